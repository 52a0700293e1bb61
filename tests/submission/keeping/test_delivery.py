"""When the outbox tries again, and what a person is told meanwhile."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from submission import failures
from submission.client import CaseClient
from submission.failures import SubmissionError
from submission.keeping.delivery import (
    WAITS_FOR,
    Delivered,
    NotDelivered,
    deliver,
    is_passing,
    pause_after,
    what_it_waits_for,
)
from submission.keeping.outbox import Outbox
from submission.network.service_address import ServiceAddress
from submission.preparation import prepare_case
from tests.submission.cases import ADULT, SOMEBODY, chosen, picture
from tests.submission.test_client_faults import DESCRIBED, HURRY, Server, problem, saying

CASE = prepare_case(chosen([picture(50)]), ADULT, identity=SOMEBODY)
KEY = bytes(32)


def _deliver(
    outbox: Outbox, address: ServiceAddress, now: float, **more: bool
) -> list[Delivered | NotDelivered]:
    def connect() -> CaseClient:
        return CaseClient(address, patience=HURRY, wait=lambda _: None)

    return list(deliver(outbox, connect, now=lambda: now, **more))


def _told(outbox: Outbox, now: float) -> str:
    (waiting,) = outbox.waiting()
    return " ".join(text.format(**facts) for text, facts in what_it_waits_for(waiting, now))


def test_pauses_grow_and_end_at_six_hours() -> None:
    error = failures.UnreachableError()
    pauses = [pause_after(tries, error) for tries in range(100)]
    assert 30 <= pauses[0] <= 33
    assert all(later > 1.5 * earlier for earlier, later in pairwise(pauses[:10]))
    assert all(pause <= 1.1 * 6 * 3600 for pause in pauses)
    assert len(set(pauses[20:])) > 10, "not everybody comes back in the same second"


@pytest.mark.parametrize(
    "error", [failures.TooManyAttemptsError(7000), failures.ServiceTroubleError(7000)]
)
def test_a_service_that_asks_for_time_gets_it(error: SubmissionError) -> None:
    assert pause_after(0, error) >= 7000


def test_what_may_pass_is_tried_again_and_what_was_refused_is_not() -> None:
    kinds = [kind for kind in vars(failures).values() if isinstance(kind, type)]
    passing = {kind for kind in kinds if getattr(kind, "code", None) in WAITS_FOR}
    assert passing == {
        failures.UnreachableError,
        failures.ServiceTroubleError,
        failures.TooManyAttemptsError,
        failures.UntrustedError,
        failures.BadAnswerError,
    }
    assert not is_passing(failures.ConflictError())


def test_nothing_is_tried_before_it_is_due_unless_the_person_asks(tmp_path: Path) -> None:
    outbox = Outbox(tmp_path, KEY)
    outbox.put(CASE)
    assert "not been tried" in _told(outbox, 0.0)
    with Server(saying(problem(503, "Retry-After: 600"))) as server:
        (first,) = _deliver(outbox, server.address, 1000.0)
        assert isinstance(first, NotDelivered)
        asked = len(server.requests)
        assert _told(outbox, 1000.0).startswith("It is waiting until the service works again.")
        assert "about 10 min" in _told(outbox, 1000.0) or "about 11 min" in _told(outbox, 1000.0)
        assert _deliver(outbox, server.address, 1599.0) == []
        assert len(server.requests) == asked
        assert len(_deliver(outbox, server.address, 1599.0, even_if_early=True)) == 1
        assert len(_deliver(outbox, server.address, 9999.0)) == 1


def test_a_refusal_stops_it_until_the_person_asks(tmp_path: Path) -> None:
    outbox = Outbox(tmp_path, KEY)
    outbox.put(CASE)
    with Server(saying(DESCRIBED, problem(409))) as server:
        (refused,) = _deliver(outbox, server.address, 0.0)
    assert isinstance(refused, NotDelivered)
    (waiting,) = outbox.waiting()
    assert waiting.stopped
    assert "would not accept the same again" in _told(outbox, 0.0)
    with Server(saying(problem(409))) as server:
        assert _deliver(outbox, server.address, 10.0**9) == []
        assert server.connections == 0
        assert len(_deliver(outbox, server.address, 0.0, even_if_early=True)) == 1


def test_one_case_in_trouble_does_not_keep_the_others(
    service: ServiceAddress, tmp_path: Path
) -> None:
    outbox = Outbox(tmp_path, KEY)
    other = prepare_case(chosen([picture(51)]), ADULT, identity=CASE.identity)
    with CaseClient(service) as client:
        client.submit(other)  # another body under the number of the first
    third = prepare_case(chosen([picture(52)]), ADULT)
    outbox.put(CASE)
    outbox.put(third)
    events = _deliver(outbox, service, 0.0)
    assert {type(event) for event in events} == {Delivered, NotDelivered}
    arrived = {waiting.identity: waiting.arrived for waiting in outbox.waiting()}
    assert arrived == {CASE.identity: False, third.identity: True}
