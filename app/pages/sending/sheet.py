"""Saving the sheet with the case number and the access code."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.keeping.recovery_sheet import recovery_document, write_pdf
from app.keeping.saving import told
from app.picker import SavePicker
from app.state import CaseDraft

translate = QCoreApplication.translate


def sheet_picker(draft: CaseDraft, tell: Callable[[str], object]) -> SavePicker:
    """Lets the person choose a place; ``tell`` hears, in words, what became of it."""
    picker = SavePicker(lambda: translate("sheet", "Save as PDF"), "notes.pdf")
    picker.chosen.connect(lambda path: tell(save_sheet(draft, path)))
    return picker


def save_sheet(draft: CaseDraft, path: Path) -> str:
    """Write the sheet where the person chose. Returns what became of it, in words."""
    saved = draft.prepared is not None and write_pdf(
        recovery_document(draft.prepared.identity), str(path)
    )
    if saved:
        draft.set_sheet_saved()
    return told(saved)
