"""Which likely copies a partner gets; from which sequence on it may hold hashes, and of which lanes."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_ALL_LANES = 0b111111


def upgrade() -> None:
    op.add_column(
        "partners",
        sa.Column("copies", sa.String(length=8), server_default="some", nullable=False),
    )
    op.add_column("partners", sa.Column("first_sync_sequence", sa.BigInteger()))
    op.add_column("partners", sa.Column("holds_from", sa.BigInteger()))
    op.add_column(
        "partners",
        sa.Column("delivered_lanes", sa.Integer(), server_default=sa.text("0"), nullable=False),
    )
    op.add_column(
        "partners",
        sa.Column("told_from", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
    )
    # HMA does not delete when it begins again: whatever was published before its latest run, a partner may still hold
    op.execute(
        "UPDATE partners SET holds_from = 0,"
        f" delivered_lanes = {_ALL_LANES} WHERE first_sync_at IS NOT NULL"  # noqa: S608
    )


def downgrade() -> None:
    for column in ("told_from", "delivered_lanes", "holds_from", "first_sync_sequence", "copies"):
        op.drop_column("partners", column)
