"""The pages of a case that is looked up."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.pages.following.case import CasePage
    from app.pages.following.links import LinksPage
    from app.pages.following.look_up import LookUpPage
    from app.pages.following.withdraw import WithdrawPage

#: Which module brings each name. None is loaded before one of its names is used.
_MODULES = {
    "CasePage": "case",
    "LinksPage": "links",
    "LookUpPage": "look_up",
    "WithdrawPage": "withdraw",
}

__all__ = [
    "CasePage",
    "LinksPage",
    "LookUpPage",
    "WithdrawPage",
]


if not TYPE_CHECKING:  # mypy would take any name for one of this door

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(name)
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
