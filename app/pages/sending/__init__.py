"""The pages from choosing files to a case that is sent."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.pages.sending.attest import AttestPage
    from app.pages.sending.choose_files import ChooseFilesPage
    from app.pages.sending.fingerprint import FingerprintPage
    from app.pages.sending.keep_safe import KeepSafePage
    from app.pages.sending.mixed_ages import MixedAgesPage
    from app.pages.sending.next_steps import NextStepsPage
    from app.pages.sending.review import ReviewPage
    from app.pages.sending.seal import SealPage
    from app.pages.sending.sheet import sheet_picker
    from app.pages.sending.submit import SubmitPage

#: Which module brings each name. None is loaded before one of its names is used.
_MODULES = {
    "AttestPage": "attest",
    "ChooseFilesPage": "choose_files",
    "FingerprintPage": "fingerprint",
    "KeepSafePage": "keep_safe",
    "MixedAgesPage": "mixed_ages",
    "NextStepsPage": "next_steps",
    "ReviewPage": "review",
    "SealPage": "seal",
    "SubmitPage": "submit",
    "sheet_picker": "sheet",
}

__all__ = [
    "AttestPage",
    "ChooseFilesPage",
    "FingerprintPage",
    "KeepSafePage",
    "MixedAgesPage",
    "NextStepsPage",
    "ReviewPage",
    "SealPage",
    "SubmitPage",
    "sheet_picker",
]


if not TYPE_CHECKING:  # mypy would take any name for one of this door

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(name)
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
