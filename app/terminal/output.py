"""How the command line speaks: JSON for programs, a few plain lines in their language for a person at a terminal.

No path, file name or case secret is ever part of a message; what a service says is stripped of control characters.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum
from typing import Any

from app.terminal.spoken import Spoken
from submission.protocol.plain_error import PlainError


class Exit(IntEnum):
    """What the shell is told. These numbers never change their meaning."""

    DONE = 0
    FAILED = 1  # the service could not be reached, or something did not hold
    USAGE = 2
    SOME_REFUSED = 3  # some files could not be fingerprinted; the others were
    INTERRUPTED = 130


class UsageError(PlainError):
    """The command was given wrongly; the message says what is missing, without repeating what was typed."""

    code = "usage"


class Output:
    """Standard output and standard error of one command.

    Args:
        json: JSON even at a terminal.
    """

    def __init__(self, spoken: Spoken | None = None, *, json: bool = False) -> None:
        self.words = spoken or Spoken()
        self._json = json

    @property
    def in_json(self) -> bool:
        """Whether results are JSON: when asked for, and whenever nobody sits at the other end."""
        return self._json or not sys.stdout.isatty()

    @staticmethod
    def emit(result: dict[str, Any]) -> None:
        """One JSON object on one line of standard output, at once."""
        sys.stdout.write(json.dumps(result) + "\n")
        sys.stdout.flush()

    @staticmethod
    def emit_bytes(content: bytes) -> None:
        """Exactly these bytes on standard output."""
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()

    def say(self, text: str = "", /, **facts: object) -> None:
        """A line on standard output: a sentence, in the person's language."""
        sys.stdout.write(printable(self.words(text, **facts)) + "\n")
        sys.stdout.flush()

    def complain(self, text: str, /, **facts: object) -> None:
        """A line on standard error."""
        sys.stderr.write(f"empreinte: {printable(self.words(text, **facts))}\n")
        sys.stderr.flush()

    def error(self, code: str, text: str, /, **facts: object) -> dict[str, str]:
        """An error as every JSON answer spells it: a stable code, and a sentence for a person."""
        return {"code": code, "message": self.words(text, **facts)}

    def error_of(self, failure: PlainError) -> dict[str, str]:
        """A failure as every JSON answer spells it."""
        return self.error(failure.code, failure.message, **failure.facts)

    @contextmanager
    def moment(self, text: str) -> Iterator[None]:
        """Show a line on standard error while something takes a moment, and wipe it afterwards; nothing where no terminal is."""
        said = self.words(text)
        watched = sys.stderr.isatty() and can_draw_over()
        if watched:
            sys.stderr.write(f"\r{said}\r")
            sys.stderr.flush()
        try:
            yield
        finally:
            if watched:
                sys.stderr.write(" " * len(said) + "\r")
                sys.stderr.flush()


def can_draw_over() -> bool:
    """Whether this terminal goes back in a line: Emacs, and some programs that speak, say they don't by ``TERM=dumb``."""
    return os.environ.get("TERM") != "dumb"


def printable(text: str) -> str:
    """The text without anything that could steer a terminal."""
    return "".join(
        character for character in text if character.isprintable() or character in "\u00a0\u202f"
    )
