"""A file is blamed only for what it did: not for a worker that did not start, or that an earlier file spoiled."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from hashing.pool import HasherPool
from hashing.refusals import RefusalCode
from tests.hashing.pool.test_hostile_workers import final, hostile_pool, wishes

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the lock under test is Linux's")

HOSTILE = str(Path(__file__).with_name("hostile_worker.py"))
# as many starts fail as there are files in a folder
STARTS_LATER = """
import pathlib, runpy, sys
for failure in pathlib.Path(sys.argv[1]).iterdir():
    failure.unlink()
    raise SystemExit(1)
sys.argv = sys.argv[2:]
runpy.run_path(sys.argv[0], run_name="__main__")
"""
NEVER_STARTS = "import sys; open(sys.argv[1], 'a').write('.')"


def test_a_start_that_failed_is_no_fault_of_the_file(tmp_path: Path) -> None:
    failures = tmp_path / "failures"
    failures.mkdir()
    for name in ("before the file", "with the file"):
        (failures / name).touch()
    command = (sys.executable, "-I", "-B", "-c", STARTS_LATER, str(failures), HOSTILE, "")
    with HasherPool(workers=1, command=command) as pool:
        assert final(list(pool.fingerprint(wishes(tmp_path, "good", "good")))) == {1: None, 2: None}
    assert not list(failures.iterdir())


@pytest.mark.parametrize("workers", [1, 2])
def test_where_no_worker_starts_it_is_not_tried_for_every_file(
    tmp_path: Path, workers: int
) -> None:
    starts = tmp_path / "starts"
    command = (sys.executable, "-I", "-c", NEVER_STARTS, str(starts))
    files = wishes(tmp_path, *["good"] * 20)
    with HasherPool(workers=workers, command=command) as pool:
        found = final(list(pool.fingerprint(files)))
        assert found == dict.fromkeys(range(1, 21), RefusalCode.HASHER_STOPPED)
        assert len(starts.read_text()) < 6 * workers
        # the next batch gets its own tries
        before = len(starts.read_text())
        list(pool.fingerprint(files[:1]))
        assert len(starts.read_text()) > before


@pytest.mark.parametrize("how", ["sleep", "out_of_memory", "segfault"])
def test_what_a_file_did_to_its_worker_does_not_meet_the_next_one(tmp_path: Path, how: str) -> None:
    with hostile_pool() as pool:
        ends = final(list(pool.fingerprint(wishes(tmp_path, f"then_{how}", "good", "good"))))
    assert ends == {1: None, 2: None, 3: None}


def test_a_file_that_takes_all_memory_is_told_so(tmp_path: Path) -> None:
    with hostile_pool() as pool:
        ends = final(list(pool.fingerprint(wishes(tmp_path, "good", "out_of_memory", "good"))))
    assert ends == {1: None, 2: RefusalCode.OUT_OF_MEMORY, 3: None}
