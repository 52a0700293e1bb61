"""Links and contacts of cases, sealed to the operator's desk."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_PARTIAL = (
    ("ix_link_cases_contact", "link_cases", "case_id", "contact IS NOT NULL"),
    ("ix_links_open", "links", "added_at", "state IN ('received', 'sent_to_host')"),
    ("ix_links_sealed", "links", "changed_at", "sealed IS NOT NULL"),
)


def upgrade() -> None:
    op.create_table(
        "link_cases",
        sa.Column("case_id", sa.LargeBinary(), nullable=False),
        sa.Column("label", sa.String(length=8), nullable=False),
        sa.Column("contact", sa.LargeBinary()),
        sa.Column("contact_key_id", sa.String(length=16)),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_link_cases_case_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("case_id", name=op.f("pk_link_cases")),
        sa.UniqueConstraint("label", name=op.f("uq_link_cases_label")),
    )
    op.create_table(
        "links",
        sa.Column("case_id", sa.LargeBinary(), nullable=False),
        sa.Column("number", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("link_id", sa.LargeBinary(), nullable=False),
        sa.Column("key_id", sa.String(length=16), nullable=False),
        sa.Column("sealed", sa.LargeBinary()),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("added_at", sa.BigInteger(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.CheckConstraint(
            "state IN ('received', 'sent_to_host', 'removed', 'refused', 'not_found')",
            name=op.f("ck_links_state"),
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["link_cases.case_id"], name=op.f("fk_links_case_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("case_id", "number", name=op.f("pk_links")),
        sa.UniqueConstraint("case_id", "link_id", name=op.f("uq_links_case_id_link_id")),
    )
    op.create_table(
        "link_events",
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            autoincrement=True,
            nullable=False,
        ),
        sa.Column("case_id", sa.LargeBinary(), nullable=False),
        sa.Column("link_number", sa.SmallInteger()),
        sa.Column("event", sa.String(length=16), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["link_cases.case_id"], name=op.f("fk_link_events_case_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_link_events")),
    )
    op.create_index(op.f("ix_link_events_case_id"), "link_events", ["case_id"])
    for name, table, column, condition in _PARTIAL:
        only = sa.text(condition)
        op.create_index(name, table, [column], postgresql_where=only, sqlite_where=only)
    if op.get_bind().dialect.name == "postgresql":
        # ciphertext can't be compressed
        op.execute("ALTER TABLE links ALTER COLUMN sealed SET STORAGE EXTERNAL")


def downgrade() -> None:
    for table in ("link_events", "links", "link_cases"):
        op.drop_table(table)
