"""Whether an answer is possible at all, given the one thing that the parent knows about a file unread: its size.

A worker that a hostile file has taken over may still send well-formed lines. Here is bounded how much it could hide in
them: no more signals than an honest worker sends, no more frames than the file has room for, no free choice of times.
docs/threat-model.md says what is left.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise

from hashing.channel.messages import Answer
from hashing.limits import MOST_FRAMES_A_SECOND, Limits
from hashing.options import HashOptions
from hashing.signals import Pdq, Vpdq, has_plausible_bits, sort_of
from hashing.transforms import DIHEDRAL, VideoTransform

#: No format stores a frame that differs from the one before it in fewer bytes, its entries in the index included.
LEAST_BYTES_PER_FRAME = 16
#: Frames of the video itself for each second of it, at most. vPDQ takes one a second, or nearly two of a video of 1.99
#: frames a second. Where the picture is at rest, key frames are kept too: those where a calm stretch begins lie a quarter of a second
#: apart at least, those where a change was searched for half a second.
_MOST_FRAMES_A_SECOND = 8
#: The same for frames with copies, as a multiple of those that are wanted: with each of them the key frame that it is built upon
#: may be hashed, and a little less than a second lies between two frames of vPDQ where rates are odd.
_MOST_COPIED_FRAMES_A_SECOND = 3 * MOST_FRAMES_A_SECOND
#: How many hashes one frame has among ``VideoTransform.COPIES``: two of its own and up to 146 of copies, and some to spare.
MOST_HASHES_OF_A_FRAME = 160
#: Timestamps are rounded to milliseconds.
_DECIMALS = 3


def check_plausible(
    answer: Answer, size: int, *, frames_ahead: bool, limits: Limits, options: HashOptions
) -> None:
    """Raises ``ValueError`` for an answer that no honest worker gives about a file of ``size`` bytes.

    Args:
        frames_ahead: whether the worker announced that it was going to read an animation or a video.
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
            _check_times_of_video(times, signal.transform, limits)


def _check_picture(
    answer: Answer, stills: Sequence[Pdq], videos: Sequence[Vpdq], size: int, options: HashOptions
) -> None:
    transforms = [pdq.transform for pdq in stills]
    if tuple(transforms[: len(DIHEDRAL)]) != DIHEDRAL:
        raise ValueError("a picture begins with its eight orientations, in their order")
    derived = stills[len(DIHEDRAL) :]
    if derived and not options.copies:
        raise ValueError("no copies were asked for")
    if not all(pdq.matchable for pdq in derived):
        raise ValueError("a copy that can't be matched is not sent")
    if not all(has_plausible_bits(pdq.value) for pdq in stills if pdq.matchable):
        raise ValueError("about half of a hash's bits are set")
    if any(signal.transform is VideoTransform.COPIES for signal in videos):
        raise ValueError("no copies are made of the frames in a picture's file")
    video = answer.video
    if video is not None and not 0 < video.start < video.start + video.length <= size:
        raise ValueError("a video lies inside the picture's file, behind the picture")


def _check_video_file(answer: Answer, stills: Sequence[Pdq], size: int) -> None:
    if stills or answer.thumbnail is not None:
        raise ValueError("a video has neither stills nor a thumbnail")
    if answer.video != (0, size):
        raise ValueError("a video is the whole file")


def _check_frames(videos: Sequence[Vpdq], size: int, limits: Limits) -> None:
    if sum(len(signal.frames) for signal in videos) > limits.vpdq_frames:
        raise ValueError("more frames than one video may send")
    times = {frame.timestamp for signal in videos for frame in signal.frames}
    if len(times) > size // LEAST_BYTES_PER_FRAME:
        raise ValueError("the file is too small for so many frames")
    for signal in videos:
        copies = signal.transform is VideoTransform.COPIES
        if not copies and not all(frame.matchable for frame in signal.frames):
            raise ValueError("a frame that can't be matched is not sent")
        if not all(has_plausible_bits(frame.pdq) for frame in signal.frames if frame.matchable):
            raise ValueError("about half of a hash's bits are set")


def _times(signal: Vpdq) -> list[float]:
    """When the frames are shown, in seconds. The copies of a frame share one time, which is returned once."""
    times = [frame.timestamp for frame in signal.frames]
    if any(round(time, _DECIMALS) != time for time in times):
        raise ValueError("timestamps are rounded to milliseconds")
    if signal.transform is not VideoTransform.COPIES:
        return times
    hashes_of_each = [(time, len(list(frames))) for time, frames in groupby(times)]
    if any(hashes > MOST_HASHES_OF_A_FRAME for _, hashes in hashes_of_each):
        raise ValueError("more copies than are made of one frame")
    return [time for time, _ in hashes_of_each]


def _check_times_of_video(
    times: Sequence[float], transform: VideoTransform, limits: Limits
) -> None:
    if any(later <= time for time, later in pairwise(times)):
        raise ValueError("each frame is later than the one before")
    if times[-1] > limits.video_seconds:
        raise ValueError("so long a video would have been refused")
    copied = transform is VideoTransform.COPIES
    a_second = _MOST_COPIED_FRAMES_A_SECOND if copied else _MOST_FRAMES_A_SECOND
    if len(times) > a_second * (times[-1] + 1):
        raise ValueError("more frames than are hashed of a video as long as this")


def _check_times_of_animation(times: Sequence[float], limits: Limits) -> None:
    # Frames of an animation may be shown for no time at all.
    if any(later < time for time, later in pairwise(times)):
        raise ValueError("no frame is earlier than the one before")
    if len(times) > limits.animation_frames:
        raise ValueError("more frames than are read of an animation")
