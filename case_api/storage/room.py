"""Whether the database can store more. It is found out by writing: a full disk is not noticed in any other way."""

from __future__ import annotations

import os
import secrets
import shutil

from sqlalchemy import delete, insert
from sqlalchemy.exc import SQLAlchemyError

from case_api.storage.database import Database, sqlite_file
from case_api.storage.tables import facts

#: Bytes written and deleted again: enough that files have to grow.
_PROBE_BYTES = 64 * 1024
#: Free bytes beside a SQLite file. Below it, its log may find no room to grow although the probe still did.
_LEAST_FREE = 32 * 1024 * 1024


def has_room(database: Database) -> bool:
    """Whether a row can be stored now: not on a full disk, nor in a database that is read-only."""
    file = sqlite_file(database.engine.url)
    if file is not None and shutil.disk_usage(file.resolve().parent).free < _LEAST_FREE:
        return False
    probe = {"name": f"probe-{secrets.token_hex(8)}", "value": os.urandom(_PROBE_BYTES)}
    try:
        with database.writing() as connection:
            connection.execute(insert(facts), probe)
            connection.execute(delete(facts).where(facts.c.name == probe["name"]))
    except SQLAlchemyError:
        return False
    return True
