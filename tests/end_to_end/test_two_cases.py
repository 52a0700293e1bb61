"""A case that is sealed for someone else to carry, and pictures of mixed ages that become two cases."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from app.pages.sending.seal import SealPage
from app.pages.young import NumberedFilesPage
from app.shell.desk import Desk
from app.state import Place, Preferences, Step, Way
from hashing.events import Started
from submission.client import CaseClient
from submission.failures import NotFoundOrWrongCodeError
from submission.network.service_address import ServiceAddress
from submission.prepared_case import PreparedCase
from submission.protocol.operator_file import OperatorFile, to_toml
from submission.protocol.sealed_bundle import read_header
from tests.end_to_end.window_media import good_pictures
from tests.end_to_end.window_person import Person
from tests.variants import first_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.end_to_end.window_person import NewDesk


def shown(desk: Desk) -> str:
    labels = (label for label in desk.window.page.findChildren(QLabel) if label.isVisible())
    return "\n".join(label.text() for label in labels)


def young_with(person: Person, files: list[Path]) -> None:
    """On the young's way, with files that are read and the bytes made."""
    desk = person.desk
    desk.draft.set_way(Way.YOUNG)
    desk.window._show(Place((Step.START, Step.UNDER_18, Step.NUMBERED_FILES)))
    page = desk.window.page
    assert isinstance(page, NumberedFilesPage)
    page.add_paths(files)
    person.until("all are read", lambda: bool(desk.draft.items) and not desk.draft.waiting)
    person.press_word("See what will be sent", "NumberedFilesPage")
    person.on(Step.NUMBERED_REVIEW)
    person.until("the bytes", lambda: desk.draft.prepared is not None)
    person.press_word("Continue", "NumberedReviewPage")
    person.on(Step.SUBMIT)
    person.press_word(
        "Put it into a sealed file instead, for someone else to hand in", "SubmitPage"
    )
    person.on(Step.SEAL)


@pytest.mark.parametrize("language", first_of(["fr", "en"], every_run=1))
def test_a_young_person_seals_and_somebody_else_hands_in(
    new_desk: NewDesk,
    qapp: QApplication,
    service: ServiceAddress,
    tmp_path: Path,
    language: str,
) -> None:
    desk = new_desk(Preferences(language), service_url=service.url)
    person = Person(qapp, desk)
    person.until("the service", lambda: desk.service.description is not None)
    young_with(person, good_pictures(tmp_path, 2))
    person.press_word("Save the file…", "SealPage")
    person.save_as(tmp_path / "carried.empreinte")
    person.on(Step.KEEP_SAFE)
    assert person.word("It is sealed. Keep these two.", "KeepSafePage") in shown(desk)
    if language == "fr":
        assert " vous " not in f" {shown(desk).lower()} "
    prepared = desk.draft.prepared
    assert prepared is not None
    sealed = (tmp_path / "carried.empreinte").read_bytes()
    assert (read_header(sealed).channel, read_header(sealed).items) == ("minor", 2)
    with CaseClient(service) as client, pytest.raises(NotFoundOrWrongCodeError):
        client.status(prepared.identity)
    assert desk.draft.unkept, "closing the window asks first"
    person.press_word("I have written them down or saved them.", "KeepSafePage")
    person.press_word("Continue", "KeepSafePage")
    person.on(Step.AFTER_SENDING)
    assert person.word("Now hand over the sealed file", "AfterSendingPage") in shown(desk)
    desk.forget()

    other = new_desk(Preferences(language), service_url=service.url)
    carrier = Person(qapp, other)
    other.window._show(Place((Step.START, Step.WHOM, Step.HELPING, Step.HAND_IN)))
    other.bundle.read(tmp_path / "carried.empreinte")
    carrier.press_word("Hand it in", "HandInPage")
    carrier.until("it has arrived", lambda: other.bundle.arrived)
    assert prepared.identity.shown_case_id not in shown(other)
    with CaseClient(service) as client:
        assert len(client.status(prepared.identity).items) == 2


