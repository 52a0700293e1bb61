"""Reading what was typed, without ever saying it again: it may be a file's name."""

from __future__ import annotations

import argparse
import sys
from typing import NoReturn

from app.terminal.output import Exit


class QuietParser(argparse.ArgumentParser):
    """Says what is missing, and otherwise only that something is wrong."""

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        known = message.startswith("the following arguments are required")
        text = message if known else "This is not how it is written."
        self.exit(Exit.USAGE, f"{self.prog}: {text} See {self.prog} --help\n")
