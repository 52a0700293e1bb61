"""Clips to measure on and test with: real photos, moved about as cameras and people move, with sensor noise.

Nothing is stored: each clip is drawn and encoded when it is needed. The photos are those that come with
scikit-image (a development dependency).
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from fractions import Fraction
from functools import lru_cache
from importlib.resources import files
from typing import cast

import av
import cv2
import numpy as np
from av.video.stream import VideoStream
from numpy.typing import NDArray

Picture = NDArray[np.uint8]
Frames = Iterator[Picture]

_PHOTOS = (
    "astronaut.png", "coffee.png", "chelsea.png", "rocket.jpg", "motorcycle_left.png", "retina.jpg",
    "hubble_deep_field.jpg", "ihc.png",
)  # fmt: skip


@lru_cache(maxsize=8)
def _photo(number: int) -> Picture:
    data = (files("skimage") / "data" / _PHOTOS[number % len(_PHOTOS)]).read_bytes()
    decoded = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
    assert decoded is not None
    return cast(Picture, cv2.cvtColor(decoded, cv2.COLOR_BGR2RGB))


def _cover(photo: Picture, width: int, height: int) -> Picture:
    scale = max(width / photo.shape[1], height / photo.shape[0])
    large = cv2.resize(photo, None, fx=scale + 1e-3, fy=scale + 1e-3, interpolation=cv2.INTER_CUBIC)
    top, left = (large.shape[0] - height) // 2, (large.shape[1] - width) // 2
    return cast(Picture, large[top : top + height, left : left + width])


@dataclass(frozen=True, slots=True)
class Shape:
    """What a clip looks like from outside."""

    width: int = 640
    height: int = 360
    rate: Fraction = Fraction(30)
    seconds: float = 10.0
    seed: int = 0

    @property
    def count(self) -> int:
        return int(self.seconds * self.rate)

    def time(self, number: int) -> float:
        return float(number / self.rate)


class _Noise:
    """A camera's noise: a few fields in turn, as fresh noise for every frame takes longer than encoding it."""

    def __init__(self, shape: Shape, strength: float = 3.0) -> None:
        random = np.random.default_rng(shape.seed)
        self._fields = [
            random.normal(0, strength, (shape.height, shape.width, 1)).astype(np.int16)
            for _ in range(5)
        ]

    def on(self, picture: NDArray[np.generic], number: int) -> Picture:
        noisy = picture.astype(np.int16) + self._fields[number % len(self._fields)]
        clipped: Picture = np.clip(noisy, 0, 255).astype(np.uint8)
        return clipped


def _moved(
    picture: Picture, shape: Shape, *, dx: float, dy: float, turn: float = 0.0, zoom: float = 1.0
) -> Picture:
    height, width = picture.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), turn, zoom)
    matrix[:, 2] += (shape.width - width) / 2 + dx, (shape.height - height) / 2 + dy
    return cast(
        Picture,
        cv2.warpAffine(picture, matrix, (shape.width, shape.height), borderMode=cv2.BORDER_REFLECT),
    )


def still(shape: Shape) -> Frames:
    """A camera on a table: nothing moves but the noise."""
    picture, noise = _cover(_photo(shape.seed), shape.width, shape.height), _Noise(shape)
    for number in range(shape.count):
        yield noise.on(picture, number)


