"""The short video that phones hide in a photo file (Motion Photo, Live Photo in one file, MicroVideo).

Makers point to it in many ways (XMP, a Samsung trailer, an ``mpvd`` box), but it is always a whole MP4 file inside
the picture's file, after the picture. So it is looked for by its own first box.

Source: Android Motion Photo format 1.0, developer.android.com/media/platform/motion-photo-format.
"""

from __future__ import annotations

import io
from typing import BinaryIO, NamedTuple

from hashing.formats.picture import boxes
from hashing.pictures.jpeg_scans import END_OF_IMAGE, nothing_behind, scans

_CHUNK = 1 << 20
_START_OF_JPEG = b"\xff\xd8"
_BRANDS = (
    *(b"isom", b"iso2", b"iso3", b"iso4", b"iso5", b"iso6", b"mp41", b"mp42", b"avc1"),
    *(b"qt  ", b"M4V ", b"MSNV", b"3gp4", b"3gp5", b"3gp6", b"3gp7", b"mmp4"),
)
_BOXES_OF_A_VIDEO = {b"ftyp", b"moov", b"mdat", b"free", b"skip", b"wide", b"uuid", b"meta", b"moof", b"mfra", b"pnot", b"udta", b"sidx", b"styp"}  # fmt: skip


class Place(NamedTuple):
    """Where in a file something lies, in bytes."""

    offset: int
    length: int


def find_video(file: BinaryIO) -> Place | None:
    """The MP4 file inside a picture's file, from its first box to the end of its last, or None."""
    length = file.seek(0, io.SEEK_END)
    position = _behind_picture(file, length)
    while position + 8 < length:
        file.seek(position)
        chunk = file.read(_CHUNK)
        at = chunk.find(b"ftyp")
        while at >= 0:
            start = position + at - 4
            if end := _end_of_video(file, start, length):
                return Place(start, end - start)
            at = chunk.find(b"ftyp", at + 1)
        position += _CHUNK - 3
    return None


def _behind_picture(file: BinaryIO, length: int) -> int:
    """From where on there may be a video: behind a JPEG's own end, which is cheaper to find than to search it all."""
    file.seek(0)
    if file.read(2) == _START_OF_JPEG:
        file.seek(0)
        data = file.read(length)
        if nothing_behind(data):
            return length
        end = scans(data).end
        if end is not None:
            return end + len(END_OF_IMAGE)
    return len(b"sizeftypmain")  # past the first box of a HEIC file itself


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
