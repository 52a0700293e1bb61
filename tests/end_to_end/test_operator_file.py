"""With the operator's file the window knows the service before it answers, and believes no other keys than its own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PySide6.QtWidgets import QApplication

from app.files import Offered
from app.pages.opening.about_service import platforms_in_full
from app.state import Preferences, Step
from submission.client import CaseClient
from submission.failures import UntrustedError
from submission.network.service_address import ServiceAddress
from submission.protocol import receipt
from submission.protocol.answers import Retention, ServiceLimits
from submission.protocol.operator_file import OperatorFile, to_toml
from tests.end_to_end.window_media import good_pictures
from tests.end_to_end.window_person import Person

if TYPE_CHECKING:
    from submission.protocol.answers import PublicKey
    from tests.end_to_end.window_person import NewDesk


def operator_file(address: str, *keys: PublicKey) -> OperatorFile:
    return OperatorFile(
        format="empreinte-operator/1",
        name="Example help",
        address=address,
        about={"en": "An association."},
        channels=("adult", "minor"),
        countries=("FR",),
        languages=("fr", "en"),
        platforms=("Network A",),
        limits=ServiceLimits(body_bytes=2**20, items=50, vpdq_frames=10_000),
        retention=Retention(active_days=365, withdrawn_days=30, tombstone_days=365),
        receipt_keys=keys,
    )


def another_s_key() -> PublicKey:
    return receipt.published_key(Ed25519PrivateKey.generate())


def test_the_file_speaks_for_a_service_that_does_not_answer(new_desk: NewDesk) -> None:
    nowhere = "http://127.0.0.1:1"
    file = operator_file(nowhere, another_s_key())
    desk = new_desk(service_url=nowhere, operator=file)
    assert desk.service.limits == file.limits
    assert "Example help" in platforms_in_full(desk.service)
    assert "Network A" in platforms_in_full(desk.service)


@pytest.mark.parametrize("own", [True, False])
def test_a_receipt_is_believed_when_the_operator_s_own_key_signed_it(
    new_desk: NewDesk, qapp: QApplication, tmp_path: Path, service: ServiceAddress, own: bool
) -> None:
    with CaseClient(service) as client:
        keys = client.describe_service().receipt_keys if own else (another_s_key(),)
    desk = new_desk(service_url=service.url, operator=operator_file(service.url, *keys))
    person = Person(qapp, desk)
    person.begin()
    person.choose(good_pictures(tmp_path, 1))
    person.fingerprint()
    person.review()
    if own:
        person.send()
        assert desk.draft.receipts
        return
    person.press_word("Continue", "ReviewPage")
    person.press_word("Send now", "SubmitPage")
    person.until("the trouble to be told", lambda: desk.draft.trouble is not None)
    assert isinstance(desk.draft.trouble, UntrustedError)
    assert not desk.draft.receipts
    person.on(Step.SUBMIT)


def test_a_file_that_is_dropped_is_shown_first_and_used_when_the_person_says_so(
    new_desk: NewDesk,
    qapp: QApplication,
    tmp_path: Path,
    service: ServiceAddress,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """No service is set up; a picture is sent with nothing but the operator's file, and the file is kept and removed."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    with CaseClient(service) as client:
        keys = client.describe_service().receipt_keys
    file = tmp_path / "operator.toml"
    file.write_text(to_toml(operator_file(service.url, *keys)))
    desk = new_desk(Preferences("fr"))
    person = Person(qapp, desk)
    desk.take(Offered((tmp_path / "nothing.toml",)))
    person.on(Step.SERVICE)
    person.until("the refusal", lambda: person.sees("n’a pas pu être ouvert"))
    desk.take(Offered((file,)))
    person.until("its name", lambda: person.sees("Example help"))
    assert person.sees("An association.")
    assert desk.service.description is None, "only shown so far"
    person.press_word(
        "Keep this file on this computer, and use its service next time too", "ServicePage"
    )
    person.press_word("Use this service", "ServicePage")
    assert desk.service.operator is not None
    kept = tmp_path / "config" / "empreinte" / "operator.toml"
    assert kept.read_bytes() == file.read_bytes()
    person.press_word("Remove the file that is kept here", "ServicePage")
    assert not kept.exists()
    person.press_word("Back", "Page")
    person.begin()
    person.choose(good_pictures(tmp_path, 1))
    person.fingerprint()
    person.review()
    person.send()
    assert desk.draft.receipts
    assert not desk.service_change.possible, "that case is at this service"


def test_a_text_that_is_pasted_is_refused_or_shown_like_a_file(
    new_desk: NewDesk, qapp: QApplication
) -> None:
    desk = new_desk(Preferences("en"), service_url="http://127.0.0.1:1")
    desk.window.go(Step.SERVICE)
    person = Person(qapp, desk)
    for text, told in (
        ("not one", "can't be read as TOML"),
        ('format = "empreinte-operator/9"', "newer kind"),
        (to_toml(operator_file("https://cases.example", another_s_key())), "Example help"),
    ):
        qapp.clipboard().setText(text)
        person.press_word("Paste its text", "ServicePage")
        person.until(told, lambda told=told: person.sees(told))  # type: ignore[misc]
    assert person.sees("Nothing shows that it comes from the operator of the service")
    person.press_word("Back", "Page")
    desk.window.go(Step.SERVICE)
    assert not person.sees("Example help"), "what was only looked at is put away"
