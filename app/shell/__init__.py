"""The window around the pages: its parts, its header, and the ways out of it."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.shell.desk import Desk
    from app.shell.program import new_application, open_window, show_wrong_settings

#: Which module brings each name. None is loaded before one of its names is used.
_MODULES = {
    "Desk": "desk",
    "new_application": "program",
    "open_window": "program",
    "show_wrong_settings": "program",
}

__all__ = [
    "Desk",
    "new_application",
    "open_window",
    "show_wrong_settings",
]


if not TYPE_CHECKING:  # mypy would take any name for one of this door

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(name)
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
