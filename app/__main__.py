"""``empreinte``: a command runs at the terminal, everything else opens the window."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from app.quiet_parser import QuietParser
from hashing.core_dumps import refuse_core_dumps

_WINDOW_OPTIONS = ("--practice", "--service", "--language")


def _opens_the_window(arguments: Sequence[str]) -> bool:
    return not arguments or arguments[0].partition("=")[0] in _WINDOW_OPTIONS


def main() -> int:
    # a case's number and code are in this process's memory
    refuse_core_dumps()
    arguments = sys.argv[1:]
    if not _opens_the_window(arguments):
        from app.cli import run

        return run(arguments)
    parser = QuietParser(prog="empreinte", allow_abbrev=False)
    parser.add_argument("--practice", action="store_true")
    parser.add_argument("--service", metavar="URL", default=os.environ.get("EMPREINTE_SERVICE"))
    parser.add_argument("--language", choices=("fr", "en"))
    options = parser.parse_args(arguments)

    from app.window import open_window

    return open_window(options.service, options.practice, options.language)


if __name__ == "__main__":
    sys.exit(main())
