"""``empreinte-service``: everything an operator does, in one command."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from case_api.desk import AccountError, DeskFolderError
from case_api.keys import KeyFolderError
from case_api.operator.commands import (
    Command,
    Subparsers,
    add_desk_commands,
    add_held_commands,
    add_key_commands,
    add_partner_commands,
    add_set_up_commands,
    complain,
    migrated,
    opened,
    say,
)
from case_api.operator.health_check import check
from case_api.operator.set_up import SetUpError
from case_api.partner_feed import PartnerError
from case_api.rate_limits import UnusableCountersError
from case_api.service import NotReadyError
from case_api.settings import Settings, load_settings
from case_api.signal_store import bring_into_feed
from case_api.statistics import statistics
from case_api.storage import (
    UndecryptableError,
    UnusableDatabaseError,
    schema,
)
from case_api.upkeep import purge


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
        complain(f"The settings can't be used: {_setting_names(error)}.")
        return 1
    command: Command = given.command
    try:
        status = command(given, settings)
        sys.stdout.flush()
        return status
    except BrokenPipeError:
        # whoever read the answer has seen enough; Python would complain once more at its end
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
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
        complain(str(error))
    except SQLAlchemyError as error:
        complain(f"The database can't be reached or used ({type(error).__name__}).")
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
        under: Subparsers[argparse.ArgumentParser] = commands,
    ) -> argparse.ArgumentParser:
        made = under.add_parser(name, help=text, description=text, parents=[shared])
        made.set_defaults(command=run)
        return made

    _add_serve_options(command("serve", _serve, "Answer apps and partners."))
    migrate = command("migrate", _migrate, "Bring the database to this program's version.")
    migrate.add_argument("--to", default="head", metavar="VERSION", help="another version, or base")

    add_partner_commands(commands, command)
    add_key_commands(commands, command)
    add_set_up_commands(command)
    add_desk_commands(commands, command)
    add_held_commands(commands, command)
    command("stats", _stats, "How much the service is used, in tens: no number points at a person.")
    command("purge", _purge, "Let go of everything that is due.")
    command("check", _check, "Is this set-up fit to serve?")
    return parser


def _add_serve_options(serve: argparse.ArgumentParser) -> None:
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


def _serve(_given: argparse.Namespace, settings: Settings) -> int:
    from case_api import server  # the web framework takes longer to load than most commands take

    return server.serve(settings)


def _migrate(given: argparse.Namespace, settings: Settings) -> int:
    with opened(settings) as database:
        if schema.current_revision(database) == schema.head_revision():
            # an earlier program would not know of what waits for publication
            bring_into_feed(database)
        schema.migrate(database, given.to)
        say(f"The database is at version {schema.current_revision(database)}.")
    return 0


def _stats(_given: argparse.Namespace, settings: Settings) -> int:
    with migrated(settings) as database:
        say(json.dumps(statistics(database), indent=2))
    return 0


def _purge(_given: argparse.Namespace, settings: Settings) -> int:
    with migrated(settings) as database:
        say(json.dumps(asdict(purge(database, settings))))
    return 0


def _check(_given: argparse.Namespace, settings: Settings) -> int:
    findings = list(check(settings))
    for finding in findings:
        say(f"{'good' if finding.good else 'BAD '}  {finding.text}")
    return 0 if all(finding.good for finding in findings) else 1


def _setting_names(error: ValueError) -> str:
    errors = getattr(error, "errors", None)
    if errors is None:
        return "the file or a value can't be read"
    return ", ".join(".".join(map(str, e["loc"])) for e in errors(include_input=False))
