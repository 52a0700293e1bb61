"""The adult way, by keyboard, through the real window, real hashers and a real service on this computer."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from app.pages.sending.file_list import FileList
from app.shell.desk import Desk
from app.state import Preferences, Step
from app.widgets import BytesView, Notice
from hashing.refusals import RefusalCode
from submission.network.service_address import ServiceAddress
from submission.prepared_case import PreparedCase
from tests.end_to_end.test_lost_answer import words
from tests.end_to_end.window_media import bad_files, copies, good_pictures
from tests.end_to_end.window_person import Person
from tests.variants import first_of

if TYPE_CHECKING:
    from tests.end_to_end.window_person import NewDesk


def state_of(desk: Desk) -> str:
    """The state of the case that was looked up."""
    return desk.followed.status.state if desk.followed.status is not None else ""


@pytest.mark.parametrize("language", first_of(["fr", "en"], every_run=1))
def test_pictures_become_a_case_that_can_be_looked_up(
    new_desk: NewDesk, qapp: QApplication, tmp_path: Path, language: str
) -> None:
    desk = new_desk(Preferences(language), practice=True)
    person = Person(qapp, desk, walks=True)
    good, bad = good_pictures(tmp_path, 3), bad_files(tmp_path)
    person.until("the service", lambda: desk.service.description is not None)
    person.begin()
    person.choose([*good, *bad])
    person.fingerprint()

    fates = {item.name: item for item in desk.draft.items}
    assert len(fates) == 7
    assert fates["cut off.jpg"].refusal is RefusalCode.TRUNCATED
    assert fates["letter.jpg"].refusal is RefusalCode.UNKNOWN_FORMAT
    assert fates["empty.png"].refusal is RefusalCode.EMPTY
    assert fates["grey.png"].weak
    assert [item.source for item in desk.draft.sendable] == good

    body = person.review()
    shown = desk.window.page.findChild(BytesView)
    assert shown is not None
    assert shown.text.encode() == body
    said = body.decode()
    assert not [word for word in (str(tmp_path), "evening", ".jpg") if word in said]
    sent = json.loads(body)
    assert sent["attested"] is True
    assert [len(item["signals"]) >= 8 for item in sent["items"]] == [True] * 3

    person.send()
    (receipt,) = desk.draft.receipts
    assert receipt.body_sha256 == hashlib.sha256(body).hexdigest()
    person.keep()

    prepared = desk.draft.prepared
    assert isinstance(prepared, PreparedCase)
    number, code = prepared.identity.shown_case_id, prepared.identity.shown_access_code
    person.press_word("Finish and erase all", "NextStepsPage")
    person.on(Step.START)
    assert desk.draft.items == ()
    assert desk.draft.prepared is None

    person.press_word("I have a case: number and code", "StartPage")
    person.on(Step.LOOK_UP)
    person.reach(person.word("Case number", "LookUpPage"))
    person.type(number.lower().replace("-", ""))
    field = person.focused
    assert isinstance(field, QLineEdit)
    assert field.text() == number
    person.reach(person.word("Access code", "LookUpPage"))
    person.type(code)
    person.key(Qt.Key.Key_Return)
    person.on(Step.CASE)
    assert desk.followed.status is not None
    assert [item.number for item in desk.followed.status.items] == [1, 2, 3]

    person.press_word("Withdraw this case, or a part of it", "CasePage")
    person.on(Step.WITHDRAW)
    person.press_word("Withdraw the case", "WithdrawPage")
    person.on(Step.CASE)
    assert state_of(desk) == "withdrawn"
    person.press_word("Done", "CasePage")
    person.on(Step.START)
    person.press_word("I have a case: number and code", "StartPage")
    assert desk.window.page.findChildren(QLineEdit)[0].text() == "", "the number is not left behind"


@pytest.mark.usefixtures("real_key_costs")  # a command of its own looks the case up at the end
def test_each_picture_has_one_number_from_before_it_is_sent_to_its_withdrawal(
    new_desk: NewDesk, qapp: QApplication, tmp_path: Path, service: ServiceAddress
) -> None:
    """Files that can't be sent stand first: they take no number from those that can."""
    desk = new_desk(service_url=service.url)
    person = Person(qapp, desk)
    person.until("the service", lambda: desk.service.description is not None)
    person.begin()
    person.choose(bad_files(tmp_path))
    person.choose(good_pictures(tmp_path, 3))
    person.fingerprint()
    rows = desk.window.page.findChild(FileList)
    assert rows is not None
    shown = [rows.model().index(row, 0).data() for row in range(rows.model().rowCount())]
    assert shown[-3:] == ["1. evening 1.jpg", "2. evening 2.jpg", "3. evening 3.jpg"]
    assert not [text for text in shown[:-3] if text[0].isdigit()]
    person.review()
    # the cards are made one after the other
    person.until("the last card", lambda: "Picture 3" in words(person).splitlines())
    for number in (1, 2, 3):
        assert f"Picture {number}" in words(person).splitlines()
        assert f"evening {number}.jpg" in words(person).replace("\u200b", "")
    person.press_word("Continue", "ReviewPage")
    assert "Pictures 1 to 3" in words(person)
    person.press_word("Send now", "SubmitPage")
    person.on(Step.KEEP_SAFE)
    assert "Pictures 1 to 3" in words(person)
    prepared = desk.draft.prepared
    assert isinstance(prepared, PreparedCase)
    sent = [item["item_id"] for item in json.loads(prepared.body_bytes)["items"]]
    person.keep()
    person.press_word("Look up the case", "NextStepsPage")
    person.press_word("Look up", "LookUpPage")
    person.on(Step.CASE)
    assert [f"Picture {n}: " in words(person) for n in range(1, 5)] == [True, True, True, False]
    status = desk.followed.status
    assert status is not None
    assert [item.item_id for item in status.items] == sent
    told = subprocess.run(
        [sys.executable, "-m", "app", "status", prepared.identity.shown_case_id],
        env=os.environ
        | {"EMPREINTE_SERVICE": service.url}
        | {"EMPREINTE_ACCESS_CODE": prepared.identity.access_code},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    ).stdout
    assert [item["number"] for item in json.loads(told)["items"]] == [1, 2, 3]


