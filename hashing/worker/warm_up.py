"""What a worker does once before it enters the sandbox, in which no library or plug-in can be loaded any more."""

from __future__ import annotations

import ctypes
import gc
import io
import sys
from typing import Any, cast

import av
import av.error
import av.subtitles.codeccontext  # PyAV imports these two when it meets subtitles, and a locked worker can't
import av.subtitles.stream
import numpy as np
from av.video.codeccontext import VideoCodecContext
from PIL import Image

from hashing.fingerprint import fingerprint_file
from hashing.formats import PictureFormat
from hashing.options import HashOptions
from hashing.pictures.decoding import register_decoders
from hashing.pictures.hashing import picture_signals
from hashing.videos.hashing import hash_video
from hashing.videos.source import DECODERS
from hashing.worker import tiny_media

_SIDE = 64
_TINY_PICTURES = {"HEIF": tiny_media.HEIC, "AVIF": tiny_media.AVIF}
#: A picture with enough in it that copies of it are hashed.
_TEXTURED = (np.indices((_SIDE, _SIDE)).prod(axis=0) * 7 % 251).astype(np.uint8)
#: Pillow uses libtiff, and so loads it, for compressed TIFFs only.
_SAVING: dict[str, dict[str, Any]] = {"TIFF": {"compression": "tiff_lzw"}}


def warm_up(*, codes: bool = False) -> None:
    """Imports every decoder, decodes one tiny file of each format and hashes likely copies once.

    After that everything has been loaded that loads lazily: plug-ins, tables, libraries, parts of numpy.

    Args:
        codes: also warm up the reader of QR codes.
    """
    register_decoders()
    picture_signals(_TEXTURED)
    for name in PictureFormat:
        for mode in ("RGB", "CMYK") if name == "JPEG" else ("RGB",):
            picture = io.BytesIO(_TINY_PICTURES.get(name) or _encoded(name, mode))
            fingerprint_file(picture, options=HashOptions(thumbnail=True))
    _open_video_decoders()
    for sampling in ("fast", "exact"):
        hash_video(io.BytesIO(tiny_media.MP4), sampling=sampling, copies=sampling == "fast")
    if codes:
        _warm_up_codes()
    _give_back_memory()


def _warm_up_codes() -> None:
    """Reads a picture without a code. Only where codes are asked for, because the reader takes memory of its own."""
    from hashing.codes import read_codes

    read_codes(io.BytesIO(_encoded("JPEG", "L")))


def _encoded(name: str, mode: str) -> bytes:
    made = io.BytesIO()
    picture = Image.new("RGB", (_SIDE, _SIDE), (200, 80, 40)).convert(mode)
    picture.save(made, name, **_SAVING.get(name, {}))
    return made.getvalue()


def _open_video_decoders() -> None:
    """Opens and closes each; one that this build of FFmpeg lacks is passed over."""
    for name in DECODERS:
        try:
            decoder = cast(VideoCodecContext, av.CodecContext.create(name, "r"))
        except av.error.FFmpegError:
            continue
        decoder.width = decoder.height = _SIDE
        decoder.thread_count = 1
        try:
            decoder.open()
        except av.error.FFmpegError:
            continue  # it needs to know more about a stream, but has been loaded by now


def _give_back_memory() -> None:
    """Gives memory that importing used back to the system; the worker would hold it as long as it lives."""
    gc.collect()
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # glibc's own
        if trim is not None:
            trim(0)
