"""A file that changes while it is read is refused; what does not touch its contents is no change, nor is reading it."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image

from hashing.events import Hashed, Progress, Refused
from hashing.pool import HasherPool
from hashing.refusals import RefusalCode
from tests.hashing.pool.test_hostile_workers import hostile_pool
from tests.hashing.pool.test_pool import ends

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="the workers of these tests are Linux's"
)

CONTENTS = "slow\n".ljust(1000)
DAY = 24 * 3600 * 10**9
Act = Callable[[Path], object]


@pytest.fixture(scope="module")
def pool() -> Iterator[HasherPool]:
    with hostile_pool() as made:
        yield made


def read_during(pool: HasherPool, file: Path, act: Act) -> tuple[Hashed | Refused, int]:
    """How reading it ended when ``act`` was done to it meanwhile, and how often something was heard of it."""
    heard = 0
    end: Hashed | Refused | None = None
    for event in pool.fingerprint([file]):
        if isinstance(event, Progress):
            heard += 1
            if heard == 1:
                act(file)
        elif isinstance(event, Hashed | Refused):
            end = event
    assert end is not None
    return end, heard


def grow(file: Path) -> None:
    with file.open("a") as more:
        more.write("more")


def overwrite(file: Path) -> None:
    with file.open("r+b") as written:
        written.seek(500)
        written.write(b"other")


def replace(file: Path) -> None:
    other = file.with_name("download.part")
    other.write_text(CONTENTS + "and the rest")
    other.rename(file)


@pytest.mark.parametrize("change", [grow, lambda file: os.truncate(file, 500), overwrite, replace])
def test_a_file_that_changes_while_it_is_read_is_refused(
    pool: HasherPool, tmp_path: Path, change: Act
) -> None:
    file = tmp_path / "file"
    file.write_text(CONTENTS)
    end, _ = read_during(pool, file, change)
    assert end == Refused(1, RefusalCode.CHANGED)
    # and when it has come to rest, it is read
    end, _ = read_during(pool, file, lambda _: None)
    assert isinstance(end, Hashed)


def note_access(file: Path) -> None:
    os.utime(file, ns=(file.stat().st_atime_ns + DAY, file.stat().st_mtime_ns))


@pytest.mark.parametrize(
    "act",
    [
        Path.read_bytes,
        note_access,
        lambda file: file.chmod(0o600),
        lambda file: file.rename(file.with_name("elsewhere")),
        Path.unlink,
    ],
)
def test_what_does_not_change_the_contents_is_no_change(
    pool: HasherPool, tmp_path: Path, act: Act
) -> None:
    file = tmp_path / "file"
    file.write_text(CONTENTS)
    end, _ = read_during(pool, file, act)
    assert isinstance(end, Hashed)


def test_a_change_that_hides_its_time_has_the_file_read_again(
    pool: HasherPool, tmp_path: Path
) -> None:
    file = tmp_path / "file"
    file.write_text(CONTENTS)

    def overwrite_secretly(file: Path) -> None:
        before = file.stat()
        overwrite(file)
        os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))

    _, once = read_during(pool, file, lambda _: None)
    end, heard = read_during(pool, file, overwrite_secretly)
    assert isinstance(end, Hashed)
    assert heard == 2 * once


def test_reading_leaves_the_time_of_last_access_as_it_was(tmp_path: Path) -> None:
    files = []
    for name in ("by path", "by descriptor", "read by others"):
        files.append(tmp_path / name)
        Image.linear_gradient("L").rotate(30).save(files[-1], "PNG")
        long_ago = time.time_ns() - 90 * DAY
        os.utime(files[-1], ns=(long_ago, long_ago))
    path, given, other = files
    before = [file.stat().st_atime_ns for file in files]
    other.read_bytes()
    if other.stat().st_atime_ns == before[-1]:
        pytest.skip("this file system does not note when a file was read")
    with HasherPool(workers=1) as pool, given.open("rb", buffering=0) as file:
        found = ends(list(pool.fingerprint([path, file.fileno()])))
    assert all(isinstance(end, Hashed) for end in found.values())
    assert [path.stat().st_atime_ns, given.stat().st_atime_ns] == before[:2]
