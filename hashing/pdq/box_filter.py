"""PDQ's box filter (the reference calls it Jarosz filter), and the 64 places of an axis that are kept after it.

Source: facebook/ThreatExchange ``pdq/cpp/hashing/pdqhashing.cpp`` and ``pdq/cpp/downscaling/downscaling.cpp``.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

#: Side of the buffer that the hash is made from.
BUFFER_SIDE = 64


@dataclass(frozen=True, slots=True)
class BoxFilter:
    """The box filter along an axis of ``side`` samples.

    The window of its mean at ``x`` holds the samples from ``x + ahead - size`` to ``x + ahead - 1`` that exist.
    """

    side: int

    @property
    def size(self) -> int:
        return (self.side + 127) // 128

    @property
    def ahead(self) -> int:
        return (self.size + 2) // 2

    def bounds(self, x: int) -> tuple[int, int]:
        """The first sample in the window of ``x``, and the one after its last."""
        return max(x + self.ahead - self.size, 0), min(x + self.ahead, self.side)

    def counts(self) -> NDArray[np.float32]:
        """(side,): how many samples there are in the window of each ``x``."""
        x = np.arange(self.side)
        first = np.maximum(x + self.ahead - self.size, 0)
        counted: NDArray[np.float32] = (np.minimum(x + self.ahead, self.side) - first).astype(
            np.float32
        )
        return counted


def decimated(side: int) -> NDArray[np.intp]:
    """(64,): the places of the samples that are kept of an axis of ``side``."""
    return ((np.arange(BUFFER_SIDE) + 0.5) * side / BUFFER_SIDE).astype(np.intp)
