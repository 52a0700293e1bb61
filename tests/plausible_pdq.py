"""Made-up PDQ hashes that could be real: half of the bits of each are set, or a few less."""

from __future__ import annotations

import random
from hashlib import sha256

from hypothesis import strategies as st

_ALL = 2**256 - 1


def numbered_pdq(number: int) -> str:
    """The same hash for the same number. Those of different numbers lie some 128 bits apart."""
    return _at_most_half(int.from_bytes(sha256(number.to_bytes(32)).digest()))


def random_pdq(source: random.Random | None = None) -> str:
    return _at_most_half((source or random).getrandbits(256))


def pdqs() -> st.SearchStrategy[str]:
    return st.integers(0, _ALL).map(numbered_pdq)


def _at_most_half(bits: int) -> str:
    return f"{bits if bits.bit_count() <= 128 else bits ^ _ALL:064x}"
