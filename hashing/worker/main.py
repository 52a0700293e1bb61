"""The main loop of the process that sees the pictures.

``hashing.pool.worker_start`` starts it. It puts on the first layers of the sandbox, imports and warms up the decoders,
enters the sandbox and then answers one file after the other. It never learns a name or a path.
"""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from hashing.channel import (
    MOST_CODES,
    Answer,
    Digest,
    FramesAhead,
    Message,
    Receiver,
    Request,
    Setup,
    Stretch,
    inherited,
    message_line,
    ready_line,
    receiver,
)
from hashing.events import CodesRead, Progress, Refused
from hashing.limits import Limits
from hashing.options import HashOptions
from hashing.refusals import RefusalCode, RefusedError
from hashing.sandbox import enter, prepare
from hashing.sandbox.policy import Policy

#: Seconds between two lines of progress: a bar moves smoothly, and it costs nothing.
PROGRESS_SECONDS = 0.1


@dataclass(frozen=True, slots=True)
class WorkerSetup:
    """What a worker was told when it started, and the descriptors it has for files and for answers."""

    files: int
    results: int
    limits: Limits
    options: HashOptions

    @classmethod
    def of(cls, setup: Setup, arguments: Sequence[str]) -> WorkerSetup:
        files, results = arguments
        limits, options = Limits(**setup["limits"]), HashOptions(**setup["options"])
        return cls(inherited(files), inherited(results), limits, options)

    def policy(self) -> Policy:
        return Policy(files=self.files, results=self.results, memory=self.limits.memory)


def main(setup: Setup, arguments: Sequence[str]) -> None:
    """Runs a worker: reads its setup, enters the sandbox, and serves files until the parent closes its end.

    Args:
        setup: as ``hashing.channel.setup`` describes it.
        arguments: the numbers of the descriptors for files and for answers.
    """
    own = WorkerSetup.of(setup, arguments)
    start_in_sandbox(own, own.policy())


def start_in_sandbox(setup: WorkerSetup, policy: Policy) -> None:
    """Confines this process as ``policy`` says, then serves files."""
    prepared = prepare(policy)
    # Imported only now, with the first layers on, because importing a decoder runs a lot of foreign code.
    from hashing.worker.warm_up import warm_up

    warm_up(codes=setup.options.codes)
    files = receiver(setup.files)
    report = enter(policy, prepared)
    _write(setup.results, ready_line(report))
    serve(setup, files)
    # Not sys.exit: Python's own shutdown makes system calls that the sandbox forbids.
    os._exit(0)


def serve(setup: WorkerSetup, files: Receiver) -> None:
    """Answers one file after the other, until there are no more."""
    while (handed := files.receive()) is not None:
        request, descriptor = handed
        with os.fdopen(descriptor, "rb", buffering=1 << 16) as file:
            answer = _answer(setup, request, file)
        _write(setup.results, message_line(answer))
        if isinstance(answer, Refused) and answer.code is RefusalCode.OUT_OF_MEMORY:
            return  # only ending the process is sure to give all memory back


def _answer(setup: WorkerSetup, request: Request, file: BinaryIO) -> Message:
    progress = _progress(setup.results, request.item)
    try:
        if request.digest_of is not None:
            return _digest(request.item, file, request.digest_of, progress)
        if setup.options.codes:
            return _codes(request.item, file, setup.limits)
        return _decoded(setup, request.item, file, progress)
    except RefusedError as refused:
        return Refused(request.item, refused.code)
    except MemoryError:
        return Refused(request.item, RefusalCode.OUT_OF_MEMORY)


def _digest(
    item: int, file: BinaryIO, stretch: Stretch, progress: Callable[[float], None]
) -> Message:
    """The MD5 of a stretch. Nothing is parsed for it, so the worker stays as good as new."""
    from hashing.videos.digest import md5_of

    try:
        md5, length = md5_of(file, *stretch, progress)
    except OSError:  # a network drive that has gone away
        return Refused(item, RefusalCode.UNREADABLE)
    return Digest(item, md5) if length == stretch.length else Refused(item, RefusalCode.CHANGED)


def _codes(item: int, file: BinaryIO, limits: Limits) -> Message:
    from hashing.codes import read_codes

    return CodesRead(item, read_codes(file, limits)[:MOST_CODES])


def _decoded(
    setup: WorkerSetup, item: int, file: BinaryIO, progress: Callable[[float], None]
) -> Message:
    from hashing.fingerprint import read_signals

    found = read_signals(
        file,
        options=setup.options,
        limits=setup.limits,
        progress=progress,
        before_frames=lambda: _write(setup.results, message_line(FramesAhead(item))),
    )
    video = None if found.video is None else Stretch(*found.video)
    return Answer(item, found.kind, found.signals, video, found.thumbnail)


def _progress(results: int, item: int) -> Callable[[float], None]:
    """A function that tells the parent how far the file is, but not more often than every ``PROGRESS_SECONDS``."""
    last = time.monotonic()

    def tell(fraction: float) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= PROGRESS_SECONDS:
            last = now
            _write(results, message_line(Progress(item, min(1.0, max(0.0, fraction)))))

    return tell


def _write(results: int, line: bytes) -> None:
    """Writes the whole line to the parent."""
    rest = memoryview(line)
    with contextlib.suppress(BrokenPipeError):  # the parent is gone, and so are we in a moment
        while rest:
            rest = rest[os.write(results, rest) :]
