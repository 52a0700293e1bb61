"""How far the files are: a bar or plain lines for a person, JSON lines on standard error for a program, or nothing."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from types import TracebackType
from typing import Literal, Protocol, Self

from app.terminal.output import Output, can_draw_over
from hashing.events import Event, Hashed, Progress, Refused
from hashing.sentences import sentence

Mode = Literal["auto", "plain", "json", "none"]

_LABEL = sentence("Fingerprinting")
_LOADING = sentence("Fingerprinting…")
_READ = sentence("Files read: {done} of {total}.")


class Shown(Protocol):
    """What shows how far it is. ``done`` counts files, and parts of those that are being read."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        failure: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...

    def show(self, done: float) -> None:
        """Show that so many files are done."""

    @contextmanager
    def out_of_the_way(self) -> Iterator[None]:
        """While something else is written to the same terminal."""


class Counted:
    """Counts what the hasher reports, and hands it on to what shows it."""

    def __init__(self, shown: Shown, already_done: int = 0) -> None:
        self._shown = shown
        self._running: dict[int, float] = {}
        self._done = already_done

    def take(self, event: Event) -> None:
        """Count an event, and show how far it is by now."""
        match event:
            case Progress(item, fraction):
                self._running[item] = fraction
            case Hashed(item=item) | Refused(item=item):
                self._running.pop(item, None)
                self._done += 1
        self._shown.show(self._done + sum(self._running.values()))


def progress(mode: Mode, total: int, out: Output) -> Shown:
    """``auto``: at a terminal a bar, or plain lines where nothing can be drawn over; nothing elsewhere."""
    if mode == "json":
        return _JsonLines(total)
    if mode == "plain":
        return _PlainLines(total, out)
    if mode == "none" or not sys.stderr.isatty():
        return _Nothing()
    return _Bar(total, out) if can_draw_over() else _PlainLines(total, out)


class _Nothing:
    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        return

    def show(self, done: float) -> None:
        del done

    @contextmanager
    def out_of_the_way(self) -> Iterator[None]:
        yield


class _JsonLines(_Nothing):
    """``{"progress": {"done": 3.5, "total": 10}}``, whenever it is at least a hundredth further."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._told = -1.0

    def show(self, done: float) -> None:
        if done - self._told < self._total / 100 and done < self._total:
            return
        self._told = done
        line = {"progress": {"done": round(done, 2), "total": self._total}}
        sys.stderr.write(json.dumps(line) + "\n")
        sys.stderr.flush()


class _PlainLines(_Nothing):
    """A sentence for each tenth of the files: a screen reader speaks a bar anew each time it is drawn."""

    def __init__(self, total: int, out: Output) -> None:
        self._total = total
        self._out = out
        self._told = 0

    def __enter__(self) -> Self:
        self._say(_LOADING)
        return self

    def show(self, done: float) -> None:
        whole = int(done)
        if self._tenth(whole) > self._tenth(self._told):
            self._told = whole
            self._say(_READ, done=whole, total=self._total)

    def _tenth(self, done: int) -> int:
        return done * 10 // self._total if self._total else 0

    def _say(self, text: str, **facts: object) -> None:
        sys.stderr.write(self._out.words(text, **facts) + "\n")
        sys.stderr.flush()


class _Bar:
    """A bar that is drawn over, from when it is entered until it is left."""

    def __init__(self, total: int, out: Output) -> None:
        self._total = total
        self._out = out
        self._stack = ExitStack()
        self._show: Callable[[float], None] = lambda _: None
        self._hide: Callable[[], None] = lambda: None
        self._draw: Callable[[], None] = lambda: None

    def __enter__(self) -> Self:
        # rich takes longer to load than a person waits without a sign
        with self._out.moment(_LOADING):
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
        task = bar.add_task(self._out.words(_LABEL), total=self._total)
        self._show = lambda done: bar.update(task, completed=done)
        self._hide, self._draw = bar.stop, bar.start
        bar.refresh()
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def show(self, done: float) -> None:
        self._show(done)

    @contextmanager
    def out_of_the_way(self) -> Iterator[None]:
        if not sys.stdout.isatty():
            yield
            return
        self._hide()
        yield
        self._draw()