def test_without_a_network_the_operator_s_file_is_enough(
    new_desk: NewDesk, qapp: QApplication, service: ServiceAddress, tmp_path: Path
) -> None:
    with CaseClient(service) as client:
        known = client.describe_service()
    desk = new_desk(Preferences("en"), service_url="http://127.0.0.1:9")
    person = Person(qapp, desk)
    young_with(person, good_pictures(tmp_path, 1))
    page = desk.window.page
    assert isinstance(page, SealPage)
    (tmp_path / "letter.toml").write_text("dear = 'friend'")
    page.open_operator_file(tmp_path / "letter.toml")
    assert desk.service.sealer is None
    assert "operator's file" in shown(desk)
    file = OperatorFile(
        format="empreinte-operator/1",
        name=known.name,
        address=service.url,
        channels=known.channels,
        platforms=known.platforms,
        retention=known.retention,
        limits=known.limits,
        receipt_keys=known.receipt_keys,
        sealing_keys=known.sealing_keys,
        practice=known.practice,
    )
    (tmp_path / "operator.toml").write_text(to_toml(file))
    page.open_operator_file(tmp_path / "operator.toml")
    assert f"Only {known.name} can open it." in shown(desk)
    page.save(tmp_path / "no such folder" / "a.empreinte")
    person.until("why not", lambda: "could not be written there" in shown(desk))
    assert not desk.draft.locked
    page.save(tmp_path / "a.empreinte")
    person.on(Step.KEEP_SAFE)
    with CaseClient(service) as client:
        client.submit_bundle((tmp_path / "a.empreinte").read_bytes())
        prepared = desk.draft.prepared
        assert prepared is not None
        assert client.status(prepared.identity).channel == "minor"


def test_pictures_of_mixed_ages_become_two_cases_and_none_is_read_twice(
    new_desk: NewDesk, qapp: QApplication, service: ServiceAddress, tmp_path: Path
) -> None:
    desk = new_desk(Preferences("en"), service_url=service.url)
    person = Person(qapp, desk)
    started: list[int] = []
    desk.fingerprints.reported.connect(
        lambda reports: started.extend(key for key, event in reports if isinstance(event, Started))
    )
    person.until("the service", lambda: desk.service.description is not None)
    person.begin()
    person.choose(good_pictures(tmp_path, 3))
    person.fingerprint()
    person.review()
    person.press("I was under 18 in some of these, or I’m not sure")
    person.on(Step.MIXED_AGES)
    second = desk.window.page._list.parts[desk.draft.items[1].key]  # type: ignore[attr-defined]
    second.setChecked(True)
    person.press("Make two cases")
    person.on(Step.REVIEW)
    person.until("the bytes", lambda: desk.draft.prepared is not None)
    first = desk.draft.prepared
    assert isinstance(first, PreparedCase)
    assert len(json.loads(first.body_bytes)["items"]) == 2
    person.send()
    person.keep()
    person.press("Go on with the second case: the pictures from before 18")
    person.on(Step.OFFICIAL_FIRST)
    assert desk.draft.way is Way.BEFORE_18
    assert "evening" not in shown(desk)
    person.press("Go on here")
    person.press("On this computer, or on a phone or card that is plugged in")
    person.on(Step.NUMBERED_FILES)
    person.press("See what will be sent")
    person.on(Step.NUMBERED_REVIEW)
    person.until("the bytes", lambda: desk.draft.prepared is not None)
    person.press("Continue")
    person.on(Step.SUBMIT)
    person.press("Send now")
    person.on(Step.KEEP_SAFE)
    other = desk.draft.prepared
    assert other is not None
    assert other.identity != first.identity
    with CaseClient(service) as client:
        adult, minor = client.status(first.identity), client.status(other.identity)
    assert (adult.channel, len(adult.items)) == ("adult", 2)
    assert (minor.channel, len(minor.items)) == ("minor", 1)
    assert sorted(started) == sorted(set(started)), "each file was read once"
    assert desk.draft.set_aside == ()


def test_where_all_are_from_before_18_there_is_one_case(new_desk: NewDesk) -> None:
    from tests.app.pages.window_states import fill

    desk = new_desk(Preferences("en"))
    fill(desk)
    desk.draft.remove(*(item.key for item in desk.draft.items if not item.sendable))
    desk.window._show(Place((Step.START, Step.ATTEST, Step.REVIEW)))
    desk.window.go(Step.MIXED_AGES)
    page = desk.window.page
    for tick in page._list.parts.values():  # type: ignore[attr-defined]
        tick.setChecked(True)
    page._next.click()  # type: ignore[attr-defined]
    assert desk.window.place == Place((Step.START, Step.OFFICIAL_FIRST))
    assert desk.draft.way is Way.BEFORE_18
    assert len(desk.draft.sendable) == 3
    assert not desk.draft.ticks.all
