"""A worker of the test build: like the real one, but without the layers named in its first argument.

Shows that the checks of the lock can fail. The product has no such switch.
"""

import json
import sys
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from hashing.sandbox_report import Layer
from hashing.worker import trial
from hashing.worker.main import WorkerSetup, start_in_sandbox

if __name__ == "__main__":
    without = frozenset(Layer(name) for name in sys.argv[1].split(",") if name)
    setup = json.load(sys.stdin)
    if "targets" in setup:
        trial.main(setup, sys.argv[2:], without)
    else:
        own = WorkerSetup.of(setup, sys.argv[2:])
        start_in_sandbox(own, replace(own.policy(), without=without))
