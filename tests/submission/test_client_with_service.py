"""The client, the outbox and sealed bundles against the real case service on loopback."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from app.practice.practice_service import PracticeService
from hashing.signals import Fingerprint, Md5, Pdq, Vpdq, VpdqFrame
from hashing.transforms import Transform
from submission.case_identity import CaseIdentity
from submission.client import CaseClient
from submission.failures import ConflictError, NotFoundOrWrongCodeError, UnreachableError
from submission.keeping.outbox import Outbox, OutboxError
from submission.network.connection import DirectTransport, Patience
from submission.network.service_address import ServiceAddress
from submission.preparation import CaseChoices, prepare_case, prepare_more
from submission.prepared_case import PreparedCase
from submission.protocol.answers import ServiceDescription
from submission.protocol.receipt import ReceiptError, verify
from submission.protocol.sealed_bundle import seal
from tests.submission.cases import ADULT, MINOR, chosen

KEY = bytes(range(32))


def _picture(n: int) -> Fingerprint:
    # eight different hashes, as eight orientations have
    return Fingerprint(
        "image",
        tuple(
            Pdq(f"{(n << 16) + turn:064x}", 90, way) for turn, way in enumerate(list(Transform)[:8])
        ),
    )


def _film() -> Fingerprint:
    frames = tuple(VpdqFrame(f"{n:064x}", 100, n / 2) for n in range(40))
    return Fingerprint("video", (Md5("ab" * 16), Vpdq(frames)))


def _case(*pictures: int, delay: int = 0) -> PreparedCase:
    return prepare_case(chosen([*map(_picture, pictures), _film()]), CaseChoices("adult", delay))


class DroppedAnswers(httpx.BaseTransport):
    """The real network, except that answers get lost: all requests arrive, ``lost`` answers don't come back."""

    def __init__(self, address: ServiceAddress, lost: int) -> None:
        self._real = DirectTransport(address, Patience())
        self.lost = lost

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        answer = self._real.handle_request(request)
        if self.lost:
            self.lost -= 1
            raise UnreachableError
        return answer

    def close(self) -> None:
        self._real.close()


@pytest.fixture(name="real_service", scope="module")
def _real_service() -> Iterator[ServiceAddress]:
    with PracticeService() as service:
        yield service.start()


@pytest.fixture(name="client")
def _client(real_service: ServiceAddress) -> Iterator[CaseClient]:
    with CaseClient(real_service) as client:
        yield client


@pytest.fixture(name="service")
def _service(client: CaseClient) -> ServiceDescription:
    return client.describe_service()


def test_a_case_is_made_once_and_looked_up(client: CaseClient, service: ServiceDescription) -> None:
    assert service.practice
    case = _case(1, 2)
    first = client.submit(case)
    assert client.submit(case) == first
    verify(first[0], service.receipt_keys, body=case.body_bytes)
    status = client.status(case.identity)
    assert [(item.number, item.kind) for item in status.items] == [
        (1, "image"),
        (2, "image"),
        (3, "video"),
    ]
    assert [item.item_id for item in status.items] == [item.item_id for item in case.items]
    assert "0000" * 8 not in status.model_dump_json()


def test_another_body_under_the_same_number_is_a_conflict(client: CaseClient) -> None:
    case = _case(3)
    client.submit(case)
    other = prepare_case(chosen([_picture(4)]), ADULT, identity=case.identity)
    with pytest.raises(ConflictError):
        client.submit(other)
    assert len(client.status(case.identity).items) == 2


def test_a_wrong_code_and_an_unknown_number_are_told_alike(client: CaseClient) -> None:
    case = _case(5)
    client.submit(case)
    texts = set()
    for identity in (
        CaseIdentity(case.identity.case_id, CaseIdentity.new().access_code),
        CaseIdentity(CaseIdentity.new().case_id, case.identity.access_code),
    ):
        with pytest.raises(NotFoundOrWrongCodeError) as caught:
            client.status(identity)
        texts.add(str(caught.value))
    assert len(texts) == 1


def test_a_large_case_arrives_whole_in_several_bodies(client: CaseClient) -> None:
    case = prepare_case(chosen([_picture(n) for n in range(230)]), MINOR)
    receipts = client.submit(case)
    assert [receipt.action for receipt in receipts] == ["submitted", "items_added"]
    assert client.submit(case) == receipts
    status = client.status(case.identity)
    assert [item.number for item in status.items] == list(range(1, 231))


def test_items_are_added_once(client: CaseClient) -> None:
    case = _case(6)
    client.submit(case)
    bodies = prepare_more(chosen([_picture(7)])).bodies
    assert client.add_items(case.identity, bodies[0]) == client.add_items(case.identity, bodies[0])
    assert len(client.status(case.identity).items) == 3


def test_a_withdrawal_waits_and_can_be_called_back(client: CaseClient) -> None:
    case = _case(8, delay=24)
    client.submit(case)
    client.withdraw(case.identity)
    assert client.status(case.identity).state == "withdrawal_pending"
    assert client.status(case.identity).withdrawal_effective_at is not None
    called_back = client.cancel_withdrawal(case.identity)
    assert client.cancel_withdrawal(case.identity) == called_back
    assert client.status(case.identity).state in ("received", "active")


def test_what_is_withdrawn_can_t_be_called_back(client: CaseClient) -> None:
    case = _case(18)
    client.submit(case)
    client.withdraw(case.identity)
    with pytest.raises(ConflictError, match="No withdrawal"):
        client.cancel_withdrawal(case.identity)


