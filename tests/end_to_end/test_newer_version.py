"""The window asks for a newer version when its button is pressed, of the operator's own service, and never before."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PySide6.QtWidgets import QApplication, QLabel

from app.state import Preferences, Step
from case_api.operator.command_line import main as empreinte_service
from case_api.settings import Settings
from submission.client import CaseClient
from submission.network.service_address import ServiceAddress
from submission.protocol.app_versions import make_version_file
from tests.case_api.running_service import serving
from tests.end_to_end.meddler import Meddler
from tests.end_to_end.test_operator_file import operator_file
from tests.end_to_end.window_person import Person

if TYPE_CHECKING:
    from app.shell.desk import Desk
    from tests.end_to_end.window_person import NewDesk

ASK = "Ask whether there is a newer version"
PAGE = "https://cases.example/app"
QUESTION = b"GET /v1/app-version"


def offered(desk: Desk) -> bool:
    """Whether the page says what the button does."""
    words = "never looks for a newer version by itself"
    return any(
        words in each.text() and each.isVisible() for each in desk.window.page.findChildren(QLabel)
    )


@dataclass(frozen=True)
class Operator:
    """A service of its own on loopback, and the file that its operator may publish."""

    address: ServiceAddress
    database: str
    keys: Path
    file: Path

    def publish(self, capsys: pytest.CaptureFixture[str], *options: str) -> str:
        """Let the operator's own command sign a file; returns what it says otherwise."""
        told = empreinte_service(
            [
                *("version-file", "--database", self.database, "--keys", str(self.keys)),
                *("--page", PAGE, *options),
            ]
        )
        said = capsys.readouterr()
        if told == 0:
            self.file.write_text(said.out)
        return said.err


@pytest.fixture(scope="module")
def operator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Operator]:
    folder = tmp_path_factory.mktemp("operator")
    database, keys, file = (
        f"sqlite:///{folder / 'cases.db'}",
        folder / "keys",
        folder / "version.json",
    )
    with serving(Settings(database=database, keys=keys, version_file=file)) as url:
        yield Operator(ServiceAddress(url), database, keys, file)


def test_nothing_is_asked_before_the_button_is_pressed_and_every_answer_is_told(
    new_desk: NewDesk,
    qapp: QApplication,
    operator: Operator,
    capsys: pytest.CaptureFixture[str],
) -> None:
    with CaseClient(operator.address) as client:
        keys = client.describe_service().receipt_keys
    asked: list[bytes] = []

    def note(request: bytes, ask: Callable[[], bytes]) -> bytes:
        asked.append(request)
        return ask()

    with closing(Meddler(operator.address)) as between:
        between.meddle = note
        desk = new_desk(
            Preferences("en"),
            service_url=between.url,
            operator=operator_file(between.url, *keys),
        )
        desk.window.go(Step.SERVICE)
        person = Person(qapp, desk)
        person.until("the button", lambda: offered(desk))
        assert not any(head.startswith(QUESTION) for head in asked)

        def answer(words: str) -> None:
            person.press_word(ASK, "NewerVersion")
            person.until(words, lambda: person.sees(words))

        answer("does not say which version")
        assert operator.publish(capsys, "--app-version", "7.1.0") == ""
        answer("There is a newer version, 7.1.0. Example help offers it on this page")
        operator.publish(capsys, "--app-version", "0.0.1")
        answer("an older version than this one")
        until = datetime.now(UTC).date() + timedelta(days=9)
        stranger = make_version_file("7.1.0", PAGE, until, Ed25519PrivateKey.generate())
        operator.file.write_text(stranger.model_dump_json())
        answer("is not signed by its operator")
        operator.file.write_text(stranger.model_copy(update={"signature": None}).model_dump_json())
        answer("is not signed, so")
        questions = [head for head in asked if head.startswith(QUESTION)]
        assert len(questions) == 5, "one for each press"
        assert len(set(questions)) == 1, "and nothing differs between them"
        person.press_word("Back", "Page")
        desk.window.go(Step.SERVICE)
        assert not person.sees("is not signed, so"), "what was told is put away"


def test_without_an_operator_s_file_there_is_nobody_to_believe(
    new_desk: NewDesk,
) -> None:
    desk = new_desk(Preferences("en"), service_url="http://127.0.0.1:1")
    desk.window.go(Step.SERVICE)
    assert not offered(desk)


def test_an_operator_is_told_what_can_t_be_signed(
    operator: Operator, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "0.2.0" in operator.publish(capsys, "--app-version", "soon")
    assert "days" in operator.publish(capsys, "--app-version", "0.2.0", "--days", "9999")
