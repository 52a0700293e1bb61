"""A file put together from stretches of the original and a few bytes of our own."""

from __future__ import annotations

import io
import struct
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import BinaryIO, cast

from hashing.formats import Stretch

#: A part of the original file, or bytes that are written here.
Piece = Stretch | bytes


def joined(stretches: Iterable[Stretch]) -> list[Piece]:
    """The same stretches, with neighbours in the original joined into one: a file may have millions of chunks."""
    found: list[Piece] = []
    start = end = 0
    for stretch in stretches:
        if stretch.start != end:
            found.append(Stretch(start, end - start))
            start = stretch.start
        end = stretch.start + stretch.length
    return [*found, Stretch(start, end - start)]


class Pieces:
    """``read``, ``seek`` and ``tell`` over ``pieces`` as if they were one file.

    It has no descriptor: libtiff would read the original through that.
    """

    def __init__(self, file: BinaryIO, pieces: Sequence[Piece]) -> None:
        self._file = file
        self._pieces = [piece for piece in pieces if length_of(piece)]
        #: where each piece starts in the file that is read here, and last the length of that file
        self._starts = [0, *accumulate(map(length_of, self._pieces))]
        self._position = 0

    @property
    def size(self) -> int:
        return self._starts[-1]

    def read(self, size: int | None = -1) -> bytes:
        left = self.size - self._position
        left = left if size is None or size < 0 else min(size, left)
        found = []
        while left > 0:
            number = bisect_right(self._starts, self._position) - 1
            part = self._part(number, self._position - self._starts[number], left)
            if not part:
                break
            found.append(part)
            self._position += len(part)
            left -= len(part)
        return found[0] if len(found) == 1 else b"".join(found)

    def _part(self, number: int, offset: int, most: int) -> bytes:
        piece = self._pieces[number]
        if isinstance(piece, bytes):
            return piece[offset : offset + most]
        self._file.seek(piece.start + offset)
        return self._file.read(min(most, piece.length - offset))

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self.size}[whence]
        self._position = max(0, base + offset)
        return self._position

    def tell(self) -> int:
        return self._position


def length_of(piece: Piece) -> int:
    return len(piece) if isinstance(piece, bytes) else piece.length


def iso_box(kind: bytes, *parts: bytes) -> bytes:
    """A box (ISO/IEC 14496-12, 4.2) of this type with these parts in it."""
    body = b"".join(parts)
    return struct.pack(">I4s", 8 + len(body), kind) + body


def as_file(pieces: Pieces) -> BinaryIO:
    """The pieces for a decoder that takes a file and uses only its ``read``, ``seek`` and ``tell``."""
    return cast(BinaryIO, pieces)
