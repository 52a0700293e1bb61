"""The other side of a false report: a public form without hashes, which a lead at the desk reads."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from case_api.appeals.appeals import (
        OUTCOMES,
        Appeal,
        close_appeal,
        erase_old_appeals,
        open_appeals,
    )
    from case_api.appeals.form import appeal_routes

#: Which module brings each name. None is loaded before one of its names is used.
_MODULES = {
    "Appeal": "appeals",
    "OUTCOMES": "appeals",
    "appeal_routes": "form",
    "close_appeal": "appeals",
    "erase_old_appeals": "appeals",
    "open_appeals": "appeals",
}

__all__ = [
    "OUTCOMES",
    "Appeal",
    "appeal_routes",
    "close_appeal",
    "erase_old_appeals",
    "open_appeals",
]


if not TYPE_CHECKING:  # mypy would take any name for one of this door

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(name)
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
