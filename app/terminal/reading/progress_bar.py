"""How far the files are, as a bar for a person at a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import ExitStack
from types import TracebackType
from typing import Self

from app.terminal.output import moment
from hashing.events import Event, Hashed, Progress, Refused


class ProgressBar:
    """A bar on standard error when that is a terminal, and nothing otherwise. Drawn when entered."""

    def __init__(self, total: int, label: str) -> None:
        self._running: dict[int, float] = {}
        self._done = 0
        self._show: Callable[[float], None] = lambda _: None
        self._stack = ExitStack()
        self._total = total
        self._label = label

    def __enter__(self) -> Self:
        if not sys.stderr.isatty():
            return self
        # rich takes longer to load than a person waits without a sign
        with moment(f"{self._label}…"):
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
            from rich.progress import Progress as Bar

        bar = self._stack.enter_context(
            Bar(
                TextColumn("{task.description}"),
                BarColumn(),
                MofNCompleteColumn(),
                TimeElapsedColumn(),
                console=Console(stderr=True),
                transient=True,
                redirect_stdout=False,
                redirect_stderr=False,
            )
        )
        task = bar.add_task(self._label, total=self._total)
        self._show = lambda done: bar.update(task, completed=done)
        bar.refresh()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        failure: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stack.close()

    def take(self, event: Event) -> None:
        """Show what this event says of one file."""
        match event:
            case Progress(item, fraction):
                self._running[item] = fraction
            case Hashed(item=item) | Refused(item=item):
                self._running.pop(item, None)
                self._done += 1
        self._show(self._done + sum(self._running.values()))
