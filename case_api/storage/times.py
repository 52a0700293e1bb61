"""Times as they are kept: whole hours, in epoch seconds."""

from __future__ import annotations

import time
from datetime import UTC, datetime

HOUR = 3600
DAY = 24 * HOUR


def hour_of(seconds: float) -> int:
    """The full hour that a moment lies in."""
    return int(seconds) // HOUR * HOUR


def this_hour() -> int:
    return hour_of(time.time())


def moment(hour: int) -> datetime:
    """An hour as a time with its zone, UTC."""
    return datetime.fromtimestamp(hour, UTC)


def rfc3339(hour: int) -> str:
    return moment(hour).strftime("%Y-%m-%dT%H:%M:%SZ")
