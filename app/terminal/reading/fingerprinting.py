"""Files to fingerprints at a terminal: in the order given, with their progress, and without reading any twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from app.terminal.output import Output
from app.terminal.reading.progress import Counted, Mode, progress
from app.terminal.reading.standard_input import STANDARD_INPUT, standard_input
from hashing.events import Hashed, Refused
from hashing.pool import HasherPool
from hashing.refusals import MESSAGES

if TYPE_CHECKING:
    from app.terminal.reading.journal import Journal

FileResult = Hashed | Refused

# how many files the hasher is given before the first of them is reported: results that have to wait for one long
# video are held in memory
_AHEAD = 64


def fingerprint(
    files: Sequence[str], out: Output, *, mode: Mode = "auto", journal: Journal | None = None
) -> Iterator[FileResult]:
    """What became of each file, in the order given, each as soon as all before it are known."""
    kept = [journal.find(file) if journal else None for file in files]
    wanted = [file for file, place in zip(files, kept, strict=True) if place is None]
    with ExitStack() as stack:
        shown = stack.enter_context(progress(mode, len(files), out))
        read = _read(wanted, stack, Counted(shown, len(files) - len(wanted)))
        for item, (file, place) in enumerate(zip(files, kept, strict=True), start=1):
            if journal and place:
                result = journal.load(place, item)
            else:
                result = _renumbered(next(read), item)
                if journal:
                    journal.note(file, result)
            with shown.out_of_the_way():
                yield result


def refusal(result: Refused, out: Output) -> dict[str, str]:
    """Why a file could not be fingerprinted, as every JSON answer spells an error."""
    return out.error(result.code.value, MESSAGES[result.code])


def _read(files: Sequence[str], stack: ExitStack, counted: Counted) -> Iterator[FileResult]:
    """The results of these files, in their order."""
    if not files:
        return
    sources = iter(
        [
            stack.enter_context(standard_input()) if file == STANDARD_INPUT else Path(file)
            for file in files
        ]
    )
    pool = stack.enter_context(HasherPool())
    batch = pool.fingerprint(islice(sources, _AHEAD))
    waiting: dict[int, FileResult] = {}
    following = 1
    for event in batch:
        counted.take(event)
        if isinstance(event, Hashed | Refused):
            waiting[event.item] = event
        while following in waiting:
            # one more for each that is done, before the batch can take itself for finished
            batch.add(islice(sources, 1))
            yield waiting.pop(following)
            following += 1


def _renumbered(result: FileResult, item: int) -> FileResult:
    if isinstance(result, Refused):
        return Refused(item, result.code)
    return Hashed(item, result.fingerprint, result.thumbnail)
