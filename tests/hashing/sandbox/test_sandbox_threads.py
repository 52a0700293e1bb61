"""A taken-over hasher can't fill the computer with threads, where the system can count them."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from hashing.sandbox.linux.system_calls import architecture

pytestmark = pytest.mark.skipif(architecture() is None, reason="the lock of Linux")

# in a process of its own, which is locked for good
_START_THREADS = """
import json, os, resource, sys, threading
sys.path.insert(0, sys.argv[1])
from hashing.sandbox import enter, prepare
from hashing.sandbox.policy import Policy
from hashing.sandbox_report import Layer

first = threading.Thread(target=int)
first.start()
first.join()
policy = Policy(files=0, results=1, memory=1536 << 20)
report = enter(policy, prepare(policy))
threading.stack_size(64 * 1024)
lock = threading.Lock()
lock.acquire()
started = 0
try:
    while started < 200:
        threading.Thread(target=lock.acquire, daemon=True).start()
        started += 1
except RuntimeError:
    pass
os.write(1, json.dumps([report.layers[Layer.NAMESPACES], started]).encode())
os._exit(0)
"""


def test_threads_are_bounded_for_an_ordinary_user(
    as_ordinary_user: Callable[[list[str]], list[str]],
) -> None:
    command = [sys.executable, "-c", _START_THREADS, str(Path(__file__).parents[3])]
    if os.geteuid() == 0:
        command = as_ordinary_user(command)
    done = subprocess.run(command, capture_output=True, check=True, timeout=60, cwd="/")
    namespaces, started = json.loads(done.stdout)
    before_it_counts = [int(number) for number in platform.release().split(".")[:2]] < [5, 14]
    if namespaces != "on" or before_it_counts:
        pytest.skip(
            "this system lets nobody have namespaces, and so counts all of a user's threads"
        )
    assert 16 < started < 64
