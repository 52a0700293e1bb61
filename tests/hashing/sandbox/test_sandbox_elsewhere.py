"""The locks of other systems, asked on this one: they are not there, and say so."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from hashing.sandbox_report import Layer, LayerState, SandboxReport

# in a process of its own: it gives up writing files
_SEAL = """
import json, sys
sys.path.insert(0, sys.argv[1])
from hashing.sandbox.{system} import enter
from hashing.sandbox.policy import Policy
print(json.dumps(enter(Policy(files=0, results=1, memory=1 << 30)).to_json()))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asks for what Linux does not have")
@pytest.mark.parametrize("system", ["macos", "windows.layers"])
def test_a_lock_that_is_not_there_is_not_claimed(system: str) -> None:
    root = str(Path(__file__).parents[3])
    code = _SEAL.format(system=system)
    said = subprocess.run(
        [sys.executable, "-I", "-B", "-c", code, root], capture_output=True, check=True, timeout=60
    )
    report = SandboxReport.from_json(json.loads(said.stdout))
    assert report.layers == {Layer.APP_SANDBOX: LayerState.NOT_SUPPORTED}
    assert not report.confined
