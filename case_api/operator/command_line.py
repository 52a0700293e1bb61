"""``empreinte-service``: everything an operator does, in one command."""

from __future__ import annotations

import argparse
import contextlib
import json
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from case_api.desk import AccountError, DeskFolderError
from case_api.desk_keys import DeskKeyFolder
from case_api.keys import PURPOSES, KeyFolder, KeyFolderError
from case_api.operator.desk_commands import add_desk_commands
from case_api.operator.health_check import check
from case_api.operator.init_command import add_init_command
from case_api.operator.set_up import SetUpError
from case_api.partner_feed import PartnerError, PartnerKeys, still_held
from case_api.partner_feed import accounts as partner_accounts
from case_api.partner_feed.accounts import COPIES, SWITCHES
from case_api.rate_limits import UnusableCountersError
from case_api.service import NotReadyError, check_keys, open_service
from case_api.settings import Settings, load_settings
from case_api.signal_store import bring_into_feed, keys_in_use, reencrypt
from case_api.statistics import statistics
from case_api.storage import (
    DAY,
    Database,
    UndecryptableError,
    UnusableDatabaseError,
    open_database,
    rfc3339,
    schema,
)
from case_api.upkeep import purge
from submission.protocol import PublicKey
from submission.protocol.sealing_key import is_usable

