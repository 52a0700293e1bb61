"""Small sound pictures and videos, made here: what the mutants are made from, and proof that the next file works."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any, cast

import av
import numpy as np
import pillow_heif
from av.video.stream import VideoStream
from numpy.typing import NDArray
from PIL import Image

PICTURES: dict[str, tuple[str, dict[str, Any]]] = {
    "baseline.jpg": ("JPEG", {"quality": 85}),
    "progressive.jpg": ("JPEG", {"quality": 80, "progressive": True}),
    "plain.png": ("PNG", {}),
    "plain.webp": ("WEBP", {"quality": 80}),
    "lossless.webp": ("WEBP", {"lossless": True}),
    "plain.gif": ("GIF", {}),
    "plain.bmp": ("BMP", {}),
    "lzw.tiff": ("TIFF", {"compression": "tiff_lzw"}),
    "deflate.tiff": ("TIFF", {"compression": "tiff_adobe_deflate"}),
    "plain.heic": ("HEIF", {"quality": 70}),
    "plain.avif": ("AVIF", {"quality": 60}),
    "plain.jp2": ("JPEG2000", {}),
    "tiles.j2k": ("JPEG2000", {"tile_size": (100, 90), "no_jp2": True, "irreversible": True}),
    "tiles.heic": ("HEIF", {"quality": 70, "tile_size": 128}),
}
ANIMATED = {
    "animated.gif": "GIF",
    "animated.webp": "WEBP",
    "animated.png": "PNG",
    "pages.tiff": "TIFF",
}
VIDEOS = {
    "h264.mp4": "libx264",
    "h264.mkv": "libx264",
    "h264.mov": "libx264",
    "h264.ts": "libx264",
    "mpeg4.avi": "mpeg4",
    "mpeg4.3gp": "mpeg4",
    "vp8.webm": "libvpx",
    "vp9.webm": "libvpx-vp9",
    "wmv2.wmv": "wmv2",
    "mjpeg.mov": "mjpeg",
    "h264.flv": "libx264",
    "vp8.ogv": "libvpx",
    "mpeg2.mxf": "mpeg2video",
    "bare.h264": "libx264",
    "bare.m2v": "mpeg2video",
}


def scene(width: int, height: int, seed: int, shift: float = 0.0) -> NDArray[np.uint8]:
    """A soft coloured pattern, height x width x 3."""
    chance = np.random.default_rng(seed)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    pixels = np.zeros((height, width, 3), np.float32)
    for _ in range(8):
        across, down, phase = chance.uniform(-6, 6, 3)
        wave = np.sin(2 * np.pi * (across * x / width + down * y / height) + phase + shift)
        pixels += wave[..., None] * chance.uniform(0, 1, 3)
    pixels -= pixels.min()
    scaled: NDArray[np.uint8] = (pixels * (255 / pixels.max())).astype(np.uint8)
    return scaled


def sound_files() -> dict[str, bytes]:
    """All of them, by name."""
    pillow_heif.register_heif_opener()
    files = {}
    for seed, (name, (kind, options)) in enumerate(PICTURES.items()):
        made = io.BytesIO()
        Image.fromarray(scene(320, 240, seed)).save(made, kind, **options)
        files[name] = made.getvalue()
    for name, kind in ANIMATED.items():
        made = io.BytesIO()
        first, *rest = (Image.fromarray(scene(120, 90, 50, t / 3)) for t in range(6))
        first.save(made, kind, save_all=True, append_images=rest)
        files[name] = made.getvalue()
    return files | {name: video(name, codec) for name, codec in VIDEOS.items()}


def video(name: str, codec: str, size: tuple[int, int] = (176, 144), frames: int = 50) -> bytes:
    """A clip of moving patterns; the container follows the name's ending."""
    made = io.BytesIO()
    container = {"mkv": "matroska", "ts": "mpegts", "wmv": "asf", "m2v": "mpeg2video"}
    ending = Path(name).suffix[1:]
    with av.open(made, "w", format=container.get(ending, ending)) as out:
        stream = cast(VideoStream, out.add_stream(codec, rate=25))
        stream.width, stream.height = size
        stream.pix_fmt = "yuvj420p" if codec == "mjpeg" else "yuv420p"
        for number in range(frames):
            pixels = scene(*size, seed=number // 25, shift=number / 20)
            frame = av.VideoFrame.from_ndarray(pixels, format="rgb24")
            for packet in stream.encode(frame):
                out.mux(packet)
        for packet in stream.encode():
            out.mux(packet)
    return made.getvalue()
