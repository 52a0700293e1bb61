"""A PNG without what is no part of its picture: texts, profiles, physical sizes, times, transparency.

None of it changes a stored pixel, but Pillow unpacks and checks it all: a long text or one wrong checksum would cost
the picture. Source: PNG, third edition (W3C), 5.4: bit 5 of a chunk's first letter says that it is not needed.
"""

from __future__ import annotations

from collections.abc import Iterator

from hashing.formats import Window
from hashing.formats.chunks import png_chunks
from hashing.pictures.stripping.pieces import Piece, Stretch, joined

_SIGNATURE_BYTES = 8
#: Of a chunk, its length comes first.
_KIND_AT = 4
_ANIMATION = (b"acTL", b"fcTL", b"fdAT")
#: What one picture does without and an animation needs: its frames may let what is below shine through.
_OF_ANIMATIONS = (*_ANIMATION, b"tRNS")


def still_and_animation(window: Window) -> Iterator[list[Piece]]:
    """The animation where there is one, then its still picture alone."""
    if any(chunk.kind in _ANIMATION for chunk in png_chunks(window)):
        yield joined(_needed(window, _OF_ANIMATIONS))
    yield joined(_needed(window, ()))


def _needed(window: Window, others: tuple[bytes, ...]) -> Iterator[Stretch]:
    """The chunks that every picture needs, and those named in ``others``; also of the last one what there is."""
    yield Stretch(0, _SIGNATURE_BYTES)
    end = _SIGNATURE_BYTES
    for chunk in png_chunks(window):
        end = chunk.end
        if not chunk.kind[:1].islower() or chunk.kind in others:
            yield Stretch(chunk.start, end - chunk.start)
    window.seek(end + _KIND_AT)
    if not window.read(1).islower():
        yield Stretch(end, max(0, window.size - end))
