"""The pool: every file has exactly one end, nothing is left behind, and it can be paused, cancelled and closed."""

from __future__ import annotations

import os
import signal
import stat
import struct
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from hashing.events import THUMBNAIL_SIDE, Event, Hashed, Refused, Started
from hashing.fingerprint import fingerprint_file
from hashing.limits import Limits
from hashing.options import HashOptions
from hashing.pool import HasherPool
from hashing.pool.kept_worker import FILES_PER_WORKER
from hashing.refusals import RefusalCode
from hashing.signals import Fingerprint

ChildrenOf = Callable[[int], set[int]]
HOSTILE = (sys.executable, "-I", "-B", str(Path(__file__).with_name("hostile_worker.py")), "")


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("photos")
    chance = np.random.default_rng(4)
    paths = []
    for number, name in enumerate(["a.jpg", "b.png", "c.webp", "d.gif", "e.bmp", "f.tiff"]):
        coarse = chance.integers(0, 256, (12, 16, 3), dtype=np.uint8)
        picture = Image.fromarray(coarse).resize((300 + number, 200), Image.Resampling.BICUBIC)
        paths.append(folder / name)
        picture.save(paths[-1])
    return paths


@pytest.fixture(scope="module")
def pool() -> Iterator[HasherPool]:
    with HasherPool(workers=2) as made:
        yield made


def ends(events: list[Event]) -> dict[int, Hashed | Refused]:
    found = {}
    for event in events:
        if isinstance(event, Hashed | Refused):
            assert event.item not in found, "a file ends once"
            found[event.item] = event
    return found


def wait_until(condition: Callable[[], bool], seconds: float = 20) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it never came true"
        time.sleep(0.005)


def test_hashes_are_those_of_the_library(pool: HasherPool, photos: list[Path]) -> None:
    events = list(pool.fingerprint(photos))
    found = ends(events)
    for item, path in enumerate(photos, start=1):
        with path.open("rb") as file:
            expected = fingerprint_file(file).fingerprint
        event = found[item]
        assert isinstance(event, Hashed)
        assert event.fingerprint == expected
        assert event.thumbnail is None
        assert events.index(Started(item)) < events.index(event)


def test_thumbnails_only_where_asked_for(photos: list[Path]) -> None:
    with HasherPool(workers=1, options=HashOptions(thumbnail=True)) as pool:
        (event,) = ends(list(pool.fingerprint(photos[:1]))).values()
    assert isinstance(event, Hashed)
    assert event.thumbnail is not None
    assert len(event.thumbnail) == THUMBNAIL_SIDE**2 * 3


def test_bad_files_among_good_ones(pool: HasherPool, photos: list[Path], tmp_path: Path) -> None:
    text = tmp_path / "text.jpg"
    text.write_text("no picture at all")
    empty = tmp_path / "empty.jpg"
    empty.touch()
    pipe = tmp_path / "pipe.jpg"
    os.mkfifo(pipe)
    odd = tmp_path / "odd.tiff"  # so odd that Pillow writes to its log
    odd.write_bytes(absurd_tiff())
    cut = tmp_path / "cut.jpg"
    cut.write_bytes(photos[0].read_bytes()[:-2000])
    files = [
        photos[0],
        text,
        empty,
        tmp_path,
        pipe,
        tmp_path / "not there.jpg",
        Path("bad\0name"),
        Path("/dev/zero"),
        cut,
        odd,
        photos[1],
    ]
    found = ends(list(pool.fingerprint(files)))
    codes = [e.code if isinstance(e, Refused) else None for _, e in sorted(found.items())]
    assert codes == [
        None,
        RefusalCode.UNKNOWN_FORMAT,
        RefusalCode.EMPTY,
        RefusalCode.NOT_A_FILE,
        RefusalCode.NOT_A_FILE,
        RefusalCode.UNREADABLE,
        RefusalCode.UNREADABLE,
        RefusalCode.NOT_A_FILE,
        RefusalCode.TRUNCATED,
        RefusalCode.UNREAD_KIND,
        None,
    ]


def absurd_tiff() -> bytes:
    """A picture of 10 x 10 pixels with 65,535 samples each."""
    tags = [(256, 10), (257, 10), (258, 8), (259, 1), (262, 1), (273, 8), (277, 65_535), (279, 8)]
    entries = b"".join(struct.pack("<HHII", tag, 3, 1, value) for tag, value in tags)
    return b"II*\0" + struct.pack("<IH", 8, len(tags)) + entries + bytes(100)


def test_an_open_descriptor_is_as_good_as_a_path(pool: HasherPool, photos: list[Path]) -> None:
    with photos[0].open("rb") as file:
        file.read(100)  # wherever it stands
        (event,) = ends(list(pool.fingerprint([file.fileno()]))).values()
        assert stat.S_ISREG(os.fstat(file.fileno()).st_mode), "it is still the caller's"
    (expected,) = ends(list(pool.fingerprint([photos[0]]))).values()
    assert event == expected


