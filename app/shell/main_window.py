"""The frame: header, practice band, the stack of pages. It decides nothing; the journey's table does."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from app.look import Guise, Theme, icon_of
from app.pages import MakePage, Page
from app.pages.sending import sheet_picker
from app.shell.accept_drop import accept_unmoved
from app.shell.bands import MarginAround, PracticeBand
from app.shell.header import Header
from app.shell.leaving import ClosingQuestion
from app.shell.page_stack import PageStack
from app.state import (
    ADDING_WAY,
    ADULT_WAY,
    MINOR_ADDING_WAY,
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
from app.widgets import Notice

#: What the window and the task bar call it; nothing that tells what it is for.
NEUTRAL_TITLE = "Notes"
#: Pixels of a window's height, at the usual text size, from which there is room around header and foot.
_ROOMY_HEIGHT = 700
#: Where files can be dropped: on the adult way (nobody else is led to choosing any), and where a sealed one is handed in.
_TAKES_FILES = frozenset(
    {Step.START, Step.ABOUT, Step.ATTEST, Step.CHOOSE, Step.FINGERPRINT, Step.REVIEW, Step.HAND_IN}
)


class MainWindow(QMainWindow):
    """Shows one page at a time and relays what pages ask for to the journey.

    Signals:
        forget_asked: the person wants everything of their case forgotten.
        closed: the window was closed.
        dropped: what was let go over the window, while files can be taken.
        opened: the window has been painted for the first time.
    """

    forget_asked = Signal()
    closed = Signal()
    dropped = Signal(object)
    opened = Signal()

    def __init__(
        self,
        draft: CaseDraft,
        followed: FollowedCase,
        service: ServiceFacts,
        header: Header,
        pages: Mapping[Step, MakePage],
    ) -> None:
        super().__init__()
        self.setWindowTitle(NEUTRAL_TITLE)
        self.setAcceptDrops(True)
        self._draft = draft
        self._followed = followed
        self._service = service
        self._theme: Theme | None = None
        self._painted = False
        self._compact = False
        self.header = header
        self.place = Place()
        self.stack = PageStack(pages)
        self.stack.made.connect(self._join)
        self.notice = Notice("care")
        self._band = PracticeBand(service)
        self._question = ClosingQuestion()
        self._question.save_asked.connect(self._save_sheet)
        self._question.close_asked.connect(self.close)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (header, self._band, MarginAround(self.notice), MarginAround(self._question)):
            column.addWidget(part)
        column.addWidget(self.stack, 1)
        self.setCentralWidget(whole)
        header.help_asked.connect(lambda: self.go(Step.HELP))
        for changed in (draft.changed, followed.changed):
            changed.connect(self._follow_answers)
        self._show(self.place)

    def _join(self, page: Page) -> None:
        """Listen to a page that has just been made, and give it the window's look."""
        page.go.connect(self.go)
        page.back.connect(self.back)
        page.done.connect(self.done_with_case)
        page.forget_asked.connect(self._forget)
        page.set_compact(self._compact)
        if self._theme is not None:
            page.apply_theme(self._theme)

    @property
    def page(self) -> Page:
        """The page that is shown, or that a picker stands before."""
        return self.stack.page

    def focusNextPrevChild(self, forward: bool) -> bool:
        return self.stack.keep_keyboard(self.focusWidget()) or super().focusNextPrevChild(forward)

    def parts(self) -> list[tuple[QWidget, QWidget]]:
        """The parts of the window from top to bottom, each with where the keyboard begins in it."""
        return [(self.header, self.header.first_focus), *self.page.parts()]

    @property
    def facts(self) -> Facts:
        """What the journey's gates ask about, as it is now."""
        return facts_now(self._draft, self._followed)

    # --- the way -------------------------------------------------------------------------------

    def go(self, step: Step) -> None:
        """Go on to a step if the journey allows it now."""
        if may_go(self.place.step, step, self.facts):
            self._show(self.place.go(step, self.facts))

    def back(self) -> None:
        """Go one step back, where there is a way back now."""
        self._show(self.place.back(self.facts))

    def done_with_case(self) -> None:
        """Put the case that was looked up away, and return to where the person was before."""
        self._show(self.place.done_with_case())

    def _forget(self) -> None:
        self.forget_asked.emit()
        self._show(Place())

    def _follow_answers(self) -> None:
        """Go on where the answer that this step waited for has come."""
        if not self._draft.unkept:
            self._question.hide()
        place = self.place.after_answer(self.facts)
        if place != self.place:
            self._show(place)
        else:
            self._show_back()

    def _show(self, place: Place) -> None:
        before = self.place.main_step
        closed = [aside for aside in self.place.asides if aside not in place.trail]
        if self.place.case_open and not place.case_open:
            self._leave_case(place)
        self.place = place
        self.say("")
        for step in (*closed, *([before] if place.main_step is not before else [])):
            self.stack.page_of(step).left()
        if place.main_step is Step.CASE:
            self._draft.stop_adding()  # what was added has arrived, or was left on the way
        page = self.stack.page_of(place.step)
        page.entered()
        page.refresh()
        self.stack.show_page(place.step)
        self._show_back()
        self._show_dots()
        # whoever listens begins at the title: the main button alone would not tell where they are
        listening = QAccessible.isActive()
        (page.title if listening else page.first_focus()).setFocus()
        page.to_top()

    def _leave_case(self, place: Place) -> None:
        """Put the case away; on the way back to the look-up its number and code stay in the fields."""
        if Step.LOOK_UP in place.trail:
            self._followed.close()
        else:
            self._followed.forget()
        self._draft.stop_adding()

    def _show_back(self) -> None:
        self.page.show_back(self.place.can_go_back(self.facts))

    def _show_dots(self) -> None:
        step = self.place.main_step
        facts = self.facts
        if facts.adding:
            way = MINOR_ADDING_WAY if facts.minor else ADDING_WAY
        else:
            way = MINOR_WAY if facts.minor else ADULT_WAY
        if step in way:
            self.header.dots.show_step(way.index(step) + 1, len(way))
        else:
            self.header.dots.show_step(0, 0)

    # --- shape and words -----------------------------------------------------------------------

    def apply_theme(self, theme: Theme) -> None:
        """The theme or the text size has changed."""
        self._theme = theme
        for page in self.stack.pages:
            page.apply_theme(theme)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.opened.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """In a low window, or with large text, the page gets the room that header and foot can do without."""
        text_size = self._theme.text_size if self._theme is not None else 100
        compact = self.height() < _ROOMY_HEIGHT * text_size / 100
        if compact is self._compact:
            return
        self._compact = compact
        self.header.set_compact(compact)
        self._band.set_compact(compact)
        for page in self.stack.pages:
            page.set_compact(compact)

    def look_like(self, guise: Guise) -> None:
        """What the window is called, and what stands for it in the task bar."""
        self.setWindowTitle(
            {
                Guise.NOTES: self.tr("Notes"),
                Guise.CALCULATOR: self.tr("Calculator"),
                Guise.PLAIN: self.tr("Document"),
            }[guise]
        )
        self.setWindowIcon(icon_of(guise))

    def say(self, text: str) -> None:
        """Say something of the window itself, until the next page."""
        self.notice.say(text)

    # --- dropping files ------------------------------------------------------------------------

    @property
    def takes_files(self) -> bool:
        """Whether files can be dropped here now."""
        if self.place.step in (Step.SERVICE, Step.LOOK_UP):
            return True
        minor = self._draft.way.channel == "minor"
        return self.place.step in _TAKES_FILES and not minor and not self._draft.locked

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self.takes_files:
            event.ignore()
        elif accept_unmoved(event):
            self.page.show_drag(True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self.page.show_drag(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.page.show_drag(False)
        if not self.takes_files:
            event.ignore()
        elif accept_unmoved(event):
            self.dropped.emit(event.mimeData())

    # --- closing -------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._draft.unkept and not self._question.isVisibleTo(self):
            event.ignore()
            self._question.ask()
            return
        super().closeEvent(event)
        self.closed.emit()

    def _save_sheet(self) -> None:
        self.stack.show_picker(sheet_picker(self._draft, self._service, self._tell_saved))

    def _tell_saved(self, words: str) -> None:
        self.say(words)
        if not self._draft.unkept:
            self.page.first_focus().setFocus()
