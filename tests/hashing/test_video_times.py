"""Files whose times are wrong or missing: *fast* must not take other frames than *exact* for that."""

from __future__ import annotations

import io
from fractions import Fraction
from functools import cache

import av
import pytest

from benchmarks.video_clips import Encoding, Shape, encode, high_motion
from hashing.signals import VpdqFrame
from hashing.videos import video_samples
from hashing.vpdq import match

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
