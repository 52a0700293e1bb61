"""``empreinte``: a command runs at the terminal, everything else opens the window."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from app.terminal.options.service_options import chosen_address
from app.terminal.options.window_options import WINDOW_OPTIONS, add_window_options
from app.terminal.output import Exit, UsageError, complain
from app.terminal.quiet_parser import QuietParser
from hashing.sandbox.core_dumps import refuse_core_dumps


def _opens_the_window(arguments: Sequence[str]) -> bool:
    return not arguments or arguments[0].partition("=")[0] in WINDOW_OPTIONS


def main() -> int:
    # a case's number and code are in this process's memory
    refuse_core_dumps()
    arguments = sys.argv[1:]
    if not _opens_the_window(arguments):
        from app.terminal.cli import run

        return run(arguments)
    parser = QuietParser(prog="empreinte", allow_abbrev=False)
    add_window_options(parser)
    options = parser.parse_args(arguments)
    try:
        service = chosen_address(options)
    except UsageError as failure:
        return _refuse(str(failure), options.language)

    from app.shell.desk import open_window

    return open_window(service, options.practice, options.language)


def _refuse(reason: str, language: str | None) -> int:
    """Said at the terminal, or where none is (started from an icon) in a box."""
    if sys.stderr is not None:
        complain(reason)
    if sys.stderr is None or not sys.stderr.isatty():
        from app.shell.desk import show_wrong_settings

        show_wrong_settings(reason, language)
    return Exit.USAGE


if __name__ == "__main__":
    sys.exit(main())
