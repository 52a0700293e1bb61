"""What is seen instead of the window when the way to the case service is given wrongly: nothing is opened without it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

translate = QCoreApplication.translate


def wrong_settings(reason: str) -> QMessageBox:
    """A box that says so. ``reason`` is for whoever set it up, and repeats nothing that they typed."""
    box = QMessageBox(
        QMessageBox.Icon.Warning,
        QGuiApplication.applicationDisplayName(),
        translate(
            "wrong_settings",
            "The way to the case service is set up wrongly on this computer. Nothing was opened, "
            "and nothing was sent.",
        ),
        QMessageBox.StandardButton.Close,
    )
    box.setInformativeText(
        translate(
            "wrong_settings",
            "Whoever started this or set it up can put it right: --service, --proxy, --pin and "
            "--ca-file, or EMPREINTE_SERVICE, EMPREINTE_PROXY, EMPREINTE_PIN and "
            "EMPREINTE_CA_FILE. What is wrong (in English): {reason}",
        ).format(reason=reason)
    )
    box.setTextFormat(Qt.TextFormat.PlainText)
    return box
