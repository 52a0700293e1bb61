"""A PNG without what is no part of its picture: texts, profiles, physical sizes, times.

None of it changes a stored pixel, but a decoder unpacks and checks it all: a long text or one wrong checksum would cost
the picture. Source: PNG, third edition (W3C), 5.4: bit 5 of a chunk's first letter says that it is not needed.
"""

from __future__ import annotations

import io
from bisect import bisect_right
from itertools import accumulate
from typing import BinaryIO

from hashing.formats import Window, png_chunks

# of those not needed for one picture: transparency says what the palette means, the others make an animation
_KEPT = (b"tRNS", b"acTL", b"fcTL", b"fdAT")
_SIGNATURE_BYTES = 8


class NeededChunks:
    """``read``, ``seek`` and ``tell`` of a PNG file as if there were only the chunks that make its pictures."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._starts, lengths = _needed(file)
        #: where each part starts in what is read, and at the end how long that is
        self._places = [0, *accumulate(lengths)]
        self._position = 0

    def read(self, size: int = -1) -> bytes:
        left = self._places[-1] - self._position
        left = left if size < 0 else min(size, left)
        found = []
        while left > 0:
            part = bisect_right(self._places, self._position) - 1
            self._file.seek(self._starts[part] + self._position - self._places[part])
            read = self._file.read(min(left, self._places[part + 1] - self._position))
            if not read:
                break
            found.append(read)
            self._position += len(read)
            left -= len(read)
        return b"".join(found)

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self._places[-1]}
        self._position = max(0, base[whence] + offset)
        return self._position

    def tell(self) -> int:
        return self._position


def _needed(file: BinaryIO) -> tuple[list[int], list[int]]:
    """Where the parts to be read start, and how long each is. What follows the last whole chunk belongs to them."""
    window = Window(file)
    starts, lengths, end = [0], [_SIGNATURE_BYTES], _SIGNATURE_BYTES
    for kind, start, end in png_chunks(window):
        if kind[:1].islower() and kind not in _KEPT:
            continue
        if starts[-1] + lengths[-1] == start:
            lengths[-1] += end - start
        else:
            starts.append(start)
            lengths.append(end - start)
    return [*starts, end], [*lengths, max(0, window.size - end)]
