"""The pages for whoever helps somebody else, and never sees the picture."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.pages.helping.hand_in import HandInPage
    from app.pages.helping.hand_over import HandOverPage
    from app.pages.helping.helping import HelpingPage
    from app.pages.helping.helping_adult import HelpingAdultPage
    from app.pages.helping.stop_here import StopHerePage
    from app.pages.helping.whom import WhomPage

#: Which module brings each name. None is loaded before one of its names is used.
_MODULES = {
    "HandInPage": "hand_in",
    "HandOverPage": "hand_over",
    "HelpingAdultPage": "helping_adult",
    "HelpingPage": "helping",
    "StopHerePage": "stop_here",
    "WhomPage": "whom",
}

__all__ = [
    "HandInPage",
    "HandOverPage",
    "HelpingAdultPage",
    "HelpingPage",
    "StopHerePage",
    "WhomPage",
]


if not TYPE_CHECKING:  # mypy would take any name for one of this door

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(name)
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