def talking_head(shape: Shape) -> Frames:
    """Somebody who speaks and sways in front of a blurred room; now and then holds still."""
    room = _cover(_photo(shape.seed + 1), shape.width, shape.height)
    room = cast(Picture, cv2.GaussianBlur(room, (0, 0), shape.width / 200))
    head = _cover(_photo(shape.seed), int(shape.height * 0.62), int(shape.height * 0.8))
    noise, (high, wide) = _Noise(shape), head.shape[:2]
    oval = np.zeros((high, wide), np.float32)
    cv2.ellipse(
        oval, (wide // 2, high // 2), (int(wide * 0.45), int(high * 0.47)), 0, 0, 360, 1, -1
    )
    for number in range(shape.count):
        t = shape.time(number)
        sway = max(0.0, np.sin(t * 0.35 + shape.seed))
        speaking = head.copy()
        mouth = (int(wide * 0.08), int(abs(np.sin(t * 7)) * high * 0.025) + 1)
        cv2.ellipse(speaking, (wide // 2, int(high * 0.66)), mouth, 0, 0, 360, (60, 20, 20), -1)
        matrix = cv2.getRotationMatrix2D((wide / 2, high / 2), 2.5 * sway * np.sin(t * 0.9), 1.0)
        matrix[:, 2] += (
            (shape.width - wide) / 2 + sway * shape.width * 0.012 * np.sin(t * 1.3),
            shape.height * 0.2 + sway * shape.height * 0.012 * np.sin(t * 2.2),
        )
        size = (shape.width, shape.height)
        mask = cv2.warpAffine(oval, matrix, size)[..., None]
        mixed = room * (1 - mask) + cv2.warpAffine(speaking, matrix, size) * mask
        yield noise.on(mixed, number)


def handheld(shape: Shape) -> Frames:
    """A phone in a hand that looks around a little."""
    picture = _cover(_photo(shape.seed), int(shape.width * 1.4), int(shape.height * 1.4))
    noise = _Noise(shape)
    for number in range(shape.count):
        t = shape.time(number)
        moved = _moved(
            picture,
            shape,
            dx=shape.width * (0.03 * np.sin(t * 0.5) + 0.01 * np.sin(t * 2.3)),
            dy=shape.height * (0.03 * np.cos(t * 0.4) + 0.008 * np.sin(t * 3.3)),
            turn=1.5 * np.sin(t * 0.8),
            zoom=1 + 0.05 * np.sin(t * 0.3),
        )
        yield noise.on(moved, number)


def high_motion(shape: Shape) -> Frames:
    """Fast pans, zooms and turns, with a cut every few seconds."""
    noise, random = _Noise(shape), np.random.default_rng(shape.seed)
    number, shot = 0, shape.seed
    while number < shape.count:
        length = int(shape.rate * Fraction(random.uniform(1.5, 5)))
        picture = _cover(_photo(shot), int(shape.width * 1.6), int(shape.height * 1.6))
        shot += 1
        turn, sway = random.uniform(-25, 25), random.uniform(2, 6)
        zooms = random.uniform(0.8, 1.6, 2)
        start, end = random.uniform(-0.25, 0.25, (2, 2))
        for step in range(min(length, shape.count - number)):
            u, t = step / length, shape.time(step)
            moved = _moved(
                picture,
                shape,
                dx=shape.width * (start[0] + (end[0] - start[0]) * u + 0.03 * np.sin(t * sway)),
                dy=shape.height * (start[1] + (end[1] - start[1]) * u),
                turn=turn * u,
                zoom=zooms[0] + (zooms[1] - zooms[0]) * u,
            )
            yield noise.on(moved, number)
            number += 1


def mixed(shape: Shape) -> Frames:
    """A bit of everything, one after the other: what a phone's video of some minutes is like."""
    quarter = Shape(shape.width, shape.height, shape.rate, shape.seconds / 4, shape.seed)
    for kind in (still, handheld, talking_head, high_motion):
        yield from kind(quarter)


KINDS: Mapping[str, Callable[[Shape], Frames]] = {
    "still": still,
    "talking head": talking_head,
    "handheld": handheld,
    "high motion": high_motion,
}


@dataclass(frozen=True, slots=True)
class Encoding:
    """How a clip is stored. ``group`` is the distance of key frames, in frames."""

    container: str = "mp4"
    codec: str = "libx264"
    group: int = 60
    pixels: str = "yuv420p"
    options: Mapping[str, str] = field(
        default_factory=lambda: {"preset": "veryfast", "crf": "23", "sc_threshold": "0"}
    )


_X264: Mapping[str, str] = {"preset": "ultrafast", "crf": "20"}

#: What phones, cameras, browsers and messengers write, each with a key frame every 12.
FORMATS: Mapping[str, Encoding] = {
    "mp4 h264": Encoding("mp4", "libx264", 12, options=_X264),
    "mov h264": Encoding("mov", "libx264", 12, options=_X264),
    "mkv h264": Encoding("matroska", "libx264", 12, options=_X264),
    "ts h264": Encoding("mpegts", "libx264", 12, options=_X264),
    "3gp h264": Encoding("3gp", "libx264", 12, options=_X264),
    "mp4 h264 open groups": Encoding(
        "mp4", "libx264", 12, options={"preset": "veryfast", "x264-params": "open-gop=1:bframes=3"}
    ),
    "mp4 hevc": Encoding("mp4", "libx265", 12, options={"preset": "ultrafast", "x265-params": "log-level=none"}),
    "mp4 hevc 10 bit": Encoding(
        "mp4", "libx265", 12, "yuv420p10le",
        {"preset": "ultrafast", "x265-params": "log-level=none:colorprim=bt2020:transfer=smpte2084:colormatrix=bt2020nc"},
    ),
    "webm vp8": Encoding("webm", "libvpx", 12, options={"deadline": "realtime", "cpu-used": "8", "auto-alt-ref": "1", "lag-in-frames": "10", "b": "800k"}),
    "webm vp9": Encoding("webm", "libvpx-vp9", 12, options={"deadline": "realtime", "cpu-used": "8", "b": "800k"}),
    "mp4 av1": Encoding("mp4", "libsvtav1", 12, options={"preset": "12", "crf": "30"}),
    "avi mpeg4": Encoding("avi", "mpeg4", 12, options={"qscale": "3", "bf": "2"}),
    "avi mjpeg": Encoding("avi", "mjpeg", 1, "yuvj420p", {"qscale": "3"}),
    "mov prores": Encoding("mov", "prores_ks", 1, "yuv422p10le", {}),
    "asf wmv1": Encoding("asf", "wmv1", 12, options={"qscale": "3"}),
    "asf wmv2": Encoding("asf", "wmv2", 12, options={"qscale": "3"}),
    "asf msmpeg4": Encoding("asf", "msmpeg4", 12, options={"qscale": "3"}),
    "3gp mpeg4": Encoding("3gp", "mpeg4", 12, options={"qscale": "3"}),
    "flv h264": Encoding("flv", "libx264", 12, options=_X264),
    "flv sorenson": Encoding("flv", "flv", 12, options={"qscale": "3"}),
    "ogg vp8": Encoding("ogg", "libvpx", 12, options={"deadline": "realtime", "cpu-used": "8", "b": "800k"}),
    "mxf mpeg2": Encoding("mxf", "mpeg2video", 12, options={"qscale": "3"}),
    "bare h264": Encoding("h264", "libx264", 12, options=_X264),
    "bare hevc": Encoding("hevc", "libx265", 12, options={"preset": "ultrafast", "x265-params": "log-level=none"}),
    "bare mpeg2": Encoding("mpeg2video", "mpeg2video", 12, options={"qscale": "3"}),
    "mpg mpeg2": Encoding("vob", "mpeg2video", 12, options={"qscale": "3"}),
}  # fmt: skip


@contextmanager
def _same_priority() -> Iterator[None]:
    """SVT-AV1 leaves root's thread, and all that it starts later, at the highest real-time priority there is: a test
    that spins would stop the computer."""
    if sys.platform != "linux":
        yield
        return
    policy, parameters = os.sched_getscheduler(0), os.sched_getparam(0)
    try:
        yield
    finally:
        os.sched_setscheduler(0, policy, parameters)


def encode(frames: Frames, rate: Fraction, encoding: Encoding, made: io.BytesIO | str) -> None:
    """Encodes and stores a clip into ``made``."""
    with _same_priority(), av.open(made, "w", format=encoding.container) as container:
        stream: VideoStream | None = None
        for frame in frames:
            if stream is None:
                stream = cast(VideoStream, container.add_stream(encoding.codec, rate=rate))
                stream.height, stream.width = frame.shape[:2]
                stream.pix_fmt = encoding.pixels
                stream.gop_size = encoding.group
                stream.options = dict(encoding.options)
            container.mux(stream.encode(av.VideoFrame.from_ndarray(frame, format="rgb24")))
        if stream is not None:
            container.mux(stream.encode(None))


def clip(kind: str, shape: Shape, encoding: Encoding | None = None) -> io.BytesIO:
    """One clip in memory."""
    made = io.BytesIO()
    encode(KINDS[kind](shape), shape.rate, encoding or Encoding(), made)
    made.seek(0)
    return made


def pictures_of(file: io.BytesIO) -> Frames:
    """A stored clip's frames again."""
    file.seek(0)
    with av.open(file, "r") as container:
        for frame in container.decode(video=0):
            yield cast(Picture, frame.to_ndarray(format="rgb24"))


def scaled(frames: Frames, height: int) -> Frames:
    for frame in frames:
        width = round(frame.shape[1] * height / frame.shape[0] / 2) * 2
        yield cast(Picture, cv2.resize(frame, (width, height), interpolation=cv2.INTER_AREA))


def trimmed(frames: Frames, count: int, share: float = 0.1) -> Frames:
    """Without the first and last ``share`` of its ``count`` frames."""
    first = int(count * share)
    for number, frame in enumerate(frames):
        if first <= number < count - first:
            yield frame


def watermarked(frames: Frames) -> Frames:
    """With a small name in a corner, as platforms put there."""
    for frame in frames:
        marked, (height, width) = frame.copy(), frame.shape[:2]
        cv2.putText(
            marked, "@somebody", (int(width * 0.8), int(height * 0.96)), cv2.FONT_HERSHEY_SIMPLEX,
            width / 1700, (255, 255, 255), max(1, width // 900), cv2.LINE_AA,
        )  # fmt: skip
        yield marked
