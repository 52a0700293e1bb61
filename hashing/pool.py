"""The parent side of the hasher: starts workers, feeds them open files, times them, replaces them.

No decoder is ever imported here, and nothing a worker says is trusted (``hashing.messages``).
"""
