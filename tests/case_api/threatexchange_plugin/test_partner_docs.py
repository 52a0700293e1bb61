"""The commands of docs/partners.md, run as they stand there against a real service.

What the document leaves open is filled in: the service's address and a partner's keys. Commands for HMA need a running
one that can reach this machine: ``EMPREINTE_HMA`` says where it answers. HMA is not on PyPI, so it can't be started here.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.case_api.people import Person
from tests.case_api.platforms import REPOSITORY, Platform, new_platform
from tests.case_api.running_service import RunningService
from tests.case_api.threatexchange_plugin.installing import copy_of_plugin, new_environment, run
from tests.case_api.threatexchange_plugin.photos import item_of, photo

DOCUMENT = (REPOSITORY / "docs" / "partners.md").read_text()
HMA = os.environ.get("EMPREINTE_HMA", "")

# what is tried here does not depend on the database
pytestmark = [
    pytest.mark.long,  # they install from the network; test_tx_stock and test_tx_plugin try the same programs
    pytest.mark.timeout(600),
    pytest.mark.parametrize("service", ["sqlite"], indirect=True),
]


def blocks(heading: str, language: str = "sh") -> list[str]:
    """The code of a section, in order."""
    section = DOCUMENT.split(f"\n## {heading}\n")[1].split("\n## ")[0]
    return re.findall(rf"^```{language}\n(.*?)^```", section, re.DOTALL | re.MULTILINE)


def filled_in(code: str, platform: Platform) -> str:
    """With the address and the keys where the document has an example and dots."""
    code = code.replace("https://cases.example/v1", platform.url + "/v1")
    for name in ("subscription", "fetch", "submit_feedback", "submit_hashes"):
        key = getattr(platform.keys, f"{name}_key")
        code = code.replace(f"export {name.upper()}_KEY=…", f"export {name.upper()}_KEY={key}")
    assert "…" not in code
    return code


@dataclass
class Shell:
    """Runs one block after another, keeping what they export."""

    folder: Path
    environment: dict[str, str]
    _before: list[str] = field(default_factory=list)

    def run(self, code: str) -> str:
        """What the block prints. Every command of it must succeed."""
        script = "\n".join(["set -e", *self._before, code])
        said = run("bash", "-c", script, environment=self.environment, cwd=self.folder)
        # exported values may go over several lines
        self._before += re.findall(r'^export \w+=(?:"(?:[^"\\]|\\.)*"|\S+)', code, re.MULTILINE)
        return said

    def export(self, name: str, value: str) -> None:
        self._before.append(f"export {name}={shlex.quote(value)}")


@pytest.fixture
def platform(empty_service: RunningService) -> Platform:
    return new_platform(empty_service)


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A virtual environment that is empty until the document's own commands fill it."""
    return new_environment(tmp_path_factory.mktemp("platform") / "venv")


@pytest.fixture
def shell(tmp_path: Path, platform: Platform, programs: Path) -> Shell:
    """In a folder with the plugin's source and an upload to look at."""
    copy_of_plugin(tmp_path)
    photo(1).resize((500, 375)).save(tmp_path / "some-upload.jpg", quality=60)
    opened = Shell(
        tmp_path,
        {
            "PATH": f"{programs}:{os.environ['PATH']}",
            "HOME": str(tmp_path),
            "NO_PROXY": "127.0.0.1,localhost",
        },
    )
    page = json.loads(opened.run(filled_in(blocks("A first look")[0], platform)))
    assert page["hasMoreRecords"] is False
    return opened


@pytest.fixture
def person(empty_service: RunningService) -> Person:
    """Somebody who reported the picture that was uploaded, and another one."""
    reporting = Person(empty_service.http)
    reporting.submit(item_of(photo(1)), item_of(photo(2)))
    return reporting


def test_the_commands_for_tx(
    empty_service: RunningService, shell: Shell, platform: Platform, person: Person
) -> None:
    other = Person(empty_service.http)
    other.submit(item_of(photo(3)))
    (fetch_and_match,) = blocks("With `tx`")
    assert re.search(r"^pdq \d+ \(cases\)", shell.run(fetch_and_match), re.MULTILINE)

    person.withdraw()
    shell.run("tx fetch")
    # a stock client never drops it, until it clears what it has
    assert "(cases)" in shell.run("tx match photo some-upload.jpg")
    begin_again = blocks("Withdrawals")[0]
    shell.run(begin_again)
    assert shell.run("tx match photo some-upload.jpg") == ""
    # even where not one hash is left
    photo(3).save(shell.folder / "other-upload.jpg")
    assert "(cases)" in shell.run("tx match photo other-upload.jpg")
    other.withdraw()
    shell.run(begin_again)
    assert "No indices" in shell.run("tx match photo other-upload.jpg 2>&1 || true")


def test_the_commands_for_the_plugin(shell: Shell, platform: Platform, person: Person) -> None:
    platform.change(honours_withdrawals=True, vpdq=True)
    shell.run("pip install threatexchange")
    (install_and_match,) = blocks("With our plugin, better")
    found = shell.run(install_and_match)
    assert re.search(r"^pdq \d+ \(cases-with-plugin\)", found, re.MULTILINE)
    channels = "Two channels, or the real StopNCII beside us"
    (source,) = blocks(channels, "python")
    (shell.folder / "empreinte_minors.py").write_text(source)
    shell.run(blocks(channels)[0])
    assert "(minors)" in shell.run("tx match photo some-upload.jpg")

    fed = item_of(photo(1)).signals[0].value  # type: ignore[union-attr]
    shell.export("HASH", fed)
    assert json.loads(shell.run(blocks("Answers")[0])) == {"count": 1, "unknown": 0}
    assert person.status().items[0].partners[0].state == "blocked"
    (shell.folder / "hash.txt").write_text(fed)
    shell.run("tx label --as-hash pdq cases-with-plugin photo hash.txt")


def wait_for(what: Callable[[], Any]) -> Any:
    """Ask HMA, which does its work every few seconds or minutes, until there is an answer."""
    end = time.monotonic() + 500
    while not (found := what()):
        assert time.monotonic() < end
        time.sleep(1)
    return found


@pytest.mark.skipif(not HMA, reason="EMPREINTE_HMA does not say where an HMA answers")
def test_the_commands_for_hma(shell: Shell, platform: Platform, person: Person) -> None:
    platform.change(honours_withdrawals=True, vpdq=True)
    set_up, look, content = blocks("With Hasher-Matcher-Actioner (HMA)")
    shell.export("HMA", HMA)
    with httpx.Client(base_url=HMA, timeout=60) as hma:
        hma.delete("/c/exchange/CASES")
        shell.run(set_up)
        upload = (shell.folder / "some-upload.jpg").read_bytes()

        def matches() -> Any:
            answer = hma.post("/m/lookup", files={"photo": ("some-upload.jpg", upload)})
            return answer.status_code == 200 and answer.json().get("pdq", {}).get("CASES")

        (match, *_) = wait_for(matches)
        assert '"bank_content_id"' in shell.run(look)
        shell.export("BANK_CONTENT_ID", str(match["bank_content_id"]))
        signals = json.loads(shell.run(content))["signals"]
        shell.export("HASH", signals["pdq"])
        answer = shell.run(blocks("Answers")[0])
        assert json.loads(answer) == {"count": 1, "unknown": 0}
        assert person.status().items[0].partners[0].state == "blocked"

        person.withdraw()
        wait_for(lambda: not matches())
        shell.run(blocks("Withdrawals")[1])
        assert "CASES" in hma.get("/c/exchanges").json()
        hma.delete("/c/exchange/CASES")
