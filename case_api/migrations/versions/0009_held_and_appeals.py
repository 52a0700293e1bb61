"""Arrivals that wait for a lead's word, and appeals against a false report."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_DUE = sa.text("held IS NULL")
_OPEN = sa.text("closed_at IS NULL")


def upgrade() -> None:
    op.create_table(
        "held_batches",
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("reason", sa.String(length=16), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_held_batches")),
    )
    op.add_column("pending_signals", sa.Column("held", sa.BigInteger()))
    op.create_index(
        "ix_pending_signals_due",
        "pending_signals",
        ["arrival"],
        postgresql_where=_DUE,
        sqlite_where=_DUE,
    )
    op.create_index(op.f("ix_pending_signals_held"), "pending_signals", ["held"])
    op.create_table(
        "appeals",
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            autoincrement=True,
            nullable=False,
        ),
        sa.Column("platform", sa.String(length=100), nullable=False),
        sa.Column("reference", sa.String(length=64), nullable=False),
        sa.Column("reason", sa.String(length=24), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("outcome", sa.String(length=24)),
        sa.Column("closed_at", sa.BigInteger()),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appeals")),
        sa.UniqueConstraint("platform", "reference", name=op.f("uq_appeals_platform_reference")),
    )
    op.create_index(
        "ix_appeals_open", "appeals", ["at"], postgresql_where=_OPEN, sqlite_where=_OPEN
    )


def downgrade() -> None:
    # what was held is published by the earlier program
    op.drop_table("appeals")
    op.drop_index(op.f("ix_pending_signals_held"), table_name="pending_signals")
    op.drop_index("ix_pending_signals_due", table_name="pending_signals")
    op.drop_column("pending_signals", "held")
    op.drop_table("held_batches")