def test_one_item_is_withdrawn(client: CaseClient) -> None:
    case = _case(9)
    client.submit(case)
    client.withdraw(case.identity, [case.items[0].item_id])
    states = [item.state for item in client.status(case.identity).items]
    assert states[0] == "withdrawn"
    assert states[1] in ("received", "active")


@pytest.mark.parametrize("lost", [1, 2, 3])
def test_a_lost_answer_never_makes_two_cases(real_service: ServiceAddress, lost: int) -> None:
    case = _case(10)
    network = DroppedAnswers(real_service, lost)
    with CaseClient(real_service, transport=network, wait=lambda _: None) as client:
        if lost == 3:
            with pytest.raises(UnreachableError):
                client.submit(case)
        receipts = client.submit(case)
        assert client.submit(case) == receipts
        assert len(client.status(case.identity).items) == len(case.items)


def test_a_helper_hands_in_a_sealed_case_and_only_its_owner_reads_it(
    client: CaseClient, service: ServiceDescription
) -> None:
    case = _case(11)
    (key,) = service.sealing_keys
    bundle = seal(case.identity.case_id, case.body_bytes, key)
    receipt = client.submit_bundle(bundle)
    verify(receipt, service.receipt_keys, body=case.body_bytes)
    assert client.submit_bundle(bundle) == receipt
    assert len(client.status(case.identity).items) == 2
    # the owner may send it as well: it is the same case
    assert client.submit(case)[0] == receipt


def test_a_receipt_carries_no_hash_and_shows_every_change(
    client: CaseClient, service: ServiceDescription
) -> None:
    case = _case(12)
    (receipt,) = client.submit(case)
    sent = json.loads(case.body_bytes)
    values = {signal.get("value") for item in sent["items"] for signal in item["signals"]} - {None}
    assert values
    assert not any(value in receipt.model_dump_json() for value in values)
    for name in type(receipt).model_fields:
        if name in ("format", "action"):
            continue
        value = getattr(receipt, name)
        changed = receipt.model_copy(update={name: ("0" if value[0] != "0" else "1") + value[1:]})
        with pytest.raises(ReceiptError):
            verify(changed, service.receipt_keys)
    with pytest.raises(ReceiptError):
        verify(receipt.model_copy(update={"action": "deleted"}), service.receipt_keys)
    with pytest.raises(ReceiptError, match="something else"):
        verify(receipt, service.receipt_keys, body=case.body_bytes + b" ")


# --- the outbox ------------------------------------------------------------------------------------------------


def test_what_waits_is_sent_from_where_it_was_cut_off(
    real_service: ServiceAddress, tmp_path: Path
) -> None:
    case = prepare_case(chosen([_picture(n) for n in range(230)]), ADULT)
    outbox = Outbox(tmp_path / "waiting", KEY)
    outbox.put(case)
    network = DroppedAnswers(real_service, 0)
    with CaseClient(real_service, transport=network, wait=lambda _: None) as client:
        (waiting,) = Outbox(tmp_path / "waiting", KEY).waiting()
        assert (waiting.sent, waiting.total) == (0, 2)
        sending = outbox.send(waiting, client)
        assert next(sending).action == "submitted"
        network.lost = 3
        with pytest.raises(UnreachableError):
            next(sending)

        (waiting,) = Outbox(tmp_path / "waiting", KEY).waiting()
        assert (waiting.sent, waiting.total) == (1, 2)
        assert [receipt.action for receipt in outbox.send(waiting, client)] == ["items_added"]
        assert outbox.waiting() == ()
        assert len(client.status(case.identity).items) == 230
    assert list((tmp_path / "waiting").iterdir()) == []


def test_items_wait_behind_the_case_they_belong_to(client: CaseClient, tmp_path: Path) -> None:
    case = _case(13)
    bodies = prepare_more(chosen([_picture(14)])).bodies
    outbox = Outbox(tmp_path, KEY)
    outbox.put(case)
    outbox.put_items(case.identity, bodies)
    outbox.put(case)
    (waiting,) = outbox.waiting()
    assert waiting.total == 2
    assert [r.action for r in outbox.send(waiting, client)] == ["submitted", "items_added"]
    outbox.put_items(case.identity, bodies)
    (waiting,) = outbox.waiting()
    assert [r.action for r in outbox.send(waiting, client)] == ["items_added"]
    assert len(client.status(case.identity).items) == 3


def test_what_waits_shows_nothing_without_the_key(tmp_path: Path) -> None:
    case = _case(15)
    Outbox(tmp_path, KEY).put(case)
    (file,) = tmp_path.iterdir()
    content = file.read_bytes() + file.name.encode()
    for secret in (case.identity.case_id, case.identity.access_code, "empreinte/1"):
        assert secret.encode() not in content

    other = Outbox(tmp_path, bytes(32))
    assert other.waiting() == ()
    assert other.unreadable() == 1
    file.write_bytes(file.read_bytes()[:-1])
    assert Outbox(tmp_path, KEY).unreadable() == 1
    with pytest.raises(OutboxError):
        Outbox(tmp_path, KEY).put_items(case.identity, [b"{}"])


def test_what_waits_can_be_given_up(tmp_path: Path) -> None:
    outbox = Outbox(tmp_path, KEY)
    case = _case(16)
    outbox.put(case)
    outbox.discard(case.identity.case_id)
    outbox.discard(case.identity.case_id)
    assert outbox.waiting() == ()


def test_a_folder_that_can_t_be_made_is_a_plain_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OutboxError, match="could not be written"):
        Outbox(tmp_path / "file" / "waiting", KEY).put(_case(17))
