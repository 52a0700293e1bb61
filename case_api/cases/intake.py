"""Stores new cases and items added to a case. A retry never creates a second one; a refused body stores nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select, update

from case_api.cases import access
from case_api.cases.items import NewItem, prepare_item, record, store_items
from case_api.http import ProblemError, ProblemType
from case_api.keys import Keyring
from case_api.signal_store import Hold
from case_api.storage import Database, Record, cases, items, rfc3339, this_hour, upserting
from submission.protocol import receipt
from submission.protocol.answers import Receipt
from submission.protocol.wire import CaseSubmission, MoreItems


@dataclass(frozen=True, slots=True)
class SubmittedCase:
    """The receipt of a case, and whether it was this request that created the case."""

    receipt: Receipt
    created: bool


@dataclass(frozen=True, slots=True)
class AddedItems:
    """The hour in which the newest of the items was added, and how many rows of the feed this request added."""

    hour: int
    rows: int

    @property
    def created(self) -> bool:
        return self.rows > 0


def find_case(database: Database, keyring: Keyring, case_number: str) -> bool:
    """Whether a case has this number. Anyone can learn that: a ``PUT`` to a taken number is refused."""
    query = select(cases.c.id).where(cases.c.id == keyring.digester.case(case_number))
    with database.reading() as connection:
        return connection.execute(query).first() is not None


def submit(
    database: Database,
    keyring: Keyring,
    service: str,
    case_number: str,
    body: bytes,
    case: CaseSubmission,
    hold: Hold | None = None,
) -> SubmittedCase:
    """Store a case. The same body again stores nothing and gives the same receipt.

    Args:
        service: the operator's name, as the receipt says it.
        case_number: in its canonical form.
        body: ``case`` as it arrived, byte for byte: what the receipt is about.
        hold: the batch that the items wait in, where they are part of a flood.

    Raises:
        ProblemError: 409 when the number belongs to a case with another body.
    """
    hour = this_hour()
    signed = receipt.sign(
        keyring.receipt_key,
        action="submitted",
        case_id=case_number,
        body=body,
        issued_at=rfc3339(hour),
        service=service,
    )
    row = _case_row(keyring, signed, body, case, hour)
    case_id = row["id"]
    new_items = [prepare_item(keyring, case.channel, item, hour) for item in case.items]

    def store(connection: Connection) -> bool:
        statement = upserting(connection, cases).on_conflict_do_nothing(index_elements=[cases.c.id])
        if connection.execute(statement.returning(cases.c.id), row).first() is None:
            return False
        store_items(connection, case_id, 1, new_items, hold)
        return True

    if database.write(store):
        return SubmittedCase(signed, created=True)
    return SubmittedCase(
        _earlier_receipt(database, signed, case_id, row["body_digest"]), created=False
    )


def _case_row(
    keyring: Keyring, signed: Receipt, body: bytes, case: CaseSubmission, hour: int
) -> dict[str, Any]:
    """The row of a new case, with what it takes to give the same receipt again."""
    return {
        "id": keyring.digester.case(signed.case_id),
        "channel": case.channel,
        "verifier_digest": keyring.digester.verifier(bytes.fromhex(case.access_verifier)),
        "body_digest": keyring.digester.body(body),
        "withdrawal_delay_hours": case.withdrawal_delay_hours,
        "attested": case.attested is True,
        "item_count": len(case.items),
        "created_at": hour,
        "receipt_service": signed.service,
        "receipt_key_id": signed.key_id,
        "receipt_signature": signed.signature,
    }


def _earlier_receipt(
    database: Database, signed: Receipt, case_id: bytes, body_digest: object
) -> Receipt:
    """The receipt that this case got when it was created. Raises the 409 where it was created with another body."""
    with database.reading() as connection:
        kept = connection.execute(select(cases).where(cases.c.id == case_id)).first()
    if kept is None or kept.body_digest != body_digest:
        raise ProblemError(
            409,
            ProblemType.DIFFERENT_CASE,
            "Another case has this number. Make a new number; nothing was stored.",
        )
    return signed.model_copy(
        update={
            "issued_at": rfc3339(kept.created_at),
            "service": kept.receipt_service,
            "key_id": kept.receipt_key_id,
            "signature": kept.receipt_signature,
        }
    )


def add_items(
    database: Database,
    keyring: Keyring,
    case_id: bytes,
    key: bytes,
    more: MoreItems,
    *,
    max_items: int,
    admit: Callable[[int], Hold | None],
) -> AddedItems | None:
    """Add items to a case. ``None``: no such case or wrong key. The same items again: the same hour.

    Args:
        case_id: the digest of the case number.
        max_items: how many items a case may have.
        admit: raises ``ProblemError`` where so many rows of the feed are too many; returns the batch in which they have
            to wait where they are part of a flood. Not asked about a repetition.

    Raises:
        ProblemError: 409 when an id is taken by another item, or the case is being withdrawn; 422 when the case
            would grow too large.
    """
    hour = this_hour()
    with database.reading() as connection:
        known = access.open_case(connection, keyring.digester, case_id, key)
    if known is None:
        return None
    prepared = [prepare_item(keyring, known.channel, item, hour) for item in more.items]

    def store(connection: Connection) -> AddedItems | None:
        case = access.open_case(connection, keyring.digester, case_id, key, lock=True)
        if case is None:
            return None
        held = _items_by_id(connection, case_id)
        new = _not_yet_stored(prepared, held)
        if not new:
            return AddedItems(max(held[item.row["item_id"]].added_at for item in prepared), rows=0)
        count = case.item_count + len(new)
        _check_takes_more(held.values(), count, max_items)
        rows = sum(item.counted_rows for item in new)
        hold = admit(rows)
        first = case.item_count + 1
        store_items(connection, case_id, first, new, hold)
        connection.execute(update(cases).where(cases.c.id == case_id).values(item_count=count))
        record(connection, case_id, "items_added", hour, range(first, first + len(new)))
        return AddedItems(hour, rows)

    return database.write(store)


def _check_takes_more(held: Iterable[Record], count: int, max_items: int) -> None:
    """Raises the 409 for a case that is withdrawn or being withdrawn, and the 422 where ``count`` items are too many."""
    if not any(item.state in ("received", "active") for item in held):
        raise ProblemError(
            409, ProblemType.CASE_CLOSED, "This case is withdrawn or being withdrawn."
        )
    if count > max_items:
        raise ProblemError(
            422,
            ProblemType.INVALID,
            f"A case has at most {max_items} items. Open another case.",
            field="items",
        )


def _items_by_id(connection: Connection, case_id: bytes) -> dict[bytes, Record]:
    rows = connection.execute(
        select(items.c.item_id, items.c.content_digest, items.c.state, items.c.added_at).where(
            items.c.case_id == case_id
        )
    )
    return {bytes(row.item_id): row for row in rows}


def _not_yet_stored(prepared: list[NewItem], held: Mapping[bytes, Record]) -> list[NewItem]:
    """Those items whose id the case does not have. Raises the 409 where it has another item of the same id."""
    new = []
    for index, item in enumerate(prepared):
        kept = held.get(item.row["item_id"])
        if kept is None:
            new.append(item)
        elif kept.content_digest != item.row["content_digest"]:
            raise ProblemError(
                409,
                ProblemType.DIFFERENT_ITEM,
                "Another item of this case has this id. Nothing was stored.",
                field=f"items.{index}.item_id",
            )
    return new
