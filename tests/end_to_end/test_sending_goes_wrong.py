"""Sending ends in every way but the usual one: whoever may have a case keeps its number and its code."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from app.shell.desk import Desk
from app.state import Place, Preferences, Step, Ticks
from hashing.events import Hashed
from hashing.signals import Fingerprint, Pdq
from submission.client import CaseClient
from submission.network.service_address import ServiceAddress
from submission.prepared_case import PreparedCase
from tests.end_to_end.meddler import Held, Meddler, refusal, with_limits
from tests.end_to_end.test_lost_answer import words
from tests.end_to_end.window_person import Person
from tests.plausible_pdq import numbered_pdq

if TYPE_CHECKING:
    from tests.end_to_end.window_person import NewDesk


TROUBLES = {429: "too many attempts", 422: "did not accept"}


def at_review(person: Person, pictures: int = 3) -> PreparedCase:
    """Pictures are read, and the page shows what will be sent."""
    draft = person.desk.draft
    draft.set_ticks(Ticks(True, True, True))
    draft.add_files([Path(f"/nowhere/{n}.jpg") for n in range(pictures)])
    for n, item in enumerate(draft.items):
        pdq = Pdq(numbered_pdq(n), 95)
        draft.apply([(item.key, Hashed(n, Fingerprint("image", (pdq,))))])
    person.window._show(Place((Step.FINGERPRINT, Step.REVIEW)))
    return prepared(person)


def prepared(person: Person) -> PreparedCase:
    person.until("the exact bytes", lambda: person.desk.draft.prepared is not None)
    case = person.desk.draft.prepared
    assert isinstance(case, PreparedCase)
    return case


def shows_both(person: Person, case: PreparedCase) -> bool:
    both = (case.identity.shown_case_id, case.identity.shown_access_code)
    broken = (code.replace("-", "-\u200b") for code in both)
    return all(
        person.sees(code) or person.sees(apart) for code, apart in zip(both, broken, strict=True)
    )


def ready(desk: Desk) -> bool:
    return desk.service.description is not None


def one_item_a_body(request: bytes, ask: Callable[[], bytes]) -> bytes:
    return with_limits(ask, request, items=1)


@pytest.mark.parametrize("status", [429, 422])
def test_a_case_that_arrived_in_part_is_never_taken_for_nothing(
    new_desk: NewDesk, qapp: QApplication, between: Meddler, status: int
) -> None:
    def refuse_more(request: bytes, ask: Callable[[], bytes]) -> bytes:
        return refusal(status) if request.startswith(b"POST") else one_item_a_body(request, ask)

    between.meddle = refuse_more
    desk = new_desk(service_url=between.url)
    person = Person(qapp, desk)
    person.until("the service", lambda: ready(desk))
    case = at_review(person)
    assert len(case.all_bodies) == 3, "the service's own limits are kept"
    person.press_word("Continue", "ReviewPage")
    person.press_word("Send now", "SubmitPage")
    person.until("the trouble to be told", lambda: "Try again" in words(person))
    assert shows_both(person, case)
    person.until("the trouble in sight", lambda: person.sees(TROUBLES[status]))
    assert "othing was stored" not in words(person)
    assert not desk.window.place.can_go_back(desk.window.facts), "the bytes must not change now"

    between.meddle = one_item_a_body
    person.press_word("Try again", "SubmitPage")
    person.on(Step.KEEP_SAFE)
    assert len(desk.draft.receipts) == 3
    with CaseClient(ServiceAddress(between.url)) as client:
        assert len(client.status(case.identity).items) == 3


def test_a_refusal_after_a_lost_answer_changes_nothing_of_what_may_be_there(
    new_desk: NewDesk, qapp: QApplication, between: Meddler
) -> None:
    desk = new_desk(service_url=between.url)
    person = Person(qapp, desk)
    person.until("the service", lambda: ready(desk))
    case = at_review(person)
    person.press_word("Continue", "ReviewPage")

    def answer_puts(status: int) -> None:
        between.meddle = lambda r, ask: refusal(status) if r.startswith(b"PUT") else ask()

    answer_puts(503)
    person.press_word("Send now", "SubmitPage")
    person.until("the trouble to be told", lambda: "Try again" in words(person))
    answer_puts(422)
    person.press_word("Try again", "SubmitPage")
    person.until("the other trouble", lambda: "did not accept" in words(person))
    assert shows_both(person, case)
    assert not desk.window.place.can_go_back(desk.window.facts)


def test_trouble_is_in_sight_in_a_small_window_with_large_text(
    new_desk: NewDesk, qapp: QApplication, between: Meddler
) -> None:
    between.meddle = lambda r, ask: refusal(422) if r.startswith(b"PUT") else ask()
    desk = new_desk(Preferences("en", text_size=200), service_url=between.url)
    desk.window.resize(420, 760)
    person = Person(qapp, desk)
    person.until("the service", lambda: ready(desk))
    at_review(person)
    person.press_word("Continue", "ReviewPage")
    person.press_word("Send now", "SubmitPage")
    person.until("the trouble in sight", lambda: person.sees("did not accept"), 10)


def test_a_first_refusal_stored_nothing_and_everything_can_be_changed(
    new_desk: NewDesk, qapp: QApplication, between: Meddler
) -> None:
    between.meddle = lambda r, ask: refusal(422) if r.startswith(b"PUT") else ask()
    desk = new_desk(service_url=between.url)
    person = Person(qapp, desk)
    person.until("the service", lambda: ready(desk))
    at_review(person)
    person.press_word("Continue", "ReviewPage")
    person.press_word("Send now", "SubmitPage")
    person.until("the trouble to be told", lambda: "did not accept" in words(person))
    assert "Nothing was stored" in words(person)
    person.press_word("Back", "Page")
    person.on(Step.REVIEW)


def test_the_number_and_the_code_are_known_before_anything_is_sent(
    new_desk: NewDesk, qapp: QApplication, between: Meddler
) -> None:
    held = Held(b"PUT")
    between.meddle = held
    desk = new_desk(service_url=between.url)
    person = Person(qapp, desk)
    person.until("the service", lambda: ready(desk))
    case = at_review(person)
    person.press_word("Continue", "ReviewPage")
    assert shows_both(person, case), "before"
    person.press_word("Send now", "SubmitPage")
    person.until("the service to have it", lambda: held.answered)
    assert shows_both(person, case), "meanwhile"
    held.let_go()
    person.on(Step.KEEP_SAFE)
    assert shows_both(person, case), "afterwards"


@pytest.mark.long
def test_help_opened_while_sending_leads_back_to_the_number(
    new_desk: NewDesk, qapp: QApplication, between: Meddler
) -> None:
    held = Held(b"PUT")
    between.meddle = held
    desk = new_desk(service_url=between.url)
    person = Person(qapp, desk)
    person.until("the service", lambda: ready(desk))
    case = at_review(person)
    person.press_word("Continue", "ReviewPage")
    person.press_word("Send now", "SubmitPage")
    person.until("the service to have it", lambda: held.answered)
    desk.window.go(Step.HELP)
    held.let_go()
    person.until("the receipt", lambda: bool(desk.draft.receipts))
    assert desk.window.place.step is Step.HELP, "nobody is taken away from the help lines"
    person.press_word("Back", "Page")
    person.on(Step.KEEP_SAFE)
    assert shows_both(person, case)


@pytest.mark.long
def test_trouble_told_while_help_was_open_is_there_on_return(
    new_desk: NewDesk, qapp: QApplication, between: Meddler
) -> None:
    held = Held(b"PUT")
    between.meddle = lambda r, ask: held(r, lambda: refusal(422)) if r.startswith(b"PUT") else ask()
    desk = new_desk(service_url=between.url)
    person = Person(qapp, desk)
    person.until("the service", lambda: ready(desk))
    at_review(person)
    person.press_word("Continue", "ReviewPage")
    person.press_word("Send now", "SubmitPage")
    person.until("the answer", lambda: held.answered)
    desk.window.go(Step.HELP)
    held.let_go()
    person.until("the end of sending", lambda: not desk.window.facts.sending)
    person.press_word("Back", "Page")
    person.on(Step.SUBMIT)
    assert "did not accept" in words(person)


def test_limits_that_are_learned_late_are_kept_and_nothing_goes_unseen(
    new_desk: NewDesk, qapp: QApplication, between: Meddler
) -> None:
    between.meddle = lambda _request, _ask: refusal(503)
    desk = new_desk(service_url=between.url)
    person = Person(qapp, desk)
    first = at_review(person)
    assert len(first.all_bodies) == 1, "nothing is known of the service yet"
    person.press_word("Continue", "ReviewPage")
    puts: list[bytes] = []

    def small(request: bytes, ask: Callable[[], bytes]) -> bytes:
        if request.startswith(b"PUT"):
            puts.append(request.partition(b"\r\n\r\n")[2])
        return with_limits(ask, request, items=2)

    person.until("nobody is asked any more", lambda: not desk.submissions.running)
    between.meddle = small
    person.press_word("Send now", "SubmitPage")
    person.until("the smaller pieces", lambda: prepared(person) is not first)
    person.until("a word about it", lambda: "accepts at once" in words(person))
    assert puts == [], "other bytes than those shown are not sent without a word"
    again = prepared(person)
    assert again.identity == first.identity
    assert len(again.all_bodies) == 2
    person.press_word("Try again", "SubmitPage")
    person.on(Step.KEEP_SAFE)
    assert puts == [again.body_bytes]
    assert len(desk.draft.receipts) == 2
