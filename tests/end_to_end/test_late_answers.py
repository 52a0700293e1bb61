"""Answers that come after the person has left: nothing of a case comes back, and nothing proven is lost."""

from __future__ import annotations

import json
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from app.shell.desk import Desk
from app.state import Step
from hashing.signals import Fingerprint, Pdq
from submission.case_identity import CaseIdentity
from submission.choices import CaseChoices
from submission.client import CaseClient
from submission.network.service_address import ServiceAddress
from submission.preparation import prepare_case
from submission.protocol.receipt import verify
from submission.protocol.receipt_file import from_bytes
from tests.app.keeping.test_recovery_sheet import full_disk
from tests.end_to_end.meddler import Held, Meddler, refusal
from tests.end_to_end.test_lost_answer import words
from tests.end_to_end.window_person import Person, accessible_name
from tests.plausible_pdq import numbered_pdq
from tests.submission.cases import chosen

if TYPE_CHECKING:
    from tests.end_to_end.window_person import NewDesk


def new_case(service: ServiceAddress, delay: int = 0) -> CaseIdentity:
    case = prepare_case(
        chosen([Fingerprint("image", (Pdq(numbered_pdq(1), 90),))]), CaseChoices("adult", delay)
    )
    with CaseClient(service) as client:
        client.submit(case)
    return case.identity


def at_look_up(person: Person, identity: CaseIdentity) -> None:
    """Both are typed in, and asked."""
    person.press_word("I have a case: number and code", "StartPage")
    person.reach("Case number")
    person.type(identity.shown_case_id)
    person.reach("Access code")
    person.type(identity.shown_access_code)
    person.press_word("Look up", "LookUpPage")


def at_case(person: Person, identity: CaseIdentity) -> None:
    at_look_up(person, identity)
    person.on(Step.CASE)


def typed(person: Person) -> list[str]:
    return [field.text() for field in person.window.page.findChildren(QLineEdit)]


def quiet(desk: Desk) -> bool:
    """Every call to the service has ended, and what it brought has been taken in."""
    return not desk.submissions.running


def test_a_case_does_not_come_back_after_the_person_left(
    new_desk: NewDesk, qapp: QApplication, between: Meddler, service: ServiceAddress
) -> None:
    identity = new_case(service)
    held = Held(b"GET /v1/cases/")
    between.meddle = held
    desk = new_desk(service_url=between.url)
    person = Person(qapp, desk)
    at_look_up(person, identity)
    person.until("the service to have answered", lambda: held.answered)
    person.press_word("Back", "Page")
    person.on(Step.START)
    held.let_go()
    person.until("the answer to have come", lambda: quiet(desk))
    QTest.qWait(1)
    assert desk.followed.status is None
    assert desk.followed.identity is None
    person.press_word("I have a case: number and code", "StartPage")
    assert typed(person) == ["", ""]
    assert desk.window.place.step is Step.LOOK_UP


def test_the_next_person_gets_the_answer_to_their_own_question(
    new_desk: NewDesk, qapp: QApplication, between: Meddler, service: ServiceAddress
) -> None:
    first, second = new_case(service), new_case(service)
    held = Held(f"GET /v1/cases/{first.case_id}".encode())
    between.meddle = held
    desk = new_desk(service_url=between.url)
    person = Person(qapp, desk)
    at_look_up(person, first)
    person.until("the service to have answered", lambda: held.answered)
    person.press_word("Back", "Page")
    later = Held(f"GET /v1/cases/{second.case_id}".encode())
    between.meddle = later
    at_look_up(person, second)
    person.until("the other answer", lambda: later.answered)
    held.let_go()
    person.until("the first answer", lambda: desk.submissions._backgrounds.count == 1)
    QTest.qWait(1)
    assert desk.followed.status is None
    later.let_go()
    person.on(Step.CASE)
    assert desk.followed.identity == second


def test_going_back_to_the_start_leaves_no_case_behind(
    new_desk: NewDesk, qapp: QApplication, service: ServiceAddress
) -> None:
    identity = new_case(service)
    desk = new_desk(service_url=service.url)
    person = Person(qapp, desk)
    at_case(person, identity)
    person.press_word("Back", "Page")
    person.on(Step.LOOK_UP)
    assert typed(person) == [identity.shown_case_id, identity.shown_access_code]
    person.press_word("Back", "Page")
    person.on(Step.START)
    assert desk.followed.identity is None
    person.press_word("I have a case: number and code", "StartPage")
    assert typed(person) == ["", ""]


@pytest.mark.long
def test_help_keeps_what_was_typed(
    new_desk: NewDesk, qapp: QApplication, service: ServiceAddress
) -> None:
    desk = new_desk(service_url=service.url)
    person = Person(qapp, desk)
    person.press_word("I have a case: number and code", "StartPage")
    person.reach("Case number")
    person.type("ABCD")
    desk.window.go(Step.HELP)
    person.press_word("Back", "Page")
    assert typed(person) == ["ABCD", ""]


