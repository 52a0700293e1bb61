"""Text files and prints that a person asks for, made for their eyes only."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from app.keeping.recovery_sheet import set_page
from submission.keeping.private_file import replace_file


def write_text(text: str, path: Path) -> bool:
    """Write a text. Returns whether all of it is on the disk."""
    try:
        replace_file(path, text.encode())
    except OSError:
        return False
    return True


def print_dialog(parent: QWidget, document: Callable[[], QTextDocument | None]) -> QPrintDialog:
    """The system's dialog for printing, opened; the document is made when it is printed. Keep what is returned."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("notes")
    set_page(printer)
    dialog = QPrintDialog(printer, parent)
    # a file is what "Save as PDF" is for; here it would be chosen in a dialog of Qt's own
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, False)

    def print_now() -> None:
        made = document()
        if made is not None:
            made.print_(printer)

    dialog.accepted.connect(print_now)
    dialog.finished.connect(dialog.deleteLater)
    dialog.finished.connect(parent.activateWindow)
    QDialog.open(dialog)
    return dialog
