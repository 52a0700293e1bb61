"""Files to fingerprints at a terminal: in the order given, with a progress bar where someone sees it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from types import TracebackType
from typing import Self

from app.terminal.output import Exit, emit, error, moment
from app.terminal.standard_input import opened
from hashing.events import Event, Hashed, Progress, Refused
from hashing.pool import HasherPool
from hashing.refusals import MESSAGES

Outcome = Hashed | Refused


class ProgressBar:
    """A bar on standard error when that is a terminal, and nothing otherwise. Drawn when entered."""

    def __init__(self, total: int, label: str) -> None:
        self._done: dict[int, float] = {}
        self._show: Callable[[float], None] = lambda _: None
        self._stack = ExitStack()
        self._total = total
        self._label = label

    def __enter__(self) -> Self:
        if not sys.stderr.isatty():
            return self
        # the library for the bar takes longer to load than a person waits without a sign
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
        match event:
            case Progress(item, fraction):
                self._done[item] = fraction
            case Hashed(item=item) | Refused(item=item):
                self._done[item] = 1.0
        self._show(sum(self._done.values()))


def fingerprint(files: Sequence[str], label: str = "Fingerprinting") -> Iterator[Outcome]:
    """What became of each file, in the order given, each as soon as all before it are known."""
    with ProgressBar(len(files), label) as bar, opened(files) as sources, HasherPool() as pool:
        known: dict[int, Outcome] = {}
        following = 1
        for event in pool.fingerprint(sources):
            bar.take(event)
            if isinstance(event, Hashed | Refused):
                known[event.item] = event
            while following in known:
                yield known.pop(following)
                following += 1


def refusal(outcome: Refused) -> dict[str, str]:
    return error(outcome.code.value, MESSAGES[outcome.code])


def run_hash(files: Sequence[str]) -> Exit:
    """``empreinte hash``: one JSON object a file, in the order given."""
    held: list[dict[str, object]] | None = [] if _shares_a_terminal() else None
    code = Exit.DONE
    for outcome in fingerprint(files):
        if isinstance(outcome, Refused):
            code = Exit.SOME_REFUSED
            line: dict[str, object] = {"item": outcome.item, "error": refusal(outcome)}
        else:
            line = {"item": outcome.item, **outcome.fingerprint.to_json()}
        if held is None:
            emit(line)
        else:
            held.append(line)
    for line in held or ():
        emit(line)
    return code


def _shares_a_terminal() -> bool:
    """Results and the bar would be drawn over each other, so results wait for the end."""
    return sys.stdout.isatty() and sys.stderr.isatty() and os.name != "nt"
