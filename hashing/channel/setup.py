"""What a worker is told when it starts: on its standard input, as every user of a computer can read the arguments of its programs.

One JSON object, with these fields. Nothing in it is about any file.

==============  ========================================================================================
package         the folder of this package, which the worker loads its code from
entry           the module in it whose ``main`` is called with this object and the rest of the arguments
limits          the fields of ``hashing.limits.Limits``
options         the fields of ``hashing.options.HashOptions``
targets         only for the self-test's process: what its operations aim at
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
    """A descriptor to read ``setup`` from, until the end of the block."""
    reader, writer = os.pipe()
    try:
        try:
            os.write(writer, json.dumps(setup).encode("ascii"))  # far smaller than a pipe holds
        finally:
            os.close(writer)
        yield reader
    finally:
        os.close(reader)
