"""A practice service on this computer, for trying everything without any platform."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.practice.practice_service import PracticeService
    from app.practice.started_once import StartedOnce, no_service

#: Which module brings each name. None is loaded before one of its names is used.
_MODULES = {
    "PracticeService": "practice_service",
    "StartedOnce": "started_once",
    "no_service": "started_once",
}

__all__ = [
    "PracticeService",
    "StartedOnce",
    "no_service",
]


if not TYPE_CHECKING:  # mypy would take any name for one of this door

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(name)
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
