"""Is this the person whose case it is? One answer, and one amount of work, for every way in which it is not."""

from __future__ import annotations

import hashlib
import hmac
import re

from sqlalchemy import Connection, select

from case_api.problems import ProblemError, ProblemType
from case_api.storage.database import Record
from case_api.storage.digests import Digester
from case_api.storage.tables import cases
from submission.case_number import MistypedError, read_case_number

_BEARER = re.compile(r"Bearer ([0-9a-f]{64})\Z")
_NO_KEY = bytes(32)


def canonical_case_number(typed: str) -> str:
    """The case number in a path. Raises the 422 for one that no app could have made."""
    try:
        return read_case_number(typed)
    except MistypedError as error:
        raise ProblemError(422, ProblemType.CASE_NUMBER, str(error), field="case_id") from None


def access_key(authorization: str | None) -> bytes:
    """The key in an ``Authorization`` header; a missing or malformed one reads as a key that fits nothing."""
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

    Both take one look into the index, one digest and one comparison. With ``lock``, no one else changes the case
    until the transaction ends.
    """
    query = select(
        cases.c.id,
        cases.c.channel,
        cases.c.verifier_digest,
        cases.c.withdrawal_delay_hours,
        cases.c.item_count,
        cases.c.created_at,
    ).where(cases.c.id == case_id)
    # as others' foreign keys allow: feedback may write into the timeline meanwhile
    row = connection.execute(query.with_for_update(key_share=True) if lock else query).first()
    given = digester.verifier(hashlib.sha256(key).digest())
    kept = row.verifier_digest if row is not None else digester.verifier(case_id)
    fits = hmac.compare_digest(given, bytes(kept))
    return row if fits and row is not None else None
