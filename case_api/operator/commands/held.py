"""``held …``: floods that wait for a lead's word, and those that a lead discarded."""

from __future__ import annotations

import argparse

from case_api.operator.commands.command import (
    AddCommand,
    Subparsers,
    add_group,
    complain,
    opened,
    say,
)
from case_api.settings import Settings
from case_api.signal_store import (
    DISCARD_AFTER,
    HeldBatch,
    list_discarded,
    list_held,
    release_held,
    take_back_discarded,
)
from case_api.storage import rfc3339

_FROM = {"address": "one connection", "burst": "all together"}


def add_held_commands(commands: Subparsers[argparse.ArgumentParser], command: AddCommand) -> None:
    """Add ``held list``, ``held release`` and ``held take-back`` to the parser."""
    held = add_group(commands, "held", "What came in a flood, and waits before platforms get it.")
    command("list", _list, "What is held, and what was discarded and can be taken back.", held)
    release = command("release", _release, "Let platforms have a batch.", held)
    take_back = command(
        "take-back", _take_back, "Let a batch that was discarded at the desk wait again.", held
    )
    for made in (release, take_back):
        made.add_argument("number", help="as list shows it")


def _list(_given: argparse.Namespace, settings: Settings) -> int:
    with opened(settings) as database:
        held, discarded = list_held(database), list_discarded(database)
    for batch in held:
        say(_line(batch))
    if not held:
        say("Nothing is held.")
    for batch in discarded:
        say(_line(batch))
    return 0


def _line(batch: HeldBatch) -> str:
    line = (
        f"{batch.number:X}: from {_FROM[batch.reason]}, since {rfc3339(batch.since)}: "
        f"{batch.cases} case(s), {batch.items} item(s), {batch.hashes} hashes"
    )
    if batch.discarded_at is None:
        return line
    return (
        f"{line}; discarded, can be taken back until {rfc3339(batch.discarded_at + DISCARD_AFTER)}"
    )


def _release(given: argparse.Namespace, settings: Settings) -> int:
    with opened(settings) as database:
        released = release_held(database, _batch_number(given.number))
    if not released:
        complain("There is no such batch.")
        return 1
    say(f"{released} item(s) will be published.")
    return 0


def _take_back(given: argparse.Namespace, settings: Settings) -> int:
    with opened(settings) as database:
        taken_back = take_back_discarded(database, _batch_number(given.number))
    if not taken_back:
        complain("No such batch was discarded, or it can't be taken back any more.")
        return 1
    say("The batch waits again, under the same number: release it, or discard it at the desk.")
    return 0


def _batch_number(text: str) -> int:
    """The number as ``list`` shows it, in hexadecimal. Anything else becomes 0, which no batch has."""
    try:
        return int(text, 16)
    except ValueError:
        return 0
