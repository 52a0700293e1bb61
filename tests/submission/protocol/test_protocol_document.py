"""docs/protocol.md shows a whole request; it must be one that this program would really make."""

from __future__ import annotations

from pathlib import Path

import httpx

from hashing.signals import MAX_SIGNALS, MAX_VPDQ_FRAMES
from submission.network.egress_guard import GuardedTransport
from submission.network.service_address import ServiceAddress
from submission.protocol.terms import MAX_ITEMS, MAX_LINKS, MAX_WITHDRAWAL_DELAY_HOURS

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


def _bounds_of(field: str) -> str:
    """What the document says between a field's name and the dot behind it."""
    return DOCUMENT.read_text(encoding="utf-8").partition(f"`{field}` ")[2].partition(" ·")[0]


def test_the_document_gives_the_bounds_that_are_enforced() -> None:
    assert _bounds_of("items").startswith(f"1–{MAX_ITEMS}")
    assert _bounds_of("signals").startswith(f"1–{MAX_SIGNALS},")
    assert _bounds_of("frames").startswith(f"1–{MAX_VPDQ_FRAMES:,} of")
    assert _bounds_of("links").startswith(f"1–{MAX_LINKS} of")
    assert _bounds_of("withdrawal_delay_hours") == f"0–{MAX_WITHDRAWAL_DELAY_HOURS}"
