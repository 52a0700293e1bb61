"""What a worker does once before it enters the sandbox, where no library or plug-in can be loaded any more."""

from __future__ import annotations

import ctypes
import gc
import io
import sys
from typing import Any, cast

import av
import av.error
from av.video.codeccontext import VideoCodecContext
from PIL import Image

from hashing.fingerprint import fingerprint_file
from hashing.formats import PictureFormat
from hashing.options import HashOptions
from hashing.pictures.decoding import register_decoders
from hashing.videos.hashing import hash_video
from hashing.videos.source import DECODERS
from hashing.worker import tiny_media

_SIDE = 64
_TINY_PICTURES = {"HEIF": tiny_media.HEIC, "AVIF": tiny_media.AVIF}
# compressed, as that is what loads libtiff
_SAVING: dict[str, dict[str, Any]] = {"TIFF": {"compression": "tiff_lzw"}}


def warm_up() -> None:
    """Import every decoder and decode one tiny file per format, as plug-ins, tables and libraries load lazily."""
    register_decoders()
    for name in PictureFormat:
        for mode in ("RGB", "CMYK") if name == "JPEG" else ("RGB",):
            picture = io.BytesIO(_TINY_PICTURES.get(name) or _encoded(name, mode))
            fingerprint_file(picture, options=HashOptions(thumbnail=True))
    _open_video_decoders()
    for sampling in ("fast", "exact"):
        hash_video(io.BytesIO(tiny_media.MP4), sampling=sampling)
    _give_back_memory()


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
            continue  # wants to know more of its stream, and has been loaded all the same


def _give_back_memory() -> None:
    """What compiling and importing left behind would stay with the worker for good."""
    gc.collect()
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # glibc's own
        if trim is not None:
            trim(0)
