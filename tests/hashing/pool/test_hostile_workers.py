"""Whatever a worker does is one file's error: the next file works and no process is left behind."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from hashing.events import Event, Hashed, Progress, Refused
from hashing.limits import Limits
from hashing.pool import HasherPool
from hashing.pool.worker_process import most_progress_lines
from hashing.refusals import RefusalCode
from tests.hashing.pool.hostile_worker import SIZE, smuggled
from tests.variants import first_of

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the lock under test is Linux's")

ChildrenOf = Callable[[int], set[int]]
LIMITS = Limits(image_timeout=1.0, memory=256 * 1024 * 1024)
TIMED_OUT = ("spin", "sleep", "half_line")
STOPPED = (
    "segfault",
    "abort",
    "hog",
    "flood",
    "progress_flood",
    "half_line_and_end",
    "two_answers",
    "wrong_item",
    "forged_length",
    "forged_quality",
    "forged_type",
    "huge_number",
    "path_for_hash",
    "hidden_text",
    "answers_for_a_digest",
    "not_json",
    "end_quietly",
    "signal_parent",
    "signal_itself",
    "open_socket",
    "fork_bomb",
)


def hostile_pool(start: str = "", workers: int = 1, limits: Limits = LIMITS) -> HasherPool:
    script = str(Path(__file__).with_name("hostile_worker.py"))
    command = (sys.executable, "-I", "-B", script, start)
    return HasherPool(workers=workers, limits=limits, command=command)


def wishes(folder: Path, *names: str) -> list[Path]:
    files = []
    for number, name in enumerate(names):
        files.append(folder / f"{number}")
        files[-1].write_text(name.ljust(SIZE))
    return files


def final(events: list[Event]) -> dict[int, RefusalCode | None]:
    """How each item ended; fails when one ended twice."""
    ends: dict[int, RefusalCode | None] = {}
    for event in events:
        if isinstance(event, Hashed | Refused):
            assert event.item not in ends
            ends[event.item] = event.code if isinstance(event, Refused) else None
    return ends


@pytest.mark.parametrize("kind", first_of(STOPPED, every_run=5))
def test_one_files_error(kind: str, tmp_path: Path, children_of: ChildrenOf) -> None:
    before = children_of(os.getpid())
    with hostile_pool() as pool:
        # first of all, after a good file, and twice in a row
        events = list(pool.fingerprint(wishes(tmp_path, kind, "good", kind, kind, "good")))
    stopped = RefusalCode.HASHER_STOPPED
    assert final(events) == {1: stopped, 2: None, 3: stopped, 4: stopped, 5: None}
    most = most_progress_lines(LIMITS.video_least_timeout)
    assert sum(isinstance(event, Progress) for event in events) <= 5 * most
    assert children_of(os.getpid()) == before


@pytest.mark.parametrize("kind", first_of(smuggled(1), every_run=3))
def test_a_well_formed_answer_that_nobody_gives_is_one_files_error(
    kind: str, tmp_path: Path, children_of: ChildrenOf
) -> None:
    before = children_of(os.getpid())
    with hostile_pool() as pool:
        events = list(pool.fingerprint(wishes(tmp_path, kind, "good")))
    assert final(events) == {1: RefusalCode.HASHER_STOPPED, 2: None}
    assert children_of(os.getpid()) == before


@pytest.mark.parametrize("kind", first_of(TIMED_OUT, every_run=1))
def test_one_files_wait(kind: str, tmp_path: Path, children_of: ChildrenOf) -> None:
    before = children_of(os.getpid())
    started = time.monotonic()
    with hostile_pool() as pool:
        events = list(pool.fingerprint(wishes(tmp_path, "good", kind, "good")))
    assert final(events) == {1: None, 2: RefusalCode.TIMED_OUT, 3: None}
    # a second worker is asked, as the first may have been spoiled by the good file
    assert time.monotonic() - started < 5 * LIMITS.image_timeout
    assert children_of(os.getpid()) == before


def test_good_files_beside_hostile_ones_are_all_hashed(tmp_path: Path) -> None:
    names = ["good", "segfault", "good", "two_answers", "good", "flood", "good", "wrong_item"] * 3
    with hostile_pool(workers=3) as pool:
        ends = final(list(pool.fingerprint(wishes(tmp_path, *names))))
    assert {item for item, code in ends.items() if code is None} == {
        item for item, name in enumerate(names, start=1) if name == "good"
    }
    assert len(ends) == len(names)


def test_an_answer_counts_even_when_the_worker_ends_right_after_it(tmp_path: Path) -> None:
    """A worker that ran out of memory says so and makes room for a fresh one."""
    with hostile_pool() as pool:
        ends = final(list(pool.fingerprint(wishes(tmp_path, *["answer_and_end"] * 12))))
    assert ends == dict.fromkeys(range(1, 13))


def test_progress_through_a_long_video_is_no_flood(tmp_path: Path) -> None:
    an_hour = Limits(video_least_timeout=3600.0)
    with hostile_pool(limits=an_hour) as pool:
        ends = final(list(pool.fingerprint(wishes(tmp_path, "long_video"))))
    assert ends == {1: None}


@pytest.mark.parametrize("start", ["claims_a_lock", "speaks_first"])
def test_a_worker_that_lies_from_the_start_gets_no_file(
    start: str, tmp_path: Path, children_of: ChildrenOf
) -> None:
    before = children_of(os.getpid())
    with hostile_pool(start) as pool:
        ends = final(list(pool.fingerprint(wishes(tmp_path, "good", "good"))))
        assert pool.sandbox_report() is None
    assert ends == dict.fromkeys((1, 2), RefusalCode.HASHER_STOPPED)
    assert children_of(os.getpid()) == before


def test_a_worker_that_can_not_be_started_is_an_error_of_each_file(tmp_path: Path) -> None:
    with HasherPool(workers=2, command=("/nonexistent/hasher",)) as pool:
        ends = final(list(pool.fingerprint(wishes(tmp_path, "good", "good", "good"))))
    assert ends == dict.fromkeys((1, 2, 3), RefusalCode.HASHER_STOPPED)


def test_a_flood_does_not_fill_the_parents_memory(tmp_path: Path) -> None:
    def peak() -> int:
        facts = Path("/proc/self/status").read_text()
        return int(facts.split("VmHWM:")[1].split()[0])

    before = peak()
    with hostile_pool() as pool:
        started = time.monotonic()
        list(pool.fingerprint(wishes(tmp_path, *["flood"] * 5)))
    assert peak() - before < 40 * 1024
    assert time.monotonic() - started < 10
