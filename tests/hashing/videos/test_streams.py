"""Files with several tracks of pictures: the first that is a video and can be decoded, as the reference takes the first."""

from __future__ import annotations

import io
from fractions import Fraction
from functools import cache
from typing import cast

import av
import pytest
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from benchmarks.video_clips import Shape, handheld, high_motion
from hashing.refusals import RefusalCode, RefusedError
from hashing.signals import VpdqFrame
from hashing.videos.hashing import video_samples
from hashing.vpdq import match

SHAPE = Shape(width=192, height=144, rate=Fraction(10), seconds=6, seed=2)
VIDEO = ("libx264", "yuv420p")


def _stored(container: str, first: tuple[str, str], frames: int, *, alone: bool = False) -> bytes:
    """So many frames of the first, then our clip, at the same time."""
    made = io.BytesIO()
    with av.open(made, "w", format=container) as output:
        cover = _stream(output, *first)
        video = None if alone else _stream(output, *VIDEO)
        for number, (other, picture) in enumerate(
            zip(high_motion(SHAPE), handheld(SHAPE), strict=True)
        ):
            if number < frames:
                output.mux(cover.encode(VideoFrame.from_ndarray(other, format="rgb24")))
            if video is not None:
                output.mux(video.encode(VideoFrame.from_ndarray(picture, format="rgb24")))
        for stream in (cover, video):
            if stream is not None:
                output.mux(stream.encode(None))
    return made.getvalue()


def _stream(output: av.container.OutputContainer, codec: str, pixels: str) -> VideoStream:
    stream = cast(VideoStream, output.add_stream(codec, rate=SHAPE.rate))
    stream.width, stream.height, stream.pix_fmt = SHAPE.width, SHAPE.height, pixels
    if codec == "libx264":
        stream.options, stream.gop_size = {"preset": "ultrafast"}, 20
    return stream


def _samples(data: bytes) -> list[tuple[VpdqFrame, ...]]:
    return [video_samples(io.BytesIO(data), sampling=sampling) for sampling in ("fast", "exact")]


@pytest.mark.parametrize(
    ("container", "first", "frames"),
    [
        ("mov", ("png", "rgb24"), 1),
        ("mp4", ("mjpeg", "yuvj420p"), 1),
        ("matroska", ("mjpeg", "yuvj420p"), 1),
        ("matroska", ("ffv1", "yuv420p"), SHAPE.count),
    ],
)
def test_a_cover_or_what_we_can_not_decode_does_not_stand_for_the_video(
    container: str, first: tuple[str, str], frames: int
) -> None:
    for found in _samples(_stored(container, first, frames)):
        assert len(found) >= 5
        assert match(found, _handheld()).query_in_compared == 1


@cache
def _handheld() -> tuple[VpdqFrame, ...]:
    made = io.BytesIO()
    with av.open(made, "w", format="mp4") as output:
        stream = _stream(output, *VIDEO)
        for picture in handheld(SHAPE):
            output.mux(stream.encode(VideoFrame.from_ndarray(picture, format="rgb24")))
        output.mux(stream.encode(None))
    return video_samples(made, sampling="exact")


@pytest.mark.parametrize("container", ["mp4", "matroska"])
def test_of_two_videos_the_first(container: str) -> None:
    for found in _samples(_stored(container, ("mjpeg", "yuvj420p"), SHAPE.count)):
        assert len(found) >= 5
        assert match(found, _handheld()).query_in_compared < 0.5


def test_what_is_all_there_is_must_do() -> None:
    alone = _stored("mp4", ("mjpeg", "yuvj420p"), 1, alone=True)
    assert [len(found) for found in _samples(alone)] == [1, 1]
    with pytest.raises(RefusedError) as caught:
        video_samples(io.BytesIO(_stored("mov", ("png", "rgb24"), 5, alone=True)))
    assert caught.value.code is RefusalCode.UNREAD_KIND
