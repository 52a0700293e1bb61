"""Whether an answer is possible at all, given what the parent knows about a file without looking into it: its size.

A worker that a hostile file has taken over sends well-formed lines. What it could hide in them is bounded here: it gets
no signal more than an honest one, no more frames than so many bytes can hold, and no free choice of times. What is left
is stated in docs/threat-model.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise

from hashing.channel.messages import Answer
from hashing.limits import Limits
from hashing.options import HashOptions
from hashing.signals import Pdq, Vpdq, has_plausible_bits, sort_of
from hashing.transforms import DIHEDRAL, VideoTransform

#: No format stores a frame that differs from the one before it in fewer bytes, with what belongs to it in tables.
LEAST_BYTES_PER_FRAME = 16
#: Frames that are hashed of each second of a video, on average: one as vPDQ takes them, the key frames that cost least,
#: and up to three between (``hashing.videos.copies``).
MOST_FRAMES_A_SECOND = 8
#: The hashes of one frame among ``VideoTransform.COPIES``: about 130 are made, with room for a few more.
MOST_HASHES_OF_A_FRAME = 160
#: Timestamps are told in milliseconds.
_DECIMALS = 3


def check_plausible(
    answer: Answer, size: int, *, frames_ahead: bool, limits: Limits, options: HashOptions
) -> None:
    """Raises ``ValueError`` for an answer that no decoder gives of a file of ``size`` bytes.

    Args:
        frames_ahead: whether the worker said that it was going to read an animation or a video.
    """
    if len({sort_of(signal) for signal in answer.signals}) < len(answer.signals):
        raise ValueError("each type of signal and transform is there once")
    stills = [signal for signal in answer.signals if isinstance(signal, Pdq)]
    videos = [signal for signal in answer.signals if isinstance(signal, Vpdq)]
    if (videos or answer.video is not None) and not frames_ahead:
        raise ValueError("frames are announced before they are read")
    if answer.kind == "image":
        _check_picture(answer, stills, videos, size, options)
    else:
        _check_video_file(answer, stills, size)
    _check_frames(videos, size, limits)
    for signal in videos:
        times = _times(signal)
        if answer.video is None:
            _check_times_of_animation(times, limits)
        else:
            _check_times_of_video(times, limits)


def _check_picture(
    answer: Answer, stills: Sequence[Pdq], videos: Sequence[Vpdq], size: int, options: HashOptions
) -> None:
    transforms = [pdq.transform for pdq in stills]
    if tuple(transforms[: len(DIHEDRAL)]) != DIHEDRAL:
        raise ValueError("a picture has its eight orientations, in their order")
    derived = stills[len(DIHEDRAL) :]
    if derived and not options.copies:
        raise ValueError("copies are hashed where they were asked for")
    if not all(pdq.matchable for pdq in derived):
        raise ValueError("a copy that can't be matched is not sent")
    if not all(has_plausible_bits(pdq.value) for pdq in stills if pdq.matchable):
        raise ValueError("about half of a hash's bits are set")
    if any(signal.transform is VideoTransform.COPIES for signal in videos):
        raise ValueError("of frames in a picture's file no copies are made")
    video = answer.video
    if video is not None and not 0 < video.offset < video.offset + video.length <= size:
        raise ValueError("a video lies inside the picture's file, behind the picture")


def _check_video_file(answer: Answer, stills: Sequence[Pdq], size: int) -> None:
    if stills or answer.thumbnail is not None:
        raise ValueError("a video has neither stills nor a thumbnail")
    if answer.video != (0, size):
        raise ValueError("a video is the whole file")


def _check_frames(videos: Sequence[Vpdq], size: int, limits: Limits) -> None:
    if sum(len(signal.frames) for signal in videos) > limits.vpdq_frames:
        raise ValueError("these are more frames than a video sends")
    times = {frame.timestamp for signal in videos for frame in signal.frames}
    if len(times) > size // LEAST_BYTES_PER_FRAME:
        raise ValueError("so small a file has no room for so many frames")
    for signal in videos:
        copies = signal.transform is VideoTransform.COPIES
        if not copies and not all(frame.matchable for frame in signal.frames):
            raise ValueError("a frame that can't be matched is not sent")
        if not all(has_plausible_bits(frame.pdq) for frame in signal.frames if frame.matchable):
            raise ValueError("about half of a hash's bits are set")


def _times(signal: Vpdq) -> list[float]:
    """When the frames are shown: one time for all copies of a frame."""
    times = [frame.timestamp for frame in signal.frames]
    if any(round(time, _DECIMALS) != time for time in times):
        raise ValueError("times are told in milliseconds")
    if signal.transform is not VideoTransform.COPIES:
        return times
    hashes_of_each = [(time, len(list(frames))) for time, frames in groupby(times)]
    if any(hashes > MOST_HASHES_OF_A_FRAME for _, hashes in hashes_of_each):
        raise ValueError("so many copies of one frame are not made")
    return [time for time, _ in hashes_of_each]


def _check_times_of_video(times: Sequence[float], limits: Limits) -> None:
    if any(later <= time for time, later in pairwise(times)):
        raise ValueError("frames follow each other")
    if times[-1] > limits.video_seconds:
        raise ValueError("so long a video is refused")
    if len(times) > MOST_FRAMES_A_SECOND * (times[-1] + 1):
        raise ValueError("so many frames of a second are not hashed")


def _check_times_of_animation(times: Sequence[float], limits: Limits) -> None:
    # Frames of an animation may be shown for no time at all.
    if any(later < time for time, later in pairwise(times)):
        raise ValueError("frames follow each other")
    if len(times) > limits.animation_frames:
        raise ValueError("these are more frames than are read of an animation")
