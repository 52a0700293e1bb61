"""A file put together from stretches of another and a few bytes of our own."""

from __future__ import annotations

import io
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import BinaryIO, NamedTuple, cast


class Stretch(NamedTuple):
    """A part of the original file, in bytes."""

    start: int
    length: int


Piece = Stretch | bytes


def joined(stretches: Iterable[Stretch]) -> list[Piece]:
    """The same with those that follow each other in the original put into one: a file may have millions."""
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
        #: where each piece starts in what is read, and at the end how long that is
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


def as_file(pieces: Pieces) -> BinaryIO:
    """For decoders that take a file and use no more of it than ``read``, ``seek`` and ``tell``."""
    return cast(BinaryIO, pieces)
