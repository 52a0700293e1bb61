"""The segments of a JPEG, found as libjpeg finds them. Source: ITU-T T.81, annex B; libjpeg's ``jdmarker.c``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from hashing.formats.window import Window

START_OF_SCAN, END_OF_IMAGE = 0xDA, 0xD9
#: The SOF markers: each begins a frame and tells its size and how it is coded.
STARTS_OF_FRAME = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}

#: The start of a JPEG and its first marker. Mail programs and uploads put bytes before either (a byte order mark, an
#: empty line). libjpeg skips those between the two, FFmpeg also those before the start.
_START = re.compile(rb"\xff\xd8[^\xff]{0,16}\xff+[\xc0-\xcf\xdb-\xdd\xe0-\xef\xfe]")
_SEARCHED_BYTES = 64
# A marker of a segment with contents: not a stuffed zero, a fill byte, nor a marker that stands alone (a restart).
_MARKER = re.compile(rb"\xff[^\x00\x01\xd0-\xd8\xff]")
# Where the data of a scan ends: at a marker that is neither a stuffed 0xFF nor a restart marker.
_AFTER_SCAN = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
#: The first scan of most files begins within so many bytes.
_HEADER_BYTES = 1 << 16
#: More segments than the largest profile and metadata take. The rest of a header with more of them is not read.
_MOST_SEGMENTS = 20_000


class Segment(NamedTuple):
    """One segment: its marker's second byte, its contents (what follows the two bytes of length), its start and end.

    The end may lie beyond the end of the data.
    """

    marker: int
    body: bytes
    start: int
    end: int


def jpeg_start(window: Window) -> int | None:
    """Where the JPEG in this file starts, within its first 64 bytes; None where no JPEG does."""
    window.seek(0)
    found = _START.search(window.read(_SEARCHED_BYTES))
    return found.start() if found else None


def jpeg_header(window: Window) -> list[Segment]:
    """The segments up to and with the start of the first scan, or up to the end of a file without one."""
    start = jpeg_start(window) or 0
    size = _HEADER_BYTES
    while True:
        window.seek(start)
        found = []
        for marker, body, place, end in segments(window.read(size)):
            found.append(Segment(marker, body, start + place, start + end))
            if marker == START_OF_SCAN or len(found) == _MOST_SEGMENTS:
                return found
        if start + size >= window.size:
            return found
        size *= 4


def segments(data: bytes) -> Iterator[Segment]:
    """Each segment with contents, and last the end marker.

    Skipped, as by libjpeg: bytes that belong to no marker, fill bytes, stuffed zeros, and restart markers out of place.
    """
    position = 2
    while (found := _MARKER.search(data, position)) is not None:
        position = found.start()
        marker = data[position + 1]
        length = int.from_bytes(data[position + 2 : position + 4], "big")
        end = position + 2 + length
        yield Segment(marker, data[position + 4 : end], position, end)
        if marker == END_OF_IMAGE:
            return
        position = end
        if marker == START_OF_SCAN:
            after = _AFTER_SCAN.search(data, position)
            if after is None:
                return
            position = after.start()
