"""Tests of single pages: the other thirty are not made beside them."""

from __future__ import annotations

from functools import partial

import pytest

from tests.end_to_end.window_person import NewDesk


@pytest.fixture
def new_desk(new_desk: NewDesk) -> NewDesk:
    """As everywhere, but each page is made when it is shown."""
    return partial(new_desk, pages_ahead=False)
