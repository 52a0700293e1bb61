"""The program around the window: its application, from the start to the exit status."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtWidgets import QApplication

from app.files import Offered
from app.jobs import AddressOf, plain_address
from app.keeping import remember_no_folders
from app.look import load_fonts, load_fonts_of
from app.shell.desk import Desk
from app.shell.leaving import EndedFromOutside
from app.shell.main_window import NEUTRAL_TITLE
from app.shell.wrong_settings import wrong_settings
from app.state import preferences as preferences_on_disk
from app.widgets import tell_screen_readers
from app.words import Language, system_language
from submission.network.service_address import ServiceAddress

if TYPE_CHECKING:
    from submission.protocol.operator_file import OperatorFile


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
