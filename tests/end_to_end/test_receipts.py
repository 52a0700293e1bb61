"""A saved receipt that is opened or dropped is checked on this computer, and its answer is in words."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PySide6.QtWidgets import QApplication, QLabel

from app.files import Offered
from app.pages.opening.self_test import show_locks
from app.state import Place, Step
from app.terminal.cli import run
from app.terminal.output import Exit
from submission.protocol.answers import Action
from submission.protocol.receipt import published_key, sign
from submission.protocol.receipt_file import to_bytes
from tests.end_to_end.test_operator_file import operator_file
from tests.end_to_end.window_person import Person

if TYPE_CHECKING:
    from app.shell.desk import Desk
    from tests.end_to_end.window_person import NewDesk

NOWHERE = "http://127.0.0.1:1"
KEY = Ed25519PrivateKey.generate()
RECEIPT = sign(
    KEY,
    action="submitted",
    case_id="0123456789AB5",
    body=b"{}",
    issued_at="2026-11-02T10:00:00Z",
    service="Example help",
)


def words(desk: Desk) -> str:
    labels = desk.window.page.findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisibleTo(desk.window.page))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (to_bytes([RECEIPT]), "Genuine. Example help signed on"),
        (to_bytes([RECEIPT, RECEIPT]), "Genuine. Example help signed on"),
        (
            to_bytes([RECEIPT.model_copy(update={"action": "deleted"})]),
            "changed after it was signed",
        ),
        (to_bytes([RECEIPT.model_copy(update={"key_id": "00" * 8})]), "not this operator"),
        (b"not a receipt", "This is not a receipt"),
        (b"", "This is not a receipt"),
    ],
)
def test_what_a_dropped_receipt_proves_is_said_without_any_network(
    new_desk: NewDesk, tmp_path: Path, content: bytes, said: str
) -> None:
    desk = new_desk(service_url=NOWHERE, operator=operator_file(NOWHERE, published_key(KEY)))
    file = tmp_path / "receipt.json"
    file.write_bytes(content)
    desk.take(Offered((file,)))
    assert desk.window.place.step is Step.SELF_TEST
    assert said in words(desk)
    assert str(tmp_path) not in words(desk)
    assert desk.draft.items == ()
    desk.window.back()
    assert desk.window.place == Place()


def signed(action: Action) -> bytes:
    receipt = sign(
        KEY,
        action=action,
        case_id="0123456789AB5",
        body=b"{}",
        issued_at="2026-11-02T10:00:00Z",
        service="Example help",
    )
    return to_bytes([receipt])


def test_every_kind_of_receipt_is_told_in_the_window_and_on_the_command_line(
    new_desk: NewDesk, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    desk = new_desk(service_url=NOWHERE, operator=operator_file(NOWHERE, published_key(KEY)))
    file, key = tmp_path / "receipt.json", published_key(KEY).public_key
    said = set()
    for action in get_args(Action):
        file.write_bytes(signed(action))
        desk.take(Offered((file,)))
        (told,) = re.findall(r"Genuine\. Example help signed on .*?: (.*?)\.", words(desk))
        said.add(told)
        assert run(["verify", "--key", key, str(file)]) == Exit.DONE
    assert len(said) == len(get_args(Action))


def test_without_the_operator_s_keys_nothing_is_called_genuine(
    new_desk: NewDesk, tmp_path: Path
) -> None:
    desk = new_desk()
    file = tmp_path / "receipt.json"
    file.write_bytes(to_bytes([RECEIPT]))
    desk.take(Offered((file,)))
    assert "proves nothing" in words(desk)
    assert "Genuine" not in words(desk)


def test_the_command_that_the_page_names_shows_the_lock(
    new_desk: NewDesk, qapp: QApplication
) -> None:
    desk = new_desk()
    desk.work.warm_up()
    Person(qapp, desk).until("a hasher", lambda: desk.fingerprints.warm)
    shown = subprocess.run(
        ["sh", "-c", show_locks()], capture_output=True, text=True, timeout=20, check=False
    )
    assert "Seccomp:\t2" in shown.stdout
