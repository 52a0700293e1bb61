"""A stretch of an open file, read as if it were a file of its own. It is all that a decoder gets to see."""

from __future__ import annotations

import io
from typing import BinaryIO


class Window(io.RawIOBase):
    """The bytes of ``file`` from ``offset``, ``length`` of them, or up to its end. Its size is that of when it was made.

    Read-only; it has no file name and no descriptor, and closing it closes nothing.
    """

    def __init__(self, file: BinaryIO, offset: int = 0, length: int | None = None) -> None:
        super().__init__()
        self._file = file
        self._offset = offset
        end = file.seek(0, io.SEEK_END)
        self.size = max(0, min(end - offset, end if length is None else length))
        self._position = 0

    @property
    def read_share(self) -> float:
        """How much of it has been read, 0 to 1."""
        return min(1.0, self._position / self.size) if self.size else 1.0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self.size}[whence]
        self._position = max(0, start + offset)
        return self._position

    def tell(self) -> int:
        return self._position

    def read(self, size: int | None = -1) -> bytes:
        left = max(0, self.size - self._position)
        wanted = left if size is None or size < 0 else min(size, left)
        if wanted == 0:
            return b""
        self._file.seek(self._offset + self._position)
        data = self._file.read(wanted)
        self._position += len(data)
        return data
