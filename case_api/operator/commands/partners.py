"""``partner …``: which platforms may read the feed, and what each of them gets."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict

from case_api.operator.commands.command import AddCommand, Subparsers, add_group, migrated, say
from case_api.partner_feed import PartnerError, PartnerKeys, still_held
from case_api.partner_feed import accounts as partner_accounts
from case_api.partner_feed.accounts import COPIES, SWITCHES
from case_api.settings import Settings
from case_api.storage import rfc3339


def add_partner_commands(
    commands: Subparsers[argparse.ArgumentParser], command: AddCommand
) -> None:
    """Add ``partner add``, ``set``, ``rotate``, ``disable``, ``enable``, ``list`` and ``cleared``."""
    partner = add_group(commands, "partner", "Platforms that may read the feed.")
    add = command("add", _add, "Let a platform in; prints its keys once.", partner)
    add.add_argument("--name", required=True)
    add.add_argument("--channel", required=True, choices=("adult", "minor"))
    change = command("set", _set, "Change a platform's settings.", partner)
    change.add_argument("--name", required=True)
    for made in (add, change):
        made.add_argument(
            "--copies",
            choices=COPIES,
            help="hashes of likely copies of each picture: none, those that find most (at first), or all",
        )
        for setting in SWITCHES:
            made.add_argument(
                "--" + setting.replace("_", "-"),
                action=argparse.BooleanOptionalAction,
                default=None,
            )
    rotate = command("rotate", _rotate, "New keys; the old ones stop working.", partner)
    disable = command("disable", _disable, "Shut a platform out.", partner)
    enable = command("enable", _enable, "Let a platform in again.", partner)
    listing = command("list", _list, "Who may read the feed.", partner)
    cleared = command(
        "cleared",
        _cleared,
        "Confirm that a platform deleted what it held before it last fetched from the beginning.",
        partner,
    )
    for made in (rotate, disable, enable, cleared):
        made.add_argument("--name", required=True)
    for made in (add, rotate, listing):
        made.add_argument("--json", action="store_true")


def _add(given: argparse.Namespace, settings: Settings) -> int:
    with migrated(settings) as database:
        keys = partner_accounts.add_partner(database, given.name, given.channel, _chosen(given))
    _show_keys(keys, as_json=given.json)
    return 0


def _set(given: argparse.Namespace, settings: Settings) -> int:
    chosen = _chosen(given)
    if not chosen:
        raise PartnerError("Name at least one setting to change.")
    with migrated(settings) as database:
        partner_accounts.change_settings(database, given.name, chosen)
    return 0


def _rotate(given: argparse.Namespace, settings: Settings) -> int:
    with migrated(settings) as database:
        keys = partner_accounts.rotate_keys(database, given.name)
    _show_keys(keys, as_json=given.json)
    return 0


def _disable(given: argparse.Namespace, settings: Settings) -> int:
    with migrated(settings) as database:
        partner_accounts.set_enabled(database, given.name, enabled=False)
    return 0


def _enable(given: argparse.Namespace, settings: Settings) -> int:
    with migrated(settings) as database:
        partner_accounts.set_enabled(database, given.name, enabled=True)
    return 0


def _list(given: argparse.Namespace, settings: Settings) -> int:
    with migrated(settings) as database:
        rows = [dict(row._mapping) for row in partner_accounts.list_partners(database)]
        with database.reading() as connection:
            held = still_held(connection)
    for row in rows:
        row["created_at"] = rfc3339(row["created_at"])
        row["may_still_hold_withdrawn"] = held.get(row["name"], 0)
    if given.json:
        say(json.dumps(rows))
        return 0
    for row in rows:
        chosen = ", ".join(
            [f"copies {row['copies']}", *(switch for switch in SWITCHES if row[switch])]
        )
        state = "enabled" if row["enabled"] else "disabled"
        say(f"{row['name']}: {row['channel']}, {state}, {chosen}, since {row['created_at']}")
        if count := row["may_still_hold_withdrawn"]:
            say(
                f"  may still match on {count} withdrawn hash(es): ask it to clear what it fetched and to fetch "
                "again, then confirm with `partner cleared`"
            )
    if not rows:
        say("Nobody reads the feed.")
    return 0


def _cleared(given: argparse.Namespace, settings: Settings) -> int:
    with migrated(settings) as database:
        hour = partner_accounts.confirm_cleared(database, given.name)
    say(f"What was withdrawn before {rfc3339(hour)} no longer counts as held by {given.name}.")
    return 0


def _chosen(given: argparse.Namespace) -> dict[str, bool | str]:
    values = {setting: getattr(given, setting) for setting in ("copies", *SWITCHES)}
    return {setting: value for setting, value in values.items() if value is not None}


def _show_keys(keys: PartnerKeys, *, as_json: bool) -> None:
    shown = asdict(keys)
    if as_json:
        say(json.dumps(shown))
        return
    for name, key in shown.items():
        say(f"{name}: {key}")
    say("These are shown once. Pass them on over a channel that both sides trust.")
