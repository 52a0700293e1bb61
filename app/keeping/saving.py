"""Files a person asks for: where they go, and whether they got there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from app.keeping.file_dialog import new_file_dialog
from submission.keeping.private_file import replace_file
from submission.protocol.answers import Receipt
from submission.protocol.receipt_file import to_bytes

translate = QCoreApplication.translate
#: What a file of receipts is called; it tells nothing.
RECEIPT_NAME = "receipt.json"


def ask_where(page: QWidget, title: str, name: str, save: Callable[[str], object]) -> QFileDialog:
    """Let the person choose a place; ``save`` gets its path."""
    dialog = new_file_dialog(page, title, QStandardPaths.StandardLocation.DocumentsLocation)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, translate("saving", "Save"))
    dialog.selectFile(name)
    dialog.fileSelected.connect(save)
    dialog.finished.connect(page.activateWindow)
    dialog.open()
    return dialog


def write_receipts(receipts: Sequence[Receipt], path: str) -> bool:
    """Write signed receipts, for their owner only. Returns whether all of it is on the disk."""
    try:
        replace_file(Path(path), to_bytes(receipts))
    except OSError:
        return False
    return True


def told(saved: bool) -> str:
    """What became of it."""
    if saved:
        return translate("saving", "Saved. Whoever opens that folder can see it there.")
    return translate("saving", "It could not be saved there. Choose another place.")
