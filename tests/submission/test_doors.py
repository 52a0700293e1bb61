"""The rooms' doors bring what they name, and nothing before it is used."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

ROOMS = ("submission", "submission.keeping", "submission.network", "submission.protocol")


@pytest.mark.parametrize("room", ROOMS)
def test_every_name_of_a_door_leads_somewhere(room: str) -> None:
    door = import_module(room)
    assert len(door.__all__) > 3
    for name in door.__all__:
        assert getattr(door, name) is not None
    with pytest.raises(AttributeError):
        _ = door.nothing_of_that_name


def test_a_door_brings_no_library_that_was_not_asked_for() -> None:
    program = (
        f"import sys\nfrom importlib import import_module\nfor room in {ROOMS}: import_module(room)\n"
        "from submission.protocol import CHANNELS\n"
        "print([m for m in ('httpx', 'pydantic', 'cryptography', 'keyring') if m in sys.modules])\n"
        "from submission.protocol import CaseSubmission, open_bundle\n"
        "print([m for m in ('httpx', 'keyring') if m in sys.modules])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "[]\n[]\n"
