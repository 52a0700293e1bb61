"""Each import contract is broken once on purpose, and the linter has to say so.

Two contracts once guarded nothing: loading ``hashing.fingerprint``, and with it Pillow and PyAV, into the window passed.
"""

from __future__ import annotations

import copy
import subprocess
import sys
from pathlib import Path
from typing import Any

import grimp
import pytest
from importlinter import Contract
from importlinter.api import read_configuration
from importlinter.application.use_cases import _register_contract_types
from importlinter.application.user_options import UserOptions
from importlinter.configuration import configure
from importlinter.domain.contract import registry

ROOT = Path(__file__).parents[2]

#: By the contract's name: imports (importer, imported) that it forbids, each enough to break it.
SABOTAGE: dict[str, tuple[tuple[str, str], ...]] = {
    "The house: app and service stand on submission, submission on hashing": (
        ("hashing.signals", "submission.protocol.wire"),
        ("submission.failures", "app.words.texts"),
        ("app.state.journey", "case_api.settings"),
        ("case_api.settings", "app.state.journey"),
    ),
    "No circle between neighbours, on any floor": (
        ("case_api.storage.tables", "case_api.keys"),
        ("hashing.signals", "hashing.near_duplicates"),
        ("app.look.theme", "app.look.style_sheet"),
    ),
    "Inside hashing: two processes above, formats and values below": (
        ("hashing.pool.pool", "hashing.worker.main"),
        ("hashing.channel.messages", "hashing.pool.batch"),
        ("hashing.formats.window", "hashing.pictures.decoding"),
        ("hashing.pictures.decoded", "hashing.videos.source"),
    ),
    "Decoders are touched by the hasher process alone": (
        ("hashing.pool.pool", "PIL"),
        ("app.widgets.text", "av"),
        ("hashing.channel.messages", "simplejpeg"),
    ),
    "The values of hashing are pure standard library": (("hashing.signals", "numpy"),),
    "The parent side of the hasher knows no decoder": (
        ("hashing.pool.pool", "hashing.fingerprint"),
        ("hashing.channel.handover", "numpy"),
    ),
    "Hashing knows no window and no network": (
        ("hashing.pool.pool", "httpx"),
        ("hashing.fingerprint", "PySide6"),
    ),
    "Inside submission: everything stands on the protocol": (
        ("submission.protocol.wire", "submission.client"),
        ("submission.client", "submission.keeping.outbox"),
        ("submission.network.connection", "submission.preparation"),
    ),
    "Submission knows no pictures": (("submission.prepared_case", "PIL"),),
    "Of hashing, submission knows the values only": (("submission.prepared_case", "hashing.pool"),),
    "The network is reached from one room and the client above it, the keyring from one module": (
        ("submission.prepared_case", "httpx"),
        ("app.jobs.submission_job", "httpx"),
        ("app.keeping.saving", "keyring"),
    ),
    "Inside the app: shell and terminal above, state and look below": (
        ("app.state.journey", "app.pages.page"),
        ("app.terminal.cli", "app.shell.desk"),
        ("app.widgets.text", "app.jobs.background"),
    ),
    "The app decodes nothing": (
        ("app.pages.page", "hashing.fingerprint"),
        ("app.pages.page", "hashing"),  # hash_image brings the decoders with it
        ("app.jobs.fingerprint_job", "PIL"),
    ),
    "The terminal opens no window": (("app.terminal.cli", "PySide6"),),
    "Inside the service: operator above, storage below": (
        ("case_api.storage.tables", "case_api.cases.access"),
        ("case_api.http.problems", "case_api.service"),
        ("case_api.cases.access", "case_api.partner_feed.partner"),
    ),
    "Of submission, the service knows the protocol only": (
        ("case_api.cases.access", "submission.client"),
        ("case_api.keys", "submission.keeping.vault"),
    ),
    "The service knows no window and no picture": (
        ("case_api.settings", "PySide6"),
        ("case_api.cases.lookup", "hashing.pool"),
    ),
    "The service runs without the partners' library": (
        ("case_api.application", "threatexchange"),
        ("case_api.partner_feed.routes", "threatexchange_empreinte"),
    ),
}

configure()
_OPTIONS: dict[str, Any] = read_configuration(str(ROOT / "pyproject.toml"))
_SESSION: dict[str, Any] = _OPTIONS["session_options"]
_register_contract_types(UserOptions(_SESSION, _OPTIONS["contracts_options"]))


def _contract(options: dict[str, Any]) -> Contract:
    kind = registry.get_contract_class(options["type"])
    return kind(options["name"], _SESSION, {k: v for k, v in options.items() if k != "id"})


CONTRACTS = {options["name"]: _contract(options) for options in _OPTIONS["contracts_options"]}


@pytest.fixture(scope="module")
def house() -> grimp.ImportGraph:
    return grimp.build_graph(
        *_SESSION["root_packages"], include_external_packages=True, cache_dir=None
    )


def test_every_contract_is_broken_once() -> None:
    assert set(SABOTAGE) == set(CONTRACTS)


@pytest.mark.parametrize(
    ("name", "importer", "imported"),
    [(name, *link) for name, links in SABOTAGE.items() for link in links],
)
def test_a_forbidden_import_breaks_its_contract(
    house: grimp.ImportGraph, name: str, importer: str, imported: str
) -> None:
    contract = CONTRACTS[name]
    assert contract.check(copy.deepcopy(house), verbose=False).kept
    sabotaged = copy.deepcopy(house)
    # a module that has moved would make this test pass for the wrong reason
    assert importer in sabotaged.modules
    external = imported.partition(".")[0] not in _SESSION["root_packages"]
    assert external or imported in sabotaged.modules
    sabotaged.add_module(imported, is_squashed=external)
    sabotaged.add_import(importer=importer, imported=imported)
    assert not contract.check(sabotaged, verbose=False).kept


def test_the_command_of_make_check_says_so_too(tmp_path: Path) -> None:
    import shutil

    for package in (*_SESSION["root_packages"], "pyproject.toml"):
        source = ROOT / package
        if source.is_dir():
            shutil.copytree(
                source, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__")
            )
        else:
            shutil.copy(source, tmp_path)
    page = tmp_path / "app" / "pages" / "page.py"
    page.write_text(page.read_text() + "\nimport hashing.fingerprint\n")
    linter = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [linter, "--no-cache"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "The app decodes nothing BROKEN" in done.stdout
