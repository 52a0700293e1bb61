"""The real case service, as a process of its own, for everything that talks to one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.practice_service import PracticeService
from submission.connection import ServiceAddress


@pytest.fixture(scope="session")
def real_service() -> Iterator[ServiceAddress]:
    with PracticeService() as service:
        yield service.start()
