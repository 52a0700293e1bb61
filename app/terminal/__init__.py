"""The command line: the same core as the window, without Qt.

``options`` are what may be typed, ``reading`` brings files to the hasher, ``commands`` do the work.
Loading this package loads neither the hasher nor the network's libraries: each command brings what it needs.
"""

from app.terminal.cli import run
from app.terminal.options import (
    WINDOW_OPTIONS,
    add_window_options,
    address_of_operator,
    chosen_for_window,
)
from app.terminal.output import Exit, Output, UsageError
from app.terminal.own_arguments import hide_arguments
from app.terminal.quiet_parser import QuietParser, language_asked_for

__all__ = [
    "WINDOW_OPTIONS",
    "Exit",
    "Output",
    "QuietParser",
    "UsageError",
    "add_window_options",
    "address_of_operator",
    "chosen_for_window",
    "hide_arguments",
    "language_asked_for",
    "run",
]
