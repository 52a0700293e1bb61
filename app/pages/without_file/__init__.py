"""When the picture or video is not at hand: where to report it, and what to write."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.pages.without_file.log import LogPage
    from app.pages.without_file.no_file import NoFilePage
    from app.pages.without_file.request import RequestPage
    from app.pages.without_file.where_to_report import WhereToReportPage

#: Which module brings each name. None is loaded before one of its names is used.
_MODULES = {
    "LogPage": "log",
    "NoFilePage": "no_file",
    "RequestPage": "request",
    "WhereToReportPage": "where_to_report",
}

__all__ = ["LogPage", "NoFilePage", "RequestPage", "WhereToReportPage"]


if not TYPE_CHECKING:  # mypy would take any name for one of this door

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(name)
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
