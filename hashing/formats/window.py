"""A part of an open file: where it lies, and that part read as if it were a file of its own."""

from __future__ import annotations

import io
from typing import BinaryIO, NamedTuple


class Stretch(NamedTuple):
    """Some bytes of a file that lie together: where they start, and how many they are."""

    start: int
    length: int


class Window(io.RawIOBase):
    """``length`` bytes of ``file`` from ``offset`` on, or all up to its end. All that a decoder gets to see.

    Read-only. It has no file name and no descriptor, and closing it closes nothing. Its size is fixed when it is made:
    what is appended to the file later is not seen.
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
        """The place of reading as a share of the size, from 0 to 1."""
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
