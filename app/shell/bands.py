"""Strips across the window, between header and page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.look import SPACE
from app.state import ServiceFacts
from app.widgets import label


class PracticeBand(QFrame):
    """Says all the time that nothing is real, where that is so."""

    def __init__(self, service: ServiceFacts) -> None:
        super().__init__()
        self.setProperty("role", "band")
        self._service = service
        self._text = label("body", on="tint")
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._inside = QHBoxLayout(self)
        self._inside.addWidget(self._text)
        self.set_compact(False)
        service.changed.connect(self._write)
        self._write()

    def set_compact(self, compact: bool) -> None:
        """Less room above and below, in a low window or with large text."""
        above = SPACE // 4 if compact else SPACE
        self._inside.setContentsMargins(SPACE * 3, above, SPACE * 3, above)

    def _write(self) -> None:
        self.setVisible(self._service.practice)
        self._text.setText(self.tr("Practice: no platform receives these"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._write()
        super().changeEvent(event)


class MarginAround(QWidget):
    """Room around a part that comes and goes, and that leaves no room while it is hidden."""

    def __init__(self, part: QWidget) -> None:
        super().__init__()
        inside = QHBoxLayout(self)
        inside.setContentsMargins(SPACE * 3, SPACE * 2, SPACE * 3, 0)
        inside.addWidget(part)
        part.installEventFilter(self)
        self.hide()

    def eventFilter(self, _part: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.setVisible(event.type() == QEvent.Type.ShowToParent)
        return False
