"""What stands between the window and the hasher: a batch can be paused and ended at any moment, and the next one runs."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.jobs import FingerprintJob
from hashing.events import Event, Hashed
from hashing.options import HashOptions
from hashing.pool import HasherPool

HOSTILE = Path(__file__).parents[2] / "hashing" / "pool" / "hostile_worker.py"
QUICK = (sys.executable, "-I", "-B", str(HOSTILE), "")
NEVER_READY = (sys.executable, "-I", "-c", "import threading; threading.Event().wait()")
PATIENCE = 20_000

NewJob = Callable[[tuple[str, ...]], FingerprintJob]


@pytest.fixture
def new_job(qapp: QApplication) -> Iterator[NewJob]:
    jobs: list[FingerprintJob] = []

    def make(command: tuple[str, ...]) -> FingerprintJob:
        def pool(options: HashOptions) -> HasherPool:
            return HasherPool(workers=1, options=options, command=command)

        jobs.append(FingerprintJob(pool))
        return jobs[-1]

    yield make
    for job in jobs:
        job.close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "good"
    path.write_text("good")
    return path


def run(job: FingerprintJob, qtbot: QtBot, file: Path, key: int) -> list[tuple[int, Event]]:
    said: list[tuple[int, Event]] = []
    job.reported.connect(said.extend)
    with qtbot.waitSignal(job.ended, timeout=PATIENCE):
        job.read([(key, file)], thumbnails=False)
    job.reported.disconnect(said.extend)
    return said


def test_a_pause_lasts_until_it_is_resumed(new_job: NewJob, qtbot: QtBot, file: Path) -> None:
    job = new_job(QUICK)
    file.write_text("slow")
    with qtbot.waitSignal(job.reported):
        job.read([(1, file)], thumbnails=False)
    job.pause()  # while the only file is being read
    with qtbot.assertNotEmitted(job.ended, wait=1000):
        pass
    assert job.paused
    with qtbot.waitSignal(job.ended, timeout=PATIENCE):
        job.resume()
    assert not job.paused
    file.write_text("good")
    said = run(job, qtbot, file, 2)
    assert [key for key, event in said if isinstance(event, Hashed)] == [2]


def test_a_pause_ends_with_a_cancelled_batch(new_job: NewJob, qtbot: QtBot, file: Path) -> None:
    job = new_job(QUICK)
    job.read([(1, file)], thumbnails=False)
    job.pause()
    job.cancel()
    assert not job.paused
    assert [key for key, event in run(job, qtbot, file, 2) if isinstance(event, Hashed)] == [2]


def test_ending_at_once_does_not_wait_for_a_worker_that_starts(new_job: NewJob, file: Path) -> None:
    job = new_job(NEVER_READY)
    job.read([(1, file)], thumbnails=False)
    before = time.monotonic()
    job.cancel()
    assert time.monotonic() - before < 2
    assert not job.running
