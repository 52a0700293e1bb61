"""The map in CONTRIBUTING.md is the tree, and no room grows past what a newcomer reads at a glance."""

from __future__ import annotations

import ast
import re
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ("app", "case_api", "hashing", "submission")
MOST_MODULES = 12
#: These say nothing about what is in them.
#: What a locked process loads is named module by module, before the lock; Alembic loads its own files;
#: the roots of app and case_api hold programs.
NO_DOOR = {
    "app/",
    "case_api/",
    "case_api/migrations/",
    "hashing/pdq/",
    "hashing/pictures/",
    "hashing/sandbox/",
    "hashing/sandbox/linux/",
    "hashing/sandbox/windows/",
    "hashing/videos/",
    "hashing/worker/",
}
EMPTY_NAMES = {"utils", "util", "helpers", "helper", "common", "manager", "misc", "base"}

ROOMS = sorted(
    file.parent
    for package in PACKAGES
    for file in (ROOT / package).rglob("__init__.py")
    if file.parent.name != "versions"
)


def _name(room: Path) -> str:
    return room.relative_to(ROOT).as_posix() + "/"


def _modules(room: Path) -> list[str]:
    return [file.stem for file in room.glob("*.py") if not file.stem.startswith("__")]


def test_the_map_names_every_room_and_no_other() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text()
    mapped = re.findall(r"^\| `([a-z0-9_/]+/)` \|", text, re.MULTILINE)
    assert len(mapped) == len(set(mapped))
    assert set(mapped) == {_name(room) for room in ROOMS}


@pytest.mark.parametrize("room", ROOMS, ids=_name)
def test_a_room_has_a_door_that_says_what_it_is_for(room: Path) -> None:
    module = ast.parse((room / "__init__.py").read_text())
    assert ast.get_docstring(module)


@pytest.mark.parametrize("room", [*ROOMS, ROOT / "benchmarks", ROOT / "packaging"], ids=_name)
def test_a_room_is_read_at_a_glance(room: Path) -> None:
    modules = _modules(room)
    assert len(modules) <= MOST_MODULES
    assert not EMPTY_NAMES & set(modules)


def test_no_module_stands_outside_a_room() -> None:
    folders = {file.parent for package in PACKAGES for file in (ROOT / package).rglob("*.py")}
    migrations = ROOT / "case_api" / "migrations" / "versions"
    assert folders - {migrations} == set(ROOMS)


@pytest.mark.parametrize("room", [room for room in ROOMS if _name(room) not in NO_DOOR], ids=_name)
def test_what_a_door_names_is_behind_it(room: Path) -> None:
    """A name that is also a module's would be the module, once somebody has loaded that."""
    if _name(room).startswith("case_api/threatexchange_plugin/"):
        door = import_module(room.name)
    else:
        door = import_module(_name(room).rstrip("/").replace("/", "."))
    for module in _modules(room):
        import_module(f"{door.__name__}.{module}")
    assert list(door.__all__) == sorted(set(door.__all__), key=_as_ruff_sorts)
    for name in door.__all__:
        assert not isinstance(getattr(door, name), ModuleType), name


@pytest.mark.parametrize("room", ROOMS, ids=_name)
def test_a_door_does_not_make_mypy_take_any_name(room: Path) -> None:
    """A ``__getattr__`` that mypy sees answers for every name, also for a misspelled one."""
    module = ast.parse((room / "__init__.py").read_text())
    assert "__getattr__" not in [node.name for node in module.body if hasattr(node, "name")]


def _as_ruff_sorts(name: str) -> tuple[int, str]:
    """Constants, then classes, then the rest."""
    kind = 0 if name.isupper() else 1 if name[0].isupper() else 2
    return kind, name
