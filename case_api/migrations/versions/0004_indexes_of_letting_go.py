"""What is let go in time is found without walking through everything there is."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_DELETED = sa.text("state = 'deleted'")


def upgrade() -> None:
    op.create_index(
        "ix_items_deleted",
        "items",
        ["changed_at"],
        postgresql_where=_DELETED,
        sqlite_where=_DELETED,
    )
    op.create_index(op.f("ix_partner_signals_added_at"), "partner_signals", ["added_at"])


def downgrade() -> None:
    op.drop_index(op.f("ix_partner_signals_added_at"), table_name="partner_signals")
    op.drop_index("ix_items_deleted", table_name="items")
