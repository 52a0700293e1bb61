"""The desk's commands: serve it, make accounts on its machine, check its log."""

from __future__ import annotations

import argparse
import contextlib
import getpass
import json
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from case_api.desk import (
    ROLES,
    AccountError,
    DeskStore,
    add_account,
    check_log,
    desk_folder,
    latest,
    list_accounts,
    open_store,
    renew_account,
    set_enabled,
)
from case_api.operator.commands.command import AddCommand, Subparsers, add_group, complain, say
from case_api.settings import Settings


def add_desk_commands(commands: Subparsers[argparse.ArgumentParser], command: AddCommand) -> None:
    """Add ``desk``, ``desk-account …`` and ``audit`` to the parser."""
    desk = command("desk", _serve, "Serve the desk for your staff: a process of its own.")
    desk.add_argument("--desk-host", metavar="HOST")
    desk.add_argument("--desk-port", metavar="PORT", type=int)
    desk.add_argument("--desk-address", metavar="ADDRESS", help="as staff open it, behind a proxy")
    account = add_group(commands, "desk-account", "Who may sign in to the desk.")
    add = command("add", _add, "Let someone in; asks for a password.", account)
    add.add_argument("name")
    add.add_argument("--role", required=True, choices=ROLES)
    renew = command("renew", _renew, "A new password and a new device.", account)
    disable = command("disable", _disable, "Shut someone out at once.", account)
    enable = command("enable", _enable, "Let someone in again.", account)
    for made in (renew, disable, enable):
        made.add_argument("name")
    listing = command("list", _list, "Who may sign in.", account)
    audit = command("audit", _audit, "What was done at the desk, the newest last.")
    for made in (desk, add, renew, disable, enable, listing, audit):
        made.add_argument("--desk-keys", dest="desk_key_folder", metavar="FOLDER", type=Path)
    audit.add_argument(
        "--check", action="store_true", help="only say whether the log is whole, and where it ends"
    )


def _serve(_given: argparse.Namespace, settings: Settings) -> int:
    from case_api import server  # the web framework takes longer to load than most commands take

    return server.serve_desk(settings)


def _add(given: argparse.Namespace, settings: Settings) -> int:
    desk_folder(settings).create()
    with _desk_store(settings) as store:
        _show(add_account(store, given.name, given.role, _new_password(), settings.name))
    return 0


def _renew(given: argparse.Namespace, settings: Settings) -> int:
    with _desk_store(settings) as store:
        _show(renew_account(store, given.name, _new_password(), settings.name))
    return 0


def _disable(given: argparse.Namespace, settings: Settings) -> int:
    with _desk_store(settings) as store:
        set_enabled(store, given.name, enabled=False)
    return 0


def _enable(given: argparse.Namespace, settings: Settings) -> int:
    with _desk_store(settings) as store:
        set_enabled(store, given.name, enabled=True)
    return 0


def _list(_given: argparse.Namespace, settings: Settings) -> int:
    with _desk_store(settings) as store:
        for one in list_accounts(store):
            say(f"{one.name}: {one.role}, {'may sign in' if one.enabled else 'shut out'}")
    return 0


def _audit(given: argparse.Namespace, settings: Settings) -> int:
    with _desk_store(settings) as store:
        if not given.check:
            for entry in _all_entries(store):
                say(json.dumps(entry))
            return 0
        proof = check_log(store)
    if proof.broken_at is not None:
        complain(
            f"The log was changed: entry {proof.broken_at} is missing or does not fit the one before."
        )
        return 1
    say(f"The log is whole: {proof.entries} entries, ending in {proof.end}.")
    say("Note this somewhere else: that its end was cut off is only noticed by comparing.")
    return 0


def _all_entries(store: DeskStore) -> Iterator[dict[str, object]]:
    """The log from its beginning, as it is printed."""
    for entry in reversed(latest(store, 1_000_000)):
        at = datetime.fromtimestamp(entry.at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        yield {
            "number": entry.number,
            "at": at,
            "who": entry.who,
            "what": entry.action,
            "on": entry.subject,
            "reason": entry.reason,
        }


def _new_password() -> str:
    """Asked for twice; one line of standard input where nobody sits at a terminal."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\n")
    password = getpass.getpass("Password: ")
    if getpass.getpass("Once more: ") != password:
        raise AccountError("The two passwords differ. Nothing was changed.")
    return password


def _show(address: str) -> None:
    say("Have the person scan this with an app for one-time codes. It is shown once.")
    if sys.stdout.isatty():
        import segno

        segno.make(address, micro=False).terminal(sys.stdout, compact=True)
    say(address)


@contextlib.contextmanager
def _desk_store(settings: Settings) -> Iterator[DeskStore]:
    with contextlib.closing(open_store(desk_folder(settings))) as store:
        yield store
