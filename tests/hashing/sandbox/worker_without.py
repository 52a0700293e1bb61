"""A worker of the test build: like the real one, but without the layers named in its first argument.

Shows that the checks of the lock can fail. The product has no such switch.
"""

import sys
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from hashing.channel.messages import SELF_TEST
from hashing.sandbox_report import Layer
from hashing.worker import trial
from hashing.worker.main import WorkerSetup, start_in_sandbox

if __name__ == "__main__":
    without = frozenset(Layer(name) for name in sys.argv[1].split(",") if name)
    arguments = sys.argv[2:]
    if arguments[0] == SELF_TEST:
        trial.run(arguments[1:], without)
    else:
        setup = WorkerSetup.from_arguments(arguments)
        start_in_sandbox(setup, replace(setup.policy(), without=without))
