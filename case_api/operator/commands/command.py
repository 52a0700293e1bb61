"""What every command of ``empreinte-service`` shares: its shape, the database it opens, where it writes."""

from __future__ import annotations

import argparse
import contextlib
import sys
from collections.abc import Callable, Iterator

from case_api.settings import Settings
from case_api.storage import Database, open_database, schema

#: Runs with what was typed and the settings; returns the exit status.
Command = Callable[[argparse.Namespace, Settings], int]
Subparsers = argparse._SubParsersAction
#: Adds one command (its name, what runs, what it is for, and under which others) and returns its parser.
AddCommand = Callable[..., argparse.ArgumentParser]


def add_group(
    commands: Subparsers[argparse.ArgumentParser], name: str, text: str
) -> Subparsers[argparse.ArgumentParser]:
    """A word that only gathers commands, as ``partner`` gathers ``partner add`` and ``partner list``."""
    group = commands.add_parser(name, help=text, description=text)
    return group.add_subparsers(required=True, metavar="COMMAND")


@contextlib.contextmanager
def opened(settings: Settings) -> Iterator[Database]:
    """The database, in the version that it has. Raises ``UnusableDatabaseError``."""
    with contextlib.closing(open_database(settings.database, pool_size=2)) as database:
        yield database


@contextlib.contextmanager
def migrated(settings: Settings) -> Iterator[Database]:
    """The database, brought to this program's version first."""
    with opened(settings) as database:
        schema.migrate(database)
        yield database


def say(text: str) -> None:
    """Print a line of the answer, to standard output."""
    sys.stdout.write(text + "\n")


def complain(text: str) -> None:
    """Print a line that tells what went wrong, to standard error."""
    sys.stderr.write(text + "\n")
