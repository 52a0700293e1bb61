"""Files whose times are wrong or missing: *fast* must not take other frames than *exact* for that."""

from __future__ import annotations

import io
from fractions import Fraction
from functools import cache
from typing import cast

import av
import numpy as np
import pytest
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from benchmarks.video_clips import Encoding, Shape, encode, high_motion
from hashing.signals import VpdqFrame
from hashing.videos.hashing import video_samples
from hashing.vpdq import match
from tests.variants import first_of

SHAPE = Shape(width=192, height=144, rate=Fraction(24), seconds=8, seed=5)
_VOP = b"\0\0\1\xb6"
_PACKED_BY_DIVX = b"\0\0\1\xb2DivX503b1393p"
_NOTHING_CODED = _VOP + b"\x50\x4f"


def _encoded(container: str, codec: str, options: dict[str, str]) -> bytes:
    made = io.BytesIO()
    encode(high_motion(SHAPE), SHAPE.rate, Encoding(container, codec, 24, options=options), made)
    return made.getvalue()


@cache
def _packed(container: str, b_frames: int) -> bytes:
    """As DivX and Xvid wrote: a P frame and its first B frame in one packet, then an empty one to keep count."""
    plain = _encoded("avi", "mpeg4", {"qscale": "3", "bf": str(b_frames)})
    made = io.BytesIO()
    with av.open(io.BytesIO(plain), "r") as source, av.open(made, "w", format=container) as output:
        template = source.streams.video[0]
        stored = [bytes(packet) for packet in source.demux(template) if packet.size]
        context = template.codec_context
        context.extradata = (context.extradata or b"") + _PACKED_BY_DIVX
        stream = output.add_stream_from_template(template)
        for number, (data, is_key) in enumerate(_paired(stored)):
            packet = av.Packet(data)
            packet.stream, packet.time_base = stream, Fraction(1, 24)
            packet.pts = packet.dts = number
            packet.is_keyframe = is_key
            output.mux(packet)
    return made.getvalue()


def _paired(stored: list[bytes]) -> list[tuple[bytes, bool]]:
    waiting, packed = list(stored), []
    while waiting:
        data = waiting.pop(0)
        kind = _kind(data)
        if kind == "I":
            start = data.index(_VOP)
            data = data[:start] + _PACKED_BY_DIVX + data[start:]
        if not waiting or _kind(waiting[0]) != "B" or kind == "B":
            packed.append((data, kind == "I"))
            continue
        packed.append((data + waiting.pop(0), kind == "I"))
        while waiting and _kind(waiting[0]) == "B":
            packed.append((waiting.pop(0), False))
        packed.append((_NOTHING_CODED, False))
    return packed


def _kind(data: bytes) -> str:
    return "IPBS"[data[data.index(_VOP) + 4] >> 6]


def _both(data: bytes) -> tuple[tuple[VpdqFrame, ...], tuple[VpdqFrame, ...]]:
    fast, exact = (
        video_samples(io.BytesIO(data), sampling=sampling) for sampling in ("fast", "exact")
    )
    return fast, exact


def _agree(data: bytes) -> bool:
    fast, exact = _both(data)
    assert len(exact) == 8
    shares = match(fast, exact)
    return min(shares.query_in_compared, shares.compared_in_query) >= 0.9


@pytest.mark.parametrize("container", ["avi", "matroska", "mp4"])
@pytest.mark.parametrize("b_frames", [1, 2])
def test_packed_b_frames_of_divx_and_xvid(container: str, b_frames: int) -> None:
    assert _agree(_packed(container, b_frames))


def test_avi_keeps_the_order_of_decoding_alone() -> None:
    assert _agree(_encoded("avi", "libx264", {"preset": "veryfast", "bf": "3"}))


def _recorded_by_a_browser(codec: str, milliseconds: list[int]) -> tuple[bytes, float]:
    """Each frame stays for one of these, by chance, and no rate is stated. And how many seconds that makes."""
    gaps = np.random.default_rng(1).choice(milliseconds, SHAPE.count)
    times = [0, *np.cumsum(gaps).tolist()]
    made = io.BytesIO()
    with av.open(made, "w", format="matroska") as output:
        stream = cast(VideoStream, output.add_stream(codec, rate=30))
        stream.width, stream.height, stream.pix_fmt = SHAPE.width, SHAPE.height, "yuv420p"
        stream.options = (
            {"preset": "ultrafast"}
            if codec == "libx264"
            else {"deadline": "realtime", "cpu-used": "8"}
        )
        stream.codec_context.time_base, stream.gop_size = Fraction(1, 1000), 100
        for time, picture in zip(times, high_motion(SHAPE), strict=False):
            frame = VideoFrame.from_ndarray(picture, format="rgb24")
            frame.pts, frame.time_base = time, Fraction(1, 1000)
            output.mux(stream.encode(frame))
        output.mux(stream.encode(None))
    data = made.getvalue()
    stated = data.index(
        b"\x23\xe3\x83"
    )  # the element DefaultDuration becomes one that says nothing
    size = 4 + (data[stated + 3] & 0x7F)
    nothing = bytes([0xEC, 0x80 | (size - 2)]) + bytes(size - 2)
    return data[:stated] + nothing + data[stated + size :], times[SHAPE.count - 1] / 1000


@pytest.mark.parametrize("codec", first_of(["libvpx", "libx264"], every_run=1))
@pytest.mark.parametrize(
    "milliseconds",
    first_of(
        [[60, 64, 67, 70, 73], [16, 17, 33, 34, 50, 67, 100], [33, 33, 34, 66, 100]], every_run=2
    ),
)
def test_a_rate_that_is_not_stated_is_taken_from_the_times(
    codec: str, milliseconds: list[int]
) -> None:
    data, seconds = _recorded_by_a_browser(codec, milliseconds)
    fast, exact = _both(data)
    # a rate of 14.9 is a step of 14 frames
    assert seconds * 0.95 <= len(exact) <= seconds * 1.1 + 1
    assert exact[-1].timestamp == pytest.approx(seconds, abs=1.5)
    shares = match(fast, exact)
    assert min(shares.query_in_compared, shares.compared_in_query) >= 0.9


def test_a_long_pause_says_nothing_of_the_rate() -> None:
    data, _ = _recorded_by_a_browser("libx264", [33] * 40 + [3_600_000])
    fast, exact = _both(data)
    assert 6 <= len(exact) <= 8
    shares = match(fast, exact)
    assert min(shares.query_in_compared, shares.compared_in_query) >= 0.9
