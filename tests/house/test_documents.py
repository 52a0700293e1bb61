"""The documents speak of the tree as it is, and decisions are numbered, dated and have a status."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DECISIONS = sorted((ROOT / "docs" / "decisions").glob("*.md"))
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
_PACKAGES = "app|benchmarks|case_api|docs|hashing|packaging|resources|submission|tests"
#: A path of the repository in code style, such as `hashing/pdq/` or `submission/protocol/wire.py`.
_PATH = re.compile(rf"`((?:{_PACKAGES})/[\w./-]*)`")
_TEST = re.compile(r"^\s*(?:async )?def (test_\w+)", re.MULTILINE)
_LINK = re.compile(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)")


def _name(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("document", DOCUMENTS, ids=_name)
def test_every_path_named_exists(document: Path) -> None:
    if document.name == "CHANGELOG.md":
        return  # tells of what was, too
    missing = [path for path in _PATH.findall(document.read_text()) if not (ROOT / path).exists()]
    assert missing == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=_name)
def test_every_link_leads_somewhere(document: Path) -> None:
    links = _LINK.findall(document.read_text())
    assert [link for link in links if not (document.parent / link).exists()] == []


def test_every_page_is_in_the_menu_of_the_site() -> None:
    """``make docs`` fails on one that is not; this says so sooner. Decisions are listed by themselves."""
    menu = set(re.findall(r"[\w-]+\.md", (ROOT / "mkdocs.yml").read_text()))
    outside = {"contributing.md"}  # CONTRIBUTING.md, a page of the site too
    assert menu - outside == {page.name for page in (ROOT / "docs").glob("*.md")}


@pytest.mark.parametrize("document", DOCUMENTS, ids=_name)
def test_every_test_named_is_there(document: Path) -> None:
    """A criterion "shown by" a test that is no more is not shown."""
    named = set(re.findall(r"`(test_\w+)`", document.read_text()))
    assert named <= set(_tests()) or document.name == "CHANGELOG.md", sorted(named - set(_tests()))


@cache
def _tests() -> frozenset[str]:
    """The names of all test modules and of the tests in them."""
    modules = [*(ROOT / "tests").rglob("test_*.py")]
    functions = [name for file in modules for name in _TEST.findall(file.read_text())]
    return frozenset([file.stem for file in modules] + functions)


def test_decisions_are_numbered_without_a_gap() -> None:
    numbers = [file.name[:4] for file in DECISIONS]
    assert numbers == [f"{number:04}" for number in range(1, len(DECISIONS) + 1)]


@pytest.mark.parametrize("decision", DECISIONS, ids=_name)
def test_a_decision_has_a_status_and_a_date(decision: Path) -> None:
    third = decision.read_text().split("\n")[2]
    assert re.match(
        r"\*\*Status:\*\* (accepted|superseded by \d{4}) · \*\*Date:\*\* \d{4}-\d\d-\d\d", third
    )
