"""Cases, items, signals, partners and what they say."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('cases',
    sa.Column('id', sa.LargeBinary(), nullable=False),
    sa.Column('channel', sa.String(length=8), nullable=False),
    sa.Column('verifier_digest', sa.LargeBinary(), nullable=False),
    sa.Column('body_digest', sa.LargeBinary(), nullable=False),
    sa.Column('withdrawal_delay_hours', sa.SmallInteger(), nullable=False),
    sa.Column('item_count', sa.SmallInteger(), nullable=False),
    sa.Column('created_at', sa.BigInteger(), nullable=False),
    sa.Column('receipt_service', sa.String(length=200), nullable=False),
    sa.Column('receipt_key_id', sa.String(length=64), nullable=False),
    sa.Column('receipt_signature', sa.String(length=200), nullable=False),
    sa.CheckConstraint("channel IN ('adult', 'minor')", name=op.f('ck_cases_channel')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_cases'))
    )
    op.create_index(op.f('ix_cases_created_at'), 'cases', ['created_at'], unique=False)
    op.create_table('facts',
    sa.Column('name', sa.String(length=40), nullable=False),
    sa.Column('value', sa.LargeBinary(), nullable=False),
    sa.PrimaryKeyConstraint('name', name=op.f('pk_facts'))
    )
    clock = op.create_table('feed_clock',
    sa.Column('id', sa.SmallInteger(), autoincrement=False, nullable=False),
    sa.Column('sequence', sa.BigInteger(), nullable=False),
    sa.Column('last_mod', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_feed_clock'))
    )
    op.bulk_insert(clock, [{'id': 1, 'sequence': 0, 'last_mod': 0}])
    op.create_table('partners',
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('name', sa.String(length=100), nullable=False),
    sa.Column('channel', sa.String(length=8), nullable=False),
    sa.Column('enabled', sa.Boolean(), nullable=False),
    sa.Column('subscription_key_digest', sa.LargeBinary(), nullable=False),
    sa.Column('fetch_key_digest', sa.LargeBinary(), nullable=False),
    sa.Column('submit_hashes_key_digest', sa.LargeBinary(), nullable=False),
    sa.Column('submit_feedback_key_digest', sa.LargeBinary(), nullable=False),
    sa.Column('originals_only', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.Column('video_frames', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.Column('vpdq', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.Column('honours_withdrawals', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.Column('sees_others_feedback', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.Column('created_at', sa.BigInteger(), nullable=False),
    sa.Column('first_sync_at', sa.BigInteger(), nullable=True),
    sa.CheckConstraint("channel IN ('adult', 'minor')", name=op.f('ck_partners_channel')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_partners')),
    sa.UniqueConstraint('name', name=op.f('uq_partners_name')),
    sa.UniqueConstraint('subscription_key_digest', name=op.f('uq_partners_subscription_key_digest'))
    )
    op.create_table('signals',
    sa.Column('id', sa.LargeBinary(), nullable=False),
    sa.Column('channel', sa.String(length=8), nullable=False),
    sa.Column('type', sa.String(length=16), nullable=False),
    sa.Column('key_id', sa.String(length=16), nullable=True),
    sa.Column('payload', sa.LargeBinary(), nullable=True),
    sa.Column('lane', sa.SmallInteger(), nullable=False),
    sa.Column('holders', sa.Integer(), nullable=False),
    sa.Column('state', sa.String(length=16), nullable=False),
    sa.Column('lowered', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.Column('changed_at', sa.BigInteger(), nullable=False),
    sa.Column('unpublished', sa.Boolean(), nullable=False),
    sa.Column('last_mod', sa.BigInteger(), nullable=True),
    sa.Column('sequence', sa.BigInteger(), nullable=True),
    sa.CheckConstraint("channel IN ('adult', 'minor')", name=op.f('ck_signals_channel')),
    sa.CheckConstraint("state IN ('active', 'withdrawn', 'deleted')", name=op.f('ck_signals_state')),
    sa.CheckConstraint('holders >= 0', name=op.f('ck_signals_holders')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_signals')),
    sa.UniqueConstraint('sequence', name=op.f('uq_signals_sequence'))
    )
    op.create_index('ix_signals_feed', 'signals', ['channel', 'lane', 'state', 'last_mod', 'sequence'], unique=False)
    op.create_index('ix_signals_unpublished', 'signals', ['id'], unique=False, postgresql_where=sa.text('unpublished'), sqlite_where=sa.text('unpublished'))
    op.create_index('ix_signals_withdrawn', 'signals', ['changed_at'], unique=False, postgresql_where=sa.text("state <> 'active'"), sqlite_where=sa.text("state <> 'active'"))
    op.create_table('events',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('case_id', sa.LargeBinary(), nullable=False),
    sa.Column('item_number', sa.SmallInteger(), nullable=True),
    sa.Column('partner_id', sa.Integer(), nullable=True),
    sa.Column('event', sa.String(length=24), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['case_id'], ['cases.id'], name=op.f('fk_events_case_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['partner_id'], ['partners.id'], name=op.f('fk_events_partner_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_events'))
    )
    op.create_index(op.f('ix_events_case_id'), 'events', ['case_id'], unique=False)
    op.create_table('feedback',
    sa.Column('signal_id', sa.LargeBinary(), nullable=False),
    sa.Column('partner_id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('value', sa.String(length=16), nullable=False),
    sa.Column('tags', sa.JSON(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['partner_id'], ['partners.id'], name=op.f('fk_feedback_partner_id')),
    sa.ForeignKeyConstraint(['signal_id'], ['signals.id'], name=op.f('fk_feedback_signal_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('signal_id', 'partner_id', name=op.f('pk_feedback'))
    )
    op.create_index(op.f('ix_feedback_partner_id'), 'feedback', ['partner_id'], unique=False)
    op.create_table('items',
    sa.Column('case_id', sa.LargeBinary(), nullable=False),
    sa.Column('number', sa.SmallInteger(), autoincrement=False, nullable=False),
    sa.Column('item_id', sa.LargeBinary(), nullable=False),
    sa.Column('content_digest', sa.LargeBinary(), nullable=False),
    sa.Column('kind', sa.String(length=8), nullable=False),
    sa.Column('synthetic', sa.Boolean(), nullable=False),
    sa.Column('state', sa.String(length=24), nullable=False),
    sa.Column('added_at', sa.BigInteger(), nullable=False),
    sa.Column('changed_at', sa.BigInteger(), nullable=False),
    sa.Column('withdraw_at', sa.BigInteger(), nullable=True),
    sa.Column('feed_sequence', sa.BigInteger(), nullable=True),
    sa.CheckConstraint("state IN ('received', 'active', 'withdrawal_pending', 'withdrawn', 'deleted')", name=op.f('ck_items_state')),
    sa.ForeignKeyConstraint(['case_id'], ['cases.id'], name=op.f('fk_items_case_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('case_id', 'number', name=op.f('pk_items')),
    sa.UniqueConstraint('case_id', 'item_id', name=op.f('uq_items_case_id_item_id'))
    )
    op.create_index('ix_items_received', 'items', ['case_id'], unique=False, postgresql_where=sa.text("state = 'received'"), sqlite_where=sa.text("state = 'received'"))
    op.create_index('ix_items_withdraw_at', 'items', ['withdraw_at'], unique=False, postgresql_where=sa.text("state = 'withdrawal_pending'"), sqlite_where=sa.text("state = 'withdrawal_pending'"))
    op.create_index('ix_items_withdrawn', 'items', ['changed_at'], unique=False, postgresql_where=sa.text("state = 'withdrawn'"), sqlite_where=sa.text("state = 'withdrawn'"))
    op.create_table('partner_fetches',
    sa.Column('partner_id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('at', sa.BigInteger(), autoincrement=False, nullable=False),
    sa.Column('sequence', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['partner_id'], ['partners.id'], name=op.f('fk_partner_fetches_partner_id')),
    sa.PrimaryKeyConstraint('partner_id', 'at', name=op.f('pk_partner_fetches'))
    )
    op.create_index(op.f('ix_partner_fetches_partner_id_sequence'), 'partner_fetches', ['partner_id', 'sequence'], unique=False)
    op.create_table('partner_signals',
    sa.Column('partner_id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('signal_id', sa.LargeBinary(), nullable=False),
    sa.Column('added_at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['partner_id'], ['partners.id'], name=op.f('fk_partner_signals_partner_id')),
    sa.ForeignKeyConstraint(['signal_id'], ['signals.id'], name=op.f('fk_partner_signals_signal_id')),
    sa.PrimaryKeyConstraint('partner_id', 'signal_id', name=op.f('pk_partner_signals'))
    )
    op.create_index(op.f('ix_partner_signals_signal_id'), 'partner_signals', ['signal_id'], unique=False)
    op.create_table('item_signals',
    sa.Column('case_id', sa.LargeBinary(), nullable=False),
    sa.Column('item_number', sa.SmallInteger(), autoincrement=False, nullable=False),
    sa.Column('signal_id', sa.LargeBinary(), nullable=False),
    sa.ForeignKeyConstraint(['case_id', 'item_number'], ['items.case_id', 'items.number'], name=op.f('fk_item_signals_case_id_item_number'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['signal_id'], ['signals.id'], name=op.f('fk_item_signals_signal_id')),
    sa.PrimaryKeyConstraint('case_id', 'item_number', 'signal_id', name=op.f('pk_item_signals'))
    )
    op.create_index(op.f('ix_item_signals_signal_id'), 'item_signals', ['signal_id'], unique=False)


def downgrade() -> None:
    op.drop_table('item_signals')
    op.drop_table('partner_signals')
    op.drop_table('partner_fetches')
    op.drop_table('items')
    op.drop_table('feedback')
    op.drop_table('events')
    op.drop_table('signals')
    op.drop_table('partners')
    op.drop_table('feed_clock')
    op.drop_table('facts')
    op.drop_table('cases')
