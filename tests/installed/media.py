"""What an installation hashes: the reference files, and videos with subtitles, which are made here."""

from __future__ import annotations

import os
import shutil
from fractions import Fraction
from pathlib import Path

import av

from benchmarks.video_clips import Shape, handheld

_SUFFIXES = (".jpg", ".png", ".webp", ".mp4")
_LINE = b"a line of text"
#: How each container holds a line of subtitles: what FFmpeg calls the codec, and the line as that codec stores it.
_SUBTITLES = {
    "mkv": ("subrip", _LINE),
    "mp4": ("mov_text", len(_LINE).to_bytes(2, "big") + _LINE),
}


class NoMediaError(Exception):
    """No folder of reference media is named."""


def made_in(folder: Path) -> list[Path]:
    """Copies of the reference files, numbered, and the videos that are made.

    Raises:
        NoMediaError: ``EMPREINTE_CONFORMANCE`` names no folder.
    """
    conformance = os.environ.get("EMPREINTE_CONFORMANCE")
    if not conformance:
        raise NoMediaError
    found = sorted(path for path in Path(conformance).rglob("*") if path.suffix in _SUFFIXES)
    copies = [
        Path(shutil.copy(path, folder / f"{number:03}{path.suffix}"))
        for number, path in enumerate(found)
    ]
    return [*copies, *(_subtitled(folder, container) for container in _SUBTITLES)]


def _subtitled(folder: Path, container: str) -> Path:
    path = folder / f"subtitled.{container}"
    shape = Shape(width=192, height=144, rate=Fraction(10), seconds=2)
    codec, line = _SUBTITLES[container]
    with av.open(str(path), "w") as made:
        video = made.add_stream("libx264", rate=10)
        video.width, video.height, video.pix_fmt = shape.width, shape.height, "yuv420p"
        text = made.add_mux_stream(codec)
        for picture in handheld(shape):
            made.mux(video.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
        made.mux(video.encode())
        packet = av.Packet(line)
        packet.stream, packet.time_base = text, Fraction(1, 1000)
        packet.pts = packet.dts = 0
        packet.duration = 1000
        made.mux(packet)
    return path
