"""The client and sealed bundles against the real case service on loopback."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from submission.case_identity import CaseIdentity
from submission.choices import CaseChoices
from submission.client import CaseClient
from submission.failures import (
    BodyRefusedError,
    CaseClosedError,
    ConflictError,
    NotFoundOrWrongCodeError,
    UnreachableError,
)
from submission.network.service_address import ServiceAddress
from submission.preparation import DEFAULT_LIMITS, prepare_case, prepare_more
from submission.prepared_case import PreparedCase
from submission.protocol.answers import ServiceDescription
from submission.protocol.receipt import ReceiptError, verify
from submission.protocol.sealed_bundle import read_header, seal
from tests.submission.cases import ADULT, MINOR, chosen, film, picture
from tests.submission.network.dropped_answers import DroppedAnswers


def _case(*pictures: int, delay: int = 0) -> PreparedCase:
    return prepare_case(chosen([*map(picture, pictures), film()]), CaseChoices("adult", delay))


@pytest.fixture(name="described")
def _described(client: CaseClient) -> ServiceDescription:
    return client.describe_service()


def test_a_case_is_made_once_and_looked_up(
    client: CaseClient, described: ServiceDescription
) -> None:
    assert described.practice
    case = _case(1, 2)
    first = client.submit(case)
    assert client.submit(case) == first
    verify(first[0], described.receipt_keys, body=case.body_bytes)
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
    other = prepare_case(chosen([picture(4)]), ADULT, identity=case.identity)
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
    case = prepare_case(chosen([picture(n) for n in range(230)]), MINOR)
    receipts = client.submit(case)
    assert [receipt.action for receipt in receipts] == ["submitted", "items_added"]
    assert client.submit(case) == receipts
    status = client.status(case.identity)
    assert [item.number for item in status.items] == list(range(1, 231))


def test_items_are_added_once(client: CaseClient) -> None:
    case = _case(6)
    client.submit(case)
    more = chosen([picture(7), picture(8)])
    # prepared twice, as by a program that was started anew after an answer got lost
    receipts = [client.add(prepare_more(more, case.identity)) for _ in range(2)]
    assert receipts[0] == receipts[1]
    assert [item.number for item in client.status(case.identity).items] == [1, 2, 3, 4]


def test_nothing_is_added_to_a_case_that_is_withdrawn(client: CaseClient) -> None:
    case = _case(6)
    client.submit(case)
    client.withdraw(case.identity)
    with pytest.raises(CaseClosedError) as refused:
        client.add(prepare_more(chosen([picture(7)]), case.identity))
    assert not refused.value.may_have_arrived


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
def test_a_lost_answer_never_makes_two_cases(service: ServiceAddress, lost: int) -> None:
    case = _case(10)
    network = DroppedAnswers(service, lost)
    with CaseClient(service, transport=network, wait=lambda _: None) as client:
        if lost == 3:
            with pytest.raises(UnreachableError):
                client.submit(case)
        receipts = client.submit(case)
        assert client.submit(case) == receipts
        assert len(client.status(case.identity).items) == len(case.items)


def test_a_helper_hands_in_a_sealed_case_and_only_its_owner_reads_it(
    client: CaseClient, described: ServiceDescription
) -> None:
    case = _case(11)
    (key,) = described.sealing_keys
    bundle = seal(case.bundle_contents, key)
    (receipt,) = client.submit_bundle(bundle)
    verify(receipt, described.receipt_keys, body=case.body_bytes)
    assert client.submit_bundle(bundle) == (receipt,)
    assert len(client.status(case.identity).items) == 2
    # the owner may send it as well: it is the same case
    assert client.submit(case)[0] == receipt


def test_a_bundle_of_several_bodies_makes_one_case_with_all_items(
    client: CaseClient, described: ServiceDescription
) -> None:
    """Over 200 pictures, and videos so long that each needs a body of its own."""
    files = [*(picture(1000 + n) for n in range(230)), film(12_000), film(12_000)]
    case = prepare_case(chosen(files), MINOR)
    assert len(case.all_bodies) == 3
    bundle = seal(case.bundle_contents, described.sealing_keys[0])
    header = read_header(bundle)
    assert (header.channel, header.items, header.bodies) == ("minor", 232, 3)
    receipts = client.submit_bundle(bundle)
    for receipt, body in zip(receipts, case.all_bodies, strict=True):
        verify(receipt, described.receipt_keys, body=body)
    assert client.submit_bundle(bundle) == receipts
    assert client.submit(case) == receipts
    shown = [item.item_id for item in client.status(case.identity).items]
    assert shown == [item.item_id for item in case.items]


def test_a_bundle_with_another_key_than_its_case_stores_nothing(
    client: CaseClient, described: ServiceDescription
) -> None:
    case = prepare_case(chosen(picture(2000 + n) for n in range(201)), ADULT)
    for changes in ({"access_key": bytes(32)}, {"items": 3}, {"channel": "minor"}):
        contents = replace(case.bundle_contents, **changes)
        with pytest.raises(BodyRefusedError):
            client.submit_bundle(seal(contents, described.sealing_keys[0]))
    with pytest.raises(NotFoundOrWrongCodeError):
        client.status(case.identity)


def test_a_receipt_carries_no_hash_and_shows_every_change(
    client: CaseClient, described: ServiceDescription
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
            verify(changed, described.receipt_keys)
    with pytest.raises(ReceiptError):
        verify(receipt.model_copy(update={"action": "deleted"}), described.receipt_keys)
    with pytest.raises(ReceiptError, match="something else"):
        verify(receipt, described.receipt_keys, body=case.body_bytes + b" ")


def test_a_case_of_several_bodies_arrives_once_however_often_it_is_sent(
    service: ServiceAddress,
) -> None:
    small = DEFAULT_LIMITS.model_copy(update={"body_bytes": 4_000})
    case = prepare_case(chosen(picture(n) for n in range(30, 42)), ADULT, limits=small)
    assert len(case.all_bodies) > 3
    network = DroppedAnswers(service, 0)
    with CaseClient(service, transport=network, wait=lambda _: None) as client:
        client.describe_service()
        network.lost = 5
        with pytest.raises(UnreachableError):
            client.submit(case)
        receipts = client.submit(case)
        assert client.submit(case) == receipts
        shown = client.status(case.identity).items
    assert [item.item_id for item in shown] == [item.item_id for item in case.items]
