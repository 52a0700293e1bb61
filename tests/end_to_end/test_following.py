"""A case that is followed: asked about again, added to, taken back in part, and told as a picture and in words."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from app.pages.following.history import lanes
from app.pages.young import NumberedFilesPage
from app.shell.desk import Desk
from app.state import Place, Preferences, Request, Step
from app.widgets import ChoiceBox, Mark, Tick, TimelinePicture
from submission.case_identity import CaseIdentity
from submission.choices import CaseChoices, ChosenItem
from submission.client import CaseClient
from submission.network.service_address import ServiceAddress
from submission.preparation import prepare_case
from submission.protocol.terms import Channel
from tests.app.pages.window_states import IDENTITY, case
from tests.end_to_end.meddler import Meddler
from tests.end_to_end.window_media import bad_files, good_pictures
from tests.end_to_end.window_person import Person

if TYPE_CHECKING:
    from pathlib import Path

    from tests.end_to_end.window_person import NewDesk


def sent_case(
    service: ServiceAddress, folder: Path, count: int, channel: Channel = "adult"
) -> CaseIdentity:
    """A case that somebody sent earlier."""
    from hashing import hash_image

    chosen = [
        ChosenItem(number, hash_image(picture.read_bytes()))
        for number, picture in enumerate(good_pictures(folder, count), start=1)
    ]
    made = prepare_case(
        chosen, CaseChoices(channel, attested=channel == "adult"), identity=CaseIdentity.new()
    )
    with CaseClient(service) as client:
        client.submit(made)
    return made.identity


def look_up(person: Person, identity: CaseIdentity) -> None:
    person.press_word("I have a case: number and code", "StartPage")
    person.on(Step.LOOK_UP)
    for word, text in (
        ("Case number", identity.shown_case_id),
        ("Access code", identity.shown_access_code),
    ):
        person.reach(person.word(word, "LookUpPage"), QLineEdit)
        person.type(text)
    person.press_word("Look up", "LookUpPage")
    person.on(Step.CASE)


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
    look_up(person, identity)
    person.press_word("Withdraw this case, or a part of it", "CasePage")
    person.on(Step.WITHDRAW)
    person.reach(person.word("The whole case", "WithdrawPage"))
    person.key(Qt.Key.Key_Down)
    assert not desk.window.page._foot.main.isEnabled()  # type: ignore[union-attr]
    second = person.word("Picture {number}", "wording").format(number=2)
    person.press(second)
    person.press_word("Withdraw what is ticked", "WithdrawPage")
    person.on(Step.CASE)
    assert desk.followed.status is not None
    states = [item.state for item in desk.followed.status.items]
    assert states[1] == "withdrawn"
    accepted = "{items}: the withdrawal is accepted. Its signed proof is below."
    assert person.sees(person.word(accepted, "CasePage").format(items=second))
    assert "withdrawn" not in (states[0], states[2])
    with CaseClient(service) as client:  # meanwhile, from elsewhere
        client.withdraw(identity)
    person.press_word("Ask the service again", "CasePage")
    person.until(
        "the newer state",
        lambda: desk.followed.status is not None and desk.followed.status.state == "withdrawn",
    )
    assert desk.window.place.step is Step.CASE


@pytest.mark.long
def test_a_service_that_says_far_too_much_does_not_stall_the_window(new_desk: NewDesk) -> None:
    """Rows are built on the GUI thread, where the way out is too: thousands of them would hold it for minutes."""
    told = case()
    item = told.items[0].model_copy(update={"partners": told.items[0].partners * 5})
    many = {"items": (item,) * 60, "links": told.links * 42}
    desk = new_desk(Preferences("en"))
    desk.followed.begin(Request.LOOK_UP, IDENTITY)
    desk.followed.found(told.model_copy(update=many))
    desk.window._show(Place((Step.START, Step.LOOK_UP, Step.CASE)))
    words = shown(desk)
    assert words.count(": Found and blocked") <= 50 * 20 / len(told.items[0].partners)
    assert "and 5 more" in words
    desk.window._show(Place((Step.START, Step.LOOK_UP, Step.CASE, Step.LINKS)))
    words = shown(desk)
    assert len(re.findall(r"^Link \d: ", words, re.MULTILINE)) == 200
    assert "and 10 more" in words


def test_what_happened_is_a_line_for_each_platform_and_the_same_in_words(
    new_desk: NewDesk,
) -> None:
    desk = new_desk(Preferences("en"))
    desk.followed.begin(Request.LOOK_UP, IDENTITY)
    desk.followed.found(case())
    desk.window._show(Place((Step.START, Step.LOOK_UP, Step.CASE)))
    own, links, platform = lanes(case())
    assert own.marks
    assert links.name == "Links"
    assert platform.name == "Platform"
    assert [mark for _, mark in platform.marks] == [Mark.SQUARE]
    (picture,) = desk.window.page.findChildren(TimelinePicture)
    assert picture.isVisible()
    assert "Picture 1, a cropped copy: Platform found a match and blocked it" in shown(desk)
    assert "Platform blocked: Found and blocked: a cropped copy" in shown(desk)
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


class LosesAdditions:
    """While ``losing``, the answers to what is added never come back."""

    def __init__(self) -> None:
        self.losing = True
        self.bodies: list[bytes] = []

    def __call__(self, request: bytes, ask: Callable[[], bytes]) -> bytes:
        answer = ask()
        if request.startswith(b"POST ") and b"/items" in request.partition(b"\r\n")[0]:
            self.bodies.append(request.partition(b"\r\n\r\n")[2])
            if self.losing:
                raise ConnectionAbortedError
        return answer


def test_an_adult_adds_two_pictures_and_an_answer_that_gets_lost_adds_nothing_twice(
    new_desk: NewDesk, qapp: QApplication, tmp_path: Path, between: Meddler, service: ServiceAddress
) -> None:
    identity = sent_case(service, tmp_path, 1)
    more = good_pictures(tmp_path, 3)[1:]
    answers = between.meddle = LosesAdditions()
    desk = new_desk(Preferences("en"), service_url=between.url)
    person = Person(qapp, desk)
    look_up(person, identity)
    person.press_word("Add pictures or videos to this case", "CasePage")
    person.on(Step.ATTEST)
    for text in (
        "I am 18 or older, and I was 18 or older when it was taken or made.",
        "I am in it, alone or with others.",
        "It is being shared, or may be, without my agreement.",
    ):
        person.press_word(text, "AttestPage")
    person.press_word("Continue", "AttestPage")
    person.on(Step.CHOOSE)
    person.choose([*more, *bad_files(tmp_path)])
    person.fingerprint()
    person.press_word("See what will be sent", "FingerprintPage")
    person.on(Step.REVIEW)
    person.until("the exact bytes", lambda: desk.draft.prepared is not None)
    assert [number for _, number in desk.draft.listing.numbered] == [2, 3]
    text = shown(desk)
    assert "Picture 2" in text
    assert "Picture 1" not in text
    assert "your three answers" not in text, "the case has said that already"
    assert "Withdraw at once" not in text
    prepared = desk.draft.prepared
    assert prepared is not None
    (body,) = prepared.all_bodies
    assert set(json.loads(body)) == {"protocol", "items"}
    person.press_word("Continue", "ReviewPage")
    person.on(Step.SUBMIT)
    assert "sealed file" not in shown(desk)
    person.press_word("Send now", "SubmitPage")
    person.until("the trouble to be told", lambda: desk.draft.trouble is not None)
    assert "adds nothing twice" in shown(desk)
    assert not desk.window.place.can_go_back(desk.window.facts)
    answers.losing = False
    person.press_word("Try again", "SubmitPage")
    person.on(Step.CASE)
    assert "Added: Pictures 2 and 3" in shown(desk)
    assert set(answers.bodies) == {body}
    with CaseClient(service) as client:
        assert [item.number for item in client.status(identity).items] == [1, 2, 3]
    assert desk.draft.items == (), "what has arrived is forgotten here"
    person.press_word("Done", "CasePage")
    person.on(Step.START)
    person.begin()
    assert desk.draft.addition is None, "another case begins"


def test_the_same_in_the_minor_channel_shows_no_name(
    new_desk: NewDesk, qapp: QApplication, tmp_path: Path, service: ServiceAddress
) -> None:
    identity = sent_case(service, tmp_path, 1, "minor")
    second = good_pictures(tmp_path, 2)[1]
    desk = new_desk(Preferences("fr"), service_url=service.url)
    person = Person(qapp, desk)
    look_up(person, identity)
    person.press_word("Add pictures or videos to this case", "CasePage")
    person.on(Step.THIS_DEVICE)
    person.press_word(
        "On this computer, or on a phone or card that is plugged in", "ThisDevicePage"
    )
    person.on(Step.NUMBERED_FILES)
    page = desk.window.page
    assert isinstance(page, NumberedFilesPage)
    page.add_paths([second])
    person.until("it is read", lambda: bool(desk.draft.items) and not desk.draft.waiting)
    assert "2" in shown(desk)
    assert second.name not in shown(desk)
    person.press_word("See what will be sent", "NumberedFilesPage")
    person.on(Step.NUMBERED_REVIEW)
    person.until("the bytes", lambda: desk.draft.prepared is not None)
    assert "18 ans" not in shown(desk), "nothing goes with the codes"
    person.press_word("Continue", "NumberedReviewPage")
    person.on(Step.SUBMIT)
    person.press_word("Send now", "SubmitPage")
    person.on(Step.CASE)
    assert "Ajouté\u00a0: Image 2." in shown(desk)
    with CaseClient(service) as client:
        status = client.status(identity)
    assert (status.channel, len(status.items)) == ("minor", 2)


def test_of_a_long_case_any_picture_can_be_chosen_for_withdrawal(
    new_desk: NewDesk, qapp: QApplication
) -> None:
    desk = new_desk(Preferences("en"))
    one = case().items[1].model_copy(update={"kind": "image", "state": "active"})
    many = tuple(
        one.model_copy(update={"number": number, "item_id": str(number)})
        for number in range(1, 451)
    )
    long = case().model_copy(update={"items": many, "state": "active"})
    desk.followed.begin(Request.LOOK_UP, IDENTITY)
    desk.followed.found(long)
    desk.window._show(Place((Step.START, Step.LOOK_UP, Step.CASE, Step.WITHDRAW)))
    person = Person(qapp, desk)
    assert not desk.window.page.findChildren(ChoiceBox)[0].isVisible(), "the whole case needs none"
    person.reach(person.word("The whole case", "WithdrawPage"))
    person.key(Qt.Key.Key_Down)
    (part,) = desk.window.page.findChildren(ChoiceBox)
    assert part.isVisible()
    assert [part.itemText(index) for index in range(part.count())] == [
        "1 – 200",
        "201 – 400",
        "401 – 450",
    ]
    person.reach("1 – 200", ChoiceBox)
    for _ in range(2):
        person.key(Qt.Key.Key_Down)
    assert part.currentIndex() == 2

    def shown() -> list[Tick]:
        return [tick for tick in desk.window.page.findChildren(Tick) if tick.isVisible()]

    person.until("all ticks, made a few at a time", lambda: len(shown()) == 50)
    ticks = shown()
    assert [ticks[0].text(), ticks[-1].text()] == ["Picture 401", "Picture 450"]
