"""``empreinte``: a command runs at the terminal, everything else opens the window."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from app.terminal import (
    WINDOW_OPTIONS,
    Exit,
    Output,
    QuietParser,
    UsageError,
    add_window_options,
    address_of_operator,
    chosen_for_window,
    hide_arguments,
    language_asked_for,
    run,
)
from app.terminal.spoken import Spoken
from hashing.sandbox.core_dumps import refuse_core_dumps


def _opens_the_window(arguments: Sequence[str]) -> bool:
    """Without a command. "Open with" gives files instead; a file that is called like a command is given as ``./status``."""
    if not arguments or arguments[0].partition("=")[0] in WINDOW_OPTIONS:
        return True
    return os.sep in arguments[0] or Path(arguments[0]).is_absolute()


def _file(given: str) -> Path:
    """A path, or an address as some desktops give it."""
    if given.lower().startswith("file:"):
        from app.files import local_path

        found = local_path(given)
        return found if isinstance(found, Path) else Path(given)
    return Path(given)


def main() -> int:
    """Run a command, or open the window. Returns the exit status."""
    # a case's number and code are in this process's memory
    refuse_core_dumps()
    arguments = sys.argv[1:]
    hide_arguments()
    if not _opens_the_window(arguments):
        return run(arguments)
    spoken = Spoken(language_asked_for(arguments))
    parser = QuietParser(spoken=spoken, prog="empreinte")
    add_window_options(parser, spoken)
    parser.add_argument("files", nargs="*")
    options = parser.parse_args(arguments)
    try:
        service, operator = chosen_for_window(options)
    except UsageError as failure:
        return _refuse(failure, spoken, options.language)

    from app.shell import open_window

    files = [_file(given).absolute() for given in options.files]
    return open_window(
        service,
        options.practice,
        options.language,
        files,
        operator,
        partial(address_of_operator, options),
    )


def _refuse(failure: UsageError, spoken: Spoken, language: str | None) -> int:
    """Said at the terminal, or where none is (started from an icon) in a box."""
    if sys.stderr is not None:
        Output(spoken).complain(failure.message, **failure.facts)
    if sys.stderr is None or not sys.stderr.isatty():
        from app.shell import show_wrong_settings

        show_wrong_settings(str(failure), language)
    return Exit.USAGE


if __name__ == "__main__":
    sys.exit(main())
