"""Encrypting everything anew with the current storage key, while the service runs."""

from __future__ import annotations

from functools import partial

from sqlalchemy import Connection, bindparam, func, select, update

from case_api.storage.cipher import Cipher
from case_api.storage.database import Database
from case_api.storage.tables import signals

_BATCH = 500


def reencrypt(database: Database, cipher: Cipher) -> int:
    """Bring every row to the cipher's current key. Returns how many were brought.

    Raises:
        UndecryptableError: a row's key is missing; the rows before it are done.
    """
    total = 0
    after = b""
    while True:
        last, done = database.write(partial(_batch, cipher=cipher, after=after))
        total += done
        if last is None:
            return total
        after = last


def keys_in_use(database: Database) -> dict[str, int]:
    """How many rows each storage key encrypts."""
    counted = select(signals.c.key_id, func.count()).group_by(signals.c.key_id)
    with database.reading() as connection:
        return {key_id: n for key_id, n in connection.execute(counted) if key_id is not None}


def _batch(connection: Connection, cipher: Cipher, after: bytes) -> tuple[bytes | None, int]:
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
        return None, 0
    connection.execute(
        update(signals)
        .where(signals.c.id == bindparam("signal_id"))
        .values(key_id=cipher.current_key_id, payload=bindparam("anew")),
        [
            {
                "signal_id": row.id,
                "anew": cipher.encrypt(row.id, cipher.decrypt(row.id, row.key_id, row.payload)),
            }
            for row in rows
        ],
    )
    return rows[-1].id, len(rows)
