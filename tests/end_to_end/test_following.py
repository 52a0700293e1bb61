"""A case that is followed: asked about again, taken back in part, and told as a picture and in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from app.pages.following.history import lanes
from app.shell.desk import Desk
from app.state import Place, Preferences, Request, Step
from app.widgets import Mark, TimelinePicture
from submission.case_identity import CaseIdentity
from submission.choices import CaseChoices, ChosenItem
from submission.client import CaseClient
from submission.network.service_address import ServiceAddress
from submission.preparation import prepare_case
from tests.app.pages.window_states import IDENTITY, case
from tests.end_to_end.window_media import good_pictures
from tests.end_to_end.window_person import Person

if TYPE_CHECKING:
    from pathlib import Path

    from tests.end_to_end.window_person import NewDesk


def sent_case(service: ServiceAddress, folder: Path, count: int) -> CaseIdentity:
    """A case that somebody sent earlier."""
    from hashing import hash_image

    chosen = [
        ChosenItem(number, hash_image(picture.read_bytes()))
        for number, picture in enumerate(good_pictures(folder, count), start=1)
    ]
    made = prepare_case(chosen, CaseChoices("adult", 0, True), identity=CaseIdentity.new())
    with CaseClient(service) as client:
        client.submit(made)
    return made.identity


def shown(desk: Desk) -> str:
    labels = (label for label in desk.window.page.findChildren(QLabel) if label.isVisible())
    return "\n".join(label.text() for label in labels)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_one_picture_is_withdrawn_and_the_others_stay(
    new_desk: NewDesk,
    qapp: QApplication,
    service: ServiceAddress,
    tmp_path: Path,
    language: str,
) -> None:
    identity = sent_case(service, tmp_path, 3)
    desk = new_desk(Preferences(language), service_url=service.url)
    person = Person(qapp, desk)
    person.press_word("I have a case: number and code", "StartPage")
    person.on(Step.LOOK_UP)
    person.reach(person.word("Case number", "LookUpPage"), QLineEdit)
    person.type(identity.shown_case_id)
    person.reach(person.word("Access code", "LookUpPage"), QLineEdit)
    person.type(identity.shown_access_code)
    person.press_word("Look up", "LookUpPage")
    person.on(Step.CASE)
    person.press_word("Withdraw this case, or a part of it", "CasePage")
    person.on(Step.WITHDRAW)
    person.reach(person.word("The whole case", "WithdrawPage"))
    person.key(Qt.Key.Key_Down)
    assert not desk.window.page._foot.main.isEnabled()  # type: ignore[union-attr]
    second = person.word("Picture {number}", "wording").format(number=2)
    person.press(second)
    person.press_word("Withdraw the case", "WithdrawPage")
    person.on(Step.CASE)
    assert desk.followed.status is not None
    states = [item.state for item in desk.followed.status.items]
    assert states[1] == "withdrawn"
    assert "withdrawn" not in (states[0], states[2])
    with CaseClient(service) as client:  # meanwhile, from elsewhere
        client.withdraw(identity)
    person.press_word("Ask the service again", "CasePage")
    person.until(
        "the newer state",
        lambda: desk.followed.status is not None and desk.followed.status.state == "withdrawn",
    )
    assert desk.window.place.step is Step.CASE


def test_what_happened_is_a_line_for_each_platform_and_the_same_in_words(
    new_desk: NewDesk,
) -> None:
    desk = new_desk(Preferences("en"))
    desk.followed.begin(Request.LOOK_UP, IDENTITY)
    desk.followed.found(case())
    desk.window._show(Place((Step.START, Step.LOOK_UP, Step.CASE)))
    own, platform = lanes(case())
    assert own.marks
    assert platform.name == "Platform"
    assert [mark for _, mark in platform.marks] == [Mark.SQUARE]
    (picture,) = desk.window.page.findChildren(TimelinePicture)
    assert picture.isVisible()
    assert "Picture 1: Platform found a match and blocked it" in shown(desk)
    assert "It says nothing about you" in shown(desk)
    no_refusal = case()
    item = no_refusal.items[0]
    kept = tuple(each for each in item.partners if each.state != "not_blocked")
    calm = no_refusal.model_copy(update={"items": (item.model_copy(update={"partners": kept}),)})
    desk.followed.found(calm)
    assert "It says nothing about you" not in shown(desk)


def test_a_case_of_the_minor_channel_leads_to_no_room_to_write(new_desk: NewDesk) -> None:
    desk = new_desk(Preferences("en"))
    desk.followed.begin(Request.LOOK_UP, IDENTITY)
    desk.followed.found(case().model_copy(update={"channel": "minor"}))
    desk.window._show(Place((Step.START, Step.LOOK_UP, Step.CASE)))
    assert "Note what happened" not in shown(desk)
    desk.window.go(Step.WHERE_TO_REPORT)
    for step in (Step.REQUEST, Step.LOG):
        desk.window.go(step)
        assert desk.window.place.step is Step.WHERE_TO_REPORT
    desk.window.back()
    assert desk.window.place.step is Step.CASE, "the case is still open"
    assert desk.followed.status is not None
