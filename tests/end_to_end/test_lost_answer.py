"""The answer gets lost on the way: the case may be there, and trying again never makes a second one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QLabel

from app.state import Step
from submission.client import CaseClient
from submission.network.service_address import ServiceAddress
from tests.end_to_end.meddler import Meddler
from tests.end_to_end.window_media import good_pictures
from tests.end_to_end.window_person import Person

if TYPE_CHECKING:
    from tests.end_to_end.window_person import NewDesk


class LosesAnswers:
    """While ``losing``, answers to a PUT never come back."""

    def __init__(self) -> None:
        self.losing = True
        self.puts: list[bytes] = []

    def __call__(self, request: bytes, ask: Callable[[], bytes]) -> bytes:
        answer = ask()
        if request.startswith(b"PUT "):
            self.puts.append(request.partition(b"\r\n\r\n")[2])
            if self.losing:
                raise ConnectionAbortedError
        return answer


def test_trying_again_sends_the_same_bytes_and_makes_one_case(
    new_desk: NewDesk, qapp: QApplication, tmp_path: Path, between: Meddler
) -> None:
    answers = between.meddle = LosesAnswers()
    desk = new_desk(service_url=between.url)
    person = Person(qapp, desk)
    person.begin()
    person.choose(good_pictures(tmp_path, 2))
    person.fingerprint()
    body = person.review()
    person.press_word("Continue", "ReviewPage")
    person.press_word("Send now", "SubmitPage")
    person.until("the trouble to be told", lambda: "Try again" in words(person))

    prepared = desk.draft.prepared
    assert prepared is not None
    seen = words(person)
    assert prepared.identity.shown_case_id in seen
    assert prepared.identity.shown_access_code in seen
    assert not desk.window.place.can_go_back(desk.window.facts), (
        "it may be there: nothing may change"
    )

    answers.losing = False
    person.press_word("Try again", "SubmitPage")
    person.on(Step.KEEP_SAFE)
    assert len(answers.puts) >= 2
    assert set(answers.puts) == {body}
    with CaseClient(ServiceAddress(between.url)) as client:
        assert len(client.status(prepared.identity).items) == 2


def words(person: Person) -> str:
    """All words on the page."""
    page = person.window.page
    labels = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    return "\n".join([*labels, person.focused.property("text") or ""]).replace("\u200b", "")
