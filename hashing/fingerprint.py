"""One open file to its fingerprint: looks at the header, then takes the picture or the video way.

Runs inside the sealed process: it only reads and seeks in the file it was given, and knows no name or path.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any, BinaryIO

from PIL import Image

from hashing.events import THUMBNAIL_SIDE
from hashing.limits import DEFAULT_LIMITS, Limits
from hashing.options import HashOptions, Sampling
from hashing.pdq import orientations_of_views
from hashing.pictures import (
    FORMATS,
    decoding_errors_as_refusals,
    open_picture,
    register_decoders,
    view,
)
from hashing.refusals import RefusalCode, RefusedError
from hashing.signals import Fingerprint

_DEFAULT_OPTIONS = HashOptions()


@dataclass(frozen=True, slots=True)
class Outcome:
    """``thumbnail`` is ``THUMBNAIL_SIDE**2 * 3`` bytes of blurred RGB, where it was asked for and is a picture."""

    fingerprint: Fingerprint
    thumbnail: bytes | None = None


def fingerprint_file(
    file: BinaryIO,
    *,
    options: HashOptions = _DEFAULT_OPTIONS,
    limits: Limits = DEFAULT_LIMITS,
    progress: Callable[[float], None] | None = None,
) -> Outcome:
    """Everything that one picture or video yields.

    Args:
        file: open for reading and seekable; only ``read``, ``seek`` and ``tell`` are used.
        progress: told how far a long file is, from 0 to 1.

    Raises:
        RefusedError: this file can't be fingerprinted, with one of the closed reasons.
    """
    file.seek(0)
    header = file.read(64)
    if not header:
        raise RefusedError(RefusalCode.EMPTY)
    if looks_like_picture(header):
        return _fingerprint_picture(file, options, limits)
    return Outcome(
        fingerprint_video(file, sampling=options.sampling, limits=limits, progress=progress)
    )


def looks_like_picture(header: bytes) -> bool:
    """Whether a file of these first bytes is one of the picture formats, by signature alone."""
    if header.startswith((b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a", b"BM")):
        return True
    if header.startswith((b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")):
        return True
    if header[:4] == b"RIFF" and header[8:12] == b"WEBP":
        return True
    return header[4:8] == b"ftyp" and header[8:12] in _PICTURE_BRANDS


_PICTURE_BRANDS = {
    b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1", b"avif", b"avis",
}  # fmt: skip


def _fingerprint_picture(file: BinaryIO, options: HashOptions, limits: Limits) -> Outcome:
    if file.seek(0, io.SEEK_END) > limits.image_bytes:
        raise RefusedError(RefusalCode.TOO_LARGE)
    file.seek(0)
    picture = open_picture(file, limits)
    with decoding_errors_as_refusals():
        picture.load()
        signals = orientations_of_views(lambda rows, columns: view(picture, rows, columns))
        thumbnail = _thumbnail(picture) if options.thumbnail else None
    return Outcome(Fingerprint("image", signals), thumbnail)


def _thumbnail(picture: Image.Image) -> bytes:
    """So blurred that nobody in it can be recognised: 6x6 colours, smoothed."""
    few = Image.fromarray(view(picture)).convert("RGB").resize((6, 6), Image.Resampling.BOX)
    return few.resize((THUMBNAIL_SIDE, THUMBNAIL_SIDE), Image.Resampling.BICUBIC).tobytes()


def fingerprint_video(
    file: BinaryIO,
    *,
    sampling: Sampling = "fast",
    limits: Limits = DEFAULT_LIMITS,
    progress: Callable[[float], None] | None = None,
) -> Fingerprint:
    """The signals of one video. Raises ``RefusedError``."""
    hash_video = getattr(import_module("hashing.videos"), "hash_video", None)
    if hash_video is None:
        raise RefusedError(RefusalCode.UNKNOWN_FORMAT)
    file.seek(0)
    fingerprint: Fingerprint = hash_video(file, sampling=sampling, limits=limits, progress=progress)
    return fingerprint


def warm_up() -> None:
    """Import every decoder and decode one tiny picture per format, as plug-ins load lazily.

    After the seal no file can be opened any more, so this has to happen before it.
    """
    register_decoders()
    for name in FORMATS:
        made = io.BytesIO()
        Image.new("RGB", (64, 64), (200, 80, 40)).save(made, name, **_WARM_UP_OPTIONS.get(name, {}))
        fingerprint_file(made, options=HashOptions(thumbnail=True))
    import_module("hashing.videos")


# compressed, as that is what loads libtiff
_WARM_UP_OPTIONS: dict[str, dict[str, Any]] = {"TIFF": {"compression": "tiff_lzw"}}