def test_a_withdrawal_that_is_answered_late_brings_no_case_back(
    new_desk: NewDesk, qapp: QApplication, between: Meddler, service: ServiceAddress
) -> None:
    identity = new_case(service)
    desk = new_desk(service_url=between.url)
    person = Person(qapp, desk)
    at_case(person, identity)
    held = Held(b"POST")
    between.meddle = held
    person.press_word("Withdraw this case, or a part of it", "CasePage")
    person.press_word("Withdraw the case", "WithdrawPage")
    person.until("the service to have it", lambda: held.answered)
    person.press_word("Back", "Page")
    person.press_word("Done", "CasePage")
    person.on(Step.START)
    held.let_go()
    person.until("the answer to have come", lambda: quiet(desk))
    QTest.qWait(1)
    assert desk.followed.status is None
    assert desk.followed.receipts == ()
    assert desk.window.place.step is Step.START


@pytest.mark.long
def test_a_withdrawal_answered_while_help_is_open_is_not_lost(
    new_desk: NewDesk, qapp: QApplication, between: Meddler, service: ServiceAddress
) -> None:
    identity = new_case(service)
    desk = new_desk(service_url=between.url)
    person = Person(qapp, desk)
    at_case(person, identity)
    held = Held(b"POST")
    between.meddle = held
    person.press_word("Withdraw this case, or a part of it", "CasePage")
    person.press_word("Withdraw the case", "WithdrawPage")
    person.until("the service to have it", lambda: held.answered)
    desk.window.go(Step.HELP)
    held.let_go()
    person.until("the proof", lambda: bool(desk.followed.receipts))
    person.press_word("Back", "Page")
    person.on(Step.CASE)
    assert "Withdrawn" in words(person)
    assert button(person, "Save the signed proof…").isVisible()


def test_the_proof_of_a_withdrawal_can_be_kept_and_checked(
    new_desk: NewDesk, qapp: QApplication, service: ServiceAddress, tmp_path: Path
) -> None:
    identity = new_case(service, delay=24)
    desk = new_desk(service_url=service.url)
    person = Person(qapp, desk)
    at_case(person, identity)
    assert not button(person, "Get the signed proof").isVisible(), "nothing was asked for yet"
    person.press_word("Withdraw this case, or a part of it", "CasePage")
    person.press_word("Withdraw the case", "WithdrawPage")
    person.on(Step.CASE)
    person.press_word("Cancel the withdrawal", "CasePage")
    followed = person.desk.followed
    person.until(
        "the withdrawal to be cancelled",
        lambda: followed.status is not None and followed.status.state in ("received", "active"),
    )

    person.press_word("Save the signed proof…", "CasePage")
    file = tmp_path / "proof.json"
    person.save_as(file)
    assert file.exists()
    person.until("a word about it in sight", lambda: person.sees("Saved"), 5)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    receipts = from_bytes(file.read_bytes())
    assert [receipt.action for receipt in receipts] == [
        "withdrawal_requested",
        "withdrawal_cancelled",
    ]
    with CaseClient(service) as client:
        description = client.describe_service()
    for receipt in receipts:
        verify(receipt, description.receipt_keys)
    key = description.receipt_keys[0].public_key
    assert checked(file, key) == (0, 2)
    forged = json.loads(file.read_bytes())
    forged["more_receipts"][0]["issued_at"] = "2020-01-01T00:00:00Z"
    file.write_text(json.dumps(forged))
    assert checked(file, key) == (1, 0)


def test_the_proof_of_an_earlier_withdrawal_can_be_had_again(
    new_desk: NewDesk, qapp: QApplication, service: ServiceAddress, tmp_path: Path
) -> None:
    identity = new_case(service)
    with CaseClient(service) as client:
        client.withdraw(identity)
    desk = new_desk(service_url=service.url)
    person = Person(qapp, desk)
    at_case(person, identity)
    person.press_word("Get the signed proof", "CasePage")
    person.until("the proof", lambda: bool(desk.followed.receipts))
    assert accessible_name(person.focused) == "Save the signed proof…"
    page = desk.window.page
    with full_disk():
        page.save_proof(tmp_path / "no" / "proof.json")  # type: ignore[attr-defined]
    person.until("a word about it in sight", lambda: person.sees("could not be saved"), 5)


def test_a_withdrawal_is_not_called_failed_because_a_later_question_was(
    new_desk: NewDesk, qapp: QApplication, between: Meddler, service: ServiceAddress
) -> None:
    identity = new_case(service)
    desk = new_desk(service_url=between.url)
    person = Person(qapp, desk)
    at_case(person, identity)

    def no_more_answers(request: bytes, ask: Callable[[], bytes]) -> bytes:
        return refusal(429) if request.startswith(b"GET /v1/cases/") else ask()

    between.meddle = no_more_answers
    person.press_word("Withdraw this case, or a part of it", "CasePage")
    person.press_word("Withdraw the case", "WithdrawPage")
    person.on(Step.CASE)
    assert person.sees("has accepted it")
    assert button(person, "Save the signed proof…").isVisible()
    assert [receipt.action for receipt in desk.followed.receipts] == ["withdrawal_requested"]


def button(person: Person, text: str) -> QPushButton:
    page = person.window.page
    return next(one for one in page.findChildren(QPushButton) if one.text() == text)


def checked(file: Path, key: str) -> tuple[int, int]:
    """What ``empreinte verify`` says: its exit code, and how many receipts it vouches for."""
    done = subprocess.run(
        [sys.executable, "-m", "app", "verify", "--json", "--key", key, str(file)],
        capture_output=True,
        check=False,
        timeout=60,
    )
    said = json.loads(done.stdout)
    return done.returncode, (1 + len(said.get("more_receipts", ()))) if said["valid"] else 0
