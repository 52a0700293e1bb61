"""A new operator's folder: settings, keys, database, the operator's file for apps, units and examples for proxies.

It is made beside its place and put there in one step, so that a set-up that breaks off leaves nothing half done.
"""

from __future__ import annotations

import getpass
import json
import re
import shutil
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from string import Template
from urllib.parse import urlsplit

from pydantic import ValidationError

from case_api.desk import desk_folder
from case_api.desk_keys import DeskKeyFolder
from case_api.keys import write_key_file
from case_api.operator.set_up.operator_file import SetUpError, operator_file
from case_api.service import open_service
from case_api.settings import Settings

_FILES = Path(__file__).parent / "files"
#: Where each text goes. The systemd units are shared by both kinds of set-up.
_TEXTS = {
    "service.toml": "service.toml",
    "desk.toml": "desk.toml",
    "empreinte.service": "systemd/empreinte.service",
    "empreinte-desk.service": "systemd/empreinte-desk.service",
    "Caddyfile": "proxy/Caddyfile",
    "nginx.conf": "proxy/nginx.conf",
    "NEXT-STEPS.txt": "NEXT-STEPS.txt",
}
#: Paths that systemd, Caddy and nginx can read without quotation marks.
_PLAIN = re.compile(r"/[A-Za-z0-9._/-]+\Z")
_HIDDEN_BY_SYSTEMD = ("/home", "/root", "/run/user")


@dataclass(frozen=True, slots=True)
class Plan:
    """What the operator chose. Addresses are those that apps and staff open; ``database`` empty: a SQLite file inside."""

    folder: Path
    name: str
    address: str
    desk_address: str
    port: int
    desk_port: int
    database: str = ""

    @property
    def database_address(self) -> str:
        """The address of the database, as the settings will name it."""
        return self.database or f"sqlite:///{self.folder / 'data' / 'cases.db'}"

    def settings(self, folder: Path) -> Settings:
        """The settings of the service and its desk, with files in this folder."""
        try:
            return Settings(
                database=self.database or f"sqlite:///{folder / 'data' / 'cases.db'}",
                keys=folder / "data" / "keys",
                desk_key_folder=folder / "desk",
                name=self.name,
                practice=True,
                port=self.port,
                desk_port=self.desk_port,
                desk_address=self.desk_address,
            )
        except ValidationError as error:
            named = ", ".join(str(e["loc"][0]) for e in error.errors(include_input=False))
            raise SetUpError(f"This can't be used: {named}.") from None


def make_folder(plan: Plan) -> list[str]:
    """Make everything. Returns what to do next, line by line.

    Raises:
        SetUpError: the folder is in use, or can't be made.
        NotReadyError, KeyFolderError, UnusableDatabaseError: see ``service.open_service``.
    """
    folder = plan.folder
    if not _PLAIN.match(str(folder)):
        raise SetUpError("Name a folder whose path has letters, digits, dots and dashes only.")
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise SetUpError("This folder is in use. Name a new one; nothing was changed.")
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        made = Path(tempfile.mkdtemp(prefix=folder.name + ".", dir=folder.parent))
    except OSError as error:
        raise SetUpError(f"The folder can't be made: {error.strerror}.") from None
    try:
        _fill(made, plan)
        if folder.exists():
            folder.rmdir()
        made.rename(folder)
    except OSError as error:
        raise SetUpError(f"The folder can't be made: {error.strerror}.") from None
    finally:
        shutil.rmtree(made, ignore_errors=True)
    return (folder / "NEXT-STEPS.txt").read_text("utf-8").splitlines()


def _fill(made: Path, plan: Plan) -> None:
    settings = plan.settings(made)
    service = open_service(settings)
    try:
        desk_folder(settings).create()
        service.key_folder.publish_desk_key(DeskKeyFolder(made / "desk").add())
        signed = operator_file(service, plan.address)
    finally:
        service.close()
    _write(made / "operator.toml", signed)
    values = _values(plan)
    for source, place in _TEXTS.items():
        text = (_FILES / source).read_text("utf-8")
        _write(made / place, Template(text).substitute(values))


def _values(plan: Plan) -> dict[str, object]:
    folder = plan.folder
    hidden = any(str(folder).startswith(place + "/") for place in _HIDDEN_BY_SYSTEMD)
    return {
        "folder": folder,
        "data": folder / "data",
        "program": _this_program(),
        "user": "empreinte" if getpass.getuser() == "root" else getpass.getuser(),
        "protect_home": "no" if hidden else "yes",
        "name": json.dumps(plan.name, ensure_ascii=False),
        "database": json.dumps(plan.database_address),
        "keys": json.dumps(str(folder / "data" / "keys")),
        "desk_keys": json.dumps(str(folder / "desk")),
        "address": plan.address,
        "host": urlsplit(plan.address).hostname or "cases.example",
        "desk_address": json.dumps(plan.desk_address),
        "desk_host": urlsplit(plan.desk_address).hostname or "desk.example",
        "port": plan.port,
        "desk_port": plan.desk_port,
    }


def _this_program() -> str:
    """The command that starts this very program, for a systemd unit."""
    started = Path(sys.argv[0])
    if started.name == "empreinte-service" and started.exists():
        return str(started.absolute())
    if getattr(sys, "frozen", False):
        return "/usr/bin/empreinte-service"
    return f"{sys.executable} -m case_api"


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(exist_ok=True, mode=0o700)
    write_key_file(file, text)
