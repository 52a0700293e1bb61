"""What is put on a person's disk or clipboard, only when they ask."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.keeping.clipboard import SecretClipboard
    from app.keeping.no_settings import remember_no_folders
    from app.keeping.papers import print_dialog, write_text
    from app.keeping.recovery_sheet import SheetFacts, qr_image, recovery_document, write_pdf
    from app.keeping.saving import (
        RECEIPT_NAME,
        RECEIPT_SUFFIX,
        free_name_beside,
        told,
        write_receipts,
    )

#: Which module brings each name. None is loaded before one of its names is used.
_MODULES = {
    "RECEIPT_NAME": "saving",
    "RECEIPT_SUFFIX": "saving",
    "SecretClipboard": "clipboard",
    "SheetFacts": "recovery_sheet",
    "free_name_beside": "saving",
    "print_dialog": "papers",
    "qr_image": "recovery_sheet",
    "recovery_document": "recovery_sheet",
    "remember_no_folders": "no_settings",
    "told": "saving",
    "write_pdf": "recovery_sheet",
    "write_receipts": "saving",
    "write_text": "papers",
}

__all__ = [
    "RECEIPT_NAME",
    "RECEIPT_SUFFIX",
    "SecretClipboard",
    "SheetFacts",
    "free_name_beside",
    "print_dialog",
    "qr_image",
    "recovery_document",
    "remember_no_folders",
    "told",
    "write_pdf",
    "write_receipts",
    "write_text",
]


if not TYPE_CHECKING:  # mypy would take any name for one of this door

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(name)
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
