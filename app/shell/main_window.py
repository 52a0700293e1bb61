"""The frame: header, practice band, the stack of pages. It decides nothing; the journey's table does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.look import SPACE, Theme
from app.pages import Page
from app.pages.sending.sheet import ask_where_to_save_sheet
from app.shell.closing_question import ClosingQuestion
from app.shell.header import Header
from app.state import (
    ADULT_WAY,
    CASE_PAGES,
    MINOR_WAY,
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
#: Pixels of a window's height, at the usual text size, from which there is room around header and foot.
_ROOMY_HEIGHT = 700


class MainWindow(QMainWindow):
    """Shows one page at a time and relays what pages ask for to the journey.

    Signals:
        forget_asked: the person wants everything of their case forgotten.
        closed: the window was closed.
    """

    forget_asked = Signal()
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
        self._text_size = 100
        self._compact = False
        self.pages = {page.step: page for page in pages}
        self._stack = QStackedWidget()
        self._band, self._band_inside, self._band_text = _band()
        self.notice = Notice("care")
        self._question = ClosingQuestion()
        self._question.save_asked.connect(self._save_sheet)
        self._question.close_asked.connect(self.close)
        self._dialog: QFileDialog | None = None
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(self._band)
        column.addWidget(_MarginAround(self.notice))
        column.addWidget(_MarginAround(self._question))
        column.addWidget(self._stack, 1)
        self.setCentralWidget(whole)
        for page in pages:
            self._stack.addWidget(page)
            page.go.connect(self.go)
            page.back.connect(self.back)
            page.done.connect(self.done_with_case)
            page.forget_asked.connect(self._forget)
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

    def done_with_case(self) -> None:
        """Put the case that was looked up away, and return to where the person was before."""
        self._show(self.place.done_with_case())

    def _forget(self) -> None:
        self.forget_asked.emit()
        self._show(Place())

    @property
    def facts(self) -> Facts:
        """What the journey's gates ask about, as it is now."""
        return facts_now(self._draft, self._followed)

    def _follow_answers(self) -> None:
        """Go on where the answer that this step waited for has come."""
        if not self._draft.unkept:
            self._question.hide()
        place = self.place.after_answer(self.facts)
        if place != self.place:
            self._show(place)
        else:
            self._show_back()

    def apply_theme(self, theme: Theme) -> None:
        """The theme or the text size has changed."""
        self._text_size = theme.text_size
        for page in self.pages.values():
            page.apply_theme(theme)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """In a low window, or with large text, the page gets the room that header and foot can do without."""
        compact = self.height() < _ROOMY_HEIGHT * self._text_size / 100
        if compact is self._compact:
            return
        self._compact = compact
        self.header.set_compact(compact)
        above = SPACE // 4 if compact else SPACE
        self._band_inside.setContentsMargins(SPACE * 3, above, SPACE * 3, above)
        for page in self.pages.values():
            page.set_compact(compact)

    def say(self, text: str) -> None:
        """Say something of the window itself, until the next page."""
        self.notice.say(text)

    def _show(self, place: Place) -> None:
        before = self.place.main_step
        if before in CASE_PAGES and place.main_step not in CASE_PAGES:
            self._leave_case(place)
        self.place = place
        self.say("")
        if place.main_step is not before:
            self.pages[before].left()
        page = self.page
        page.entered()
        page.refresh()
        self._stack.setCurrentWidget(page)
        self._show_back()
        self._show_dots()
        announce(self, page.heading)
        page.first_focus().setFocus()
        page.to_top()

    def _leave_case(self, place: Place) -> None:
        """Put the case away; on the way back to the look-up its number and code stay in the fields."""
        if Step.LOOK_UP in place.trail:
            self._followed.close()
        else:
            self._followed.forget()

    def _show_back(self) -> None:
        self.page.show_back(self.place.can_go_back(self.facts))

    def _show_dots(self) -> None:
        step = self.place.main_step
        way = MINOR_WAY if self.facts.minor else ADULT_WAY
        if step in way:
            self.header.dots.show_step(way.index(step) + 1, len(way))
        else:
            self.header.dots.show_step(0, 0)

    def _say_practice(self) -> None:
        self._band.setVisible(self._service.practice)
        self._band_text.setText(self.tr("Practice: no platform receives these"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say_practice()
        super().changeEvent(event)

    # --- closing -------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._draft.unkept and not self._question.isVisibleTo(self):
            event.ignore()
            self._question.ask()
            return
        super().closeEvent(event)
        self.closed.emit()

    def _save_sheet(self) -> None:
        self._dialog = ask_where_to_save_sheet(self, self._draft, self._tell_saved)

    def _tell_saved(self, words: str) -> None:
        self.say(words)
        if not self._draft.unkept:
            self.page.first_focus().setFocus()


class _MarginAround(QWidget):
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


def _band() -> tuple[QFrame, QHBoxLayout, QLabel]:
    band = QFrame()
    band.setProperty("role", "band")
    text = label("body", on="tint")
    across = QHBoxLayout(band)
    across.setContentsMargins(SPACE * 3, SPACE, SPACE * 3, SPACE)
    text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    across.addWidget(text)
    return band, across, text
