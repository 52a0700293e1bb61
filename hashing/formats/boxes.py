"""The boxes of an ISO base media file (MP4, MOV, HEIF, AVIF), and what kind of file they make it.

The only reader of boxes and the only list of brands in this program: stills, videos and videos inside photos are
all told apart here. No box is decoded.

Source: ISO/IEC 14496-12 (boxes, brands, the ``meta`` box), ISO/IEC 23008-12 (HEIF), the AVIF specification of AOMedia.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum, auto
from typing import NamedTuple

from hashing.formats.window import Window

_MOST_BOXES = 10_000
#: More brands than any writer lists; a longer list is cut off here.
_MOST_BRAND_BYTES = 4096

_TRACK_BOXES = {b"moov", b"moof"}
#: What a file of this family may begin with. The last line is of segments and fragments, as they are streamed.
_FIRST_BOXES = {
    b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot", b"junk", b"udta", b"uuid",
    b"styp", b"sidx", b"moof", b"emsg", b"prft",
}  # fmt: skip

AVIF_BRANDS = frozenset((b"avif", b"avis", b"avio", b"MA1A", b"MA1B"))
#: Brands of still pictures and of bursts of them, whatever codec they use. Each may stand first or anywhere in the list.
PICTURE_BRANDS = AVIF_BRANDS | frozenset(
    (
        *(b"mif1", b"mif2", b"mif3", b"msf1", b"miaf", b"1pic", b"tmap"),
        *(b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"),
        *(b"MiHA", b"MiHB", b"MiHE", b"MiPr", b"MiAn", b"MiBu", b"MiCm"),
        *(b"avci", b"avcs", b"vvic", b"vvis", b"evbi", b"evbs", b"jpeg", b"jpgs", b"j2ki", b"j2is"),
    )
)
#: Canon's raw photos (CR3): tracks like a video's, holding the sensor's data.
_RAW_BRAND = b"crx "


class Box(NamedTuple):
    """One box: its type, and where its header starts, its contents start, and it ends (maybe beyond the file)."""

    kind: bytes
    start: int
    body: int
    end: int


class IsoContent(Enum):
    """What an ISO base media file holds."""

    HEIF = auto()
    AVIF = auto()
    VIDEO = auto()
    RAW_PHOTO = auto()


def boxes(window: Window, start: int = 0, end: int | None = None) -> Iterator[Box]:
    """The boxes that lie one after the other from ``start`` up to ``end`` (the end of ``window`` without).

    Stops at the first thing that can't be a box, and after the first box that reaches beyond ``end``.
    """
    end = window.size if end is None else min(end, window.size)
    position = start
    for _ in range(_MOST_BOXES):
        window.seek(position)
        header = window.read(min(16, end - position)) if position + 8 <= end else b""
        if len(header) < 8 or not _is_type(header[4:8]):
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


def iso_content(window: Window) -> IsoContent | None:
    """What kind of ISO base media file this is; None where it is none.

    Decided by structure first: items of pictures are in a ``meta`` box, tracks of a video in a ``moov`` box. Only
    where there are both, or where the file ends before either, do the brands decide, whichever place they stand in.
    """
    window.seek(0)
    if window.read(8)[4:8] not in _FIRST_BOXES:
        return None
    names = brands(window)
    if _RAW_BRAND in names:
        return IsoContent.RAW_PHOTO
    still = IsoContent.AVIF if names & AVIF_BRANDS else IsoContent.HEIF
    says_picture = bool(names & PICTURE_BRANDS)
    has_tracks = has_items = False
    for box in boxes(window):
        has_tracks |= box.kind in _TRACK_BOXES
        has_items |= box.kind == b"meta" and _handler(window, box) == b"pict"
        if says_picture and has_items:
            return still
        if has_tracks and not says_picture:
            return IsoContent.VIDEO
    if has_items:
        return still
    if has_tracks:
        # A burst without a still. libavif reads those of AVIF; of HEIC, only a video decoder does.
        return IsoContent.AVIF if still is IsoContent.AVIF else IsoContent.VIDEO
    return still if says_picture else IsoContent.VIDEO


def brands(window: Window) -> frozenset[bytes]:
    """The major brand and all compatible ones; empty where the file doesn't begin with a list of them."""
    box = next(boxes(window), None)
    if box is None or box.kind != b"ftyp":
        return frozenset()
    window.seek(box.body)
    listed = window.read(min(box.end - box.body, _MOST_BRAND_BYTES))
    names = [listed[place : place + 4] for place in range(0, len(listed) - 3, 4)]
    return frozenset(names[:1] + names[2:])  # the second is the version of the first


def _handler(window: Window, meta: Box) -> bytes | None:
    """What a ``meta`` box describes: ``pict`` for items of pictures. QuickTime leaves out its version number."""
    for skipped in (4, 0):
        first = next(boxes(window, meta.body + skipped, meta.end), None)
        if first is not None and first.kind == b"hdlr":
            window.seek(first.body + 8)
            return window.read(4)
    return None


def lacks_boxes(window: Window) -> bool:
    """Whether a file of this family ends within a box, or before the index that many writers put last."""
    kinds = set()
    for box in boxes(window):
        if box.end > window.size:
            return True
        kinds.add(box.kind)
    return b"mdat" in kinds and not kinds & (_TRACK_BOXES | {b"meta"})
