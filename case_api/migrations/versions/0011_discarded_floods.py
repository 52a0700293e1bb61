"""A lead may discard a flood: when that was."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("held_batches", sa.Column("discarded_at", sa.BigInteger()))


def downgrade() -> None:
    # what was discarded waits for a lead's word again
    op.drop_column("held_batches", "discarded_at")