def test_a_withdrawal_waits_and_can_be_cancelled(
    new_desk: NewDesk, qapp: QApplication, tmp_path: Path, service: ServiceAddress
) -> None:
    desk = new_desk(service_url=service.url)
    person = Person(qapp, desk)
    person.begin()
    person.choose(good_pictures(tmp_path, 1))
    person.fingerprint()
    person.review()
    person.reach("Withdraw at once")
    person.key(Qt.Key.Key_Down)
    person.until("new bytes", lambda: desk.draft.prepared is not None)
    person.send()
    person.keep()
    person.press_word("Look up the case", "NextStepsPage")
    person.press_word("Look up", "LookUpPage")
    person.on(Step.CASE)
    person.press_word("Withdraw this case, or a part of it", "CasePage")
    person.press_word("Withdraw the case", "WithdrawPage")
    person.on(Step.CASE)
    assert state_of(desk) == "withdrawal_pending"
    person.press_word("Cancel the withdrawal", "CasePage")
    person.until("the withdrawal to be cancelled", lambda: state_of(desk) in ("received", "active"))
    person.press_word("Done", "CasePage")
    person.on(Step.NEXT_STEPS)
    assert desk.draft.receipts, "only a button that says so forgets"
    person.press_word("Finish and erase all", "NextStepsPage")
    person.on(Step.START)
    assert not desk.draft.receipts, "the start is for another case"
    person.begin()


def test_back_from_the_case_just_sent_leads_to_where_one_came_from(
    new_desk: NewDesk, qapp: QApplication, tmp_path: Path, service: ServiceAddress
) -> None:
    desk = new_desk(service_url=service.url)
    person = Person(qapp, desk)
    person.begin()
    person.choose(good_pictures(tmp_path, 1))
    person.fingerprint()
    person.review()
    person.send()
    person.keep()
    person.press_word("Look up the case", "NextStepsPage")
    person.press_word("Look up", "LookUpPage")
    for step in (Step.CASE, Step.LOOK_UP, Step.NEXT_STEPS, Step.KEEP_SAFE):
        person.on(step)
        assert desk.draft.receipts
        if step is not Step.KEEP_SAFE:
            person.press_word("Back", "Page")
    assert not desk.window.place.can_go_back(desk.window.facts)


def test_a_wrong_number_and_a_wrong_code_get_the_same_words(
    new_desk: NewDesk, qapp: QApplication, service: ServiceAddress
) -> None:
    desk = new_desk(service_url=service.url)
    person = Person(qapp, desk)
    person.until("the service", lambda: desk.service.description is not None)
    person.press_word("I have a case: number and code", "StartPage")
    notice = desk.window.page.findChild(Notice)
    assert notice is not None
    person.reach("Case number")
    person.type("0000-0000-0000-1")
    person.reach("Access code")
    person.type("0000-0000-0000-0000")
    person.key(Qt.Key.Key_Return)
    assert "typing mistake" in notice.text, "a mistyped number never reaches the service"
    person.reach("Case number")
    person.key(Qt.Key.Key_End)  # where the mistake may be is selected
    person.key(Qt.Key.Key_Backspace)
    person.type("0")
    person.reach("Access code")
    person.key(Qt.Key.Key_Return)
    person.until("an answer", lambda: "no case with this number and this code" in notice.text)


