"""The windows of PDQ's box filter, and the 64 places of an axis that are kept after it.

Source: facebook/ThreatExchange ``pdq/cpp/hashing/pdqhashing.cpp`` and ``pdq/cpp/downscaling/downscaling.cpp``.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

#: Side of the buffer that the hash is made from.
BUFFER_SIDE = 64


@dataclass(frozen=True, slots=True)
class Window:
    """How the box filter moves over an axis of ``side`` samples.

    Its mean at ``x`` is of the samples from ``x + ahead - size`` to ``x + ahead - 1``, as far as there are such.
    """

    side: int

    @property
    def size(self) -> int:
        return (self.side + 127) // 128

    @property
    def ahead(self) -> int:
        return (self.size + 2) // 2

    def bounds(self, x: int) -> tuple[int, int]:
        """First sample of the mean at ``x``, and the one after its last."""
        return max(x + self.ahead - self.size, 0), min(x + self.ahead, self.side)

    def counts(self) -> NDArray[np.float32]:
        """How many samples the mean at each ``x`` is of."""
        x = np.arange(self.side)
        first = np.maximum(x + self.ahead - self.size, 0)
        counted: NDArray[np.float32] = (np.minimum(x + self.ahead, self.side) - first).astype(
            np.float32
        )
        return counted


def decimated(side: int) -> NDArray[np.intp]:
    """Where the 64 samples that are kept of an axis lie."""
    return ((np.arange(BUFFER_SIDE) + 0.5) * side / BUFFER_SIDE).astype(np.intp)
