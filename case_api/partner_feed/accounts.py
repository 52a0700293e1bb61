"""The platforms that may read the feed: their keys, channel and settings."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import Connection, case, insert, select, update
from sqlalchemy.exc import IntegrityError

from case_api.storage import Database, Record, feed_clock, partners, this_hour
from submission.protocol.answers import Name

_NAME = TypeAdapter(Name)
KEY_NAMES = ("subscription_key", "fetch_key", "submit_hashes_key", "submit_feedback_key")
#: Settings that are on or off; off at first.
SWITCHES = ("originals_only", "video_frames", "vpdq", "honours_withdrawals", "sees_others_feedback")
#: How many of the likely copies of each picture a partner gets: none, those that find most, or all.
COPIES = ("none", "some", "all")
_COPIES_AT_FIRST = "some"

#: Settings by name: a switch, or ``copies``.
Settings = Mapping[str, bool | str]


class PartnerError(Exception):
    """The change to a partner was refused; the message says why."""


@dataclass(frozen=True, slots=True)
class PartnerKeys:
    """A partner's new keys. They can be shown only now: the database keeps nothing but their digests."""

    subscription_key: str
    fetch_key: str
    submit_hashes_key: str
    submit_feedback_key: str

    @classmethod
    def new(cls) -> PartnerKeys:
        """Four random keys, 64 hexadecimal digits each."""
        return cls(*(secrets.token_hex(32) for _ in KEY_NAMES))

    def digests(self) -> dict[str, bytes]:
        """What the database keeps of them, by column of ``partners``."""
        return {f"{name}_digest": key_digest(getattr(self, name)) for name in KEY_NAMES}


def key_digest(key: str) -> bytes:
    """What the database keeps of a key. A plain SHA-256 is enough, because a key is 256 random bits."""
    return hashlib.sha256(key.encode("utf-8", "surrogateescape")).digest()


def _is_shown(name: str) -> bool:
    """Whether apps take a name for one: they would refuse each answer that has another in it."""
    try:
        _NAME.validate_python(name)
    except ValidationError:
        return False
    return True


def add_partner(
    database: Database, name: str, channel: str, settings: Settings | None = None
) -> PartnerKeys:
    """Add a partner, enabled at once, and return its keys.

    Raises:
        PartnerError: the name is empty, too long or taken, or one that apps would not show.
    """
    if not 1 <= len(name) <= 100 or name != name.strip() or not _is_shown(name):
        raise PartnerError("A partner's name has 1 to 100 characters that can be read.")
    keys = PartnerKeys.new()
    row: dict[str, Any] = {
        "name": name,
        "channel": channel,
        "enabled": True,
        "created_at": this_hour(),
        "copies": _COPIES_AT_FIRST,
        **dict.fromkeys(SWITCHES, False),
        **(settings or {}),
        **keys.digests(),
    }
    try:
        database.write(lambda connection: connection.execute(insert(partners), row))
    except IntegrityError:
        raise PartnerError("There is a partner of this name.") from None
    return keys


def rotate_keys(database: Database, name: str) -> PartnerKeys:
    """New keys for a partner; the old ones stop working at once. Raises ``PartnerError``."""
    keys = PartnerKeys.new()
    _change(database, name, keys.digests())
    return keys


def set_enabled(database: Database, name: str, enabled: bool) -> None:
    """Shut a partner out, or let it in again. Raises ``PartnerError``."""
    _change(database, name, {"enabled": enabled})


def change_settings(database: Database, name: str, settings: Settings) -> None:
    """Change some settings. Raises ``PartnerError``."""
    values: dict[str, Any] = dict(settings)
    if settings.get("honours_withdrawals"):
        # whatever was withdrawn until now lies behind the partner, and it was not told
        feed_end = select(feed_clock.c.sequence).scalar_subquery()
        values["told_from"] = case(
            (partners.c.honours_withdrawals, partners.c.told_from), else_=feed_end
        )
    _change(database, name, values)


def confirm_cleared(database: Database, name: str) -> int:
    """Note that a partner deleted what it held before its latest run from the beginning. Returns the hour of that run.

    Only the operator can know: a client that refetches without deleting, as HMA does, asks for the same.

    Raises:
        PartnerError: there is no such partner, or it did not fetch from the beginning since the last confirmation.
    """

    def work(connection: Connection) -> int:
        row = connection.execute(select(partners).where(partners.c.name == name)).first()
        if row is None:
            raise PartnerError("There is no partner of this name.")
        if row.first_sync_sequence is None or row.first_sync_sequence <= row.holds_from:
            raise PartnerError(
                "This partner has not fetched from the beginning since. Ask it to clear what it fetched and to fetch "
                "again; then confirm it here."
            )
        me = partners.c.id == row.id
        # its run since then had the lanes that it has now; older lanes went with what it deleted
        cleared = {"holds_from": row.first_sync_sequence}
        connection.execute(update(partners).where(me).values(cleared))
        return int(row.first_sync_at)

    return database.write(work)


def list_partners(database: Database) -> list[Record]:
    """All partners in the order of their names, without their keys."""
    columns = [
        partners.c[name]
        for name in ("name", "channel", "enabled", "created_at", "copies", *SWITCHES)
    ]
    with database.reading() as connection:
        return list(connection.execute(select(*columns).order_by(partners.c.name)))


def _change(database: Database, name: str, values: dict[str, Any]) -> None:
    def work(connection: Connection) -> int:
        changed = update(partners).where(partners.c.name == name).values(values)
        return connection.execute(changed).rowcount

    if database.write(work) == 0:
        raise PartnerError("There is no partner of this name.")
