"""The answer gets lost on the way: the case may be there, and trying again never makes a second one."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from app.journey import Step
from app.practice_service import PracticeService
from submission.client import CaseClient
from submission.connection import ServiceAddress
from tests.end_to_end.window_media import good_pictures
from tests.end_to_end.window_person import Person

if TYPE_CHECKING:
    from tests.end_to_end.window_person import NewDesk


class LosesAnswers:
    """Stands between the window and the service; while ``losing``, answers to a PUT never come back."""

    def __init__(self, service: ServiceAddress) -> None:
        self.losing = True
        self.puts: list[bytes] = []
        self._target = (service.base.host, service.base.port or 80)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._relay, args=(connection,), daemon=True).start()

    def _relay(self, connection: socket.socket) -> None:
        with connection, socket.create_connection(self._target) as service:
            while request := _message(connection):
                service.sendall(request)
                answer = _message(service)
                if request.startswith(b"PUT "):
                    self.puts.append(request.partition(b"\r\n\r\n")[2])
                    if self.losing:
                        return
                connection.sendall(answer)


def _message(source: socket.socket) -> bytes:
    """One HTTP message with a Content-Length, or nothing at the end of the connection."""
    data = b""
    while b"\r\n\r\n" not in data:
        piece = source.recv(65_536)
        if not piece:
            return b""
        data += piece
    head, _, body = data.partition(b"\r\n\r\n")
    lengths = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
    missing = (int(lengths[0].split(b":")[1]) if lengths else 0) - len(body)
    while missing > 0:
        piece = source.recv(65_536)
        data += piece
        missing -= len(piece)
    return data


@pytest.fixture
def between() -> Iterator[LosesAnswers]:
    with PracticeService() as service:
        loses = LosesAnswers(service.start())
        yield loses
        loses.close()


def test_trying_again_sends_the_same_bytes_and_makes_one_case(
    new_desk: NewDesk, qapp: QApplication, tmp_path: Path, between: LosesAnswers
) -> None:
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
    assert not desk.window.place.can_go_back(desk.draft.facts), (
        "it may be there: nothing may change"
    )

    between.losing = False
    person.press_word("Try again", "SubmitPage")
    person.on(Step.KEEP_SAFE)
    assert len(between.puts) >= 2
    assert set(between.puts) == {body}
    with CaseClient(ServiceAddress(between.url)) as client:
        assert len(client.status(prepared.identity).items) == 2


def words(person: Person) -> str:
    """All words on the page."""
    page = person.window.page
    labels = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    return "\n".join([*labels, person.focused.property("text") or ""])
