"""The ways of the minor channel, by keyboard, through the real window, real hashers and a real service."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import segno
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QLineEdit, QTextEdit

from app.files import Offered
from app.pages.young import NumberedFilesPage
from app.shell.desk import Desk
from app.state import Place, Preferences, Step
from app.widgets import BytesView
from submission.bundle_codes import to_codes
from submission.case_identity import CaseIdentity
from submission.choices import CaseChoices, ChosenItem
from submission.client import CaseClient
from submission.network.service_address import ServiceAddress
from submission.preparation import prepare_case
from submission.prepared_case import PreparedCase
from submission.protocol.sealed_bundle import BundleContents, seal
from tests.end_to_end.window_media import bad_files, good_pictures
from tests.end_to_end.window_person import Person
from tests.variants import first_of

if TYPE_CHECKING:
    from tests.end_to_end.window_person import NewDesk


def nothing_of_a_picture_is_shown(desk: Desk, folder: Path) -> None:
    """No picture but drawn codes, no name, and nowhere to write."""
    page = desk.window.page
    texts = " ".join(label.text() for label in page.findChildren(QLabel))
    names = [file.name for file in folder.iterdir()]
    assert [name for name in (*names, str(folder)) if name in texts] == []
    assert page.findChildren(QLineEdit) + page.findChildren(QTextEdit) == []
    lists = [view for view in page.findChildren(QAbstractItemView) if view.isVisible()]
    assert all(isinstance(view, BytesView) for view in lists)


@pytest.mark.parametrize("language", first_of(["fr", "en"], every_run=1))
def test_a_young_person_is_helped_without_showing_or_saying_anything(
    new_desk: NewDesk, qapp: QApplication, tmp_path: Path, language: str
) -> None:
    desk = new_desk(Preferences(language), practice=True)
    person = Person(qapp, desk, walks=True)
    good, bad = good_pictures(tmp_path, 2), bad_files(tmp_path)
    person.until("the service", lambda: desk.service.description is not None)
    person.press_word("The person was under 18 in the picture, or I’m not sure", "StartPage")
    person.on(Step.UNDER_18)
    person.press_word("I am in the picture, and I am under 18", "Under18Page")
    person.on(Step.OFFICIAL_FIRST)
    texts = " ".join(label.text() for label in desk.window.page.findChildren(QLabel))
    assert texts.index("Take It Down") > 0
    if language == "fr":
        assert "Tu n’as rien fait de mal" in texts
        assert " vous " not in f" {texts.lower()} "
    person.press_word("Go on here", "OfficialFirstPage")
    person.on(Step.THIS_DEVICE)
    person.press_word(
        "On this computer, or on a phone or card that is plugged in", "ThisDevicePage"
    )
    person.on(Step.NUMBERED_FILES)
    page = desk.window.page
    assert isinstance(page, NumberedFilesPage)
    page.add_paths([*good, *bad])
    person.until("all are read", lambda: bool(desk.draft.items) and not desk.draft.waiting)
    nothing_of_a_picture_is_shown(desk, tmp_path)
    person.press_word("See what will be sent", "NumberedFilesPage")
    person.on(Step.NUMBERED_REVIEW)
    person.until("the bytes", lambda: desk.draft.prepared is not None)
    nothing_of_a_picture_is_shown(desk, tmp_path)
    prepared = desk.draft.prepared
    assert isinstance(prepared, PreparedCase)
    sent = json.loads(prepared.body_bytes)
    assert sent["channel"] == "minor"
    assert "attested" not in sent
    assert len(sent["items"]) == 2
    shown = desk.window.page.findChildren(BytesView)[0]
    assert shown.hidden_lines > 0
    person.press(QCoreApplication.translate("ExactBytes", "Show all (%n line(s))", "", shown.lines))
    assert shown.hidden_lines == 0
    assert shown.text.encode() == prepared.body_bytes
    person.press_word("Continue", "NumberedReviewPage")
    person.on(Step.SUBMIT)
    person.press_word("Send now", "SubmitPage")
    person.on(Step.KEEP_SAFE)
    nothing_of_a_picture_is_shown(desk, tmp_path)
    person.press_word("I have written them down or saved them.", "KeepSafePage")
    person.press_word("Continue", "KeepSafePage")
    person.on(Step.AFTER_SENDING)
    nothing_of_a_picture_is_shown(desk, tmp_path)
    person.press_word("Forget everything here", "AfterSendingPage")
    person.on(Step.START)
    assert desk.draft.items == ()
    assert not desk.draft.way.minor


def test_a_helper_hands_in_what_they_can_t_read(
    new_desk: NewDesk, qapp: QApplication, service: ServiceAddress, tmp_path: Path
) -> None:
    from hashing import hash_image

    (picture,) = good_pictures(tmp_path, 1)
    fingerprint = hash_image(picture.read_bytes())
    picture.unlink()
    with CaseClient(service) as client:
        key = client.describe_service().sealing_keys[0]
    made = prepare_case(
        [ChosenItem(1, fingerprint, False)],
        CaseChoices("minor", 0, False),
        identity=CaseIdentity.new(),
    )
    bundle = tmp_path / "given.empreinte"
    bundle.write_bytes(
        seal(
            BundleContents(
                made.identity.case_id, "minor", 1, made.identity.access_key, made.all_bodies
            ),
            key,
        )
    )

    desk = new_desk(Preferences("en"), service_url=service.url)
    person = Person(qapp, desk)
    person.press_word("I am helping someone", "StartPage")
    person.on(Step.WHOM)
    person.press_word("Someone who was under 18 in the picture, or we are not sure", "WhomPage")
    person.on(Step.HELPING)
    person.press_word("They are somewhere else, and can make a sealed file", "HelpingPage")
    person.on(Step.HAND_IN)
    (tmp_path / "letter.txt").write_text("not a sealed case")
    desk.bundle.read(tmp_path / "letter.txt")
    assert desk.bundle.content is None
    assert desk.bundle.trouble is not None
    codes = [tmp_path / f"code {number}.png" for number in range(1, 17)]
    texts = to_codes(bundle.read_bytes())
    codes = codes[: len(texts)]
    for code, text in zip(codes, texts, strict=True):
        segno.make_qr(text).save(str(code), scale=4)
    desk.take(Offered(tuple(codes[1:])))
    person.until("what is missing", lambda: person.sees("still missing: 1."))
    assert desk.bundle.content is None
    desk.take(Offered(tuple(codes)))
    person.until("the sealed case", lambda: desk.bundle.content == bundle.read_bytes())
    person.until("the service", lambda: desk.service.description is not None)
    person.press_word("Hand it in", "HandInPage")
    person.until("it has arrived", lambda: desk.bundle.arrived)
    said = " ".join(label.text() for label in desk.window.page.findChildren(QLabel))
    assert made.identity.case_id not in said
    assert made.identity.shown_case_id not in said
    with CaseClient(service) as client:
        client.describe_service()
        assert client.status(made.identity).case_id == made.identity.case_id


def test_another_way_is_another_case(new_desk: NewDesk, qapp: QApplication) -> None:
    desk = new_desk(Preferences("en"))
    person = Person(qapp, desk)
    desk.draft.add_files([Path("/nowhere/a.jpg")])
    person.press_word("The person was under 18 in the picture, or I’m not sure", "StartPage")
    person.on(Step.UNDER_18)
    person.press_word("I am in the picture, and I am an adult now", "Under18Page")
    person.on(Step.OFFICIAL_FIRST)
    assert desk.draft.items == ()
    assert desk.window.place == Place((Step.START, Step.UNDER_18, Step.OFFICIAL_FIRST))


def test_a_sealed_file_that_is_opened_or_dropped_leads_to_handing_it_in(
    new_desk: NewDesk, tmp_path: Path
) -> None:
    desk = new_desk(Preferences("en"))
    broken = tmp_path / "given.EMPREINTE"
    broken.write_bytes(b"empreinte")
    desk.take(Offered((broken,)))
    assert desk.window.place.step is Step.HAND_IN
    assert desk.bundle.trouble is not None
    picture = good_pictures(tmp_path, 1)
    desk.take(Offered(tuple(picture)))
    assert desk.draft.items == (), "whoever hands in a sealed file never adds a picture by a slip"
    assert desk.window.place.step is Step.HAND_IN
