"""``empreinte-service init FOLDER``, and what it signs for people's apps: ``operator-file`` and ``version-file``."""

from __future__ import annotations

import argparse
import contextlib
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pydantic import ValidationError

from case_api.operator.commands.command import AddCommand, say
from case_api.operator.set_up import Plan, SetUpError, make_folder, operator_file
from case_api.service import open_service
from case_api.settings import Settings
from submission.protocol.app_versions import MAX_DAYS, make_version_file


def add_set_up_commands(command: AddCommand) -> None:
    """Add ``init``, ``operator-file`` and ``version-file`` to the parser."""
    init = command("init", _init, "Set a new service up: settings, keys, database, units, proxies.")
    init.add_argument("folder", type=Path, metavar="FOLDER")
    init.add_argument("--name", dest="service_name", help="your name, as apps show it")
    init.add_argument(
        "--address",
        default="https://cases.example",
        help="where apps will reach the service (default https://cases.example)",
    )
    init.add_argument("--port", type=int, help="on which it listens, behind a proxy")
    init.add_argument(
        "--desk-address", help="where staff will open the desk, as https://desk.example"
    )
    init.add_argument("--desk-port", type=int)

    file = command(
        "operator-file", _operator_file, "Print the file that people get with the app, signed."
    )
    file.add_argument("--address", required=True, help="where apps reach the service")

    newest = command(
        "version-file",
        _version_file,
        "Print which version of the app you give out, signed; the setting version_file names it then.",
    )
    newest.add_argument("--app-version", required=True, metavar="0.2.0")
    newest.add_argument("--page", required=True, help="the page where people get it, https://…")
    newest.add_argument(
        "--days", type=int, default=90, help="after which apps believe it no more (default 90)"
    )


def _operator_file(given: argparse.Namespace, settings: Settings) -> int:
    with contextlib.closing(open_service(settings)) as service:
        sys.stdout.write(operator_file(service, given.address.rstrip("/")))
    return 0


def _version_file(given: argparse.Namespace, settings: Settings) -> int:
    if not 1 <= given.days <= MAX_DAYS:
        raise SetUpError(f"Between 1 and {MAX_DAYS} days.")
    until = datetime.now(UTC).date() + timedelta(days=given.days)
    with contextlib.closing(open_service(settings)) as service:
        key = service.keyring.receipt_key
    try:
        file = make_version_file(given.app_version, given.page, until, key)
    except ValidationError:
        raise SetUpError(
            "A version is written like 0.2.0, and its page begins with https://."
        ) from None
    say(file.model_dump_json())
    return 0


def _init(given: argparse.Namespace, settings: Settings) -> int:
    plan = Plan(
        folder=given.folder.absolute(),
        name=settings.name,
        address=given.address.rstrip("/"),
        desk_address=settings.desk_address,
        port=settings.port,
        desk_port=settings.desk_port,
        database=given.database or "",
    )
    for line in make_folder(plan):
        say(line)
    return 0
