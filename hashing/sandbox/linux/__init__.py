"""The sandbox on Linux: seccomp, Landlock, namespaces and resource limits. Raw system calls; knows no decoder."""
