"""Cards for help lines: number, whether someone answers now, link, and how sure we are of them."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import Enum, auto

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QImage, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout

from app.look import SPACE
from app.look.qr_picture import qr_picture
from app.widgets import Flow, copy_button, label, push_button
from app.words import long_day
from resources.help_lines import Country, HelpLine, call_address
from resources.opening_hours import is_open

_QR_SCALE = 3


class Answers(Enum):
    """Whether someone answers at this moment."""

    ALWAYS = auto()
    OPEN = auto()
    CLOSED = auto()


def answers_now(line: HelpLine, country: Country) -> Answers | None:
    """None where its hours are not known, or where there is nothing to call."""
    if line.hours is None or not (line.phones or line.sms):
        return None
    if line.hours == "always":
        return Answers.ALWAYS
    is_now = is_open(line.hours, country.time_zone, datetime.now(UTC))
    return Answers.OPEN if is_now else Answers.CLOSED


class HelpCard(QFrame):
    """One help line in one language."""

    def __init__(self, country: Country, line: HelpLine, language: str) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._line = line
        # the picture to scan, and the button that it took the place of
        self._code: tuple[QLabel, QPushButton] | None = None
        self._inside = inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE * 3, SPACE * 2, SPACE * 3, SPACE * 2)
        inside.setSpacing(SPACE // 2)
        name = line.name.in_language(language)
        inside.addWidget(label("strong", name))
        for phone in line.phones:
            inside.addWidget(label("number", phone, selectable=True))
        if line.sms:
            words = self.tr("By text message: {number}").format(number=line.sms)
            inside.addWidget(label("lead", words, selectable=True))
        if answers := self._answers(answers_now(line, country)):
            inside.addWidget(label("body", answers))
        inside.addWidget(label("body", line.about.in_language(language)))
        inside.addWidget(label("caption", self._sureness()))
        buttons = self._buttons(name, language)
        if buttons:
            inside.addSpacing(SPACE // 2)
            inside.addLayout(Flow(*buttons))

    def _answers(self, now: Answers | None) -> str:
        match now:
            case Answers.ALWAYS:
                return self.tr("Open day and night")
            case Answers.OPEN:
                return self.tr("Open now")
            case Answers.CLOSED:
                return self.tr("Closed now")
            case None:
                return ""

    def _buttons(self, name: str, language: str) -> list[QPushButton]:
        buttons = []
        if self._line.phones:
            copy = copy_button(self.tr("Copy the number"), self.tr("Copied"), self._line.phones[0])
            copy.setAccessibleName(self.tr("Copy the number of {name}").format(name=name))
            code = push_button()
            code.setText(self.tr("Call…"))
            code.setAccessibleName(
                self.tr("Show a picture to scan, to call {name} with a phone").format(name=name)
            )
            code.clicked.connect(lambda: self._show_code(code))
            buttons += [copy, code]
        if self._line.url is not None:
            url = self._line.url.in_language(language)
            open_page = push_button()
            open_page.setText(self.tr("Open in the browser"))
            open_page.setAccessibleName(self.tr("Open {name} in the browser").format(name=name))
            open_page.setToolTip(url)
            open_page.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(url)))
            buttons.append(open_page)
        return buttons

    def _show_code(self, asked: QPushButton) -> None:
        picture = QLabel()
        picture.setPixmap(QPixmap.fromImage(call_code(self._line.phones[0])))
        picture.setAccessibleName(self.tr("Scan this with a phone to call"))
        self._inside.addWidget(picture)
        asked.hide()
        self._code = picture, asked

    def hide_code(self) -> None:
        """The card as it was before somebody asked for its picture to scan."""
        if self._code is not None:
            picture, asked = self._code
            self._code = None
            picture.hide()
            picture.deleteLater()
            asked.show()

    def _sureness(self) -> str:
        if self._line.verified_on:
            return self.tr("Checked by us on {date}").format(date=long_day(self._line.verified_on))
        return self.tr("Seen on {date}, not yet tried by us").format(date=long_day(self._line.seen))


def call_code(phone: str) -> QImage:
    """A QR picture of the ``tel:`` address, black on white."""
    return qr_picture(call_address(phone), _QR_SCALE)
