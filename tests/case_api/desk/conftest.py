"""One desk for all tests of a module: each test has browsers of its own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.case_api.desk.staff import RunningDesk, running_desk


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningDesk]:
    with running_desk(tmp_path_factory.mktemp("desk")) as started:
        yield started
