"""Times as they are stored: full hours, in epoch seconds."""

from __future__ import annotations

import time
from datetime import UTC, datetime

HOUR = 3600
DAY = 24 * HOUR


def hour_of(seconds: float) -> int:
    """The full hour in which a moment (epoch seconds) lies."""
    return int(seconds) // HOUR * HOUR


def this_hour() -> int:
    """The full hour that it is now, in epoch seconds."""
    return hour_of(time.time())


def moment(hour: int) -> datetime:
    """An hour as an aware datetime in UTC."""
    return datetime.fromtimestamp(hour, UTC)


def rfc3339(hour: int) -> str:
    """An hour as ``2026-01-31T12:00:00Z`` (RFC 3339)."""
    return moment(hour).strftime("%Y-%m-%dT%H:%M:%SZ")
