"""Which copy of a picture a partner's word is about, and in which lane each item itself holds a hash.

Rows of before have no lane: what partners say of them counts as it did.
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("item_signals", sa.Column("lane", sa.SmallInteger()))
    op.add_column("events", sa.Column("made_from", sa.String(length=32)))


def downgrade() -> None:
    op.drop_column("events", "made_from")
    op.drop_column("item_signals", "lane")
