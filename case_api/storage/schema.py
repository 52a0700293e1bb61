"""Migrating a database to a version of the schema, and finding out which version it has."""

from __future__ import annotations

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from case_api.storage.database import Database
from case_api.storage.tables import SIGNAL_PARTITIONS, metadata

#: an advisory lock of PostgreSQL, so that of several processes started together one migrates
_MIGRATION_LOCK = 0x656D7072


def _config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", "case_api:migrations")
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def head_revision() -> str:
    """The newest version of the schema, which this program needs."""
    head = ScriptDirectory.from_config(_config()).get_current_head()
    if head is None:
        raise RuntimeError("the package holds no migrations")
    return head


def current_revision(database: Database) -> str | None:
    """The version of the database; ``None`` for an empty one."""
    with database.reading() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def migrate(database: Database, revision: str = "head") -> None:
    """Migrate the database up or down to a version; ``base`` drops every table. The service may be running meanwhile."""

    def work(connection: Connection) -> None:
        if database.is_postgresql:
            connection.execute(
                text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _MIGRATION_LOCK}
            )
        script = ScriptDirectory.from_config(_config())
        present = MigrationContext.configure(connection).get_current_revision()
        config = _config(connection)
        if revision == "head" or _is_newer(script, revision, present):
            command.upgrade(config, revision)
        else:
            command.downgrade(config, revision)

    # CREATE and ALTER lock whole tables. A running transaction that has locked a row and needs one of these tables makes a
    # deadlock, which `write` survives by trying again
    database.write(work)


def _is_newer(script: ScriptDirectory, revision: str, present: str | None) -> bool:
    if revision == "base":
        return False
    wanted = script.get_revision(revision)
    above = {step.revision for step in script.iterate_revisions(wanted.revision, "base")}
    return present is None or present in above


def differences(database: Database) -> list[object]:
    """How the database differs from ``storage.tables``; empty when the migrations are complete."""
    with database.reading() as connection:
        opts = {"compare_type": True, "include_name": _is_a_table_of_its_own}
        context = MigrationContext.configure(connection, opts=opts)
        return list(compare_metadata(context, metadata))


def _is_a_table_of_its_own(name: str | None, kind: str, _parents: object) -> bool:
    return kind != "table" or name not in SIGNAL_PARTITIONS
