"""How a picture's file tells programs to turn its pixels before they show it: Exif's orientation.

A phone that is held upright mostly stores the picture as the sensor sees it, lying on its side, and says so in the Exif.
Source: CIPA DC-008 (Exif 2.32), 4.6.4; PNG, third edition (W3C), 11.3.3.5; RFC 9649 (WebP), 2.7.1.5.
"""

from __future__ import annotations

import io
from collections.abc import Iterator

from hashing.formats.chunks import png_chunks, webp_chunks
from hashing.formats.jpeg import jpeg_header
from hashing.formats.picture import PictureFormat
from hashing.formats.tiff import SIGNATURES, directory, first_directory, numbers_of
from hashing.formats.window import Window
from hashing.transforms import Transform

#: Exif's tag.
ORIENTATION = 274
_EXIF_OF_JPEG = 0xE1
_EXIF_NAME = b"Exif\0\0"
#: More than any Exif takes: in a JPEG it is one segment, of 64 KiB.
_MOST_BYTES = 1 << 20
#: What to do with the stored pixels so that they are seen as meant, by the value of the tag.
_TURNS: dict[object, Transform] = {
    1: Transform.ORIGINAL,
    2: Transform.FLIP_Y,
    3: Transform.ROTATE_180,
    4: Transform.FLIP_X,
    5: Transform.FLIP_PLUS_1,
    6: Transform.ROTATE_270,
    7: Transform.FLIP_MINUS_1,
    8: Transform.ROTATE_90,
}


def shown_as(window: Window, kind: PictureFormat) -> Transform:
    """Which of the eight orientations of the stored pixels programs show. ``ORIGINAL`` where the file says nothing sound.

    Only for the formats whose decoders leave this to others: JPEG, PNG and WebP.
    """
    return next(map(_turn, _exifs(window, kind)), Transform.ORIGINAL)


def _exifs(window: Window, kind: PictureFormat) -> Iterator[bytes]:
    """Each block of Exif in the file, without the name that stands before it."""
    match kind:
        case PictureFormat.JPEG:
            for segment in jpeg_header(window):
                if segment.marker == _EXIF_OF_JPEG and segment.body.startswith(_EXIF_NAME):
                    yield segment.body.removeprefix(_EXIF_NAME)
        case PictureFormat.PNG:
            for chunk in png_chunks(window):
                if chunk.kind == b"eXIf":
                    yield _body(window, chunk.start + 8, chunk.end - 4)
        case PictureFormat.WEBP:
            for chunk in webp_chunks(window):
                if chunk.kind == b"EXIF":
                    yield _body(window, chunk.start + 8, chunk.end).removeprefix(_EXIF_NAME)
        case _:
            return


def _body(window: Window, start: int, end: int) -> bytes:
    window.seek(start)
    return window.read(min(end - start, _MOST_BYTES))


def _turn(exif: bytes) -> Transform:
    """What the first directory of this block says."""
    if not exif.startswith(SIGNATURES):
        return Transform.ORIGINAL
    block = Window(io.BytesIO(exif))
    found = numbers_of(block, directory(block, first_directory(block)), ORIENTATION)
    return turn_of(found[0] if found else None)


def turn_of(orientation: object) -> Transform:
    """The orientation that a value of Exif's tag stands for: 1 to 8, everything else is none."""
    return _TURNS.get(orientation, Transform.ORIGINAL)
