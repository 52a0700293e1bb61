"""Cards for help lines: number, link, and how sure we are of them."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from app.look import SPACE
from app.widgets import Flow, label
from app.words import HelpLine


class HelpCard(QFrame):
    """One help line in one language."""

    def __init__(self, line: HelpLine, language: str) -> None:
        super().__init__()
        self.setProperty("role", "card")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE * 3, SPACE * 2, SPACE * 3, SPACE * 2)
        inside.setSpacing(SPACE // 2)
        inside.addWidget(label("strong", line.name[language]))
        if line.phone and line.phone not in line.name[language]:
            phone = label("lead", line.phone)
            phone.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            inside.addWidget(phone)
        inside.addWidget(label("body", line.about[language]))
        inside.addWidget(label("caption", self._sureness(line)))
        url = line.url_fr if language == "fr" else line.url
        if url:
            button = QPushButton(self.tr("Open in the browser"))
            button.setAccessibleName(
                self.tr("Open {name} in the browser").format(name=line.name[language])
            )
            button.setToolTip(url)
            button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(url)))
            inside.addSpacing(SPACE // 2)
            inside.addLayout(Flow(button))

    def _sureness(self, line: HelpLine) -> str:
        if line.verified_on:
            return self.tr("Checked by us on {date}").format(date=_day(line.verified_on))
        return self.tr("Seen on {date}, not yet tried by us").format(date=_day(line.seen))


def _day(text: str) -> str:
    day = QDate.fromString(text, Qt.DateFormat.ISODate)
    return QLocale().toString(day, QLocale.FormatType.LongFormat)
