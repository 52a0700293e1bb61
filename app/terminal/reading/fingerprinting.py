"""Files to fingerprints at a terminal: in the order given, with a progress bar where someone sees it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.terminal.output import error
from app.terminal.reading.progress_bar import ProgressBar
from app.terminal.reading.standard_input import opened
from hashing.events import Hashed, Refused
from hashing.pool import HasherPool
from hashing.refusals import MESSAGES

FileResult = Hashed | Refused


def fingerprint(files: Sequence[str], label: str = "Fingerprinting") -> Iterator[FileResult]:
    """What became of each file, in the order given, each as soon as all before it are known."""
    with ProgressBar(len(files), label) as bar, opened(files) as sources, HasherPool() as pool:
        known: dict[int, FileResult] = {}
        following = 1
        for event in pool.fingerprint(sources):
            bar.take(event)
            if isinstance(event, Hashed | Refused):
                known[event.item] = event
            while following in known:
                yield known.pop(following)
                following += 1


def refusal(result: Refused) -> dict[str, str]:
    """Why a file could not be fingerprinted, as every JSON answer spells an error."""
    return error(result.code.value, MESSAGES[result.code])
