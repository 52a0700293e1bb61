"""A network on which everything arrives at the service and some answers don't come back."""

from __future__ import annotations

import httpx

from submission.failures import UnreachableError
from submission.network.connection import DirectTransport, Patience
from submission.network.service_address import ServiceAddress


class DroppedAnswers(httpx.BaseTransport):
    """The real network, except that answers get lost: all requests arrive, ``lost`` answers don't come back."""

    def __init__(self, address: ServiceAddress, lost: int) -> None:
        self._real = DirectTransport(address, Patience())
        self.lost = lost

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        answer = self._real.handle_request(request)
        if self.lost:
            self.lost -= 1
            raise UnreachableError
        return answer

    def close(self) -> None:
        self._real.close()
