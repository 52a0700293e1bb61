"""Videos in the sealed process: every decoder works there, as all it needs was loaded before the lock."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import cache
from pathlib import Path

import av
import pytest

from benchmarks.video_clips import FORMATS, Shape, encode, handheld
from hashing.events import Event, Hashed, Progress, Refused
from hashing.fingerprint import fingerprint_file
from hashing.options import HashOptions, Sampling
from hashing.pool import HasherPool
from hashing.refusals import RefusalCode
from tests.variants import first_of

SHAPE = Shape(width=176, height=144, rate=Fraction(25), seconds=1)
SDP = b"v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=x\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\nm=video 5004 RTP/AVP 96\r\n"


@pytest.fixture(scope="module")
def stored(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """The clip in a format; made when it is first asked for."""
    folder, pictures = tmp_path_factory.mktemp("videos"), list(handheld(SHAPE))

    @cache
    def made(name: str) -> Path:
        path = folder / str(list(FORMATS).index(name))
        encode(iter(pictures), SHAPE.rate, FORMATS[name], str(path))
        return path

    return made


def _ends(events: list[Event]) -> list[Hashed | Refused]:
    ends = [event for event in events if isinstance(event, Hashed | Refused)]
    return sorted(ends, key=lambda event: event.item)


# "exact" meets the same decoders again: every third format is enough for what is its own
@pytest.mark.parametrize(
    ("sampling", "every"), first_of([("fast", 5), ("fast", 1), ("exact", 3)], every_run=1)
)
def test_every_format_is_hashed_behind_the_lock_as_without_it(
    stored: Callable[[str], Path], sampling: Sampling, every: int
) -> None:
    files = {name: stored(name) for name in list(FORMATS)[::every]}
    options = HashOptions(sampling=sampling, thumbnail=True)
    with HasherPool(workers=1, options=options) as pool:
        ends = _ends(list(pool.fingerprint(files.values())))
    for (name, path), end in zip(files.items(), ends, strict=True):
        with path.open("rb") as file:
            expected = fingerprint_file(file, options=options)
        assert isinstance(end, Hashed), (name, end)
        assert end.fingerprint == expected.fingerprint, name
        assert end.thumbnail == expected.thumbnail, name


def test_a_session_description_named_mp4_is_refused(
    tmp_path: Path, stored: Callable[[str], Path]
) -> None:
    """FFmpeg, left to itself, binds a UDP socket for such a file. The next file is not affected."""
    bad = tmp_path / "holiday.mp4"
    bad.write_bytes(SDP)
    with HasherPool(workers=1) as pool:
        first, second = _ends(list(pool.fingerprint([bad, stored("mp4 h264")])))
    assert first == Refused(1, RefusalCode.UNKNOWN_FORMAT)
    assert isinstance(second, Hashed)


def test_a_long_video_says_how_far_it_is(tmp_path: Path) -> None:
    path = tmp_path / "long"
    long = Shape(width=480, height=360, rate=Fraction(30), seconds=8)
    encode(handheld(long), long.rate, FORMATS["mp4 h264"], str(path))
    with HasherPool(workers=1, options=HashOptions(sampling="exact")) as pool:
        events = list(pool.fingerprint([path]))
    told = [event.fraction for event in events if isinstance(event, Progress)]
    assert told
    assert told == sorted(told)
    assert isinstance(events[-1], Hashed)


def test_a_video_with_subtitles_is_read(tmp_path: Path) -> None:
    """FFmpeg's bindings load what they need for subtitles only when they meet some: the locked worker can't do that."""
    path = tmp_path / "subtitled"
    with av.open(str(path), "w", format="matroska") as container:
        video = container.add_stream("libx264", rate=10)
        video.width, video.height, video.pix_fmt = 192, 144, "yuv420p"
        container.add_mux_stream("subrip")
        for picture in handheld(Shape(width=192, height=144, rate=Fraction(10), seconds=1)):
            container.mux(video.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
        container.mux(video.encode())
    with HasherPool(workers=1) as pool:
        assert isinstance(list(pool.fingerprint([path]))[-1], Hashed)
