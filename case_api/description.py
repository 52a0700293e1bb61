"""What the service says of itself: its name, keys, limits, how long it keeps things, and which platforms take part."""

from __future__ import annotations

from sqlalchemy import select, true

from case_api.service import Service
from case_api.storage import partners
from hashing.signals import MAX_VPDQ_FRAMES
from submission.protocol.answers import Retention, ServiceDescription, ServiceLimits
from submission.protocol.terms import MAX_ITEMS, PROTOCOL


def describe_service(service: Service) -> ServiceDescription:
    """What ``GET /v1/service`` answers."""
    settings = service.settings
    keyring = service.keyring
    with service.database.reading() as connection:
        readers = connection.execute(
            select(partners.c.channel, partners.c.name)
            .where(partners.c.enabled.is_(true()))
            .order_by(partners.c.name)
        ).all()

    def platforms(channel: str) -> tuple[str, ...]:
        known = () if settings.practice else readers
        return tuple(name for read, name in known if read == channel)

    return ServiceDescription(
        name=settings.name,
        protocol=PROTOCOL,
        practice=settings.practice,
        channels=settings.channels,
        platforms=platforms("adult"),
        minor_platforms=platforms("minor"),
        retention=Retention(
            active_days=settings.retention_active_days,
            withdrawn_days=settings.retention_withdrawn_days,
            tombstone_days=settings.retention_tombstone_days,
        ),
        receipt_keys=keyring.published_receipt_keys(),
        sealing_keys=keyring.published_sealing_keys(),
        desk_keys=service.desk_keys[:1],
        limits=ServiceLimits(
            body_bytes=settings.max_body_bytes, items=MAX_ITEMS, vpdq_frames=MAX_VPDQ_FRAMES
        ),
    )
