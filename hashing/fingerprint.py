"""One open file to its fingerprint: looks at the header, then takes the picture or the video way.

Runs inside the sealed process: it only reads and seeks in the file it was given, and knows no name or path.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO

from hashing.formats import PictureFormat, Window, picture_format
from hashing.limits import DEFAULT_LIMITS, Limits
from hashing.options import HashOptions, Sampling
from hashing.pictures.animation import frames_signal
from hashing.pictures.decoded import view
from hashing.pictures.decoding import read_picture, refusing_damage
from hashing.pictures.hashing import picture_signals
from hashing.pictures.motion_photo import find_video
from hashing.pictures.thumbnail import blurred_thumbnail
from hashing.refusals import RefusedError
from hashing.signals import Fingerprint, Signal
from hashing.videos import hashing as videos

_DEFAULT_OPTIONS = HashOptions()
_WITH_HIDDEN_VIDEOS = (PictureFormat.JPEG, PictureFormat.HEIF, PictureFormat.AVIF)


@dataclass(frozen=True, slots=True)
class HashedFile:
    """``thumbnail`` is ``THUMBNAIL_SIDE**2 * 3`` bytes of blurred RGB, where it was asked for and is a picture."""

    fingerprint: Fingerprint
    thumbnail: bytes | None = None


def fingerprint_file(
    file: BinaryIO,
    *,
    options: HashOptions = _DEFAULT_OPTIONS,
    limits: Limits = DEFAULT_LIMITS,
    progress: Callable[[float], None] | None = None,
) -> HashedFile:
    """Everything that one picture or video yields.

    Args:
        file: open for reading and seekable; only ``read``, ``seek`` and ``tell`` are used.
        progress: told how far a long file is, from 0 to 1.

    Raises:
        RefusedError: this file can't be fingerprinted, with one of the closed reasons.
    """
    if picture_format(Window(file)) is not None:
        return fingerprint_picture(file, options=options, limits=limits, progress=progress)
    return HashedFile(
        videos.hash_video(
            file,
            sampling=options.sampling,
            copies=options.copies,
            limits=limits,
            progress=progress,
        )
    )


def fingerprint_picture(
    file: BinaryIO,
    *,
    options: HashOptions = _DEFAULT_OPTIONS,
    limits: Limits = DEFAULT_LIMITS,
    progress: Callable[[float], None] | None = None,
) -> HashedFile:
    """The same for a picture only; what is not one is refused."""
    picture = read_picture(file, limits)
    image, decoded, kind = picture.image, picture.decoded, picture.format
    del picture
    with refusing_damage(file):
        signals: list[Signal] = [*picture_signals(decoded, copies=options.copies)]
        thumbnail = blurred_thumbnail(view(decoded)) if options.thumbnail else None
        del decoded
        frames = frames_signal(image, limits, progress)
        if frames is not None:
            signals.append(frames)
    if frames is None:  # of one file, the frames of one video
        signals += _hidden_video(file, kind, options.sampling, limits, progress)
    return HashedFile(Fingerprint("image", tuple(signals)), thumbnail)


def _hidden_video(
    file: BinaryIO,
    kind: PictureFormat,
    sampling: Sampling,
    limits: Limits,
    progress: Callable[[float], None] | None,
) -> tuple[Signal, ...]:
    """The signals of the video inside a Motion or Live Photo; nothing where there is none that can be read."""
    if kind not in _WITH_HIDDEN_VIDEOS:
        return ()
    place = find_video(file)
    if place is None:
        return ()
    try:
        found = videos.hash_embedded_video(
            file, *place, sampling=sampling, limits=limits, progress=progress
        )
    except RefusedError:
        return ()
    return found.signals
