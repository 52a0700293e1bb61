"""A PNG without what is not part of its picture: texts, profiles, physical sizes, times, transparency.

None of that changes a stored pixel, but Pillow unpacks and checks it all, and gives up on a long text or one wrong
checksum. Source: PNG, third edition (W3C), 5.4: a chunk whose first letter is lower case is not needed ("ancillary").
"""

from __future__ import annotations

from collections.abc import Iterator

from hashing.formats import Stretch, Window
from hashing.formats.chunks import PNG_SIGNATURE, png_chunks
from hashing.pictures.stripping.pieces import Piece, joined

_SIGNATURE_BYTES = len(PNG_SIGNATURE)
#: Where the type of a chunk stands: behind its length.
_KIND_AT = 4
_ANIMATION = (b"acTL", b"fcTL", b"fdAT")
#: Ancillary chunks that an animation needs. One of them is transparency: a frame may let the one before show through.
_OF_ANIMATIONS = (*_ANIMATION, b"tRNS")


def still_and_animation(window: Window) -> Iterator[list[Piece]]:
    """The animation where there is one, then its still picture alone."""
    if any(chunk.kind in _ANIMATION for chunk in png_chunks(window)):
        yield joined(_needed(window, _OF_ANIMATIONS))
    yield joined(_needed(window, ()))


def _needed(window: Window, others: tuple[bytes, ...]) -> Iterator[Stretch]:
    """The chunks that every picture needs and those named in ``others``; of one that is cut off, what there is."""
    yield Stretch(0, _SIGNATURE_BYTES)
    end = _SIGNATURE_BYTES
    for chunk in png_chunks(window):
        end = chunk.end
        if not chunk.kind[:1].islower() or chunk.kind in others:
            yield Stretch(chunk.start, end - chunk.start)
    window.seek(end + _KIND_AT)
    if not window.read(1).islower():
        yield Stretch(end, max(0, window.size - end))
