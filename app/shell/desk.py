"""Everything that lives as long as the window does, built once and joined."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from app.files import Offered, offered
from app.jobs import (
    AddressOf,
    CaseWork,
    FingerprintJob,
    IntakeJob,
    KeepingJob,
    LinkWork,
    Locate,
    SelfTestJob,
    ServiceChange,
    SubmissionJob,
    plain_address,
)
from app.jobs.recovery import CodeReading
from app.keeping import SecretClipboard
from app.pages import Scroll, page_makers
from app.practice import PracticeService, StartedOnce, no_service
from app.shell.ahead import Ahead
from app.shell.appearance import WindowAppearance
from app.shell.given_files import GivenFiles
from app.shell.header import Header
from app.shell.keyboard import PartsKey, ScrollKeys, documents_key
from app.shell.leaving import EscapeTwice, leave
from app.shell.main_window import MainWindow
from app.state import (
    CarriedBundle,
    CaseDraft,
    FollowedCase,
    Intake,
    KeptHere,
    LinksDraft,
    Preferences,
    ServiceFacts,
    Step,
    Whereabouts,
)
from app.state import preferences as preferences_on_disk
from app.state.written import Written
from app.widgets import FocusRing, read_on
from app.words import Language
from submission.network.service_address import ServiceAddress

if TYPE_CHECKING:
    from submission.protocol.operator_file import OperatorFile

#: What a window manager puts around a window, at most: its edges and its title bar.
_FRAME = QSize(8, 40)


class Desk(QObject):
    """Everything that lives as long as the window does.

    Args:
        pages_ahead: make the other pages while the person reads the first one; else each is made when it is shown.

    Signals:
        got_ready: the other pages are made, and what they need is loaded.
    """

    got_ready = Signal()

    def __init__(
        self,
        application: QApplication,
        *,
        service: ServiceAddress | None,
        practice: bool,
        preferences: Preferences,
        language: str | None = None,
        preferences_file: Path | None = None,
        operator: OperatorFile | None = None,
        address_of: AddressOf = plain_address,
        pages_ahead: bool = True,
    ) -> None:
        super().__init__()
        self._application = application
        preferences = replace(preferences, language=language or preferences.language)
        self._language = Language(application)
        self._language.use(preferences.language)
        self._practice_service: StartedOnce | None = None
        self.draft = CaseDraft(self)
        self.followed = FollowedCase(self)
        self.bundle = CarriedBundle(self)
        self.service = ServiceFacts(
            practice=practice,
            set_up=practice or service is not None,
            operator=operator,
            parent=self,
        )
        self.fingerprints = FingerprintJob(parent=self)
        self.submissions = SubmissionJob(
            self._locate(service, practice),
            self,
            receipt_keys=operator.receipt_keys if operator else (),
        )
        self.work = CaseWork(
            self.draft,
            self.followed,
            self.service,
            self.fingerprints,
            self.submissions,
            self.bundle,
            self,
        )
        self.service_change = ServiceChange(
            self.service,
            self.draft,
            self.followed,
            self.work,
            self.submissions,
            address_of,
            self,
        )
        self.links = LinksDraft(self)
        self.link_work = LinkWork(self.links, self.followed, self.service, self.submissions, self)
        self.intake = Intake(self)
        self.intake_job = IntakeJob(self.intake, self.work, self)
        self.self_test = SelfTestJob(parent=self)
        self.sheets = CodeReading(parent=self)
        self.written = Written(self)
        self.kept = KeptHere(self)
        self.keeping = KeepingJob(self.kept, self.submissions.open_client, self)
        self.whereabouts = Whereabouts(preferences.country, self)
        self.clipboard = SecretClipboard(application.clipboard(), parent=self)
        self._ahead = Ahead(parent=self)
        self._ahead.done.connect(self.got_ready)
        self.window = self._build()
        self._given = GivenFiles(self.window, self.work, self.intake_job)
        self._ring = FocusRing(application)
        self._escape = EscapeTwice(application, lambda: self.window.stack.picker_open)
        self._parts_key = PartsKey(self.window, self.window.parts)
        documents_key(self.window, lambda: self.window.go(Step.DOCUMENTS))
        self._scroll_keys = ScrollKeys(application, self.window, self._scroll)
        self.appearance = WindowAppearance(
            application,
            self.window,
            self._language,
            preferences,
            preferences_file or preferences_on_disk.preferences_file(),
            self.draft,
            self.whereabouts,
            self,
        )
        self._connect(pages_ahead)

    # --- building ------------------------------------------------------------------------------

    def _locate(self, address: ServiceAddress | None, practice: bool) -> Locate:
        if address is not None:
            return lambda: address
        if not practice:
            return no_service
        self._practice_service = StartedOnce(PracticeService())
        return self._practice_service

    def _build(self) -> MainWindow:
        pages = page_makers(
            self.draft,
            self.followed,
            self.service,
            self.bundle,
            self.work,
            self.intake,
            self.intake_job,
            self.self_test,
            self.clipboard,
            self.written,
            self.kept,
            self.keeping,
            self.whereabouts,
            self.service_change,
            self.sheets,
            self.links,
            self.link_work,
        )
        pages = {step: self._ahead.after_loading(make) for step, make in pages.items()}
        window = MainWindow(self.draft, self.followed, self.service, Header(), pages)
        window.resize(_size_on(self._application))
        return window

    def _connect(self, pages_ahead: bool) -> None:
        header, window = self.window.header, self.window
        header.leave_asked.connect(self.leave_now)
        self._escape.pressed.connect(self.leave_now)
        self.kept.emptied.connect(self.appearance.nothing_remembered)
        self.kept.waits.connect(self.work.case_waits)
        self.kept.arrived.connect(self.work.waiting_case_arrived)
        get_ready = window.stack.get_ready if pages_ahead else lambda: False
        window.opened.connect(lambda: self._ahead.start(get_ready))
        self._ahead.loaded.connect(self.work.describe_service)
        window.closed.connect(self.leave)
        window.dropped.connect(lambda data: self.take(offered(data)))
        window.forget_asked.connect(self.forget)
        self._application.focusChanged.connect(self._focus_moved)

    # --- living --------------------------------------------------------------------------------

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        # what is clicked is in sight already: the page must not move under the mouse
        if new is not None and self._application.mouseButtons() == Qt.MouseButton.NoButton:
            self.window.stack.keep_visible(new)

    def _scroll(self, what: Scroll) -> None:
        if QAccessible.isActive() and what in (Scroll.LINE_UP, Scroll.LINE_DOWN):
            read_on(self.window.page, 1 if what is Scroll.LINE_DOWN else -1)
            return
        self.window.page.scroll_by_key(what)

    def take(self, what: Offered) -> None:
        """Take files that were dropped or given on the command line, and lead to where they are shown."""
        self._ahead.wait()
        self._given.take(what)

    def forget(self) -> None:
        """Drop what belongs to one case; the window stays."""
        self.clipboard.clear_own()
        self.intake.forget()
        self.written.forget()
        self.links.forget()
        self.kept.forget()
        self.work.forget()

    # --- leaving -------------------------------------------------------------------------------

    def leave_now(self) -> None:
        """Gone at once: the window, the clipboard, the workers, the practice service, the draft."""
        leave(self._application, (self.clipboard.clear_all, *self._endings()))

    def leave(self) -> None:
        """The window was closed: the same, but a clipboard that holds something else is left alone."""
        leave(self._application, self._endings())

    def close(self) -> bool:
        """End everything behind the window. May be called again. Returns whether all of it has ended."""
        self._escape.stop()
        self._ring.stop()
        self._language.stop()
        for ending in self._endings():
            ending()
        jobs = (self.submissions, self.self_test, self.keeping, self.link_work)
        return not any(job.running for job in jobs)

    def destroy_window(self) -> None:
        """After :meth:`close`: take the window apart while all it may still call is alive.

        At interpreter exit Python destroys Qt objects in no fixed order, and some orders crash Qt.
        """
        shiboken6.delete(self.window)

    def _endings(self) -> tuple[Callable[[], None], ...]:
        return (
            self.clipboard.clear_own,
            self.forget,
            self.fingerprints.close,
            self.work.close,
            self.intake_job.close,
            self._stop_practice,
            self.submissions.close,
            self.link_work.close,
            self.keeping.close,
            self.self_test.close,
            self.sheets.cancel,
            self._ahead.stop,
        )

    def _stop_practice(self) -> None:
        if self._practice_service is not None:
            self._practice_service.stop()


def _size_on(application: QApplication) -> QSize:
    """A good size for reading, with its frame no larger than the screen has room for."""
    room = application.primaryScreen().availableGeometry().size()
    return QSize(960, 760).boundedTo(room - _FRAME)
