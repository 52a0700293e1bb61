"""Whether the person stated: 18 or over, in the pictures, without agreement. Cases of before: not stated."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # in place: a copy of the table (Alembic's batch mode) would take every item along on SQLite
    op.add_column('cases', sa.Column('attested', sa.Boolean(), server_default=sa.false(), nullable=False))


def downgrade() -> None:
    op.drop_column('cases', 'attested')
