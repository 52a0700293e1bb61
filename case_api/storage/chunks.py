"""Long lists of ids in parts that fit into one SQL statement."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

#: SQLite allows 32,766 parameters in a statement; this leaves room for a statement's other parameters.
CHUNK = 5_000


def chunks(ids: Iterable[bytes], size: int = CHUNK) -> Iterator[Sequence[bytes]]:
    """The ids in sorted order, at most ``size`` at a time. Rows are always locked in this order."""
    ordered = sorted(ids)
    for begin in range(0, len(ordered), size):
        yield ordered[begin : begin + size]
