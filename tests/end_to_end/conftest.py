"""A real service, and what stands between it and the window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from submission.network.service_address import ServiceAddress
from tests.end_to_end.meddler import Meddler


@pytest.fixture
def between(service: ServiceAddress) -> Iterator[Meddler]:
    meddler = Meddler(service)
    yield meddler
    meddler.close()
