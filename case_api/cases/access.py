"""Checks who may open a case. Every kind of failure gets the same answer after the same amount of work."""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import Connection, select

from case_api.http import ProblemError, ProblemType
from case_api.storage import Database, Digester, Record, cases
from submission.protocol.case_number import MistypedError, read_case_number

Result = TypeVar("Result")
_BEARER = re.compile(r"Bearer ([0-9a-f]{64})\Z")
_NO_KEY = bytes(32)


def canonical_case_number(typed: str) -> str:
    """The case number in a path, in its canonical form. Raises the 422 for one that no app could have made."""
    try:
        return read_case_number(typed)
    except MistypedError as error:
        raise ProblemError(422, ProblemType.CASE_NUMBER, str(error), field="case_id") from None


def access_key(authorization: str | None) -> bytes:
    """The key in an ``Authorization`` header. A missing or malformed header counts as a key that opens no case."""
    match = _BEARER.match(authorization or "")
    return bytes.fromhex(match[1]) if match else _NO_KEY


def no_such_case_or_code() -> ProblemError:
    """The same for an unknown case and for a wrong code."""
    return ProblemError(
        404,
        ProblemType.NO_SUCH_CASE_OR_CODE,
        "There is no case with this number and code. Check both, then try again.",
    )


def open_case(
    connection: Connection, digester: Digester, case_id: bytes, key: bytes, *, lock: bool = False
) -> Record | None:
    """The case's row, or ``None`` for an unknown case and for a wrong key.

    Both cost one index lookup, the same digests and one comparison. With ``lock``, nobody else can change the case until
    the transaction ends. FOR UPDATE may block and writes to the row, so check the key without it first (``change_case``).
    """
    query = select(
        cases.c.id,
        cases.c.channel,
        cases.c.verifier_digest,
        cases.c.withdrawal_delay_hours,
        cases.c.item_count,
        cases.c.created_at,
    ).where(cases.c.id == case_id)
    # key_share: feedback may still insert events that refer to this case
    row = connection.execute(query.with_for_update(key_share=True) if lock else query).first()
    given = digester.verifier(hashlib.sha256(key).digest())
    nobodys = digester.verifier(case_id)
    kept = row.verifier_digest if row is not None else nobodys
    fits = hmac.compare_digest(given, bytes(kept))
    return row if fits and row is not None else None


def change_case(
    database: Database,
    digester: Digester,
    case_id: bytes,
    key: bytes,
    work: Callable[[Connection, Record], Result],
) -> Result | None:
    """Run ``work`` in a transaction that holds the case's lock. ``None``: no such case or wrong key.

    The key is checked before the case is locked: waiting for the lock would reveal that the case exists.

    Args:
        case_id: the digest of the case number.
        key: the access key, 32 bytes.
        work: gets the case's row; run again when its transaction loses a race (``Database.write``).
    """
    with database.reading() as connection:
        if open_case(connection, digester, case_id, key) is None:
            return None

    def locked(connection: Connection) -> Result | None:
        # the case may have been removed since
        case = open_case(connection, digester, case_id, key, lock=True)
        return None if case is None else work(connection, case)

    return database.write(locked)
