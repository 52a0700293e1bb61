"""Bringing a database to a version of the schema, and asking which one it has."""

from __future__ import annotations

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from case_api.storage.database import Database
from case_api.storage.tables import metadata

#: held while migrating, so that processes started together migrate once
_MIGRATION_LOCK = 0x656D7072


def _config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", "case_api:migrations")
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def head_revision() -> str:
    """The version that this program needs."""
    head = ScriptDirectory.from_config(_config()).get_current_head()
    if head is None:
        raise RuntimeError("the package holds no migrations")
    return head


def current_revision(database: Database) -> str | None:
    """The version that the database has; ``None`` for an empty one."""
    with database.reading() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def migrate(database: Database, revision: str = "head") -> None:
    """Bring the database to a version, up or down (``base`` empties it). Others may be at work in it meanwhile."""

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

    # it takes whole tables, and may lose a deadlock against whoever has a row of one and wants another
    database.write(work)


def _is_newer(script: ScriptDirectory, revision: str, present: str | None) -> bool:
    if revision == "base":
        return False
    wanted = script.get_revision(revision)
    above = {step.revision for step in script.iterate_revisions(wanted.revision, "base")}
    return present is None or present in above


def differences(database: Database) -> list[object]:
    """What in the database is not as the tables say; empty when the migrations are complete."""
    with database.reading() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return list(compare_metadata(context, metadata))
