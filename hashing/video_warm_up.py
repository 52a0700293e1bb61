"""What the sealed process does with FFmpeg before it is sealed, so that nothing is left to load afterwards."""

from __future__ import annotations

import io
from typing import cast

import av
import av.error
import numpy as np
from av.video.codeccontext import VideoCodecContext

from hashing.video_source import DECODERS

_SIDE = 64


def open_decoders() -> None:
    """Opens and closes each decoder; one that this build of FFmpeg lacks is passed over."""
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


def tiny_video() -> bytes:
    """Two frames of MPEG-4 in an MP4, by an encoder that every build of FFmpeg has."""
    made = io.BytesIO()
    with av.open(made, "w", format="mp4") as container:
        stream = container.add_stream("mpeg4", rate=1)
        stream.width = stream.height = _SIDE
        stream.pix_fmt = "yuv420p"
        ramp = np.arange(_SIDE, dtype=np.uint8)
        for shift in (0, 90):
            pixels = np.stack([np.add.outer(ramp * 2, ramp + shift)] * 3, axis=-1)
            frame = av.VideoFrame.from_ndarray(pixels.astype(np.uint8), format="rgb24")
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return made.getvalue()
