"""docs/protocol.md shows a whole request; it must be one that this program would really make."""

from __future__ import annotations

from pathlib import Path

import httpx

from submission.network.egress_guard import GuardedTransport
from submission.network.service_address import ServiceAddress

DOCUMENT = Path(__file__).parents[3] / "docs" / "protocol.md"


class Passed(httpx.BaseTransport):
    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return httpx.Response(201)


def test_the_request_shown_is_one_that_may_leave() -> None:
    block = DOCUMENT.read_text(encoding="utf-8").partition("```\nPUT ")[2].partition("\n```")[0]
    head, _, body = block.partition("\n\n")
    line, *rest = head.splitlines()
    address = ServiceAddress("https://cases.example")
    request = httpx.Request(
        "PUT",
        "https://cases.example" + line.split()[0],
        headers=[(name, value) for name, _, value in (r.partition(": ") for r in rest)],
        content=body.encode(),
    )
    answer = GuardedTransport(Passed(), address.base).handle_request(request)
    assert answer.status_code == 201