@pytest.mark.skipif(sys.platform != "linux", reason="descriptors are opened anew on Linux only")
def test_a_descriptor_is_read_from_the_start_and_left_where_it_stands(
    pool: HasherPool, tmp_path: Path
) -> None:
    large = tmp_path / "large.png"
    chance = np.random.default_rng(5).integers(0, 256, (1500, 1500, 3), dtype=np.uint8)
    Image.fromarray(chance).save(large, compress_level=0)
    with large.open("rb", buffering=0) as file:
        file.seek(100)
        # at once in both workers, which would else move each other's place in the file
        found = ends(list(pool.fingerprint([file.fileno()] * 4))).values()
        assert file.tell() == 100
    hashes = {end.fingerprint if isinstance(end, Hashed) else end for end in found}
    assert len(hashes) == 1
    assert isinstance(hashes.pop(), Fingerprint)


def test_a_descriptor_that_could_be_written_to_is_never_handed_over(
    pool: HasherPool, tmp_path: Path, photos: list[Path]
) -> None:
    copy = tmp_path / "copy.jpg"
    copy.write_bytes(photos[0].read_bytes())
    with copy.open("r+b") as file:
        assert ends(list(pool.fingerprint([file.fileno(), 12345]))) == {
            1: Refused(1, RefusalCode.UNREADABLE),
            2: Refused(2, RefusalCode.UNREADABLE),
        }


def test_a_number_that_no_descriptor_has_is_one_files_error(
    pool: HasherPool, photos: list[Path]
) -> None:
    found = ends(list(pool.fingerprint([10**30, -1, photos[0]])))
    assert isinstance(found.pop(3), Hashed)
    assert found == {n: Refused(n, RefusalCode.UNREADABLE) for n in (1, 2)}


def test_what_nobody_foresaw_at_the_start_of_a_worker_ends_no_keeper(photos: list[Path]) -> None:
    with HasherPool(workers=1, command=("no such \0 program",)) as broken:
        for _ in range(2):
            (event,) = ends(list(broken.fingerprint(photos[:1]))).values()
            assert event == Refused(1, RefusalCode.HASHER_STOPPED)


def test_a_file_over_the_cap_is_refused_unread(photos: list[Path]) -> None:
    with HasherPool(workers=1, limits=Limits(image_bytes=10, video_bytes=10)) as pool:
        (event,) = ends(list(pool.fingerprint(photos[:1]))).values()
    assert event == Refused(1, RefusalCode.TOO_LARGE)


def test_nothing_to_do_is_done_at_once(pool: HasherPool) -> None:
    assert list(pool.fingerprint([])) == []


def test_two_selections_at_once(pool: HasherPool, photos: list[Path]) -> None:
    one, other = pool.fingerprint(photos), pool.fingerprint(photos[::-1])
    first: list[Event] = []
    second: list[Event] = []
    for left, right in zip(one, other, strict=True):
        first.append(left)
        second.append(right)
    hashes = [ends(events) for events in (first, second)]
    for item in range(1, len(photos) + 1):
        mirrored = hashes[1][len(photos) + 1 - item]
        mine = hashes[0][item]
        assert isinstance(mine, Hashed)
        assert isinstance(mirrored, Hashed)
        assert mine.fingerprint == mirrored.fingerprint


def test_closing_an_iterator_ends_its_own_files_only(photos: list[Path]) -> None:
    with HasherPool(workers=1) as pool:
        left = pool.fingerprint(photos * 20)
        next(left)
        left.close()
        assert len(ends(list(pool.fingerprint(photos)))) == len(photos)


def test_cancel_ends_everything_within_moments(tmp_path: Path) -> None:
    file = tmp_path / "spin"
    file.write_text("spin")
    with HasherPool(workers=2, command=HOSTILE) as pool:
        events = pool.fingerprint([file] * 6)
        assert {next(events), next(events)} == {Started(1), Started(2)}
        wait_until(lambda: pool.sandbox_report() is not None)
        canceller = threading.Thread(target=pool.cancel)
        before = time.monotonic()
        canceller.start()
        assert list(events) == []
        assert time.monotonic() - before < 0.5
        canceller.join()
        # and the pool is as good as new
        file.write_text("good")
        assert isinstance(ends(list(pool.fingerprint([file])))[1], Hashed)


@pytest.mark.parametrize("end", ["cancel", "close", "drop"])
def test_a_batch_can_be_ended_before_its_first_event_is_asked_for(tmp_path: Path, end: str) -> None:
    spin, good = tmp_path / "spin", tmp_path / "good"
    spin.write_text("spin")
    good.write_text("good")
    with HasherPool(workers=1, command=HOSTILE) as pool:
        events = pool.fingerprint([spin] * 3)
        if end == "cancel":
            pool.cancel()
            assert list(events) == []
        elif end == "close":
            events.close()
            assert list(events) == []
        del events
        # the only worker is free, long before the first of them timed out
        started = time.monotonic()
        assert isinstance(ends(list(pool.fingerprint([good])))[1], Hashed)
        assert time.monotonic() - started < Limits().image_timeout / 2


