"""A GIF without what is not part of its picture: comments, texts, programs' own data, and control blocks that are cut off.

Pillow reads those before it comes to the picture, and gives up at the first that is shorter than it should be.
Source: GIF89a specification (CompuServe, 1990), sections 15 (blocks), 18 to 26.
"""

from __future__ import annotations

from collections.abc import Iterator

from hashing.formats import Stretch, Window
from hashing.pictures.stripping.pieces import Piece, joined

_SCREEN_BYTES, _IMAGE_BYTES = 13, 9
_FLAGS_OF_SCREEN, _FLAGS_OF_IMAGE = 10, 8
_HAS_PALETTE, _PALETTE_SIZE = 0x80, 0x07
_EXTENSION, _IMAGE = b"!", b","
#: The one extension that belongs to the picture after it: how long it is shown, and what is then drawn over it.
_CONTROL, _CONTROL_BYTES = 0xF9, 4
#: After so many blocks, the rest of the file is taken as it is.
_MOST_BLOCKS = 200_000


def pictures_only(window: Window) -> list[Piece]:
    """The screen and each picture with its control block, up to the first block that is neither; the rest as it is."""
    return joined(_needed(window))


def _needed(window: Window) -> Iterator[Stretch]:
    position = _behind_palette(window, 0, _SCREEN_BYTES, _FLAGS_OF_SCREEN)
    yield Stretch(0, min(position, window.size))
    for _ in range(_MOST_BLOCKS):
        window.seek(position)
        head = window.read(3)
        if head[:1] == _EXTENSION and len(head) == 3:
            end = _behind_data(window, position + 2)
            if head[1] == _CONTROL and head[2] >= _CONTROL_BYTES:
                yield Stretch(position, end - position)
        elif head[:1] == _IMAGE:
            start = _behind_palette(window, position + 1, _IMAGE_BYTES, _FLAGS_OF_IMAGE)
            end = _behind_data(window, start + 1)  # one byte before the data: the LZW code size
            yield Stretch(position, end - position)
        else:
            break
        position = end
    yield Stretch(position, max(0, window.size - position))


def _behind_palette(window: Window, start: int, length: int, flags_at: int) -> int:
    """Where a descriptor of ``length`` bytes ends, with the palette that its flags announce."""
    window.seek(start + flags_at)
    flags = int.from_bytes(window.read(1), "big")
    has_palette = flags & _HAS_PALETTE
    return start + length + (3 * (2 << (flags & _PALETTE_SIZE)) if has_palette else 0)


def _behind_data(window: Window, position: int) -> int:
    """Where a sequence of data sub-blocks ends: behind the empty one that closes it, or at the end of the file."""
    while position < window.size:
        window.seek(position)
        length = window.read(1)[0]
        position += 1 + length
        if not length:
            break
    return min(position, window.size)
