"""What could not be sent waits on this computer, if the person asks for it, and arrives once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from app.pages.following.kept_part import KeptPart
from app.state import Step
from case_api.settings import Settings
from submission.client import CaseClient
from submission.keeping import KeptPlaces, keyring_vault
from submission.network.service_address import ServiceAddress
from submission.prepared_case import PreparedCase
from tests.case_api.running_service import serving
from tests.end_to_end import memory_keyring
from tests.end_to_end.meddler import Meddler, pass_on
from tests.end_to_end.window_media import good_pictures
from tests.end_to_end.window_person import Person

if TYPE_CHECKING:
    from app.shell.desk import Desk
    from tests.end_to_end.window_person import NewDesk


@pytest.fixture(autouse=True)
def own_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / "home" / variable))
    memory_keyring.ENTRIES.clear()
    monkeypatch.setattr(keyring_vault, "_BACKENDS", ((memory_keyring.__name__, "Keyring"),))


@pytest.fixture(name="service")
def _service(tmp_path: Path) -> Iterator[ServiceAddress]:
    """Not a practice service: nothing of those waits, as their data goes with the window."""
    settings = Settings(database=f"sqlite:///{tmp_path / 'cases.db'}", keys=tmp_path / "keys")
    with serving(settings) as url:
        yield ServiceAddress(url)


def cut_off(_request: bytes, _ask: Callable[[], bytes]) -> bytes:
    raise ConnectionAbortedError


def words(desk: Desk) -> str:
    return " ".join(label.text() for label in desk.window.page.findChildren(QLabel))


def test_a_case_waits_here_and_arrives_once_though_the_window_was_closed(
    new_desk: NewDesk,
    qapp: QApplication,
    tmp_path: Path,
    service: ServiceAddress,
    between: Meddler,
) -> None:
    desk = new_desk(service_url=between.url)
    person = Person(qapp, desk)
    person.begin()
    person.choose(good_pictures(tmp_path, 1))
    person.fingerprint()
    person.review()
    between.meddle = cut_off
    person.press_word("Continue", "ReviewPage")
    person.press_word("Send now", "SubmitPage")
    person.until("the trouble to be told", lambda: desk.draft.trouble is not None)
    outbox = KeptPlaces.of_this_account().outbox
    assert not outbox.exists(), "nothing is kept before the person asks for it"
    person.press_word("Let it wait on this computer, and send it as soon as possible", "SubmitPage")
    person.on(Step.KEEP_SAFE)
    assert "It is waiting here" in words(desk)
    assert desk.draft.prepared is not None
    identity = desk.draft.prepared.identity
    (file,) = outbox.iterdir()
    assert identity.case_id.encode() not in file.read_bytes()
    desk.close()

    later = new_desk(service_url=between.url)
    person = Person(qapp, later)
    later.window.go(Step.LOOK_UP)
    later.keeping.find()
    person.until("what is kept", lambda: not later.kept.under_way)
    assert identity.shown_case_id in words(later)
    later.keeping.try_again()
    person.until("the try", lambda: not later.kept.under_way)
    assert not later.kept.waiting[0].arrived
    between.meddle = pass_on
    later.keeping.try_again()
    person.until("the next try", lambda: not later.kept.under_way)
    assert later.kept.waiting[0].arrived
    part = later.window.page.findChild(KeptPart)
    assert part is not None
    part._write_receipt(later.kept.waiting[0], tmp_path / "receipt.json")
    person.until("it is put away", lambda: later.kept.waiting == ())
    assert (tmp_path / "receipt.json").stat().st_size > 100
    with CaseClient(service) as client:
        assert len(client.status(identity).items) == 1


@pytest.mark.long
def test_what_arrives_while_the_window_is_open_goes_on_as_if_sent_at_once(
    new_desk: NewDesk, qapp: QApplication, tmp_path: Path, between: Meddler
) -> None:
    desk = new_desk(service_url=between.url)
    person = Person(qapp, desk)
    person.begin()
    person.choose(good_pictures(tmp_path, 1))
    person.fingerprint()
    person.review()
    between.meddle = cut_off
    person.press_word("Continue", "ReviewPage")
    person.press_word("Send now", "SubmitPage")
    person.until("the trouble to be told", lambda: desk.draft.trouble is not None)
    assert isinstance(desk.draft.prepared, PreparedCase)
    desk.keeping.let_wait(desk.draft.prepared)
    person.on(Step.KEEP_SAFE)
    between.meddle = pass_on
    desk.keeping.try_again()
    person.until("the receipt", lambda: bool(desk.draft.receipts))
    assert "It is sent" in words(desk)