Command = Callable[[argparse.Namespace, Settings], int]
#: seconds; any request that was running when a key was replaced has ended long before
_STILL_HELD = DAY


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. 0: done; 1: it could not be done, and why is on standard error; 2: wrong usage."""
    given = _parser().parse_args(arguments)
    try:
        settings = load_settings(
            database=given.database,
            keys=given.keys,
            host=getattr(given, "host", None),
            port=getattr(given, "port", None),
            workers=getattr(given, "workers", None),
            name=getattr(given, "service_name", None),
            practice=getattr(given, "practice", None),
            desk_key_folder=getattr(given, "desk_key_folder", None),
            desk_host=getattr(given, "desk_host", None),
            desk_port=getattr(given, "desk_port", None),
            desk_address=getattr(given, "desk_address", None),
        )
    except ValueError as error:
        # pydantic's own message quotes values, which may be secrets
        _complain(f"The settings can't be used: {_setting_names(error)}.")
        return 1
    command: Command = given.command
    try:
        return command(given, settings)
    except (
        NotReadyError,
        KeyFolderError,
        UnusableDatabaseError,
        PartnerError,
        UndecryptableError,
        UnusableCountersError,
        AccountError,
        DeskFolderError,
        SetUpError,
    ) as error:
        _complain(str(error))
    except SQLAlchemyError as error:
        _complain(f"The database can't be reached or used ({type(error).__name__}).")
    return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="empreinte-service",
        description="The case service: takes fingerprints, keeps the feed.",
    )
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--database", metavar="URL", help="sqlite:///FILE or postgresql://…")
    shared.add_argument("--keys", metavar="FOLDER", type=Path, help="where the keys are")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(
        name: str,
        run: Command,
        text: str,
        under: argparse._SubParsersAction[argparse.ArgumentParser] = commands,
    ) -> argparse.ArgumentParser:
        made = under.add_parser(name, help=text, description=text, parents=[shared])
        made.set_defaults(command=run)
        return made

    serve = command("serve", _serve, "Answer apps and partners.")
    serve.add_argument("--host")
    serve.add_argument("--port", type=int)
    serve.add_argument("--workers", type=int, help="processes (default 1)")
    serve.add_argument("--name", dest="service_name", help="the operator's name, as apps show it")
    serve.add_argument(
        "--practice",
        action="store_const",
        const=True,
        help="tell every app that no platform receives these",
    )
    migrate = command("migrate", _migrate, "Bring the database to this program's version.")
    migrate.add_argument("--to", default="head", metavar="VERSION", help="another version, or base")

    partner = commands.add_parser(
        "partner", help="Platforms that may read the feed."
    ).add_subparsers(required=True, metavar="COMMAND")
    add = command("add", _partner_add, "Let a platform in; prints its keys once.", partner)
    add.add_argument("--name", required=True)
    add.add_argument("--channel", required=True, choices=("adult", "minor"))
    change = command("set", _partner_set, "Change a platform's settings.", partner)
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
    rotate = command("rotate", _partner_rotate, "New keys; the old ones stop working.", partner)
    disable = command("disable", _partner_disable, "Shut a platform out.", partner)
    enable = command("enable", _partner_enable, "Let a platform in again.", partner)
    listing = command("list", _partner_list, "Who may read the feed.", partner)
    cleared = command(
        "cleared",
        _partner_cleared,
        "Confirm that a platform deleted what it held before it last fetched from the beginning.",
        partner,
    )
    for made in (rotate, disable, enable, cleared):
        made.add_argument("--name", required=True)
    for made in (add, rotate, listing):
        made.add_argument("--json", action="store_true")

    keys = commands.add_parser("keys", help="The operator's keys.").add_subparsers(
        required=True, metavar="COMMAND"
    )
    command("init", _keys_init, "Make the key folder.", keys)
    renew = command("rotate", _keys_rotate, "A new current key.", keys)
    renew.add_argument("--purpose", choices=PURPOSES, default="storage")
    command(
        "prune",
        _keys_prune,
        "Destroy storage keys that were replaced a day ago and that nothing is encrypted with any more.",
        keys,
    )
    desk = command(
        "new-desk-key",
        _keys_new_desk,
        "On the desk's machine: a new private key for links and contacts; prints its public half.",
        keys,
    )
    desk.add_argument("--desk-keys", dest="desk_key_folder", metavar="FOLDER", type=Path)
    publish = command(
        "publish-desk-key",
        _keys_publish_desk,
        "On the service's machine: have apps seal links and contacts to this public key.",
        keys,
    )
    publish.add_argument("file", help="what new-desk-key printed, or - for standard input")
    command("show-public", _keys_show, "The public keys, as apps get them.", keys)

    add_init_command(command)
    add_desk_commands(commands, command)
    command("stats", _stats, "How much the service is used, in tens: no number points at a person.")
    command("purge", _purge, "Let go of everything that is due.")
    command("check", _check, "Is this set-up fit to serve?")
    return parser


def _serve(_given: argparse.Namespace, settings: Settings) -> int:
    from case_api import server  # the web framework takes longer to load than most commands take

    return server.serve(settings)


def _migrate(given: argparse.Namespace, settings: Settings) -> int:
    with _opened(settings) as database:
        if schema.current_revision(database) == schema.head_revision():
            # an earlier program would not know of what waits for publication
            bring_into_feed(database)
        schema.migrate(database, given.to)
        _say(f"The database is at version {schema.current_revision(database)}.")
    return 0


def _partner_add(given: argparse.Namespace, settings: Settings) -> int:
    with _migrated(settings) as database:
        keys = partner_accounts.add_partner(database, given.name, given.channel, _chosen(given))
    _show_keys(keys, as_json=given.json)
    return 0


def _partner_set(given: argparse.Namespace, settings: Settings) -> int:
    chosen = _chosen(given)
    if not chosen:
        raise PartnerError("Name at least one setting to change.")
    with _migrated(settings) as database:
        partner_accounts.change_settings(database, given.name, chosen)
    return 0


def _partner_rotate(given: argparse.Namespace, settings: Settings) -> int:
    with _migrated(settings) as database:
        keys = partner_accounts.rotate_keys(database, given.name)
    _show_keys(keys, as_json=given.json)
    return 0


def _partner_disable(given: argparse.Namespace, settings: Settings) -> int:
    with _migrated(settings) as database:
        partner_accounts.set_enabled(database, given.name, enabled=False)
    return 0


def _partner_enable(given: argparse.Namespace, settings: Settings) -> int:
    with _migrated(settings) as database:
        partner_accounts.set_enabled(database, given.name, enabled=True)
    return 0


def _partner_list(given: argparse.Namespace, settings: Settings) -> int:
    with _migrated(settings) as database:
        rows = [dict(row._mapping) for row in partner_accounts.list_partners(database)]
        with database.reading() as connection:
            held = still_held(connection)
    for row in rows:
        row["created_at"] = rfc3339(row["created_at"])
        row["may_still_hold_withdrawn"] = held.get(row["name"], 0)
    if given.json:
        _say(json.dumps(rows))
        return 0
    for row in rows:
        chosen = ", ".join(
            [f"copies {row['copies']}", *(switch for switch in SWITCHES if row[switch])]
        )
        state = "enabled" if row["enabled"] else "disabled"
        _say(f"{row['name']}: {row['channel']}, {state}, {chosen}, since {row['created_at']}")
        if count := row["may_still_hold_withdrawn"]:
            _say(
                f"  may still match on {count} withdrawn hash(es): ask it to clear what it fetched and to fetch "
                "again, then confirm with `partner cleared`"
            )
    if not rows:
        _say("Nobody reads the feed.")
    return 0


def _partner_cleared(given: argparse.Namespace, settings: Settings) -> int:
    with _migrated(settings) as database:
        hour = partner_accounts.confirm_cleared(database, given.name)
    _say(f"What was withdrawn before {rfc3339(hour)} no longer counts as held by {given.name}.")
    return 0


def _keys_init(_given: argparse.Namespace, settings: Settings) -> int:
    folder = KeyFolder(settings.key_folder)
    if folder.exists:
        _say("The key folder is there already.")
        return 0
    # a database that has cases belongs to keys that exist somewhere: new ones would lock everybody out
    open_service(settings).close()
    _say("The key folder is made. Back it up, apart from the database.")
    return 0


def _keys_rotate(given: argparse.Namespace, settings: Settings) -> int:
    service = open_service(settings)
    try:
        new = service.key_folder.add(given.purpose)
        _say(f"The current {given.purpose} key is {new}.")
        if given.purpose != "storage":
            return 0
        bring_into_feed(service.database)
        rotated = reencrypt(service.database, lambda: service.keyring.cipher)
        _say(f"{rotated.done} signals were encrypted anew.")
        if not rotated.unreadable:
            return 0
        _complain(
            f"{rotated.unreadable} signals can't be read and were left as they are: their key is not in the key "
            "folder, or they were changed. Restore the key folder from its backup."
        )
        return 1
    finally:
        service.close()


def _keys_prune(_given: argparse.Namespace, settings: Settings) -> int:
    folder = KeyFolder(settings.key_folder)
    retired = folder.retired("storage", time.time() - _STILL_HELD)
    with _migrated(settings) as database:
        check_keys(database, folder.keyring())
        used = keys_in_use(database)
    for key_id in retired:
        if key_id in used:
            _say(
                f"The storage key {key_id} is kept: {used[key_id]} signals need it. Run keys rotate."
            )
        else:
            folder.remove("storage", key_id)
            _say(f"The storage key {key_id} is destroyed.")
    if not retired:
        _say("No storage key was replaced more than a day ago.")
    return 0


def _keys_new_desk(_given: argparse.Namespace, settings: Settings) -> int:
    if settings.desk_key_folder is None:
        raise KeyFolderError("Name the desk's own key folder: --desk-keys FOLDER.")
    _say(DeskKeyFolder(settings.desk_key_folder).add().model_dump_json())
    return 0


def _keys_publish_desk(given: argparse.Namespace, settings: Settings) -> int:
    folder = KeyFolder(settings.key_folder)
    try:
        text = sys.stdin.read() if given.file == "-" else Path(given.file).read_text()
        key = PublicKey.model_validate_json(text)
    except (OSError, ValueError):
        raise KeyFolderError("This is not a public key as new-desk-key prints it.") from None
    if not is_usable(key):
        raise KeyFolderError("This key is of another kind, or damaged.")
    folder.keyring()
    folder.publish_desk_key(key)
    _say(f"Apps seal links and contacts to the desk's key {key.key_id} from now on.")
    return 0


def _keys_show(_given: argparse.Namespace, settings: Settings) -> int:
    keyring = KeyFolder(settings.key_folder).keyring()
    public = {
        "receipt_keys": [key.model_dump() for key in keyring.published_receipt_keys()],
        "sealing_keys": [key.model_dump() for key in keyring.published_sealing_keys()],
        "desk_keys": [key.model_dump() for key in keyring.desk_keys],
    }
    _say(json.dumps(public, indent=2))
    return 0


def _stats(_given: argparse.Namespace, settings: Settings) -> int:
    with _migrated(settings) as database:
        _say(json.dumps(statistics(database), indent=2))
    return 0


def _purge(_given: argparse.Namespace, settings: Settings) -> int:
    with _migrated(settings) as database:
        _say(json.dumps(asdict(purge(database, settings))))
    return 0


def _check(_given: argparse.Namespace, settings: Settings) -> int:
    findings = list(check(settings))
    for finding in findings:
        _say(f"{'good' if finding.good else 'BAD '}  {finding.text}")
    return 0 if all(finding.good for finding in findings) else 1


@contextlib.contextmanager
def _opened(settings: Settings) -> Iterator[Database]:
    """The database as it is."""
    with contextlib.closing(open_database(settings.database, pool_size=2)) as database:
        yield database


@contextlib.contextmanager
def _migrated(settings: Settings) -> Iterator[Database]:
    """The database at this program's version."""
    with _opened(settings) as database:
        schema.migrate(database)
        yield database


def _chosen(given: argparse.Namespace) -> dict[str, bool | str]:
    values = {setting: getattr(given, setting) for setting in ("copies", *SWITCHES)}
    return {setting: value for setting, value in values.items() if value is not None}


def _show_keys(keys: PartnerKeys, *, as_json: bool) -> None:
    shown = asdict(keys)
    if as_json:
        _say(json.dumps(shown))
        return
    for name, key in shown.items():
        _say(f"{name}: {key}")
    _say("These are shown once. Pass them on over a channel that both sides trust.")


def _setting_names(error: ValueError) -> str:
    errors = getattr(error, "errors", None)
    if errors is None:
        return "the file or a value can't be read"
    return ", ".join(".".join(map(str, e["loc"])) for e in errors(include_input=False))


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")


def _complain(text: str) -> None:
    sys.stderr.write(text + "\n")
