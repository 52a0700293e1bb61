"""Taking a drop without moving anything."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QDropEvent


def accept_unmoved(event: QDropEvent) -> bool:
    """Files stay where they are: a file manager may delete what it is told was moved. Returns whether it is accepted."""
    for action in (Qt.DropAction.CopyAction, Qt.DropAction.LinkAction):
        if action in event.possibleActions():
            event.setDropAction(action)
            event.accept()
            return True
    event.ignore()
    return False
