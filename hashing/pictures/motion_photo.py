"""The short video that phones hide in a photo file (Motion Photo, Live Photo in one file, MicroVideo).

Makers point to it in many ways (XMP, a Samsung trailer, an ``mpvd`` box), but it is always a whole MP4 file that lies
behind the picture in the same file. So we search for the ``ftyp`` box that an MP4 file begins with.

Source: Android Motion Photo format 1.0, developer.android.com/media/platform/motion-photo-format.
"""

from __future__ import annotations

import io
from typing import BinaryIO

from hashing.formats import Stretch, Window, video_container
from hashing.formats.boxes import boxes
from hashing.pictures.jpeg_scans import END_MARKER, nothing_behind, scans

_CHUNK = 1 << 20
_START_OF_JPEG = b"\xff\xd8"
#: Bytes that an ``ftyp`` box of a real file has: one brand at least, some sixty at most.
_SHORTEST_LIST, _LONGEST_LIST = 16, 256
_BOXES_OF_A_VIDEO = {b"ftyp", b"moov", b"mdat", b"free", b"skip", b"wide", b"uuid", b"meta", b"moof", b"mfra", b"pnot", b"udta", b"sidx", b"styp"}  # fmt: skip


def find_video(file: BinaryIO) -> Stretch | None:
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
                return Stretch(start, end - start)
            at = chunk.find(b"ftyp", at + 1)
        position += _CHUNK - 3
    return None


def _behind_picture(file: BinaryIO, length: int) -> int:
    """Offset from which on a video may begin: in a JPEG after its end marker, which is found faster than all is searched."""
    file.seek(0)
    if file.read(2) == _START_OF_JPEG:
        file.seek(0)
        data = file.read(length)
        if nothing_behind(data):
            return length
        end = scans(data).end
        if end is not None:
            return end + len(END_MARKER)
    return len(b"sizeftypmain")  # past the first box of a HEIC file itself


def _end_of_video(file: BinaryIO, start: int, length: int) -> int | None:
    """Offset at which the MP4 file that begins at ``start`` ends; None if none begins there."""
    rest = Window(file, start, length - start)
    end, found = 0, set()
    for box in boxes(rest):
        if box.kind not in _BOXES_OF_A_VIDEO or box.end > rest.size:
            break
        if box.kind == b"ftyp" and not _SHORTEST_LIST <= box.end - box.start <= _LONGEST_LIST:
            break
        found.add(box.kind)
        end = box.end
    if not {b"moov", b"mdat"} <= found and b"moof" not in found:
        return None
    return start + end if video_container(Window(file, start, end)) else None
