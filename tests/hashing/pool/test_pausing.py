"""Pausing halts a file in the midst of being read, and the time limits with it."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from hashing.events import Event, Progress, Refused, Started
from hashing.limits import Limits
from hashing.refusals import RefusalCode
from tests.hashing.pool.test_hostile_workers import final, hostile_pool, wishes
from tests.hashing.pool.test_pool import wait_until

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows can't halt a process")

ChildrenOf = Callable[[int], set[int]]
SOON = Limits(image_timeout=1.0, video_least_timeout=2.0)


def processor_time(pid: int) -> int:
    """Of all its threads, in ticks of the kernel."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2].split()
    return int(fields[11]) + int(fields[12])


def test_a_paused_pool_uses_no_processor_and_no_time_of_its_files(
    tmp_path: Path, children_of: ChildrenOf
) -> None:
    before = children_of(os.getpid())
    with hostile_pool(limits=SOON) as pool:
        events = pool.fingerprint(wishes(tmp_path, "spin"))
        assert next(events) == Started(1)
        wait_until(lambda: pool.sandbox_report() is not None)
        (worker,) = children_of(os.getpid()) - before
        ready = processor_time(worker)
        wait_until(lambda: processor_time(worker) > ready + 2)

        pool.pause()
        used = processor_time(worker)
        would_be_over = time.monotonic() + 1.5 * SOON.image_timeout
        wait_until(lambda: time.monotonic() > would_be_over)
        assert processor_time(worker) <= used + 1

        resumed = time.monotonic()
        pool.resume()
        assert list(events) == [Refused(1, RefusalCode.TIMED_OUT)]
        # it had some of its second left
        assert time.monotonic() - resumed > 0.05


def test_a_file_that_was_paused_comes_to_its_end(tmp_path: Path) -> None:
    seen: list[Event] = []
    with hostile_pool(limits=Limits(video_least_timeout=3600.0)) as pool:
        for event in pool.fingerprint(wishes(tmp_path, "long_video", "good")):
            seen.append(event)
            if isinstance(event, Progress) and len(seen) < 30:
                pool.pause()
                pool.resume()
    assert final(seen) == {1: None, 2: None}
    assert len(seen) > 30


def test_a_paused_pool_can_be_closed_and_cancelled(tmp_path: Path, children_of: ChildrenOf) -> None:
    before = children_of(os.getpid())
    spin, good = wishes(tmp_path, "spin", "good")
    with hostile_pool() as pool:
        events = pool.fingerprint([spin, spin])
        assert next(events) == Started(1)
        pool.pause()
        pool.cancel()
        assert list(events) == []
        # and is no longer paused
        assert final(list(pool.fingerprint([good]))) == {1: None}
        events = pool.fingerprint([spin])
        assert next(events) == Started(1)
        pool.pause()
        started = time.monotonic()
    assert time.monotonic() - started < 2
    assert list(events) == []
    assert children_of(os.getpid()) == before
