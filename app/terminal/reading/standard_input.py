"""``-`` among the files: standard input, handed to the hasher as an open file like any other."""

from __future__ import annotations

import os
import stat
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from app.terminal.output import UsageError
from hashing.limits import MIB
from hashing.sentences import sentence

STANDARD_INPUT = "-"
# what comes through a pipe is held in memory, so it is bounded more tightly than a file
_MOST_BYTES = 256 * MIB
_PIECE = MIB


@contextmanager
def standard_input() -> Iterator[int]:
    """A descriptor of standard input, as the hasher takes it.

    Raises:
        UsageError: there is none, or it is too large.
    """
    with ExitStack() as stack:
        yield _readable_input(stack)


def _readable_input(stack: ExitStack) -> int:
    try:
        descriptor = sys.stdin.fileno()
        redirected = stat.S_ISREG(os.fstat(descriptor).st_mode)
    except (AttributeError, OSError, ValueError) as failure:
        raise UsageError(sentence("There is no standard input to read.")) from failure
    if redirected:
        return descriptor
    if sys.stdin.isatty():
        raise UsageError(sentence("Standard input (-) needs a file: empreinte hash - < FILE"))
    return _kept_in_memory(descriptor, stack)


def _kept_in_memory(pipe: int, stack: ExitStack) -> int:
    """A pipe's contents as a file that has no name and, on Linux, never touches the disk."""
    if sys.platform == "linux":
        writable = os.memfd_create("input")
        stack.callback(os.close, writable)
    else:
        unnamed = tempfile.TemporaryFile()  # noqa: SIM115 - the stack closes it
        writable = stack.enter_context(unnamed).fileno()
    total = 0
    while piece := os.read(pipe, _PIECE):
        total += len(piece)
        if total > _MOST_BYTES:
            raise UsageError(
                sentence("What came through the pipe is over 256 MiB. Give the file itself.")
            )
        view = memoryview(piece)
        while view:
            view = view[os.write(writable, view) :]
    os.lseek(writable, 0, os.SEEK_SET)
    if sys.platform != "linux":
        return writable
    # a worker only takes what is open for reading only
    readable = os.open(f"/proc/self/fd/{writable}", os.O_RDONLY)
    stack.callback(os.close, readable)
    return readable
