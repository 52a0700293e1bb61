"""``empreinte completion``: what a shell needs to complete commands and options, made from the parser."""

from __future__ import annotations

import argparse

import shtab

from app.terminal.output import Exit, Output

SHELLS = ("bash", "zsh", "fish")


def run_completion(options: argparse.Namespace, out: Output) -> Exit:
    """Print the completion script of one shell."""
    from app.terminal.grammar import build_parser

    out.emit_bytes((shtab.complete(build_parser(out.words), options.shell) + "\n").encode())
    return Exit.DONE
