"""Which variants of a test every run tries, and which only the long run (``make test-long``)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest


def first_of(values: Iterable[Any], *, every_run: int) -> list[Any]:
    """The same values for ``parametrize``; those after the first ``every_run`` are left to the long run."""
    return [
        value if number < every_run else _long(value if isinstance(value, tuple) else (value,))
        for number, value in enumerate(values)
    ]


def _long(values: tuple[Any, ...]) -> Any:
    return pytest.param(*values, marks=pytest.mark.long)
