"""The person stops while it is being sent: what has surely not arrived is said, and nothing else is promised."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from app.state import Step
from submission.client import CaseClient
from submission.network.service_address import ServiceAddress
from tests.end_to_end.meddler import Held, Meddler
from tests.end_to_end.test_lost_answer import words
from tests.end_to_end.test_sending_goes_wrong import at_review, ready, shows_both
from tests.end_to_end.window_person import Person

if TYPE_CHECKING:
    from tests.end_to_end.window_person import NewDesk


class Counted:
    """Counts the bodies that reach the service, behind something else that meddles."""

    def __init__(self, then: Held) -> None:
        self.bodies: list[bytes] = []
        self.then = then

    def __call__(self, request: bytes, ask: Callable[[], bytes]) -> bytes:
        if request.startswith((b"PUT", b"POST")):
            self.bodies.append(request.partition(b"\r\n\r\n")[2])
        return self.then(request, ask)


def test_stopped_in_time_nothing_has_arrived_and_everything_can_be_changed(
    new_desk: NewDesk, qapp: QApplication, between: Meddler
) -> None:
    desk = new_desk(service_url=between.url)
    person = Person(qapp, desk)
    person.until("the service", lambda: ready(desk))
    at_review(person)
    person.press_word("Continue", "ReviewPage")
    counted = between.meddle = Counted(Held(b"GET /v1/service"))
    person.press_word("Send now", "SubmitPage")
    person.until("the service to be asked", lambda: counted.then.answered)
    person.press_word("Stop sending", "SubmitPage")
    assert "before anything was sent" in words(person)
    counted.then.let_go()
    person.until("the end of it", lambda: not desk.submissions.running)
    assert counted.bodies == []
    person.press_word("Back", "Page")
    person.on(Step.REVIEW)


def test_stopped_too_late_it_may_have_arrived_and_one_goes_on_when_it_has(
    new_desk: NewDesk, qapp: QApplication, between: Meddler
) -> None:
    desk = new_desk(service_url=between.url)
    person = Person(qapp, desk)
    person.until("the service", lambda: ready(desk))
    case = at_review(person)
    person.press_word("Continue", "ReviewPage")
    held = between.meddle = Held(b"PUT")
    person.press_word("Send now", "SubmitPage")
    person.until("the service to have it", lambda: held.answered)
    person.press_word("Stop sending", "SubmitPage")
    assert "may already have arrived" in words(person)
    assert "othing has arrived" not in words(person)
    assert shows_both(person, case)
    assert not desk.window.place.can_go_back(desk.window.facts), "the bytes must not change now"
    held.let_go()
    person.on(Step.KEEP_SAFE)
    assert len(desk.draft.receipts) == 1


def test_trying_again_after_a_stop_makes_one_case(
    new_desk: NewDesk, qapp: QApplication, between: Meddler
) -> None:
    desk = new_desk(service_url=between.url)
    person = Person(qapp, desk)
    person.until("the service", lambda: ready(desk))
    case = at_review(person)
    person.press_word("Continue", "ReviewPage")
    first = Counted(Held(b"PUT"))
    between.meddle = first
    person.press_word("Send now", "SubmitPage")
    person.until("the service to have it", lambda: first.then.answered)
    person.press_word("Stop sending", "SubmitPage")
    second = Counted(Held(b"nothing"))
    between.meddle = second
    person.press_word("Try again", "SubmitPage")
    person.on(Step.KEEP_SAFE)
    first.then.let_go()
    person.until("both to have ended", lambda: not desk.submissions.running)
    assert first.bodies == second.bodies == [case.body_bytes]
    assert desk.window.place.step is Step.KEEP_SAFE
    with CaseClient(ServiceAddress(between.url)) as client:
        assert len(client.status(case.identity).items) == 3
