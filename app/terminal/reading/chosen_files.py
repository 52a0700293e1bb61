"""Which files are meant: those named, those in the folders named, and those in lists."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from app.terminal.output import UsageError
from app.terminal.reading.standard_input import STANDARD_INPUT
from hashing.sentences import sentence

_NONE = sentence("Name at least one file or folder, or give a --list.")
_NO_LIST = sentence("The list of files could not be read.")
_TWICE = sentence("Standard input (-) can be read only once.")


def all_chosen(options: argparse.Namespace) -> list[str]:
    """All files, in order. Those of a folder are sorted by name; hidden ones and links to folders are left out.

    Raises:
        UsageError: none are named, a list can't be read, or standard input is meant twice.
    """
    named = [*options.files, *_listed(options)]
    if named.count(STANDARD_INPUT) + (options.list == STANDARD_INPUT) > 1:
        raise UsageError(_TWICE)
    files = [file for name in named for file in _expanded(name)]
    if not named:
        raise UsageError(_NONE)
    return files


def _listed(options: argparse.Namespace) -> list[str]:
    if options.list is None:
        return []
    try:
        if options.list == STANDARD_INPUT:
            content = sys.stdin.buffer.read()
        else:
            content = Path(options.list).read_bytes()
    except (OSError, AttributeError) as failure:
        raise UsageError(_NO_LIST) from failure
    # names are bytes on POSIX, and need not be text in any encoding
    entries = content.split(b"\0") if options.null else content.splitlines()
    return [os.fsdecode(entry) for entry in entries if entry]


def _expanded(name: str) -> Iterator[str]:
    if name == STANDARD_INPUT or not Path(name).is_dir():
        yield name
        return
    for folder, folders, files in os.walk(name):
        folders[:] = sorted(each for each in folders if not each.startswith("."))
        for file in sorted(files):
            if not file.startswith("."):
                yield str(Path(folder, file))
