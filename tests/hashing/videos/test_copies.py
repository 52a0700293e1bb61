"""Copies of a video as people make them are found, other videos are not, and no video sends more than it may."""

from __future__ import annotations

import io
from collections.abc import Callable
from fractions import Fraction
from functools import cache
from itertools import islice, pairwise

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from benchmarks.video_clips import KINDS, Encoding, Picture, Shape, encode, still
from hashing.channel import Answer, Stretch, check_plausible
from hashing.limits import DEFAULT_LIMITS, Limits
from hashing.options import HashOptions, Sampling
from hashing.signals import MATCHABLE_QUALITY, Fingerprint, Vpdq, VpdqFrame
from hashing.transforms import VideoTransform
from hashing.videos.copies import copies_signal
from hashing.videos.frame_copies import COPY_BYTES
from hashing.videos.frame_hash import FrameHash
from hashing.videos.hashing import hash_video
from hashing.videos.sampling import Sample
from hashing.vpdq import match
from tests.variants import first_of

RATE = Fraction(25)
SHAPE = Shape(width=320, height=180, rate=RATE, seconds=5, seed=1)
#: What stock platforms ask for: this share of the copy's frames found in one signal.
FOUND = 0.8


@cache
def _pictures(kind: str = "handheld", seed: int = 1) -> tuple[Picture, ...]:
    return tuple(KINDS[kind](Shape(SHAPE.width, SHAPE.height, RATE, SHAPE.seconds, seed)))


def _stored(pictures: tuple[Picture, ...], crf: int = 20, rate: Fraction = RATE) -> io.BytesIO:
    made = io.BytesIO()
    options = {"preset": "veryfast", "crf": str(crf)}
    encode(iter(pictures), rate, Encoding(group=250, options=options), made)
    return made


@cache
def _sent(kind: str = "handheld", seed: int = 1, sampling: Sampling = "fast") -> Fingerprint:
    return hash_video(_stored(_pictures(kind, seed)), sampling=sampling)


def _frames(fingerprint: Fingerprint, transform: VideoTransform) -> tuple[VpdqFrame, ...]:
    for signal in fingerprint.signals:
        if isinstance(signal, Vpdq) and signal.transform is transform:
            return signal.frames
    return ()


def _even(picture: NDArray[np.uint8]) -> Picture:
    height, width = (side // 2 * 2 for side in picture.shape[:2])
    return np.ascontiguousarray(picture[:height, :width])


def _cut(share: float) -> Callable[[Picture], Picture]:
    def cut(picture: Picture) -> Picture:
        height, width = picture.shape[:2]
        down, across = round(height * share), round(width * share)
        return picture[down : height - down, across : width - across]

    return cut


def _story(picture: Picture) -> Picture:
    """On a canvas of 9:16 before its own enlargement, blurred."""
    width, height = 180, 320
    across = picture.shape[0] * width // height
    start = (picture.shape[1] - across) // 2
    behind = cv2.resize(picture[:, start : start + across], (width, height))
    canvas = cv2.GaussianBlur(behind, (0, 0), 8)
    small = cv2.resize(picture, (width, 102), interpolation=cv2.INTER_AREA)
    canvas[109 : 109 + 102] = small
    return canvas.astype(np.uint8)


def _tilted(picture: Picture) -> Picture:
    height, width = picture.shape[:2]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), 3.4, 1.12)
    return cv2.warpAffine(picture, turn, (width, height)).astype(np.uint8)


def _framed(picture: Picture) -> Picture:
    white = (255, 255, 255)
    return cv2.copyMakeBorder(picture, 9, 9, 9, 9, cv2.BORDER_CONSTANT, value=white).astype(
        np.uint8
    )


ALTERATIONS: dict[str, Callable[[Picture], Picture]] = {
    "mirrored": lambda picture: picture[:, ::-1],
    "turned": lambda picture: np.rot90(picture),
    "square": lambda picture: picture[:, 70:250],
    "edges cut": _cut(0.055),
    "story": _story,
    "border": _framed,
    "tilted": _tilted,
    "mirrored, edges cut": lambda picture: _cut(0.045)(picture)[:, ::-1],
}


@pytest.mark.parametrize("alteration", first_of(ALTERATIONS, every_run=5))
def test_an_altered_copy_is_found_among_the_copies_only(alteration: str) -> None:
    altered = tuple(_even(ALTERATIONS[alteration](picture)) for picture in _pictures())
    copy = hash_video(_stored(altered, crf=30), sampling="exact", copies=False)
    seen = _frames(copy, VideoTransform.ORIGINAL)
    assert match(_frames(_sent(), VideoTransform.ORIGINAL), seen).compared_in_query < FOUND
    assert match(_frames(_sent(), VideoTransform.COPIES), seen).compared_in_query >= FOUND


def test_copies_have_the_shape_that_is_seen_where_pixels_are_no_squares() -> None:
    """As television and camcorders store it: squeezed, to be shown half as wide again."""
    squeezed, seen = (
        tuple(cv2.resize(picture, (width, 180)).astype(np.uint8) for picture in _pictures()[:26])
        for width in (160, 240)
    )
    made = io.BytesIO()
    encode(iter(squeezed), RATE, Encoding(options={"x264-params": "sar=3/2"}), made)
    square = hash_video(_stored(tuple(_even(picture[:, 30:210]) for picture in seen)), copies=False)
    frames = _frames(square, VideoTransform.ORIGINAL)
    assert match(_frames(hash_video(made), VideoTransform.COPIES), frames).compared_in_query == 1


