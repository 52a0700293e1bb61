"""The sandbox on Linux: seccomp, Landlock, namespaces and resource limits."""
