"""What an ISO base media file holds: a picture, a video, or something that isn't read.

Decided by structure first. Pictures are items, listed in a ``meta`` box; a video's tracks are in a ``moov`` box. Only
where there are both, or where the file ends before either, do the brands decide, the major one and the compatible ones alike.
Source: ISO/IEC 14496-12, ISO/IEC 23008-12 (HEIF), the AVIF specification of AOMedia.
"""

from __future__ import annotations

from enum import Enum, auto

from hashing.formats.boxes import TRACK_BOXES, Box, boxes, brands
from hashing.formats.items import Items, read_items
from hashing.formats.window import Window

#: The boxes that a file of this family may begin with; the last line has those of segments and fragments for streaming.
_FIRST_BOXES = {
    b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot", b"junk", b"udta", b"uuid",
    b"styp", b"sidx", b"moof", b"emsg", b"prft",
}  # fmt: skip
_AVIF_BRANDS = frozenset((b"avif", b"avis", b"avio", b"MA1A", b"MA1B"))
#: Brands of still pictures and of bursts of them, whatever codec they use.
_PICTURE_BRANDS = _AVIF_BRANDS | frozenset(
    (
        *(b"mif1", b"mif2", b"mif3", b"msf1", b"miaf", b"1pic", b"tmap"),
        *(b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"),
        *(b"MiHA", b"MiHB", b"MiHE", b"MiPr", b"MiAn", b"MiBu", b"MiCm"),
        *(b"avci", b"avcs", b"vvic", b"vvis", b"evbi", b"evbs", b"jpeg", b"jpgs", b"j2ki", b"j2is"),
    )
)
#: Canon's raw photos (CR3): tracks like a video's, holding the sensor's data.
_RAW_BRAND = b"crx "
#: Items that are put together from others, and the reference to those. How the first of them is coded, all are.
MADE_OF_OTHERS = (b"grid", b"iovl", b"iden", b"tmap")
MADE_OF = b"dimg"
_DEEPEST = 8


class IsoContent(Enum):
    """What an ISO base media file holds."""

    HEIF = auto()
    AVIF = auto()
    VIDEO = auto()
    #: a raw photo, or a picture in another codec than HEVC and AV1
    UNREAD_PICTURE = auto()


_BY_CODING = {
    b"hvc1": IsoContent.HEIF,
    b"hev1": IsoContent.HEIF,
    b"av01": IsoContent.AVIF,
}


def iso_content(window: Window) -> IsoContent | None:
    """What kind of ISO base media file this is; None where it is none."""
    window.seek(0)
    if window.read(8)[4:8] not in _FIRST_BOXES:
        return None
    names = brands(window)
    if _RAW_BRAND in names:
        return IsoContent.UNREAD_PICTURE
    says_picture = bool(names & _PICTURE_BRANDS)
    has_tracks, meta = _parts(window, says_picture)
    if meta is not None and (says_picture or not has_tracks):
        items = read_items(window, meta)
        coding = _coding(items) if items is not None else None
        if coding is None:
            return _still(names)
        return _BY_CODING.get(coding, IsoContent.UNREAD_PICTURE)
    if has_tracks:
        # An image sequence without a still picture. libavif reads those of AVIF; those of HEIC only a video decoder can.
        return IsoContent.AVIF if names & _AVIF_BRANDS else IsoContent.VIDEO
    return _still(names) if says_picture else IsoContent.VIDEO


def picture_items(window: Window) -> Items | None:
    """The items of a still picture's file; None where it has no such list."""
    _, meta = _parts(window, says_picture=True)
    return None if meta is None else read_items(window, meta)


def has_tracks(window: Window) -> bool:
    return any(box.kind in TRACK_BOXES for box in boxes(window))


def _parts(window: Window, says_picture: bool) -> tuple[bool, Box | None]:
    """Whether there are tracks, and the ``meta`` box that lists pictures.

    Stops as soon as the question is settled: by that box where the brands say that the file is a picture
    (``says_picture``), by tracks where they don't.
    """
    found_tracks = False
    for box in boxes(window):
        found_tracks |= box.kind in TRACK_BOXES
        if found_tracks and not says_picture:
            return True, None
        if box.kind == b"meta":
            handler = _handler(window, box)
            if handler == b"pict" or (handler is None and says_picture):
                return found_tracks, box
    return found_tracks, None


def _handler(window: Window, meta: Box) -> bytes | None:
    """What a ``meta`` box describes: ``pict`` means pictures. QuickTime's ``meta`` lacks the four bytes of version and flags."""
    for skipped in (4, 0):
        for box in boxes(window, meta.body + skipped, meta.end):
            if box.kind == b"hdlr":
                window.seek(box.body + 8)
                return window.read(4)
    return None


def _still(names: frozenset[bytes]) -> IsoContent:
    """Which still format the brands name, where the items do not tell."""
    return IsoContent.AVIF if names & _AVIF_BRANDS else IsoContent.HEIF


def _coding(items: Items) -> bytes | None:
    """How the primary picture is coded (``hvc1``, ``av01`` …); None where the file doesn't list what it is made of."""
    number = items.primary
    for _ in range(_DEEPEST):
        item = items.by_number.get(number)
        if item is None:
            return None
        if item.kind not in MADE_OF_OTHERS:
            return item.kind
        number = next(iter(item.references.get(MADE_OF, ())), -1)
    return None
