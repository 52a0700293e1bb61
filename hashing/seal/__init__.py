"""The lock on the hasher process, per operating system."""
