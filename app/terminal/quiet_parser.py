"""Parses the command line. No error repeats what was typed: it may be a file's name."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import NoReturn

from app.terminal.output import Exit, printable
from app.terminal.spoken import Spoken, system_language
from hashing.sentences import sentence
from resources.languages import offered_codes

_WRONG = sentence("Unknown option or wrong value. See {program} --help")
_MISSING = sentence("This is missing: {names}. See {program} --help")
_USAGE = sentence("usage: ")
_ARGUMENTS = sentence("arguments")
_OPTIONS = sentence("options")
_HELP = sentence("show this help and exit")
_REQUIRED = (
    "the following arguments are required: "  # how argparse begins when something is missing
)


def language_asked_for(arguments: Sequence[str]) -> str:
    """The language of a command line that is not parsed yet: ``--language``, or the system's."""
    for option, value in zip(arguments, [*arguments[1:], ""], strict=False):
        name, _, joined = option.partition("=")
        if name == "--language" and (joined or value) in offered_codes():
            return joined or value
    return system_language()


class _Formatter(argparse.HelpFormatter):
    """argparse's own, with "usage" in the person's language."""

    def __init__(self, prog: str, usage_word: str) -> None:
        super().__init__(prog)
        self._usage_word = usage_word

    def add_usage(self, usage, actions, groups, prefix=None):  # type: ignore[no-untyped-def]
        super().add_usage(usage, actions, groups, self._usage_word if prefix is None else prefix)


class QuietParser(argparse.ArgumentParser):
    """Its errors name what is missing, and otherwise say only that something is wrong. Options can't be abbreviated.

    Args:
        spoken: the language of everything that it says.
    """

    def __init__(
        self,
        *,
        spoken: Spoken,
        prog: str,
        description: str | None = None,
        epilog: str | None = None,
    ) -> None:
        super().__init__(
            prog=prog,
            description=description,
            epilog=epilog,
            formatter_class=lambda prog: _Formatter(prog, spoken(_USAGE)),
            allow_abbrev=False,
            add_help=False,
        )
        self.spoken = spoken
        self._positionals.title = spoken(_ARGUMENTS)
        self._optionals.title = spoken(_OPTIONS)
        self.add_argument("-h", "--help", action="help", help=spoken(_HELP))

    def error(self, message: str) -> NoReturn:
        """argparse's own way out, with our words. What argparse says would repeat what was typed."""
        self.print_usage(sys.stderr)
        if message.startswith(_REQUIRED):
            names = message.removeprefix(_REQUIRED)
            text = self.spoken(_MISSING, names=names, program=self.prog)
        else:
            text = self.spoken(_WRONG, program=self.prog)
        self.exit(Exit.USAGE, f"{self.prog}: {printable(text)}\n")
