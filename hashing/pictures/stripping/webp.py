"""A WebP without what is not part of its picture: Exif, XMP, a profile, and a header that announces chunks that may be missing.

Alpha in a chunk of its own is left out too, because alpha is dropped before hashing.
Source: the WebP container specification (developers.google.com/speed/webp/docs/riff_container), RFC 9649.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from hashing.formats import Stretch, Window
from hashing.formats.chunks import Chunk, webp_chunks
from hashing.pictures.stripping.pieces import Piece, length_of

_PICTURES = (b"VP8 ", b"VP8L")
_CANVAS, _ANIMATION, _FRAME = b"VP8X", b"ANIM", b"ANMF"
_CANVAS_BYTES = 10
#: Flags of the ``VP8X`` chunk: animation, and frames with alpha.
_ANIMATED_WITH_ALPHA = 0x12


def still_or_animation(window: Window) -> Iterator[list[Piece]]:
    """The animation, where there is one; otherwise the first picture alone, without the ``VP8X`` chunk before it."""
    if any(chunk.kind == _FRAME for chunk in webp_chunks(window)):
        yield _animation(window)
        return
    picture = next((chunk for chunk in webp_chunks(window) if chunk.kind in _PICTURES), None)
    yield _file(_whole(picture)) if picture else [Stretch(0, window.size)]


def _animation(window: Window) -> list[Piece]:
    pieces: list[Piece] = []
    for chunk in webp_chunks(window):
        if chunk.kind == _CANVAS:
            window.seek(chunk.start + 8)
            body = window.read(_CANVAS_BYTES)
            pieces.append(chunk.kind + struct.pack("<I", _CANVAS_BYTES))
            pieces.append(bytes((_ANIMATED_WITH_ALPHA,)) + body[1:])
        elif chunk.kind in (_ANIMATION, _FRAME):
            pieces += _whole(chunk)
    return _file(pieces)


def _whole(chunk: Chunk) -> list[Piece]:
    """The chunk, and the padding byte that follows one of odd length, even if the file lacks it."""
    length = chunk.end - chunk.start
    return [Stretch(chunk.start, length), bytes(length % 2)]


def _file(pieces: list[Piece]) -> list[Piece]:
    length = sum(map(length_of, pieces)) + len(b"WEBP")
    return [b"RIFF" + struct.pack("<I", length) + b"WEBP", *pieces]
