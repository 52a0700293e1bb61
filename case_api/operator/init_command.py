"""``empreinte-service init FOLDER`` and ``operator-file``."""

from __future__ import annotations

import argparse
import contextlib
import sys
from pathlib import Path

from case_api.operator.desk_commands import AddCommand
from case_api.operator.set_up import Plan, make_folder, operator_file
from case_api.service import open_service
from case_api.settings import Settings


def add_init_command(command: AddCommand) -> None:
    """Add ``init`` and ``operator-file`` to the parser."""
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


def _operator_file(given: argparse.Namespace, settings: Settings) -> int:
    with contextlib.closing(open_service(settings)) as service:
        sys.stdout.write(operator_file(service, given.address.rstrip("/")))
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
        sys.stdout.write(line + "\n")
    return 0
