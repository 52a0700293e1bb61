"""Saving the sheet with the case number and the access code."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.keeping.recovery_sheet import recovery_document, write_pdf
from app.keeping.saving import ask_where, told
from app.state import CaseDraft

translate = QCoreApplication.translate


def ask_where_to_save_sheet(
    parent: QWidget, draft: CaseDraft, tell: Callable[[str], object]
) -> QFileDialog:
    """Let the person choose a place; ``tell`` hears, in words, what became of it."""
    title = translate("sheet", "Save as PDF")
    return ask_where(parent, title, "notes.pdf", lambda path: tell(save_sheet(draft, path)))


def save_sheet(draft: CaseDraft, path: str) -> str:
    """Write the sheet where the person chose. Returns what became of it, in words."""
    saved = draft.prepared is not None and write_pdf(
        recovery_document(draft.prepared.identity), path
    )
    if saved:
        draft.set_sheet_saved()
    return told(saved)
