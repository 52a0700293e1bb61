"""Which file is read next, and files that are added while a batch runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from hashing.events import Event, Hashed, Started
from hashing.pool import BatchEndedError
from tests.hashing.pool.test_hostile_workers import final, hostile_pool


def named(folder: Path, *names: str) -> list[Path]:
    for name in names:
        (folder / name).write_text("good")
    return [folder / name for name in names]


def order(events: list[Event]) -> list[int]:
    return [event.item for event in events if isinstance(event, Started)]


def test_photos_do_not_wait_for_videos(tmp_path: Path) -> None:
    files = named(tmp_path, "a.MP4", "b.jpg", "c.mov", "d", "e.heic")
    with hostile_pool() as pool:
        events = list(pool.fingerprint(files))
    assert order(events) == [2, 4, 5, 1, 3]
    assert final(events) == dict.fromkeys(range(1, 6))


def test_files_added_to_a_running_batch_are_read_with_it(tmp_path: Path) -> None:
    first, second = named(tmp_path, "a.jpg", "b.mp4"), named(tmp_path, "c.jpg", "d.jpg")
    with hostile_pool() as pool:
        pool.pause()
        batch = pool.fingerprint(first)
        assert batch.add(second) == range(3, 5)
        assert batch.add([]) == range(5, 5)
        pool.resume()
        events = list(batch)
        # a photo that comes later still goes before a video that waits
        assert order(events) == [1, 3, 4, 2]
        assert final(events) == dict.fromkeys(range(1, 5))


def test_a_batch_goes_on_with_what_is_added_after_its_last_file(tmp_path: Path) -> None:
    one, other = named(tmp_path, "a.jpg", "b.jpg")
    with hostile_pool() as pool:
        batch = pool.fingerprint([one])
        while not isinstance(next(batch), Hashed):
            pass
        batch.add([other])
        assert final(list(batch)) == {2: None}


@pytest.mark.parametrize("end", ["all read", "closed", "cancelled"])
def test_nothing_can_be_added_to_a_batch_that_has_ended(tmp_path: Path, end: str) -> None:
    (file,) = named(tmp_path, "a.jpg")
    with hostile_pool() as pool:
        batch = pool.fingerprint([file])
        if end == "closed":
            batch.close()
        elif end == "cancelled":
            pool.cancel()
        list(batch)
        with pytest.raises(BatchEndedError):
            batch.add([file])
        assert final(list(pool.fingerprint([file]))) == {1: None}


def test_a_second_worker_helps_with_what_is_added(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.write_text("spin")
    other.write_text("good")
    with hostile_pool(workers=2) as pool:
        batch = pool.fingerprint([one])
        assert next(batch) == Started(1)
        batch.add([other])
        assert next(batch) == Started(2)
        assert final([next(batch)]) == {2: None}