@cache
def _brisk() -> tuple[Picture, ...]:
    """A hand that moves five times as fast: a quarter of a second later, PDQ sees another picture."""
    slow = KINDS["handheld"](Shape(SHAPE.width, SHAPE.height, RATE, 20, seed=1))
    return tuple(islice(slow, 0, None, 5))


@cache
def _sent_brisk() -> tuple[Fingerprint, int]:
    """What is hashed of it, and the size of its file."""
    file = _stored(_brisk())
    return hash_video(file), file.seek(0, io.SEEK_END)


def test_the_parent_believes_what_is_hashed_of_a_video_that_moves() -> None:
    """As many frames of a second as are hashed must be taken from a worker, or it is ended as one that lies."""
    fingerprint, size = _sent_brisk()
    signals = tuple(signal for signal in fingerprint.signals if isinstance(signal, Vpdq))
    answer = Answer(1, "video", signals, Stretch(0, size))
    options = HashOptions()
    check_plausible(answer, size, frames_ahead=True, limits=DEFAULT_LIMITS, options=options)


@pytest.mark.parametrize("alteration", ["none", "mirrored", "edges cut"])
def test_a_copy_that_starts_at_another_moment_is_found(alteration: str) -> None:
    altered = ALTERATIONS.get(alteration, _cut(0))
    sent = _frames(_sent_brisk()[0], VideoTransform.COPIES)
    for start in (3, 10):
        late = tuple(_even(altered(picture)) for picture in _brisk()[start:])
        copy = hash_video(_stored(late, crf=26), sampling="exact", copies=False)
        seen = _frames(copy, VideoTransform.ORIGINAL)
        assert match(sent, seen).compared_in_query >= FOUND


@pytest.mark.parametrize("sampling", ["fast", "exact"])
def test_copies_are_matchable_in_order_and_begin_with_the_frame_itself(sampling: Sampling) -> None:
    sent = _sent(sampling=sampling)
    copies = _frames(sent, VideoTransform.COPIES)
    assert len(copies) > 500
    assert all(frame.quality >= MATCHABLE_QUALITY for frame in copies)
    assert all(one.timestamp <= other.timestamp for one, other in pairwise(copies))
    assert len(copies) <= DEFAULT_LIMITS.vpdq_frames
    first = _frames(sent, VideoTransform.ORIGINAL)[0]
    assert copies[0] == first


def test_other_videos_stay_far_away() -> None:
    """Ten million pairs and more of frames of different clips, none within 45 bits."""
    clips = [("handheld", 1), ("handheld", 4), ("handheld", 5), ("high motion", 3)]
    bits = [_bits(_frames(_sent(*clip), VideoTransform.COPIES)) for clip in clips]
    nearest, pairs = 256, 0
    for number, one in enumerate(bits):
        for other in bits[number + 1 :]:
            products = one @ other.T
            nearest = min(nearest, int(256 - products.max()) // 2)
            pairs += products.size
    assert pairs >= 10_000_000
    assert nearest > 45


def _bits(frames: tuple[VpdqFrame, ...]) -> NDArray[np.float32]:
    packed = np.frombuffer(b"".join(bytes.fromhex(frame.pdq) for frame in frames), np.uint8)
    return np.unpackbits(packed).reshape(-1, 256).astype(np.float32) * 2 - 1


def test_nothing_is_made_of_what_is_too_plain_to_match() -> None:
    blank = tuple(
        cv2.resize(one[::90, ::160], (320, 180)).astype(np.uint8) // 8 for one in _pictures()
    )
    assert len(hash_video(_stored(blank)).signals) == 1


def test_a_picture_at_rest_sends_few() -> None:
    shape = Shape(SHAPE.width, SHAPE.height, RATE, 30)
    made = io.BytesIO()
    encode(still(shape), RATE, Encoding(group=25), made)
    copies = _frames(hash_video(made), VideoTransform.COPIES)
    assert len({frame.timestamp for frame in copies}) <= 12  # of 120 quarter seconds


def test_the_whole_video_keeps_to_its_limit() -> None:
    limits = Limits(vpdq_frames=300)
    sent = hash_video(_stored(_pictures("high motion", 3)), limits=limits)
    frames = [signal.frames for signal in sent.signals if isinstance(signal, Vpdq)]
    assert len(frames) == 2
    assert sum(map(len, frames)) <= 300


def _sample(number: int, *, copies: int, between: bool = False) -> Sample:
    made = b"".join(bytes([copy, number % 256]) * 16 + bytes([90]) for copy in range(copies))
    assert len(made) == copies * COPY_BYTES
    return Sample(number, FrameHash(f"{number:064x}", 80, copies=made), between)


def _count(samples: list[Sample], at_most: int) -> tuple[int, int]:
    """Frames of the video with copies, and all frames of the signal."""
    signal = copies_signal(samples, 4.0, at_most)
    assert signal is not None
    return len({frame.timestamp for frame in signal.frames}), len(signal.frames)


def test_where_room_is_short_frames_come_before_further_copies_of_each() -> None:
    samples = [_sample(n, copies=20, between=n % 4 != 0) for n in range(40)]
    assert _count(samples, 1000) == (40, 40 * 21)
    assert _count(samples, 500) == (40, 500)
    assert _count(samples, 100) == (25, 100)
    assert _count(samples, 40) == (10, 40)


def test_without_room_for_one_copy_of_each_there_is_no_signal() -> None:
    samples = [_sample(n, copies=20) for n in range(100)]
    assert _count(samples, 200) == (100, 200)
    assert copies_signal(samples, 4.0, 199) is None
    assert copies_signal([], 4.0, 199) is None