@pytest.mark.parametrize("end", [HasherPool.cancel, HasherPool.close])
def test_what_waits_to_be_taken_is_not_handed_out_after_the_end(
    tmp_path: Path, end: Callable[[HasherPool], None]
) -> None:
    file = tmp_path / "good"
    file.write_text("good")
    with HasherPool(workers=1, command=HOSTILE) as pool:
        events = pool.fingerprint([file] * 3)
        assert next(events) == Started(1)
        # the only worker takes files in turn: once this one is done, all of the three are reported
        assert isinstance(ends(list(pool.fingerprint([file])))[1], Hashed)
        end(pool)
        assert list(events) == []


def test_while_paused_no_new_file_is_taken_up(photos: list[Path]) -> None:
    seen: list[Event] = []
    with HasherPool(workers=1) as pool:
        pool.pause()
        reader = threading.Thread(target=lambda: seen.extend(pool.fingerprint(photos)))
        reader.start()
        wait_until(
            lambda: pool.sandbox_report() is not None
        )  # the worker has nothing else to wait for
        assert seen == []
        pool.resume()
        reader.join(20)
    assert len(ends(seen)) == len(photos)


def test_cancel_reaches_a_paused_pool(photos: list[Path]) -> None:
    with HasherPool(workers=1) as pool:
        pool.pause()
        events = pool.fingerprint(photos)
        threading.Timer(0.05, pool.cancel).start()
        assert list(events) == []
        assert len(ends(list(pool.fingerprint(photos)))) == len(photos)


def test_close_ends_running_work_and_leaves_no_process(
    tmp_path: Path, children_of: ChildrenOf
) -> None:
    before = children_of(os.getpid())
    file = tmp_path / "spin"
    file.write_text("spin")
    pool = HasherPool(workers=2, command=HOSTILE)
    events = pool.fingerprint([file] * 4)
    next(events)
    wait_until(lambda: len(children_of(os.getpid())) > len(before))
    pool.close()
    assert list(events) == []
    assert children_of(os.getpid()) == before
    with pytest.raises(RuntimeError):
        next(pool.fingerprint([file]))
    pool.close()


def test_warming_up_does_not_wait() -> None:
    with HasherPool(workers=2) as pool:
        started = time.monotonic()
        pool.warm_up()
        assert time.monotonic() - started < 0.2
        wait_until(lambda: pool.sandbox_report() is not None)


def test_workers_make_room_for_fresh_ones(tmp_path: Path, children_of: ChildrenOf) -> None:
    file = tmp_path / "good"
    file.write_text("good")
    seen = set()
    with HasherPool(workers=1, command=HOSTILE) as pool:
        for event in pool.fingerprint([file] * (2 * FILES_PER_WORKER + 1)):
            assert not isinstance(event, Refused)
            seen.update(children_of(os.getpid()))
    assert len(seen) >= 3


def test_a_worker_killed_between_two_files_costs_nothing(
    photos: list[Path], children_of: ChildrenOf
) -> None:
    before = children_of(os.getpid())
    with HasherPool(workers=1) as pool:
        list(pool.fingerprint(photos[:1]))
        for child in children_of(os.getpid()) - before:
            os.kill(child, signal.SIGKILL)
        assert isinstance(ends(list(pool.fingerprint(photos[:1])))[1], Hashed)


ORPHAN_MAKER = """
import sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from hashing.pool import HasherPool
pool = HasherPool(workers=1, command=tuple(sys.argv[3:]))
events = pool.fingerprint([Path(sys.argv[2])])
next(events)
while pool.sandbox_report() is None:
    pass
print("running", flush=True)
next(events)
"""


def test_workers_end_with_a_parent_that_is_killed(
    user: Callable[[list[str]], list[str]], children_of: ChildrenOf
) -> None:
    root = str(Path(__file__).resolve().parents[3])
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        file = Path(folder, "spin")
        file.write_text("spin")
        arguments = user([sys.executable, "-c", ORPHAN_MAKER, root, str(file), *HOSTILE])
        with subprocess.Popen(arguments, stdout=subprocess.PIPE, cwd="/") as parent:
            assert parent.stdout is not None
            assert parent.stdout.readline() == b"running\n"
            (worker,) = children_of(parent.pid)
            parent.kill()
        wait_until(lambda: not _runs(worker))


def _runs(pid: int) -> bool:
    try:
        return ") Z" not in Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return False


def test_a_pool_has_at_least_one_worker() -> None:
    with pytest.raises(ValueError, match="at least one"):
        HasherPool(workers=0)


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_the_list_of_processes_does_not_tell_what_a_worker_is_for(
    children_of: ChildrenOf, photos: list[Path]
) -> None:
    before = children_of(os.getpid())
    with HasherPool(workers=1, options=HashOptions(thumbnail=True)) as pool:
        assert isinstance(ends(list(pool.fingerprint(photos[:1])))[1], Hashed)
        (worker,) = children_of(os.getpid()) - before
        seen = [Path(f"/proc/{worker}/{name}").read_bytes() for name in ("cmdline", "comm")]
    # where Python itself lies is none of ours
    shown = b"\0".join(seen).replace(os.fsencode(sys.executable), b"").lower()
    telling = (b"hash", b"thumbnail", b"video", b"image", b"pixel", b"empreinte", b"photo", b"pdq")
    assert not [word for word in telling if word in shown]
