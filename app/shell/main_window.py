"""The frame: header, practice band, the stack of pages. It decides nothing; the journey's table does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.look import SPACE, Theme
from app.pages.page import Page
from app.shell.header import Header
from app.state import (
    ADULT_WAY,
    CASE_PAGES,
    CaseDraft,
    Facts,
    FollowedCase,
    Place,
    ServiceFacts,
    Step,
    facts_now,
    may_go,
)
from app.widgets import Notice, announce, label

#: What the window and the task bar call it; nothing that tells what it is for.
NEUTRAL_TITLE = "Notes"


class MainWindow(QMainWindow):
    """Shows one page at a time and relays what pages ask for to the journey.

    Signals:
        finished: the person is done and wants everything forgotten.
        closed: the window was closed.
    """

    finished = Signal()
    closed = Signal()

    def __init__(
        self,
        draft: CaseDraft,
        followed: FollowedCase,
        service: ServiceFacts,
        header: Header,
        pages: Sequence[Page],
        icon: QIcon,
    ) -> None:
        super().__init__()
        self.setWindowTitle(NEUTRAL_TITLE)
        self.setWindowIcon(icon)
        self._draft = draft
        self._followed = followed
        self._service = service
        self.header = header
        self.place = Place()
        self.pages = {page.step: page for page in pages}
        self._stack = QStackedWidget()
        self._band, self._band_text = _band()
        self.notice = Notice("care")
        self._around = _margin_around(self.notice)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(self._band)
        column.addWidget(self._around)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(whole)
        for page in pages:
            self._stack.addWidget(page)
            page.go.connect(self.go)
            page.back.connect(self.back)
        header.help_asked.connect(lambda: self.go(Step.HELP))
        for changed in (draft.changed, followed.changed):
            changed.connect(self._follow_answers)
        service.changed.connect(self._say_practice)
        self._say_practice()
        self._show(self.place)

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self.pages[self.place.step]

    def go(self, step: Step) -> None:
        """Go on to a step if the journey allows it now."""
        if may_go(self.place.step, step, self.facts):
            self._show(self.place.go(step, self.facts))

    def back(self) -> None:
        self._show(self.place.back(self.facts))

    @property
    def facts(self) -> Facts:
        """What the journey's gates ask about, as it is now."""
        return facts_now(self._draft, self._followed)

    def _follow_answers(self) -> None:
        """Go on where the answer that this step waited for has come."""
        place = self.place.after_answer(self.facts)
        if place != self.place:
            self._show(place)
        else:
            self._show_back()

    def apply_theme(self, theme: Theme) -> None:
        """The theme or the text size has changed."""
        for page in self.pages.values():
            page.apply_theme(theme)

    def say(self, text: str) -> None:
        """Say something of the window itself, until the next page."""
        self._around.setVisible(bool(text))
        self.notice.say(text)

    def _show(self, place: Place) -> None:
        before = self.place.main_step
        if before in CASE_PAGES and place.main_step not in CASE_PAGES:
            self._followed.close()
        self.place = place
        self.say("")
        if place.step is Step.START:
            self._begin_anew()
        if place.main_step is not before:
            self.pages[before].left()
        page = self.page
        page.entered()
        page.refresh()
        self._stack.setCurrentWidget(page)
        page.to_top()
        self._show_back()
        self._show_dots()
        announce(self, page.heading)
        page.first_focus().setFocus()

    def _begin_anew(self) -> None:
        """The start is for the next one, whoever that is."""
        if self._draft.receipts:
            self.finished.emit()
        else:
            self._followed.forget()

    def _show_back(self) -> None:
        self.page.show_back(self.place.can_go_back(self.facts))

    def _show_dots(self) -> None:
        step = self.place.main_step
        if step in ADULT_WAY:
            self.header.dots.show_step(ADULT_WAY.index(step) + 1, len(ADULT_WAY))
        else:
            self.header.dots.show_step(0, 0)

    def _say_practice(self) -> None:
        self._band.setVisible(self._service.practice)
        self._band_text.setText(self.tr("Practice: no platform receives these"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say_practice()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()


def _margin_around(notice: Notice) -> QWidget:
    # a hidden notice would leave a layout's margins behind, a hidden widget leaves nothing
    around = QWidget()
    inside = QHBoxLayout(around)
    inside.setContentsMargins(SPACE * 3, SPACE * 2, SPACE * 3, 0)
    inside.addWidget(notice)
    around.hide()
    return around


def _band() -> tuple[QFrame, QLabel]:
    band = QFrame()
    band.setProperty("role", "band")
    text = label("body", on="tint")
    across = QHBoxLayout(band)
    across.setContentsMargins(SPACE * 3, SPACE, SPACE * 3, SPACE)
    text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    across.addWidget(text)
    return band, text
