"""The short video that phones hide in a photo file (Motion Photo, Live Photo in one file, MicroVideo).

Makers point to it in many ways (XMP, a Samsung trailer, an ``mpvd`` box), but it is always a whole MP4 file inside
the picture's file, after the picture. So it is looked for by its own first box.

Source: Android Motion Photo format 1.0, developer.android.com/media/platform/motion-photo-format.
"""

from __future__ import annotations

import io
from typing import BinaryIO

from hashing.image_header import boxes

_CHUNK = 1 << 20
_END_OF_JPEG = b"\xff\xd9"  # nothing is behind the picture then
_BRANDS = (
    *(b"isom", b"iso2", b"iso3", b"iso4", b"iso5", b"iso6", b"mp41", b"mp42", b"avc1"),
    *(b"qt  ", b"M4V ", b"MSNV", b"3gp4", b"3gp5", b"3gp6", b"3gp7", b"mmp4"),
)
_BOXES_OF_A_VIDEO = {b"ftyp", b"moov", b"mdat", b"free", b"skip", b"wide", b"uuid", b"meta", b"moof", b"mfra", b"pnot", b"udta", b"sidx", b"styp"}  # fmt: skip


class FileWindow(io.RawIOBase):
    """A part of an open file, as a file of its own. Only reads and seeks in the outer one."""

    def __init__(self, file: BinaryIO, start: int, end: int) -> None:
        super().__init__()
        self._file, self._start, self._length, self._position = file, start, end - start, 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self._length}[whence]
        self._position = max(0, base + offset)
        return self._position

    def tell(self) -> int:
        return self._position

    def readinto(self, buffer: object) -> int:
        target = memoryview(buffer).cast("B")  # type: ignore[arg-type]
        wanted = min(len(target), max(0, self._length - self._position))
        self._file.seek(self._start + self._position)
        data = self._file.read(wanted)
        target[: len(data)] = data
        self._position += len(data)
        return len(data)


def find_video(file: BinaryIO) -> FileWindow | None:
    """The MP4 file inside a picture's file, from its first box to the end of its last, or None."""
    length = file.seek(0, io.SEEK_END)
    file.seek(max(0, length - 2))
    if file.read() == _END_OF_JPEG:
        return None
    position = len(b"sizeftypmain")  # past the first box of a HEIC file itself
    while position + 8 < length:
        file.seek(position)
        chunk = file.read(_CHUNK)
        at = chunk.find(b"ftyp")
        while at >= 0:
            start = position + at - 4
            if end := _end_of_video(file, start, length):
                return FileWindow(file, start, end)
            at = chunk.find(b"ftyp", at + 1)
        position += _CHUNK - 3
    return None


def _end_of_video(file: BinaryIO, start: int, length: int) -> int | None:
    """Where the MP4 that would start here ends; None where none does."""
    file.seek(start)
    head = file.read(12)
    if head[8:12] not in _BRANDS or not 16 <= int.from_bytes(head[:4], "big") <= 256:
        return None
    end, found = start, set()
    for kind, _, box_end in boxes(file, start, length):
        if kind not in _BOXES_OF_A_VIDEO or box_end > length:
            break
        found.add(kind)
        end = box_end
    return end if {b"moov", b"mdat"} <= found or b"moof" in found else None
