"""What may be typed when no command is: how the window is opened."""

from __future__ import annotations

import argparse

from app.terminal.options.service_options import SERVICE_OPTIONS, add_service_options
from app.terminal.spoken import Spoken
from hashing.sentences import sentence
from resources.languages import offered_codes

#: Whatever begins with one of these opens the window.
WINDOW_OPTIONS = ("--practice", "--language", *SERVICE_OPTIONS)


def add_window_options(parser: argparse.ArgumentParser, spoken: Spoken) -> None:
    group = parser.add_argument_group(spoken(sentence("the window")))
    group.add_argument(
        "--practice",
        action="store_true",
        help=spoken(sentence("open it for practice: no platform receives anything")),
    )
    group.add_argument(
        "--language", choices=offered_codes(), help=spoken(sentence("open it in this language"))
    )
    add_service_options(parser, spoken)
