"""The parent believes what is hashed of any real video, however odd its rate, its key frames and its times are."""

from __future__ import annotations

import io
import os
from fractions import Fraction
from functools import cache

import av
import numpy as np
import pytest
from av.video.stream import VideoStream
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from hashing.channel import Answer, Stretch, check_plausible
from hashing.limits import DEFAULT_LIMITS
from hashing.options import HashOptions, Sampling
from hashing.signals import Vpdq
from hashing.videos.hashing import hash_video
from tests.hashing.pictures.made_copies import photo_like

RATES = [Fraction(1, 3), *map(Fraction, ("1", "1.99", "2.99", "3.99", "7.99", "11.99", "15.99", "25", "31.99", "120", "240"))]  # fmt: skip
CODECS = {"libx264": "matroska", "mpeg4": "mp4", "mjpeg": "mov", "libvpx": "matroska"}


@cache
def _photo() -> NDArray[np.int16]:
    return np.asarray(photo_like(3, 96, 64)).astype(np.int16)


def _video(rate: Fraction, codec: str, group: int, seed: int, count: int) -> io.BytesIO:
    """A picture that trembles in bursts between its key frames, with pauses between some of its frames."""
    rng = np.random.default_rng(seed)
    shake, noise, pauses = rng.choice([0, 1, 6]), rng.choice([1, 4, 12]), rng.random() < 0.5
    file, time, burst = io.BytesIO(), 0, 1.0
    with av.open(file, "w", format=CODECS[codec]) as container:
        stream = container.add_stream(codec, rate=rate)
        assert isinstance(stream, VideoStream)
        stream.width, stream.height, stream.gop_size = 96, 64, group
        stream.pix_fmt = "yuvj420p" if codec == "mjpeg" else "yuv420p"
        stream.time_base = stream.codec_context.time_base = 1 / rate
        if codec == "libx264":
            keys = f"keyint={group}:min-keyint={group}:scenecut=0"
            stream.options = {"preset": "ultrafast", "x264-params": keys}
        for number in range(count):
            if number % group == 0:
                burst = min(4.0, burst * 1.4) if rng.random() < 0.8 else 0.3
            moved = np.roll(_photo(), rng.integers(-shake, shake + 1, 2), (0, 1))
            trembling = moved + rng.normal(0, noise * burst, moved.shape)
            frame = av.VideoFrame.from_ndarray(np.clip(trembling, 0, 255).astype(np.uint8))
            frame.pts = time
            time += 1 + (int(rng.integers(1, 20)) if pauses and rng.random() < 0.2 else 0)
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
    return file


def _believed(file: io.BytesIO, sampling: Sampling) -> None:
    """As the parent holds an answer against the file. Raises ``ValueError`` where it would end the worker."""
    found = hash_video(file, sampling=sampling)
    signals = tuple(signal for signal in found.signals if isinstance(signal, Vpdq))
    size = file.seek(0, os.SEEK_END)
    answer = Answer(1, "video", signals, Stretch(0, size))
    check_plausible(
        answer,
        size,
        frames_ahead=True,
        limits=DEFAULT_LIMITS,
        options=HashOptions(sampling=sampling),
    )


ODD = {
    "one frame": (Fraction(25), "libx264", 1, 1),
    "one frame in three seconds": (Fraction(1, 3), "mpeg4", 2, 6),
    "240 frames a second, all of them key frames": (Fraction(240), "mjpeg", 1, 30),
    "four key frames a second": (Fraction("7.99"), "libx264", 2, 16),
}


@pytest.mark.parametrize("name", ODD)
def test_an_odd_video_is_believed(name: str) -> None:
    rate, codec, group, count = ODD[name]
    _believed(_video(rate, codec, group, seed=5, count=count), "fast")


@pytest.mark.long
@pytest.mark.timeout(600)
@given(
    rate=st.sampled_from(RATES),
    codec=st.sampled_from(list(CODECS)),
    groups_a_second=st.sampled_from([Fraction(1, 2), 1, 2, 3, 4, 240]),
    seed=st.integers(0, 2**16),
    count=st.sampled_from([1, 2, 30, 61]),
    sampling=st.sampled_from(["fast", "exact"]),
)
def test_hundreds_of_odd_videos_are_believed(
    rate: Fraction, codec: str, groups_a_second: Fraction, seed: int, count: int, sampling: Sampling
) -> None:
    group = max(1, int(rate / groups_a_second))
    _believed(_video(rate, codec, group, seed, count), sampling)
