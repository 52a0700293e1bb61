"""The pages before a way is chosen, and those that help on any way."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.pages.opening.about import AboutPage
    from app.pages.opening.documents import DocumentsPage
    from app.pages.opening.help import HelpPage
    from app.pages.opening.help_cards import HelpCard
    from app.pages.opening.self_test import SelfTestPage
    from app.pages.opening.service import ServicePage
    from app.pages.opening.start import StartPage
    from app.pages.opening.under_18 import Under18Page

#: Which module brings each name. None is loaded before one of its names is used.
_MODULES = {
    "AboutPage": "about",
    "DocumentsPage": "documents",
    "HelpCard": "help_cards",
    "HelpPage": "help",
    "SelfTestPage": "self_test",
    "ServicePage": "service",
    "StartPage": "start",
    "Under18Page": "under_18",
}

__all__ = [
    "AboutPage",
    "DocumentsPage",
    "HelpCard",
    "HelpPage",
    "SelfTestPage",
    "ServicePage",
    "StartPage",
    "Under18Page",
]


if not TYPE_CHECKING:  # mypy would take any name for one of this door

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(name)
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
