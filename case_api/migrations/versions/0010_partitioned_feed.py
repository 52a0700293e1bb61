"""Signals are partitioned by channel on PostgreSQL; nothing refers to them by a foreign key any more.

Every row of ``signals`` is written anew, in the order of the feed, while the service waits: a million took 15 seconds. The disk
needs room for a second copy of the table and its indexes.
"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_PARTITIONS = {"signals_adult": "adult", "signals_minor": "minor"}
_SIGNAL_COLUMNS = (
    "id, channel, type, key_id, payload, lane, holders, state, lowered, changed_at, unpublished, last_mod, sequence"
)
_FEEDBACK_COLUMNS = "signal_id, partner_id, value, tags, at, sequence"
_CONTRIBUTION_COLUMNS = "partner_id, signal_id, added_at"
_INDEXES = {
    "feedback": ("ix_feedback_partner_id",),
    "partner_signals": ("ix_partner_signals_signal_id", "ix_partner_signals_added_at"),
    "signals": ("ix_signals_feed", "ix_signals_unpublished", "ix_signals_withdrawn"),
}
_UNIQUES = ("uq_signals_sequence", "uq_signals_sequence_channel")
_UNPUBLISHED = sa.text("unpublished")
_NOT_ACTIVE = sa.text("state <> 'active'")


def _is_sqlite() -> bool:
    return op.get_bind().dialect.name == "sqlite"


def _set_aside(table: str) -> None:
    """Rename a table. The names of its indexes are free again."""
    for index in _INDEXES[table]:
        op.drop_index(index, table_name=table)
    if not _is_sqlite():
        # both are indexes there, with names that no other table may have
        op.drop_constraint(f"pk_{table}", table)
        for unique in _UNIQUES:
            op.execute(f"ALTER TABLE {table} DROP CONSTRAINT IF EXISTS {unique}")
    op.rename_table(table, f"{table}_before")


def _bring_back(table: str, columns: str, order: str = "") -> None:
    op.execute(f"INSERT INTO {table} ({columns}) SELECT {columns} FROM {table}_before {order}")  # noqa: S608
    op.drop_table(f"{table}_before")


def _make_feedback(*more: sa.schema.SchemaItem) -> None:
    op.create_table(
        "feedback",
        sa.Column("signal_id", sa.LargeBinary(), nullable=False),
        sa.Column("partner_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("value", sa.String(length=16), nullable=False),
        sa.Column("tags", sa.JSON(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("sequence", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(["partner_id"], ["partners.id"], name=op.f("fk_feedback_partner_id")),
        *more,
        sa.PrimaryKeyConstraint("signal_id", "partner_id", name=op.f("pk_feedback")),
    )


def _make_contributions(*more: sa.schema.SchemaItem) -> None:
    op.create_table(
        "partner_signals",
        sa.Column("partner_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("signal_id", sa.LargeBinary(), nullable=False),
        sa.Column("added_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["partner_id"], ["partners.id"], name=op.f("fk_partner_signals_partner_id")
        ),
        *more,
        sa.PrimaryKeyConstraint("partner_id", "signal_id", name=op.f("pk_partner_signals")),
    )


def _make_signals(*keys: sa.schema.SchemaItem, partitioned: bool) -> None:
    op.create_table(
        "signals",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("channel", sa.String(length=8), nullable=False),
        sa.Column("type", sa.String(length=16), nullable=False),
        sa.Column("key_id", sa.String(length=16), nullable=True),
        sa.Column("payload", sa.LargeBinary(), nullable=True),
        sa.Column("lane", sa.SmallInteger(), nullable=False),
        sa.Column("holders", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("lowered", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.Column("unpublished", sa.Boolean(), nullable=False),
        sa.Column("last_mod", sa.BigInteger(), nullable=True),
        sa.Column("sequence", sa.BigInteger(), nullable=True),
        sa.CheckConstraint("channel IN ('adult', 'minor')", name=op.f("ck_signals_channel")),
        sa.CheckConstraint(
            "state IN ('active', 'withdrawn', 'deleted')", name=op.f("ck_signals_state")
        ),
        sa.CheckConstraint("holders >= 0", name=op.f("ck_signals_holders")),
        *keys,
        postgresql_partition_by="LIST (channel)" if partitioned else None,
    )


def _index_signals() -> None:
    op.create_index(
        "ix_signals_feed", "signals", ["channel", "lane", "state", "last_mod", "sequence"]
    )
    for name, column, condition in (
        ("ix_signals_unpublished", "id", _UNPUBLISHED),
        ("ix_signals_withdrawn", "changed_at", _NOT_ACTIVE),
    ):
        op.create_index(
            name, "signals", [column], postgresql_where=condition, sqlite_where=condition
        )


def _index_what_refers_to_signals() -> None:
    op.create_index(op.f("ix_feedback_partner_id"), "feedback", ["partner_id"])
    op.create_index(op.f("ix_partner_signals_signal_id"), "partner_signals", ["signal_id"])
    op.create_index(op.f("ix_partner_signals_added_at"), "partner_signals", ["added_at"])


def upgrade() -> None:
    # first what refers to a signal: on SQLite it would be deleted with the table
    _set_aside("feedback")
    _make_feedback()
    _bring_back("feedback", _FEEDBACK_COLUMNS)
    _set_aside("partner_signals")
    _make_contributions()
    _bring_back("partner_signals", _CONTRIBUTION_COLUMNS)
    _index_what_refers_to_signals()
    _set_aside("signals")
    _make_signals(
        sa.PrimaryKeyConstraint("id", "channel", name=op.f("pk_signals")),
        sa.UniqueConstraint("sequence", "channel", name=op.f("uq_signals_sequence_channel")),
        partitioned=True,
    )
    if not _is_sqlite():
        for partition, channel in _PARTITIONS.items():
            op.execute(f"CREATE TABLE {partition} PARTITION OF signals FOR VALUES IN ('{channel}')")
    _bring_back("signals", _SIGNAL_COLUMNS, "ORDER BY sequence")
    _index_signals()


def downgrade() -> None:
    _set_aside("signals")
    _make_signals(
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signals")),
        sa.UniqueConstraint("sequence", name=op.f("uq_signals_sequence")),
        partitioned=False,
    )
    _bring_back("signals", _SIGNAL_COLUMNS, "ORDER BY sequence")
    _index_signals()
    _set_aside("feedback")
    _make_feedback(
        sa.ForeignKeyConstraint(
            ["signal_id"], ["signals.id"], name=op.f("fk_feedback_signal_id"), ondelete="CASCADE"
        )
    )
    _bring_back("feedback", _FEEDBACK_COLUMNS)
    _set_aside("partner_signals")
    _make_contributions(
        sa.ForeignKeyConstraint(
            ["signal_id"], ["signals.id"], name=op.f("fk_partner_signals_signal_id")
        )
    )
    _bring_back("partner_signals", _CONTRIBUTION_COLUMNS)
    _index_what_refers_to_signals()
