"""Saving the sheet with the case number and the access code."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument

from app.keeping import SheetFacts, recovery_document, told, write_pdf
from app.picker import SavePicker
from app.state import CaseDraft, ServiceFacts
from app.words import own_name

translate = QCoreApplication.translate


def sheet_picker(
    draft: CaseDraft, service: ServiceFacts, tell: Callable[[str], object]
) -> SavePicker:
    """Lets the person choose a place; ``tell`` hears, in words, what became of it."""
    picker = SavePicker(lambda: translate("sheet", "Save as PDF"), "notes.pdf")
    picker.chosen.connect(lambda path: tell(save_sheet(draft, service, path)))
    return picker


def save_sheet(draft: CaseDraft, service: ServiceFacts, path: Path) -> str:
    """Write the sheet where the person chose. Returns what became of it, in words."""
    document = sheet_document(draft, service)
    saved = document is not None and write_pdf(document, str(path))
    if saved:
        draft.set_sheet_saved()
    return told(saved)


def sheet_document(draft: CaseDraft, service: ServiceFacts) -> QTextDocument | None:
    """The sheet of the case that is sent or may be; None before there are a number and a code."""
    if draft.prepared is None:
        return None
    name = "" if service.description is None else own_name(service.description.name)
    today = datetime.now().astimezone().date()
    return recovery_document(draft.prepared.identity, SheetFacts(today, name))