def test_an_item_can_be_taken_out_and_the_bytes_follow(
    new_desk: NewDesk, qapp: QApplication, tmp_path: Path
) -> None:
    desk = new_desk()
    person = Person(qapp, desk)
    person.begin()
    person.choose(good_pictures(tmp_path, 3))
    person.fingerprint()
    before = json.loads(person.review())
    person.press("Remove Picture 2")
    person.press("Picture 1 is a fake: edited, or made by a computer")
    person.reach("Withdraw at once")
    person.key(Qt.Key.Key_Down)
    person.key(Qt.Key.Key_Down)
    person.until("new bytes", lambda: desk.draft.prepared is not None)
    assert isinstance(desk.draft.prepared, PreparedCase)
    after = json.loads(desk.draft.prepared.body_bytes)
    values = [[item["signals"][0]["value"] for item in body["items"]] for body in (before, after)]
    assert values[1] == [values[0][0], values[0][2]]
    assert [item["synthetic"] for item in after["items"]] == [True, False]
    assert after["withdrawal_delay_hours"] == 72
    assert after["access_verifier"] == before["access_verifier"], "the number and code stay"


def test_without_a_service_nothing_is_lost_and_the_same_bytes_can_be_sent_again(
    new_desk: NewDesk, qapp: QApplication, tmp_path: Path
) -> None:
    desk = new_desk(service_url="http://127.0.0.1:9")
    person = Person(qapp, desk)
    person.begin()
    person.choose(good_pictures(tmp_path, 1))
    person.fingerprint()
    body = person.review()
    person.press_word("Continue", "ReviewPage")
    person.press_word("Send now", "SubmitPage")
    trouble = desk.window.page.findChild(Notice)
    assert trouble is not None
    person.until("a plain message", lambda: "could not be reached" in trouble.text)
    assert desk.window.place.step is Step.SUBMIT
    prepared = desk.draft.prepared
    assert isinstance(prepared, PreparedCase)
    assert prepared.body_bytes == body
    assert not desk.draft.locked, "nothing was sent, so everything may still be changed"
    assert person.reach("Try again").isEnabled()
    person.press_word("Back", "Page")
    person.on(Step.REVIEW)


def test_stopping_and_going_on_loses_nothing(
    new_desk: NewDesk, qapp: QApplication, tmp_path: Path
) -> None:
    desk = new_desk()
    person = Person(qapp, desk)
    person.begin()
    (large,) = good_pictures(tmp_path, 1, width=4000, height=3000)
    person.choose(copies(large, 24))
    person.press_word("Make fingerprints", "ChooseFilesPage")
    person.until("the first to be done", lambda: bool(desk.draft.sendable))
    person.press_word("Pause", "FingerprintPage")
    assert desk.fingerprints.paused
    person.press_word("Go on", "FingerprintPage")
    assert not desk.fingerprints.paused
    person.press_word("Stop", "FingerprintPage")
    done = {item.key: item.fingerprint for item in desk.draft.sendable}
    assert not desk.fingerprints.running
    assert desk.draft.waiting
    person.press_word("Go on reading", "FingerprintPage")
    person.until("all", lambda: len(desk.draft.sendable) == 24)
    assert all(item.fingerprint is done[item.key] for item in desk.draft.items if item.key in done)


def test_one_file_that_could_not_be_read_is_tried_again_by_itself(
    new_desk: NewDesk, qapp: QApplication, tmp_path: Path
) -> None:
    desk = new_desk()
    person = Person(qapp, desk)
    person.begin()
    files = good_pictures(tmp_path, 2)
    content = files[0].read_bytes()
    files[0].write_bytes(content[:9_000])
    person.choose(files)
    person.fingerprint()
    assert [item.refusal for item in desk.draft.items] == [RefusalCode.TRUNCATED, None]
    read_before = desk.draft.items[1].fingerprint
    files[0].write_bytes(content)
    person.reach("Files and their progress")
    person.key(Qt.Key.Key_Down)
    person.key(Qt.Key.Key_Up)
    person.press_word("Try again", "FingerprintPage")
    person.until("both", lambda: len(desk.draft.sendable) == 2 and not desk.work.reading)
    assert desk.draft.items[1].fingerprint is read_before, "the other one is not read again"


def test_the_language_changes_at_once_on_every_page(new_desk: NewDesk, qapp: QApplication) -> None:
    desk = new_desk()
    person = Person(qapp, desk)
    assert desk.window.page.heading == "This is not your fault."
    person.speak("Language: English", "Français")
    person.until("French", lambda: desk.window.page.heading == "Ce n’est pas votre faute.")
    person.begin()
    assert desk.window.page.heading == "Choisissez vos images et vos vidéos"
    person.speak("Langue\u00a0: Français", "English")
    person.until("English", lambda: desk.window.page.heading == "Choose your pictures and videos")
