"""Arriving signals wait in a table of their own; links between items and signals lose their foreign keys."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_TO_RELEASE = sa.text("state = 'withdrawn' AND held_since IS NOT NULL")
_ITEM_KEY = "fk_item_signals_case_id_item_number"
_SIGNAL_KEY = "fk_item_signals_signal_id"
_LINK = "case_id, item_number, signal_id"


def _is_sqlite() -> bool:
    return op.get_bind().dialect.name == "sqlite"


def _make_links_anew(*more: sa.schema.SchemaItem) -> None:
    """SQLite can neither add nor drop a foreign key of a table that exists."""
    op.execute(f"CREATE TEMPORARY TABLE kept_links AS SELECT {_LINK} FROM item_signals")  # noqa: S608
    op.drop_table("item_signals")
    op.create_table(
        "item_signals",
        sa.Column("case_id", sa.LargeBinary(), nullable=False),
        sa.Column("item_number", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("signal_id", sa.LargeBinary(), nullable=False),
        *more,
        sa.PrimaryKeyConstraint("case_id", "item_number", "signal_id", name=op.f("pk_item_signals")),
    )
    op.execute(f"INSERT INTO item_signals ({_LINK}) SELECT {_LINK} FROM kept_links")  # noqa: S608
    op.execute("DROP TABLE kept_links")
    op.create_index(op.f("ix_item_signals_signal_id"), "item_signals", ["signal_id"])


def upgrade() -> None:
    op.create_table(
        "pending_signals",
        sa.Column(
            "arrival",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            autoincrement=True,
            nullable=False,
        ),
        sa.Column("case_id", sa.LargeBinary(), nullable=False),
        sa.Column("item_number", sa.SmallInteger(), nullable=False),
        sa.Column("signal_count", sa.Integer(), nullable=False),
        sa.Column("packed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("arrival", name=op.f("pk_pending_signals")),
    )
    op.add_column("items", sa.Column("key_id", sa.String(length=16)))
    op.add_column("items", sa.Column("held_since", sa.BigInteger()))
    op.add_column(
        "feedback",
        sa.Column("sequence", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
    )
    # until now an item held its signals as soon as it was stored, and let them go as it was withdrawn
    op.execute(
        "UPDATE items SET held_since = COALESCE(feed_sequence, 0)"
        " WHERE state IN ('received', 'active', 'withdrawal_pending')"
    )
    op.create_index(
        "ix_items_to_release",
        "items",
        ["case_id"],
        postgresql_where=_TO_RELEASE,
        sqlite_where=_TO_RELEASE,
    )
    made_from = sa.Column(
        "made_from", sa.String(length=32), server_default="original", nullable=False
    )
    if _is_sqlite():
        _make_links_anew(made_from)
        return
    # ciphertext can't be compressed
    op.execute("ALTER TABLE pending_signals ALTER COLUMN packed SET STORAGE EXTERNAL")
    op.add_column("item_signals", made_from)
    op.drop_constraint(op.f(_ITEM_KEY), "item_signals")
    op.drop_constraint(op.f(_SIGNAL_KEY), "item_signals")


def downgrade() -> None:
    # `empreinte-service migrate` publishes what is waiting here before it comes to this
    op.drop_table("pending_signals")
    op.drop_index("ix_items_to_release", table_name="items")
    op.drop_column("feedback", "sequence")
    op.drop_column("items", "held_since")
    op.drop_column("items", "key_id")
    if _is_sqlite():
        _make_links_anew(
            sa.ForeignKeyConstraint(
                ["case_id", "item_number"],
                ["items.case_id", "items.number"],
                name=op.f(_ITEM_KEY),
                ondelete="CASCADE",
            ),
            sa.ForeignKeyConstraint(["signal_id"], ["signals.id"], name=op.f(_SIGNAL_KEY)),
        )
        return
    op.drop_column("item_signals", "made_from")
    op.create_foreign_key(
        op.f(_ITEM_KEY),
        "item_signals",
        "items",
        ["case_id", "item_number"],
        ["case_id", "number"],
        ondelete="CASCADE",
    )
    op.create_foreign_key(op.f(_SIGNAL_KEY), "item_signals", "signals", ["signal_id"], ["id"])
