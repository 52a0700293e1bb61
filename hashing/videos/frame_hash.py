"""One decoded video frame to its PDQ."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple, cast

import av.error
import numpy as np
from av.video.frame import VideoFrame
from av.video.reformatter import ColorRange, Colorspace, Interpolation, VideoReformatter
from numpy.typing import NDArray

from hashing.pdq.hash import NO_HASH, pdq_of_frame
from hashing.refusals import RefusalCode, RefusedError
from hashing.signals import MATCHABLE_QUALITY


@dataclass(frozen=True, slots=True)
class FrameHash:
    """PDQ of a frame.

    Attributes:
        value, quality: of the frame as it is stored; 64 hex digits, and 0 to 100.
        upright: value and quality of the frame as it is shown, where the file tells players to turn it first.
        copies: the hashes of likely copies of the frame (``hashing.videos.frame_copies``), those that find most first:
            for each 32 bytes of hash and one of quality.
    """

    value: str
    quality: int
    upright: tuple[str, int] | None = None
    copies: bytes = b""


FrameHasher = Callable[[VideoFrame], FrameHash]


class FrameHashers(NamedTuple):
    """How the frames that vPDQ takes are hashed, and how the frames between those."""

    by_vpdq: FrameHasher
    between: FrameHasher


#: Frames with more pixels are never hashed again in the reference's order of summing: that would take 150 MB at 4K.
_LARGEST_REDONE = 1920 * 1088
#: A frame from the second quality up to the first has too little contrast for luma alone, and is hashed in colour. Below
#: the second it can't be matched anyway.
_LUMA_SUFFICES, _LEAST_QUALITY = 80, MATCHABLE_QUALITY - 5
#: Of a high frame only every second, third … line is read, as long as so many remain; PDQ keeps 64.
_LEAST_LINES = 360


def stored_range(frame: VideoFrame) -> ColorRange:
    """The range of the frame's samples as the reference sees it: by the pixel format, whatever the stream says."""
    return ColorRange.JPEG if frame.format.name.startswith("yuvj") else ColorRange.MPEG


def quarter_turns(frame: VideoFrame) -> int:
    """By how many quarter turns, counter-clockwise, the file tells players to turn the frame."""
    return round(frame.rotation / 90) % 4


def reformatted(
    reformatter: VideoReformatter, frame: VideoFrame, pixel_format: str, side: int | None = None
) -> VideoFrame:
    """The frame in another pixel format, by swscale's area method and BT.601, as vPDQ 0.2.5 converts it.

    Args:
        pixel_format: ``rgb24``, or ``gray``, which is brought to the full range.
        side: of the square to which the frame is scaled; None leaves its size.
    """
    return reformatter.reformat(
        frame,
        width=side,
        height=side,
        format=pixel_format,
        interpolation=Interpolation.AREA,
        src_colorspace=Colorspace.ITU601,
        dst_colorspace=Colorspace.ITU601,
        src_color_range=stored_range(frame),
        dst_color_range=ColorRange.JPEG if pixel_format == "gray" else None,
        threads=1,
    )


def reference_hasher() -> FrameHasher:
    """A hasher that works as vPDQ 0.2.5 does: RGB24 by swscale's area method, BT.601 whatever the stream says, full size."""
    return _hasher(_to_rgb(), as_reference=True)


def frugal_hasher() -> FrameHasher:
    """A hasher of luma alone, a few bits off; frames of low contrast it hashes in colour, as the reference but for rounding.

    With low contrast the same small difference flips many bits, so that half of a copy's frames would not be found.
    """
    by_luma, by_colour = luma_hasher(), _hasher(_to_rgb(), as_reference=False)

    def hashed(frame: VideoFrame) -> FrameHash:
        found = by_luma(frame)
        return by_colour(frame) if _LEAST_QUALITY <= found.quality < _LUMA_SUFFICES else found

    return hashed


def _to_rgb() -> Callable[[VideoFrame], NDArray[np.uint8]]:
    reformatter = VideoReformatter()

    def converted(frame: VideoFrame) -> NDArray[np.uint8]:
        return _pixels(reformatted(reformatter, frame, "rgb24"), 3)

    return converted


def luma_hasher() -> FrameHasher:
    """A hasher of some 400 lines of the luma that the decoder yields: at a fraction of the cost, a few bits off."""
    reformatter = VideoReformatter()

    def converted(frame: VideoFrame) -> NDArray[np.uint8]:
        lines = slice(None, None, max(1, frame.height // _LEAST_LINES))
        if _has_luma_plane(frame):
            return _luma_plane(frame, lines)
        return _pixels(reformatted(reformatter, frame, "gray"), 1)[lines]

    def contrast(frame: VideoFrame) -> float:
        limited = _has_luma_plane(frame) and stored_range(frame) is ColorRange.MPEG
        return 255 / 219 if limited else 1.0

    return _hasher(converted, as_reference=False, contrast=contrast)


def _has_luma_plane(frame: VideoFrame) -> bool:
    return frame.format.name.startswith("yuv") and frame.format.is_planar


def _luma_plane(frame: VideoFrame, lines: slice) -> NDArray[np.uint8]:
    """(lines, width): these lines of the first plane. Of samples with more than 8 bits, the highest 8."""
    bits, plane = frame.format.components[0].bits, frame.planes[0]
    if bits == 8:
        return _pixels(frame, 1)[lines]
    wide = np.dtype(">u2" if frame.format.is_big_endian else "<u2")
    samples = np.frombuffer(cast(bytes, plane), wide).reshape(-1, plane.line_size // 2)
    return (samples[: frame.height, : frame.width][lines] >> (bits - 8)).astype(np.uint8)


def _hasher(
    converted: Callable[[VideoFrame], NDArray[np.uint8]],
    *,
    as_reference: bool,
    contrast: Callable[[VideoFrame], float] = lambda _frame: 1.0,
) -> FrameHasher:
    def hashed(frame: VideoFrame) -> FrameHash:
        try:
            pixels = converted(frame)
        except (av.error.MemoryError, MemoryError) as error:
            raise RefusedError(RefusalCode.OUT_OF_MEMORY) from error
        except av.error.FFmpegError:
            return FrameHash(NO_HASH, 0)  # no conversion for what a damaged frame claims to be
        redo = as_reference and frame.width * frame.height <= _LARGEST_REDONE
        by = contrast(frame)
        value, quality = pdq_of_frame(pixels, as_reference=redo, contrast=by)
        turns = quarter_turns(frame)
        if not turns:
            return FrameHash(value, quality)
        turned = np.ascontiguousarray(np.rot90(pixels, turns))
        return FrameHash(value, quality, pdq_of_frame(turned, as_reference=False, contrast=by))

    return hashed


def _pixels(frame: VideoFrame, channels: int) -> NDArray[np.uint8]:
    """The frame's own memory as (height, width, 3) or (height, width), without the padding of its lines."""
    plane = frame.planes[0]
    lines = np.frombuffer(cast(bytes, plane), np.uint8).reshape(-1, plane.line_size)
    used = lines[: frame.height, : frame.width * channels]
    return used if channels == 1 else used.reshape(frame.height, frame.width, channels)
