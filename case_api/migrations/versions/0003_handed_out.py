"""How far the feed was handed out to each partner; so far, as far as their marks say."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "partners",
        sa.Column("handed_out", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
    )
    op.execute(
        "UPDATE partners SET handed_out = COALESCE("
        "(SELECT MAX(sequence) FROM partner_fetches WHERE partner_id = partners.id), 0)"
    )


def downgrade() -> None:
    op.drop_column("partners", "handed_out")
