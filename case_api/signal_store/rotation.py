"""Encrypting stored signals anew with the current storage key, while the service runs."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from sqlalchemy import Connection, and_, bindparam, func, select, update

from case_api.storage import Cipher, Database, UndecryptableError, items, pending_signals, signals

_BATCH = 500


@dataclass(frozen=True, slots=True)
class Rotated:
    """How many rows were re-encrypted, and how many could not be read and stayed as they are."""

    done: int
    unreadable: int


def reencrypt(database: Database, cipher: Callable[[], Cipher]) -> Rotated:
    """Re-encrypt every published signal with the current key. One that can't be read (its key is missing) stays as it is.

    Args:
        cipher: returns the cipher in force. It is asked again for each batch, in case the key is rotated once more.
    """
    done = unreadable = 0
    after = b""
    while True:
        batch = database.write(partial(_batch, cipher=cipher(), after=after))
        if batch is None:
            return Rotated(done, unreadable)
        done += batch.brought.done
        unreadable += batch.brought.unreadable
        after = batch.last


def keys_in_use(database: Database) -> dict[str, int]:
    """How many signals each storage key encrypts, those that wait for publication included."""
    published = select(signals.c.key_id, func.count()).group_by(signals.c.key_id)
    waiting = (
        select(items.c.key_id, func.sum(pending_signals.c.signal_count))
        .join(
            items,
            and_(
                items.c.case_id == pending_signals.c.case_id,
                items.c.number == pending_signals.c.item_number,
            ),
        )
        .group_by(items.c.key_id)
    )
    counts: Counter[str] = Counter()
    with database.reading() as connection:
        for key_id, number in connection.execute(published.union_all(waiting)):
            if key_id is not None:
                counts[key_id] += int(number)
    return dict(counts)


@dataclass(frozen=True, slots=True)
class _Batch:
    last: bytes
    brought: Rotated


def _batch(connection: Connection, cipher: Cipher, after: bytes) -> _Batch | None:
    rows = connection.execute(
        select(signals.c.id, signals.c.key_id, signals.c.payload)
        .where(
            signals.c.id > after,
            signals.c.payload.is_not(None),
            signals.c.key_id != cipher.current_key_id,
        )
        .order_by(signals.c.id)
        .limit(_BATCH)
        .with_for_update()
    ).all()
    if not rows:
        return None
    anew = []
    for row in rows:
        with contextlib.suppress(UndecryptableError):
            plain = cipher.decrypt(row.id, row.key_id, row.payload)
            anew.append({"signal_id": row.id, "anew": cipher.encrypt(row.id, plain)})
    if anew:
        connection.execute(
            update(signals)
            .where(signals.c.id == bindparam("signal_id"))
            .values(key_id=cipher.current_key_id, payload=bindparam("anew")),
            anew,
        )
    return _Batch(rows[-1].id, Rotated(len(anew), len(rows) - len(anew)))
