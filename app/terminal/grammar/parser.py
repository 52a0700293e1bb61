"""The parser of all commands."""

from __future__ import annotations

import argparse

from app.terminal.grammar.following import add_following_a_case
from app.terminal.grammar.guidance import add_guidance
from app.terminal.grammar.keeping import add_keeping
from app.terminal.grammar.making import add_making_a_case
from app.terminal.options import add_window_options
from app.terminal.quiet_parser import QuietParser
from app.terminal.spoken import Spoken
from hashing.sentences import sentence
from resources.languages import offered_codes

_DESCRIPTION = sentence(
    "Fingerprints pictures and videos on this computer and sends only the fingerprints. Without a command it opens "
    "the window."
)
_EXIT_CODES = sentence(
    "Exit codes: 0 done, 1 failed, 2 wrong options, 3 some files could not be used, 130 interrupted."
)


def build_parser(spoken: Spoken | None = None) -> argparse.ArgumentParser:
    """The parser of all commands, in one language. ``packaging`` makes the manual page from it."""
    spoken = spoken or Spoken()
    parser = QuietParser(
        spoken=spoken,
        prog="empreinte",
        description=spoken(_DESCRIPTION),
        epilog=spoken(_EXIT_CODES),
    )
    add_window_options(parser, spoken)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name: str, help_text: str) -> argparse.ArgumentParser:
        text = spoken(help_text)
        made = commands.add_parser(name, help=text, description=text, spoken=spoken)
        made.add_argument(
            "--json", action="store_true", help=spoken(sentence("JSON even at a terminal"))
        )
        made.add_argument(
            "--language", choices=offered_codes(), help=spoken(sentence("default: the system's"))
        )
        return made

    add_making_a_case(command, spoken)
    add_following_a_case(command, spoken)
    add_keeping(command, spoken)
    add_guidance(command, spoken)
    return parser
