"""One open file to its fingerprint: looks at the header, then takes the picture or the video way.

Runs inside the sandboxed process: it only reads and seeks in the file it was given, and knows no name or path.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO, NamedTuple

from hashing.formats import PictureFormat, Window, picture_format, video_container
from hashing.limits import DEFAULT_LIMITS, Limits
from hashing.options import HashOptions
from hashing.pictures.animation import frames_signal, has_frames
from hashing.pictures.decoded import view
from hashing.pictures.decoding import read_picture, refusing_damage
from hashing.pictures.hashing import picture_signals
from hashing.pictures.motion_photo import Place, find_video
from hashing.pictures.thumbnail import blurred_thumbnail
from hashing.refusals import RefusedError
from hashing.signals import Fingerprint, Kind, Pdq, Vpdq
from hashing.videos.digest import md5_of
from hashing.videos.hashing import frame_signals

_DEFAULT_OPTIONS = HashOptions()
_WITH_HIDDEN_VIDEOS = (PictureFormat.JPEG, PictureFormat.HEIF, PictureFormat.AVIF)


@dataclass(frozen=True, slots=True)
class HashedFile:
    """``thumbnail`` is ``THUMBNAIL_SIDE**2 * 3`` bytes of blurred RGB, where it was asked for and is a picture."""

    fingerprint: Fingerprint
    thumbnail: bytes | None = None


@dataclass(frozen=True, slots=True)
class FileSignals:
    """What the decoders found in one file: all signals but the MD5.

    Attributes:
        video: which part of the file is a video, whose MD5 belongs to the fingerprint too.
    """

    kind: Kind
    signals: tuple[Pdq | Vpdq, ...]
    video: Place | None = None
    thumbnail: bytes | None = None


def fingerprint_file(
    file: BinaryIO,
    *,
    options: HashOptions = _DEFAULT_OPTIONS,
    limits: Limits = DEFAULT_LIMITS,
    progress: Callable[[float], None] | None = None,
) -> HashedFile:
    """Everything that one picture or video yields. Arguments and errors are those of :func:`read_signals`."""
    found = read_signals(file, options=options, limits=limits, progress=progress)
    return HashedFile(_with_digest(file, found, progress), found.thumbnail)


def fingerprint_picture(file: BinaryIO) -> Fingerprint:
    """The same for a picture only; what is not one is refused."""
    return _with_digest(file, _read_picture(file, _Way()))


def read_signals(
    file: BinaryIO,
    *,
    options: HashOptions = _DEFAULT_OPTIONS,
    limits: Limits = DEFAULT_LIMITS,
    progress: Callable[[float], None] | None = None,
    before_frames: Callable[[], None] = lambda: None,
) -> FileSignals:
    """Decodes one picture or video.

    Args:
        file: open for reading and seekable; only ``read``, ``seek`` and ``tell`` are used.
        progress: told how far a long file is, from 0 to 1.
        before_frames: called before a decoder of animations or videos gets to see the file.

    Raises:
        RefusedError: this file can't be fingerprinted, with one of the closed reasons.
    """
    way = _Way(options, limits, progress, before_frames)
    window = Window(file)
    if picture_format(window) is not None:
        return _read_picture(file, way)
    if video_container(window) is not None:
        before_frames()
    frames = frame_signals(
        window,
        sampling=options.sampling,
        copies=options.copies,
        limits=limits,
        progress=progress,
    )
    return FileSignals("video", frames, Place(0, window.size))


class _Way(NamedTuple):
    """How a file is read: the arguments of :func:`read_signals`."""

    options: HashOptions = _DEFAULT_OPTIONS
    limits: Limits = DEFAULT_LIMITS
    progress: Callable[[float], None] | None = None
    before_frames: Callable[[], None] = lambda: None


def _read_picture(file: BinaryIO, way: _Way) -> FileSignals:
    picture = read_picture(file, way.limits)
    image, decoded, kind = picture.image, picture.decoded, picture.format
    del picture
    with refusing_damage(file):
        signals: tuple[Pdq | Vpdq, ...] = picture_signals(decoded, copies=way.options.copies)
        thumbnail = blurred_thumbnail(view(decoded)) if way.options.thumbnail else None
        del decoded
        frames = None
        if has_frames(image):
            way.before_frames()
            frames = frames_signal(image, way.limits, way.progress)
    if frames is not None:  # of one file, the frames of one video
        return FileSignals("image", (*signals, frames), None, thumbnail)
    hidden, video = _hidden_video(file, kind, way)
    return FileSignals("image", (*signals, *hidden), video, thumbnail)


def _hidden_video(
    file: BinaryIO, kind: PictureFormat, way: _Way
) -> tuple[tuple[Vpdq, ...], Place | None]:
    """The frames of the video inside a Motion or Live Photo; nothing where there is none that can be read.

    No copies are hashed: such a video of a second or two would make each photo a hundred times larger on the wire.
    """
    video = find_video(file) if kind in _WITH_HIDDEN_VIDEOS else None
    if video is None:
        return (), None
    way.before_frames()
    try:
        frames = frame_signals(
            Window(file, *video),
            sampling=way.options.sampling,
            copies=False,
            limits=way.limits,
            progress=way.progress,
        )
    except RefusedError:  # the photo is worth having without it
        return (), None
    return frames, video


def _with_digest(
    file: BinaryIO, found: FileSignals, progress: Callable[[float], None] | None = None
) -> Fingerprint:
    tell = progress or (lambda _: None)
    md5 = None if found.video is None else md5_of(file, *found.video, tell).md5
    return Fingerprint.assembled(found.kind, found.signals, md5)
