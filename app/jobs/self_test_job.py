"""The self-test of the hasher's sandbox, run off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.jobs.background import Background

if TYPE_CHECKING:
    from hashing.self_test import SelfTestReport


def whole_self_test() -> SelfTestReport:
    """The self-test as this computer runs it."""
    from hashing.self_test import run_self_test

    return run_self_test()


class SelfTestJob(QObject):
    """One run at a time; ``changed`` when it starts and when it is done."""

    changed = Signal()

    def __init__(
        self,
        test: Callable[[], SelfTestReport] = whole_self_test,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._test = test
        self._running: Background | None = None
        self.report: SelfTestReport | None = None

    @property
    def running(self) -> bool:
        return self._running is not None and not self._running.isFinished()

    def start(self) -> None:
        """Run it; returns at once."""
        if self._running is not None:
            return

        def work() -> Iterator[SelfTestReport]:
            yield self._test()

        self.report = None
        self._running = Background(work, parent=self)
        self._running.yielded.connect(self._done)
        self._running.broken.connect(self._broke_down)
        self._running.finished.connect(self._ended)
        self._running.start()
        self.changed.emit()

    def close(self, milliseconds: int = 5_000) -> None:
        """Wait for a run that is under way; it ends by itself within seconds."""
        if self._running is not None:
            self._running.stop(milliseconds)

    def _done(self, report: SelfTestReport) -> None:
        self.report = report

    def _broke_down(self) -> None:
        from hashing.self_test import NOT_CARRIED_OUT

        self.report = NOT_CARRIED_OUT

    def _ended(self) -> None:
        if self._running is not None:
            self._running.deleteLater()
        self._running = None
        self.changed.emit()
