"""A PNG without what is no part of its picture: texts, profiles, physical sizes, times.

None of it changes a stored pixel, but Pillow unpacks and checks it all: a long text or one wrong checksum would cost
the picture. Source: PNG, third edition (W3C), 5.4: bit 5 of a chunk's first letter says that it is not needed.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from hashing.formats import Chunk, Window, png_chunks
from hashing.pictures.stripping.pieces import Piece, Stretch, joined

_SIGNATURE_BYTES = 8
_TRANSPARENCY = b"tRNS"
#: Of the chunks that one picture does without, these make an animation of it.
_ANIMATION = (b"acTL", b"fcTL", b"fdAT")
#: Longer than any of the chunks whose checksum is looked at here.
_CHECKED_BYTES = 1024


def still_and_animation(window: Window) -> Iterator[list[Piece]]:
    """The animation where there is one, then its still picture alone."""
    if any(chunk.kind in _ANIMATION for chunk in png_chunks(window)):
        yield joined(_needed(window, _ANIMATION))
    yield joined(_needed(window, ()))


def _needed(window: Window, animation: tuple[bytes, ...]) -> Iterator[Stretch]:
    """What the picture needs and, of the rest, ``animation``. What follows the last whole chunk belongs to it."""
    yield Stretch(0, _SIGNATURE_BYTES)
    end = _SIGNATURE_BYTES
    for chunk in png_chunks(window):
        end = chunk.end
        is_needed = not chunk.kind[:1].islower() or chunk.kind in animation
        if is_needed or (chunk.kind == _TRANSPARENCY and _is_sound(window, chunk)):
            yield Stretch(chunk.start, end - chunk.start)
    yield Stretch(end, max(0, window.size - end))


def _is_sound(window: Window, chunk: Chunk) -> bool:
    window.seek(chunk.start + 4)
    body = window.read(min(chunk.end - chunk.start - 4, _CHECKED_BYTES))
    return zlib.crc32(body[:-4]) == int.from_bytes(body[-4:], "big")
