"""A picture that is no file: its bytes are held in memory, where the hasher reads them like a file."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import cast


class MemoryFile:
    """Bytes behind a descriptor that is open for reading only. They are never on a disk, and gone after ``close``."""

    def __init__(self, descriptor: int) -> None:
        self.descriptor = descriptor

    def close(self) -> None:
        """Give the memory back. To be called once."""
        os.close(self.descriptor)


def held_in_memory(content: bytes) -> MemoryFile | None:
    """A memory file with this content, or None where the system has no such thing (Linux has)."""
    create = cast("Callable[[str, int], int] | None", getattr(os, "memfd_create", None))
    if create is None:
        return None
    writable = create("", getattr(os, "MFD_CLOEXEC", 0))  # the name would show in /proc
    try:
        with os.fdopen(os.dup(writable), "wb") as file:
            file.write(content)
        # the hasher takes only what nobody could write through
        return MemoryFile(os.open(f"/proc/self/fd/{writable}", os.O_RDONLY | os.O_CLOEXEC))
    finally:
        os.close(writable)
