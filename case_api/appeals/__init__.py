"""The other side of a false report: a public form without hashes, which a lead at the desk reads."""

from case_api.appeals.appeals import (
    OUTCOMES,
    Appeal,
    close_appeal,
    erase_old_appeals,
    open_appeals,
)
from case_api.appeals.form import appeal_routes

__all__ = [
    "OUTCOMES",
    "Appeal",
    "appeal_routes",
    "close_appeal",
    "erase_old_appeals",
    "open_appeals",
]
