"""The pages of the minor channel. None shows a picture or a file's name, asks who someone is, or takes free text."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.pages.young.after_sending import AfterSendingPage
    from app.pages.young.numbered_files import NumberedFilesPage
    from app.pages.young.numbered_review import NumberedReviewPage
    from app.pages.young.official_first import OfficialFirstPage
    from app.pages.young.this_device import ThisDevicePage

#: Which module brings each name. None is loaded before one of its names is used.
_MODULES = {
    "AfterSendingPage": "after_sending",
    "NumberedFilesPage": "numbered_files",
    "NumberedReviewPage": "numbered_review",
    "OfficialFirstPage": "official_first",
    "ThisDevicePage": "this_device",
}

__all__ = [
    "AfterSendingPage",
    "NumberedFilesPage",
    "NumberedReviewPage",
    "OfficialFirstPage",
    "ThisDevicePage",
]


if not TYPE_CHECKING:  # mypy would take any name for one of this door

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(name)
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
