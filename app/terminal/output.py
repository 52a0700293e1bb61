"""How the command line speaks: JSON for programs, a few plain lines for a person at a terminal.

No path, file name or case secret is ever part of a message; what a service says is stripped of control characters.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from enum import IntEnum
from typing import Any


class Exit(IntEnum):
    """What the shell is told."""

    DONE = 0
    FAILED = 1  # the service could not be reached, or something did not hold
    USAGE = 2
    SOME_REFUSED = 3  # some files could not be fingerprinted; the others were
    INTERRUPTED = 130


class UsageError(Exception):
    """The command was given wrongly; the message says what is missing, without repeating what was typed."""


def speaks_json(asked: bool) -> bool:
    """Whether results are JSON: when asked for, and whenever nobody sits at the other end."""
    return asked or not sys.stdout.isatty()


def emit(result: dict[str, Any]) -> None:
    """One JSON object on one line of standard output, at once."""
    sys.stdout.write(json.dumps(result) + "\n")
    sys.stdout.flush()


def emit_bytes(content: bytes) -> None:
    """Exactly these bytes on standard output."""
    sys.stdout.flush()
    sys.stdout.buffer.write(content)
    sys.stdout.buffer.flush()


def say(lines: Iterable[str]) -> None:
    """Plain lines on standard output."""
    for line in lines:
        sys.stdout.write(printable(line) + "\n")
    sys.stdout.flush()


def complain(message: str) -> None:
    """One plain line on standard error."""
    sys.stderr.write(f"empreinte: {printable(message)}\n")
    sys.stderr.flush()


@contextmanager
def moment(text: str) -> Iterator[None]:
    """A word on standard error while nothing else can be shown yet, wiped afterwards. Silent where nobody looks."""
    watched = sys.stderr.isatty()
    if watched:
        sys.stderr.write(f"\r{text}\r")
        sys.stderr.flush()
    try:
        yield
    finally:
        if watched:
            sys.stderr.write(" " * len(text) + "\r")
            sys.stderr.flush()


def printable(text: str) -> str:
    """The text without anything that could steer a terminal."""
    return "".join(character for character in text if character.isprintable())


def error(code: str, message: str) -> dict[str, str]:
    """An error as every JSON answer spells it."""
    return {"code": code, "message": message}
