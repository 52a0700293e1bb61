"""Libraries are loaded and pages are made while the person reads the first one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import TypeAlias, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAccessible

from app.jobs import Background
from app.pages import load_rooms

Made = TypeVar("Made")
Make: TypeAlias = Callable[[], Made]


def load_libraries() -> Iterator[None]:
    """Load the pages after the first and what they need, and read the help lines. Slow: off the GUI thread."""
    for name in ("hashing.pool", "submission.client", "submission.preparation"):
        import_module(name)  # it stays loaded
    load_rooms()
    from resources import guidance, help_lines

    help_lines.countries()
    guidance.all_laws()
    yield


class Ahead(QObject):
    """Loads libraries beside the GUI thread, then makes the other pages on it, piece by piece, between other events.

    While it loads nothing else imports: where two threads import modules that import each other in a circle, one of
    them is handed a module that is only half there, and whatever it was about to do fails for good.

    With a screen reader no page is made ahead: each of its texts is an event that the reader works off before it
    speaks of what the keyboard is on, and the hundreds of all pages made Orca silent for up to a minute.

    Args:
        load: loads what is wanted, on a thread of its own.

    Signals:
        loaded: everything is loaded; other threads may import again.
        done: nothing more is got ready.
    """

    loaded = Signal()
    done = Signal()

    def __init__(
        self, load: Callable[[], Iterator[None]] = load_libraries, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._get_ready: Callable[[], bool] | None = None
        # a timer, because Qt delivers everything that is queued in one turn, as one long piece
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(1)
        self._next.timeout.connect(self._go_on)
        self._loading = Background(load, parent=self)
        self._loading.finished.connect(self._begin)
        self._stopped = False

    def start(self, get_ready: Callable[[], bool]) -> None:
        """Begin; returns at once. ``get_ready`` does a small piece of it, and returns whether there is more."""
        if not self._stopped:
            self._get_ready = get_ready
            self._loading.start()

    def wait(self) -> None:
        """Until nothing is being loaded. Before this thread imports anything."""
        self._loading.wait()

    def after_loading(self, make: Make[Made]) -> Make[Made]:
        """The same, but never while libraries are being loaded."""

        def made() -> Made:
            self.wait()
            return make()

        return made

    def stop(self) -> None:
        """Make no more pages, and wait for what is being loaded."""
        self._stopped = True
        self.wait()

    def _begin(self) -> None:
        if not self._stopped:
            self.loaded.emit()
            self._next.start()

    def _go_on(self) -> None:
        if self._stopped:
            return
        if not QAccessible.isActive() and self._get_ready is not None and self._get_ready():
            self._next.start()
        else:
            self.done.emit()
