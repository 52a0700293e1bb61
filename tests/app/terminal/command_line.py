"""The command line, as a process of its own or inside the tests' process: what it prints and returns is the same."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

import app.terminal.cli

ROOT = Path(__file__).parents[3]
SECRET_NAME = "holiday-with-anna"
#: The age is never guessed: whoever makes a case says it.
ADULT = ("--channel", "adult")


@dataclass(frozen=True)
class Ran:
    """How a command ended, and what it printed."""

    code: int
    out: bytes
    err: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def answer(self) -> dict[str, Any]:
        (line,) = self.lines
        return line


def environment(**more: str) -> dict[str, str]:
    """This one without any setting of Empreinte, and with those given."""
    kept = {n: v for n, v in os.environ.items() if not n.startswith("EMPREINTE_")}
    return kept | {"PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "error"} | more


def run_process(*arguments: str | Path, stdin: bytes | int = b"", **settings: str) -> Ran:
    """The command as a shell starts it: a process of its own."""
    given: dict[str, Any] = {"stdin": stdin} if isinstance(stdin, int) else {"input": stdin}
    done = subprocess.run(
        [sys.executable, "-m", "app", *map(str, arguments)],
        capture_output=True,
        env=environment(**settings),
        timeout=100,
        check=False,
        **given,
    )
    return _without_secrets(Ran(done.returncode, done.stdout, done.stderr.decode()))


def run(*arguments: str | Path, **settings: str) -> Ran:
    """The command inside this process, without half a second of loading. Its hasher is a process of its own as ever.

    Not for ``--no-network``: that can't be undone in a process.
    """
    with pytest.MonkeyPatch.context() as here:
        for name in [name for name in os.environ if name.startswith("EMPREINTE_")]:
            here.delenv(name)
        for name, value in settings.items():
            here.setenv(name, value)
        return run_as_set(*arguments)


def run_as_set(*arguments: object) -> Ran:
    """The same, with whatever settings of Empreinte there are."""
    assert "--no-network" not in arguments
    out, err = io.TextIOWrapper(io.BytesIO(), "utf-8"), io.TextIOWrapper(io.BytesIO(), "utf-8")
    with pytest.MonkeyPatch.context() as here:
        here.setattr(sys, "stdout", out)
        here.setattr(sys, "stderr", err)
        code = int(app.terminal.cli.run([str(argument) for argument in arguments]))
    return _without_secrets(Ran(code, _written(out), _written(err).decode()))


def _written(stream: io.TextIOWrapper) -> bytes:
    stream.flush()
    content = stream.detach()
    assert isinstance(content, io.BytesIO)
    return content.getvalue()


def _without_secrets(ran: Ran) -> Ran:
    assert SECRET_NAME.encode() not in ran.out
    assert SECRET_NAME not in ran.err
    assert "Traceback" not in ran.err
    return ran


def small_picture(path: Path, seed: int) -> Path:
    """A picture of 200 x 160 pixels that no other seed makes, written there."""
    random = np.random.default_rng(seed)
    small = Image.fromarray(random.integers(0, 255, (9, 9, 3), dtype=np.uint8))
    small.resize((200, 160), Image.Resampling.BICUBIC).save(path)
    return path
