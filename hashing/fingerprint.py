"""One open file to its fingerprint: the header tells whether it is read as a picture or as a video.

Runs inside the sandboxed process: it only reads and seeks in the file it was given, and knows no name or path.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import BinaryIO, NamedTuple

from hashing.events import progress_of_digest
from hashing.formats import PictureFormat, Stretch, Window, picture_format, video_container
from hashing.limits import DEFAULT_LIMITS, Limits
from hashing.options import HashOptions
from hashing.pdq.orientations import seen_as
from hashing.pictures.animation import frames_signal, has_frames
from hashing.pictures.decoded import view
from hashing.pictures.decoding import read_picture, refusing_damage
from hashing.pictures.hashing import picture_signals
from hashing.pictures.motion_photo import find_video
from hashing.pictures.thumbnail import blurred_thumbnail
from hashing.refusals import RefusedError
from hashing.signals import Fingerprint, Kind, Pdq, Vpdq
from hashing.videos.digest import md5_of
from hashing.videos.hashing import frame_signals, hash_video

_DEFAULT_OPTIONS = HashOptions()
_WITH_HIDDEN_VIDEOS = (PictureFormat.JPEG, PictureFormat.HEIF, PictureFormat.AVIF)


@dataclass(frozen=True, slots=True)
class HashedFile:
    """``thumbnail`` is ``THUMBNAIL_SIDE**2 * 3`` bytes of blurred RGB: of pictures only, and only where it was asked for."""

    fingerprint: Fingerprint
    thumbnail: bytes | None = None


@dataclass(frozen=True, slots=True)
class FileSignals:
    """What the decoders found in one file: all signals but the MD5.

    Attributes:
        video: which part of the file is a video. The MD5 of that part belongs to the fingerprint as well.
    """

    kind: Kind
    signals: tuple[Pdq | Vpdq, ...]
    video: Stretch | None = None
    thumbnail: bytes | None = None


def fingerprint_file(
    file: BinaryIO,
    *,
    options: HashOptions = _DEFAULT_OPTIONS,
    limits: Limits = DEFAULT_LIMITS,
    progress: Callable[[float], None] | None = None,
) -> HashedFile:
    """Everything that one picture or video yields. Arguments and errors are those of :func:`read_signals`.

    A worker does it in two steps instead: its parent asks another worker for the MD5 (``hashing.pool.keeper``).
    """
    if picture_format(Window(file)) is None:
        sampling, copies = options.sampling, options.copies
        return HashedFile(
            hash_video(file, sampling=sampling, copies=copies, limits=limits, progress=progress)
        )
    found = _read_picture(file, _Asked(options, limits, progress))
    return HashedFile(_with_digest(file, found, progress), found.thumbnail)


def fingerprint_picture(file: BinaryIO) -> Fingerprint:
    """The same for a picture only, with the default options. What is not a picture is refused."""
    return _with_digest(file, _read_picture(file, _Asked()))


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
        before_frames: called before a decoder of animations or videos reads the file, so that the parent can be told.

    Raises:
        RefusedError: this file can't be fingerprinted, with one of the closed reasons.
    """
    asked = _Asked(options, limits, progress, before_frames)
    window = Window(file)
    if picture_format(window) is not None:
        return _read_picture(file, asked)
    if video_container(window) is not None:
        before_frames()
    frames = frame_signals(  # refuses whatever is not a video either
        window,
        sampling=options.sampling,
        copies=options.copies,
        limits=limits,
        progress=progress,
    )
    return FileSignals("video", frames, Stretch(0, window.size))


class _Asked(NamedTuple):
    """What is asked about a file: the arguments of :func:`read_signals`."""

    options: HashOptions = _DEFAULT_OPTIONS
    limits: Limits = DEFAULT_LIMITS
    progress: Callable[[float], None] | None = None
    before_frames: Callable[[], None] = lambda: None


def _read_picture(file: BinaryIO, asked: _Asked) -> FileSignals:
    picture = read_picture(file, asked.limits)
    image, decoded, format_, shown = picture.image, picture.decoded, picture.format, picture.shown
    del picture
    with refusing_damage(file):
        signals: tuple[Pdq | Vpdq, ...] = picture_signals(
            decoded, copies=asked.options.copies, shown=shown
        )
        thumbnail = None
        if asked.options.thumbnail:
            thumbnail = blurred_thumbnail(seen_as(shown, partial(view, decoded)))
        del decoded  # its memory, before the frames of an animation need theirs
        frames = None
        if has_frames(image):
            asked.before_frames()
            frames = frames_signal(image, asked.limits, asked.progress)
    if (
        frames is not None
    ):  # a fingerprint holds one list of frames: no hidden video is looked for then
        return FileSignals("image", (*signals, frames), None, thumbnail)
    hidden, video = _hidden_video(file, format_, asked)
    return FileSignals("image", (*signals, *hidden), video, thumbnail)


def _hidden_video(
    file: BinaryIO, format_: PictureFormat, asked: _Asked
) -> tuple[tuple[Vpdq, ...], Stretch | None]:
    """The frames of the video inside a Motion or Live Photo, and where it lies; nothing where none can be read.

    No copies are hashed: even a video of a second or two would make each photo a hundred times larger on the wire.
    """
    video = find_video(file) if format_ in _WITH_HIDDEN_VIDEOS else None
    if video is None:
        return (), None
    asked.before_frames()
    try:
        frames = frame_signals(
            Window(file, *video),
            sampling=asked.options.sampling,
            copies=False,
            limits=asked.limits,
            progress=asked.progress,
        )
    except RefusedError:  # the photo is worth having without it
        return (), None
    return frames, video


def _with_digest(
    file: BinaryIO, found: FileSignals, progress: Callable[[float], None] | None = None
) -> Fingerprint:
    """What was found in a picture, with the MD5 of the video that it hides."""

    def tell(fraction: float) -> None:
        if progress is not None:
            progress(progress_of_digest(fraction))

    md5 = None if found.video is None else md5_of(file, *found.video, tell).md5
    return Fingerprint.assembled(found.kind, found.signals, md5)
