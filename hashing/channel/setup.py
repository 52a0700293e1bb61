"""What a worker is told when it starts: one JSON object on its standard input.

Not in its arguments, which every user of the computer can read. Nothing in it is about any file. Its fields:

==============  ========================================================================================
package         the folder of this package, from which the worker loads its code
entry           the module in it whose ``main`` is called with this object and the rest of the arguments
limits          the fields of ``hashing.limits.Limits``
options         the fields of ``hashing.options.HashOptions``
targets         for the self-test's process only: what its operations aim at (``hashing.worker.forbidden.Targets``)
==============  ========================================================================================
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from hashing.limits import Limits
from hashing.options import HashOptions

Setup = Mapping[str, Any]


def worker_setup(limits: Limits, options: HashOptions) -> Setup:
    return {**_code(".worker.main"), "limits": asdict(limits), "options": asdict(options)}


def self_test_setup(limits: Limits, targets: Mapping[str, Any]) -> Setup:
    return {**_code(".worker.trial"), "limits": asdict(limits), "targets": dict(targets)}


def _code(entry: str) -> dict[str, str]:
    return {"package": str(Path(__file__).resolve().parents[1]), "entry": entry}


@contextlib.contextmanager
def setup_input(setup: Setup) -> Iterator[int]:
    """A descriptor from which a worker reads ``setup``. It is closed at the end of the block."""
    reader, writer = os.pipe()
    try:
        try:
            os.write(writer, json.dumps(setup).encode("ascii"))  # far smaller than a pipe holds
        finally:
            os.close(writer)
        yield reader
    finally:
        os.close(reader)
