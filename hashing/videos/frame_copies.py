"""The hashes of likely copies of a video frame, computed from a small luma of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import av.error
import numpy as np
from av.video.frame import VideoFrame
from av.video.reformatter import VideoReformatter
from numpy.typing import NDArray

from hashing.pdq.hash import fast_dct, qualities
from hashing.pdq.layouts import Layout, layout_buffers, tilt_buffers
from hashing.pdq.pixels import Floats
from hashing.signals import MATCHABLE_QUALITY, PLAUSIBLE_SET_BITS, hamming_distance
from hashing.transforms import Transform
from hashing.videos.copy_layouts import FrameCopy, Tilt, frame_copies
from hashing.videos.frame_hash import FrameHash, FrameHasher, quarter_turns, reformatted
from hashing.vpdq import PRUNE_DISTANCE

#: Side of the luma from which copies are computed: two samples for each of PDQ's 64 points along an axis.
_SIDE = 128
#: Bytes of one hash with its quality, in ``FrameHash.copies``.
COPY_BYTES = 33
#: A frame gets no copies if it lies within so many bits of the last one that has: copies of it are found by those.
SAME_TO_COPIES = 10
#: Of a frame between two that vPDQ takes, only the copies that gain most are hashed.
COPIES_BETWEEN = 30

Hashes = NDArray[np.uint8]

# If the rows, or the columns, of a picture are reversed, every other coefficient of its DCT changes its sign; if it is
# transposed, so is its DCT. Unlike with the reference's dihedral hashes this is exact here, because the small luma is
# averaged over areas, so that no sampling point lies off the middle.
_SIGNS = np.where(np.arange(1, 17) % 2 == 1, np.float32(-1), np.float32(1))
_BY_ROW, _BY_COLUMN = _SIGNS[:, None], _SIGNS[None, :]
_PLAIN = np.ones((16, 16), dtype=np.float32)
_TURNED: dict[Transform, tuple[bool, Floats]] = {
    Transform.ORIGINAL: (False, _PLAIN),
    Transform.ROTATE_90: (True, _PLAIN * _BY_ROW),
    Transform.ROTATE_180: (False, _BY_ROW * _BY_COLUMN),
    Transform.ROTATE_270: (True, _PLAIN * _BY_COLUMN),
    Transform.FLIP_X: (False, _PLAIN * _BY_ROW),
    Transform.FLIP_Y: (False, _PLAIN * _BY_COLUMN),
    Transform.FLIP_PLUS_1: (True, _PLAIN),
    Transform.FLIP_MINUS_1: (True, _BY_ROW * _BY_COLUMN),
}


class CopyingHasher:
    """Hashes a frame and likely copies of it.

    Copies are hashed of a frame that can be matched and differs from the last frame with copies. The more such frames a
    video has, the fewer copies of each are hashed.

    Args:
        hasher: hashes the frame itself.
        at_most: how many hashes may be sent of the whole video.
        pixel_aspect: the width of a pixel by its height, as it is shown. People crop what they see.
    """

    def __init__(self, hasher: FrameHasher, at_most: int, pixel_aspect: float = 1.0) -> None:
        self._hasher = hasher
        self._pixel_aspect = pixel_aspect
        self._at_most = at_most
        self._reformatter = VideoReformatter()
        self._by_vpdq = self._between = 0  # frames of which copies were made
        self._last: FrameHash | None = None
        self._last_by_vpdq: FrameHash | None = None

    def __call__(self, frame: VideoFrame) -> FrameHash:
        """Hashes a frame that vPDQ takes too. Only others of these make its own copies superfluous, as these have more."""
        found = self._hasher(frame)
        if (known := _known(found, self._last_by_vpdq)) is not None:
            return known
        self._by_vpdq += 1
        self._last_by_vpdq = self._last = self._copied(found, frame, self._room(self._by_vpdq))
        return self._last

    def between(self, frame: VideoFrame) -> FrameHash:
        """Hashes a frame between two that vPDQ takes."""
        found = self._hasher(frame)
        if (known := _known(found, self._last)) is not None:
            return known
        self._between += 1
        room = self._room(self._by_vpdq + self._between)
        self._last = self._copied(found, frame, min(room, COPIES_BETWEEN))
        return self._last

    def _room(self, frames: int) -> int:
        return self._at_most // frames - 1

    def _copied(self, found: FrameHash, frame: VideoFrame, room: int) -> FrameHash:
        """The same frame with at most so many copies."""
        if room < 1:
            return found
        try:
            luma = self._small_luma(frame)
        except av.error.FFmpegError:
            return found  # no conversion for what a damaged frame claims to be
        turns, aspect = quarter_turns(frame), frame.width / frame.height * self._pixel_aspect
        if turns % 2:
            aspect = 1 / aspect
        hashes = copy_hashes(np.ascontiguousarray(np.rot90(luma, turns)), aspect, room)
        return replace(found, copies=hashes.tobytes())

    def _small_luma(self, frame: VideoFrame) -> Floats:
        """(128, 128), of full range, averaged over areas."""
        small = reformatted(self._reformatter, frame, "gray", _SIDE)
        return small.to_ndarray().astype(np.float32)


def _known(found: FrameHash, last: FrameHash | None) -> FrameHash | None:
    """A frame of which no copies are needed, and None where they are. ``last`` is the last one that has copies."""
    if found.quality < MATCHABLE_QUALITY:
        return found
    if last is None:
        return None
    if found.value == last.value:  # a key frame that was looked at, decoded once more
        return last
    return found if hamming_distance(found.value, last.value) <= SAME_TO_COPIES else None


def copy_hashes(luma: Floats, aspect: float, at_most: int) -> Hashes:
    """(n, 33) bytes: 32 of PDQ and one of quality for each likely copy, those that find most first.

    Left out are copies that can't be matched, and those within ``PRUNE_DISTANCE`` bits of one before.

    Args:
        luma: of the whole frame, brought to a square.
        aspect: width of the frame by its height.
        at_most: how many copies to try, at least one.
    """
    shape = round(aspect, 2)
    # more than there are is all of them: that plan is made once, and not for each number that is asked for
    plan = _plan(shape, min(at_most, len(frame_copies(shape))))
    buffers = layout_buffers(luma, plan.layouts, shift=0)
    if plan.degrees:
        buffers = np.concatenate([buffers, tilt_buffers(luma, aspect, plan.degrees, shift=0)])
    coefficients = fast_dct(buffers)[plan.sources]
    coefficients[plan.transposed] = coefficients[plan.transposed].swapaxes(1, 2)
    coefficients *= plan.signs
    flat = coefficients.reshape(-1, 256)
    bits = flat > np.partition(flat, 127, axis=1)[:, 127:128]
    quality = qualities(buffers)[plan.sources]
    matchable = (quality >= MATCHABLE_QUALITY) & (bits.sum(axis=1) >= PLAUSIBLE_SET_BITS.start)
    kept = matchable & _says_something_new(bits)
    hashes: Hashes = np.packbits(bits[kept, ::-1], axis=1)
    return np.column_stack([hashes, quality[kept].astype(np.uint8)])


def _says_something_new(bits: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """(n,): which of (n, 256) hashes lie more than ``PRUNE_DISTANCE`` bits from every one before them."""
    signs = np.where(bits, np.float32(1), np.float32(-1))
    distances: Floats = np.float32(128) - signs @ signs.T * np.float32(0.5)
    distances[np.triu_indices(len(bits))] = 256  # only hashes before it count
    nearest: Floats = distances.min(axis=1)
    new: NDArray[np.bool_] = np.greater(nearest, PRUNE_DISTANCE)
    return new


@dataclass(frozen=True, slots=True)
class _Plan:
    """What is computed for the copies of a frame.

    Attributes:
        layouts, degrees: the buffers to compute: of these layouts, then of these tilts.
        sources: (n,), from which of those buffers each copy is made.
        transposed: (n,), whether the buffer's DCT is transposed for it.
        signs: (n, 16, 16), by which the DCT's coefficients are multiplied.
    """

    layouts: tuple[Layout, ...]
    degrees: tuple[float, ...]
    sources: NDArray[np.intp]
    transposed: NDArray[np.bool_]
    signs: Floats


@lru_cache(maxsize=8)
def _plan(aspect: float, at_most: int) -> _Plan:
    copies: Sequence[FrameCopy] = frame_copies(aspect)[:at_most]
    layouts = tuple(dict.fromkeys(c.layout for c in copies if isinstance(c.layout, Layout)))
    tilts = tuple(dict.fromkeys(c.layout for c in copies if isinstance(c.layout, Tilt)))
    sources: tuple[Layout | Tilt, ...] = (*layouts, *tilts)
    place = {source: number for number, source in enumerate(sources)}
    return _Plan(
        layouts,
        tuple(tilt.degrees for tilt in tilts),
        np.array([place[copy.layout] for copy in copies], dtype=np.intp),
        np.array([_TURNED[copy.turned][0] for copy in copies]),
        np.stack([_TURNED[copy.turned][1] for copy in copies]),
    )
