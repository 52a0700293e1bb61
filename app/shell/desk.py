"""Builds the window's parts once, joins them, and runs them."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Sequence
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
from app.keeping import RECEIPT_SUFFIX, SecretClipboard, remember_no_folders
from app.look import load_fonts, load_fonts_of
from app.pages import Scroll, page_makers
from app.practice import PracticeService, StartedOnce, no_service
from app.shell.ahead import Ahead
from app.shell.appearance import WindowAppearance
from app.shell.header import Header
from app.shell.keyboard import PartsKey, ScrollKeys, documents_key
from app.shell.leaving import EndedFromOutside, EscapeTwice, leave
from app.shell.main_window import NEUTRAL_TITLE, MainWindow
from app.shell.wrong_settings import wrong_settings
from app.state import (
    SEALED_SUFFIX,
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
from app.widgets import FocusRing, read_on, tell_screen_readers
from app.words import Language, system_language
from submission.network.service_address import ServiceAddress

if TYPE_CHECKING:
    from submission.protocol.operator_file import OperatorFile

#: How an operator's file ends.
OPERATOR_SUFFIX = ".toml"
#: What a window manager puts around a window, at most: its edges and its title bar.
_FRAME = QSize(8, 40)


def open_window(
    service: ServiceAddress | None,
    practice: bool,
    language: str | None,
    files: Sequence[Path] = (),
    operator: OperatorFile | None = None,
    address_of: AddressOf = plain_address,
) -> int:
    """Open the window and run it until the person leaves. Returns the exit status.

    Args:
        service: the case service; None with ``practice`` starts one on this computer.
        practice: label everything as practice.
        language: one that is offered; None takes the system's.
        files: what was given on the command line or by "open with".
        operator: the file of the operator who runs the service, where there is one.
        address_of: how the service of another operator's file is reached.
    """
    remember_no_folders()
    application = new_application()
    outside = EndedFromOutside(application)
    desk = Desk(
        application,
        service=service,
        practice=practice,
        preferences=preferences_on_disk.load(
            preferences_on_disk.preferences_file(), language or system_language()
        ),
        language=language,
        operator=operator,
        address_of=address_of,
    )
    outside.asked.connect(desk.leave)
    desk.got_ready.connect(keep_for_good)
    desk.window.show()
    if files:
        desk.take(Offered(tuple(files)))
    status = application.exec()
    outside.stop()
    all_ended = desk.close()
    desk.destroy_window()
    if not all_ended:
        # a network call that can't be interrupted must not keep the program alive
        os._exit(status)
    return status


def keep_for_good() -> None:
    """Have the garbage collector pass over all there is: libraries and pages live as long as the window.

    Going through them again takes it a tenth of a second, in which nothing moves.
    """
    gc.freeze()


def show_wrong_settings(reason: str, language: str | None) -> None:
    """Show why no window is opened, until the person closes it."""
    application = new_application()
    spoken = Language(application)
    spoken.use(language or system_language())
    load_fonts_of(spoken.code)
    box = wrong_settings(reason)
    box.show()
    application.exec()
    shiboken6.delete(box)


def new_application() -> QApplication:
    """The application with its fonts, under a name that tells nothing."""
    # The window takes Python's lock anew for each event; while bytes are prepared in another thread, it would wait for
    # it this long each time (seconds), and a page that opens has hundreds of events.
    sys.setswitchinterval(0.0005)
    application = QApplication([NEUTRAL_TITLE.lower()])
    tell_screen_readers()
    application.setApplicationName(NEUTRAL_TITLE.lower())
    application.setApplicationDisplayName(NEUTRAL_TITLE)
    application.setDesktopFileName(NEUTRAL_TITLE.lower())
    application.setStyle("fusion")
    load_fonts()
    return application


class Desk(QObject):
    """Everything that lives as long as the window does.

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
        self._connect()

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

    def _connect(self) -> None:
        header, window = self.window.header, self.window
        header.leave_asked.connect(self.leave_now)
        self._escape.pressed.connect(self.leave_now)
        self.kept.emptied.connect(self.appearance.nothing_remembered)
        self.kept.waits.connect(self.work.case_waits)
        self.kept.arrived.connect(self.work.waiting_case_arrived)
        window.opened.connect(lambda: self._ahead.start(window.stack.get_ready))
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
        sealed = [path for path in what.paths if path.suffix.lower() == SEALED_SUFFIX]
        if sealed or self.window.place.step is Step.HAND_IN:
            if what.paths and self.window.show_hand_in():
                self.window.choose_sealed(what.paths)
            return
        only = what.paths[0] if len(what.paths) == 1 else None
        if only is not None and only.suffix.lower() == RECEIPT_SUFFIX:
            self.window.show_receipt(only)
            return
        if only is not None and only.suffix.lower() == OPERATOR_SUFFIX:
            self.window.show_operator_file(only)
            return
        if self.window.place.step is Step.SERVICE:
            return
        if self.window.place.step is Step.LOOK_UP:
            self.window.read_sheet(what.paths)
            return
        self.intake_job.take(what)
        self.window.show_files(reading=self.work.reading)

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
