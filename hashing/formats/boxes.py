"""The boxes that ISO base media files (MP4, MOV, HEIF, AVIF) are made of, and the brands that they list.

The only reader of boxes in this program: for stills, videos and videos inside photos. No box is decoded.
Source: ISO/IEC 14496-12, 4.2 (boxes), 4.3 (brands).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from hashing.formats.window import Window

_MOST_BOXES = 10_000
_SHORTEST_BOX = 8
#: More bytes of brands than any writer lists; what follows them is not read.
_MOST_BRAND_BYTES = 4096

#: Boxes that list the tracks of a video, and the pictures of a HEIF or AVIF file.
TRACK_BOXES, ITEM_BOXES = frozenset((b"moov", b"moof")), frozenset((b"meta",))


class Box(NamedTuple):
    """One box: its type (four characters), where its header and its contents start, and its end.

    The end is what the box says of itself, so it may lie beyond the end of the file.
    """

    kind: bytes
    start: int
    body: int
    end: int


def boxes(window: Window, start: int = 0, end: int | None = None) -> Iterator[Box]:
    """The boxes that lie one after the other from ``start`` up to ``end``, by default the end of ``window``.

    Stops at the first thing that can't be a box, and after the first box that reaches beyond ``end``.
    """
    end = window.size if end is None else min(end, window.size)
    position = start
    for _ in range(_MOST_BOXES):
        window.seek(position)
        header = window.read(min(16, end - position)) if position + _SHORTEST_BOX <= end else b""
        if len(header) < _SHORTEST_BOX or not _is_type(header[4:8]):
            return
        size, body = int.from_bytes(header[:4], "big"), position + 8
        if size == 1:
            if len(header) < 16:
                return
            size, body = int.from_bytes(header[8:], "big"), position + 16
        box_end = end if size == 0 else position + size
        if box_end < body:
            return
        yield Box(header[4:8], position, body, box_end)
        position = box_end


def _is_type(name: bytes) -> bool:
    return name.isascii() and name.decode("ascii").isprintable()


def brands(window: Window) -> frozenset[bytes]:
    """The major brand and the compatible ones; empty where the file does not begin with a ``ftyp`` box."""
    box = next(boxes(window), None)
    if box is None or box.kind != b"ftyp":
        return frozenset()
    window.seek(box.body)
    listed = window.read(min(box.end - box.body, _MOST_BRAND_BYTES))
    names = [listed[place : place + 4] for place in range(0, len(listed) - 3, 4)]
    return frozenset(names[:1] + names[2:])  # the second is the minor version of the first


def lacks_boxes(window: Window, lists: frozenset[bytes]) -> bool:
    """Whether the end of a file is missing: it ends within a box, or before the box that lists what it holds.

    Many writers put that box last.

    Args:
        lists: the types of box that may be that list.
    """
    kinds, end = set(), 0
    for box in boxes(window):
        if box.end > window.size:
            return True
        kinds.add(box.kind)
        end = box.end
    has_list = bool(kinds & lists)
    if window.size - end >= _SHORTEST_BOX:  # something else follows
        return b"mdat" in kinds and not has_list
    return end < window.size or not has_list
