"""The properties of a picture in a HEIF or AVIF file that change its pixels, each brought to its plain form.

Kept: how it is coded, its size, how its samples become colours (``nclx``), and that it is to be turned, mirrored or (in
HEIF) cropped. Pillow does none of that with AVIF, but says how the picture is to be turned. All else is left out: it could
only make a decoder give up.
Source: ISO/IEC 14496-12, 12.1 (``colr``, ``clap``), ISO/IEC 23008-12, 6.5, the AVIF specification of AOMedia, 2.3.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Sequence

from hashing.formats import PictureFormat, Window
from hashing.formats.boxes import Box
from hashing.pictures.stripping.pieces import iso_box

_MOST_BYTES = 1 << 16


def needed_properties(
    window: Window, kind: PictureFormat, listed: Sequence[Box]
) -> Iterator[tuple[bool, bytes]]:
    """Each property that is needed: whether a decoder must understand it ("essential"), and the whole box.

    Of each type only the first counts, except that turning, mirroring and cropping may follow each other.
    """
    found = set()
    size = None
    for box in listed:
        if box.kind not in _PLAIN or box.end - box.start > _MOST_BYTES:
            continue
        is_essential, of, plain = _PLAIN[box.kind]
        window.seek(box.body)
        body = plain(window.read(box.end - box.body))
        if body is None or (of is not None and of is not kind):
            continue
        if box.kind == b"ispe":
            size = struct.unpack(">II", body[4:])
        if box.kind == b"clap" and not _is_inside(body, size):
            continue
        if box.kind not in _MAY_FOLLOW_EACH_OTHER:
            if box.kind in found:
                continue
            found.add(box.kind)
        yield is_essential, iso_box(box.kind, body)


def _as_it_is(body: bytes) -> bytes | None:
    return body


def _size(body: bytes) -> bytes | None:
    return bytes(4) + body[4:12] if len(body) >= 12 else None


def _colours(body: bytes) -> bytes | None:
    """Primaries, transfer, matrix and range of the samples. An ICC profile is left out: it changes no stored pixel."""
    return body[:11] if body.startswith(b"nclx") and len(body) >= 11 else None


def _first_bits(bits: int) -> Callable[[bytes], bytes | None]:
    return lambda body: bytes((body[0] & (1 << bits) - 1,)) if body else None


def _cut(body: bytes) -> bytes | None:
    return body if len(body) == 32 else None


_PLAIN: dict[bytes, tuple[bool, PictureFormat | None, Callable[[bytes], bytes | None]]] = {
    b"hvcC": (True, PictureFormat.HEIF, _as_it_is),
    b"av1C": (True, PictureFormat.AVIF, _as_it_is),
    b"ispe": (False, None, _size),
    b"colr": (False, None, _colours),
    b"irot": (True, None, _first_bits(2)),
    b"imir": (True, None, _first_bits(1)),
    b"clap": (True, PictureFormat.HEIF, _cut),
    b"a1op": (True, PictureFormat.AVIF, _as_it_is),
    b"lsel": (True, PictureFormat.AVIF, _as_it_is),
    b"a1lx": (False, PictureFormat.AVIF, _as_it_is),
}
_MAY_FOLLOW_EACH_OTHER = (b"irot", b"imir", b"clap")


def _is_inside(clap: bytes, size: tuple[int, ...] | None) -> bool:
    """Whether a clean aperture is no larger than the picture. Its numbers are pairs of numerator and denominator."""
    width, width_of, height, height_of, _, right_of, _, down_of = struct.unpack(">8i", clap)
    if size is None or min(width, width_of, height, height_of, right_of, down_of) <= 0:
        return False
    return bool(width <= max(size) * width_of and height <= max(size) * height_of)
