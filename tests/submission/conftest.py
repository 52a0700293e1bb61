"""The real case service, on loopback, for the tests of the client and of what is kept."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.practice.practice_service import PracticeService
from submission.client import CaseClient
from submission.network.service_address import ServiceAddress


@pytest.fixture(name="real_service", scope="session")
def _real_service() -> Iterator[ServiceAddress]:
    with PracticeService() as service:
        yield service.start()


@pytest.fixture(name="client")
def _client(real_service: ServiceAddress) -> Iterator[CaseClient]:
    with CaseClient(real_service) as client:
        yield client
