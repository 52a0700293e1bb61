"""What may be typed on the command line: the commands and their options."""

from app.terminal.grammar.parser import build_parser

__all__ = ["build_parser"]
