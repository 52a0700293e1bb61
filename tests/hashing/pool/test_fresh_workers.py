"""Only plain pictures share a worker: what a hostile file might have done to one never meets the next file."""

from __future__ import annotations

import hashlib
import io
import os
import sys
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest
from PIL import Image

from benchmarks.video_clips import FORMATS, Shape, encode, handheld
from hashing.events import Hashed
from hashing.fingerprint import fingerprint_file
from hashing.pool import HasherPool
from hashing.signals import Md5
from hashing.videos.digest import md5_of
from tests.hashing.pool.test_hostile_workers import final, hostile_pool, wishes
from tests.hashing.pool.test_pool import ends
from tests.variants import first_of

ChildrenOf = Callable[[int], set[int]]
SHAPE = Shape(width=176, height=144, rate=Fraction(25), seconds=2)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("files")
    picture = Image.linear_gradient("L").rotate(30).convert("RGB")
    made = {
        name: folder / name for name in ("photo", "animation", "video", "motion", "cut", "text")
    }
    picture.save(made["photo"], "JPEG")
    more = [picture.rotate(turn) for turn in (20, 50)]
    picture.save(made["animation"], "GIF", save_all=True, append_images=more, duration=100)
    encode(handheld(SHAPE), SHAPE.rate, FORMATS["mp4 h264"], str(made["video"]))
    photo = made["photo"].read_bytes()
    made["motion"].write_bytes(photo + made["video"].read_bytes())
    made["cut"].write_bytes(photo[: len(photo) // 2])
    made["text"].write_text("no picture at all")
    return made


@pytest.mark.parametrize(
    ("name", "shared"),
    first_of(
        [
            ("photo", True),
            ("text", True),  # no decoder saw it
            ("video", False),
            ("animation", False),
            ("motion", False),
            ("cut", False),
        ],
        every_run=3,
    ),
)
def test_a_worker_is_used_again_after_plain_pictures_only(
    files: dict[str, Path], children_of: ChildrenOf, name: str, shared: bool
) -> None:
    others = children_of(os.getpid())
    with HasherPool(workers=1) as pool:
        list(pool.fingerprint([files["photo"]]))
        before = children_of(os.getpid()) - others
        list(pool.fingerprint([files[name]]))
        list(pool.fingerprint([files["photo"]]))
        after = children_of(os.getpid()) - others
    assert len(before) == 1
    assert (before <= after) == shared


@pytest.mark.parametrize("name", first_of(["motion", "video"], every_run=1))
def test_signals_are_those_of_the_library_and_the_digest_that_of_the_video(
    files: dict[str, Path], name: str
) -> None:
    with HasherPool(workers=1) as pool:
        (end,) = ends(list(pool.fingerprint([files[name]]))).values()
    with files[name].open("rb") as file:
        expected = fingerprint_file(file).fingerprint
    assert isinstance(end, Hashed)
    assert end.fingerprint == expected
    digest = hashlib.md5(files["video"].read_bytes(), usedforsecurity=False).hexdigest()
    assert [s.value for s in end.fingerprint.signals if isinstance(s, Md5)] == [digest]


@pytest.mark.skipif(sys.platform != "linux", reason="the workers of this test are Linux's")
def test_the_digest_of_a_video_is_another_workers(tmp_path: Path) -> None:
    with hostile_pool() as pool:
        events = list(pool.fingerprint(wishes(tmp_path, "good_video", "good")))
    assert final(events) == {1: None, 2: None}


def test_a_digest_tells_how_many_bytes_were_there() -> None:
    """So that of a file that has become shorter none is taken."""
    found = md5_of(io.BytesIO(b"abcdef"), 2, 100, lambda _: None)
    assert found == (Md5(hashlib.md5(b"cdef", usedforsecurity=False).hexdigest()), 4)
