"""The real case service, on loopback, for the tests of the client and of what is kept."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from submission.client import CaseClient
from submission.network.service_address import ServiceAddress


@pytest.fixture(name="client")
def _client(service: ServiceAddress) -> Iterator[CaseClient]:
    with CaseClient(service) as client:
        yield client
