"""With the operator's file the window knows the service before it answers, and believes no other keys than its own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PySide6.QtWidgets import QApplication

from app.pages.opening.about_service import platforms_in_full
from app.state import Step
from submission.client import CaseClient
from submission.failures import UntrustedError
from submission.network.service_address import ServiceAddress
from submission.protocol import receipt
from submission.protocol.answers import Retention, ServiceLimits
from submission.protocol.operator_file import OperatorFile
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
