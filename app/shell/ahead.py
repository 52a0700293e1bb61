"""What is got ready while the person reads the first page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

from app.jobs import Background


def load_libraries() -> Iterator[None]:
    """Load what the pages after the first need, and read the help lines. Slow: off the GUI thread."""
    for name in ("hashing.pool", "submission.client", "submission.preparation"):
        import_module(name)  # that it stays loaded is all that is wanted
    from resources import guidance, help_lines

    help_lines.countries()
    guidance.all_laws()
    yield


class Ahead(QObject):
    """Loads libraries beside the GUI thread, then makes the other pages on it, one at a time, between other events.

    Args:
        make_one: makes one page, and returns whether there are more.
    """

    def __init__(self, make_one: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make_one = make_one
        self._loading = Background(load_libraries, parent=self)
        self._loading.finished.connect(self._go_on)
        self._stopped = False

    def start(self) -> None:
        """Begin; returns at once."""
        if not self._stopped:
            self._loading.start()

    def stop(self) -> None:
        """Make no more pages, and wait for what is being loaded."""
        self._stopped = True
        self._loading.wait()

    def _go_on(self) -> None:
        if not self._stopped and self._make_one():
            QTimer.singleShot(0, self, self._go_on)
