"""How far the frames of *fast* lie from those of *exact* on the same file, on natural clips as the world encodes.

Required of every clip and encoder: every frame that can be matched is found in the other's, and the mean is 6 bits at most.
"""

from __future__ import annotations

import io
import resource
import statistics
from collections.abc import Mapping, Sequence
from fractions import Fraction
from pathlib import Path

import numpy as np
from rich.table import Table

from benchmarks.natural_clips import Clip, clip_files, clips_of
from benchmarks.video_clips import Encoding, encode
from hashing.options import Sampling
from hashing.signals import MATCH_DISTANCE, VpdqFrame, hamming_distance
from hashing.videos.hashing import video_samples

MEAN_DISTANCE = 6


def _x264(group: int, parameters: str = "", **options: str) -> Encoding:
    return Encoding("mp4", "libx264", group, options={"x264-params": parameters, **options})


ENCODERS: Mapping[str, Encoding] = {
    "x264 medium": _x264(250, preset="medium"),
    "x264 slow": _x264(250, preset="slow"),
    "x264, open groups, 16 references": _x264(250, "open-gop=1:bframes=6:ref=16", preset="medium"),
    "x264, a key frame every 60": _x264(60, preset="medium"),
    "a phone": _x264(30, "bframes=0", preset="fast", b="3M"),
    "a messenger": _x264(250, profile="baseline", preset="fast", b="350k"),
    "x265 medium": Encoding("mp4", "libx265", 250, options={"x265-params": "log-level=none"}),
    "VP8": Encoding("webm", "libvpx", 100, options={"deadline": "realtime", "cpu-used": "5", "b": "900k", "auto-alt-ref": "1", "lag-in-frames": "12"}),
    "VP9": Encoding("webm", "libvpx-vp9", 250, options={"deadline": "good", "cpu-used": "5", "b": "600k"}),
    "AV1": Encoding("mp4", "libsvtav1", 240, options={"preset": "9", "crf": "35"}),
}  # fmt: skip


def drift_table(folder: Path | None, most: int | None) -> Table:
    """One row an encoder: clips, how many keep what is required, the worst distance and mean, and the ratio of CPU."""
    table = Table(title="fast and exact on the same file")
    for heading in ("encoder", "clips", "kept", "worst", "worst mean", "exact / fast"):
        table.add_column(heading, justify="right")
    clips = [clip for file in clip_files(folder) for clip in clips_of(file)][:most]
    for name, encoding in ENCODERS.items():
        rows = [row for clip in clips if (row := _compared(clip, encoding))]
        kept = sum(worst <= MATCH_DISTANCE and mean <= MEAN_DISTANCE for worst, mean, _ in rows)
        worst, mean = (max((row[place] for row in rows), default=0) for place in (0, 1))
        ratio = statistics.median(row[2] for row in rows) if rows else 0
        cells = (len(rows), kept, f"{worst:.0f}", f"{mean:.1f}", f"{ratio:.2f}")
        table.add_row(name, *map(str, cells))
    return table


def _compared(clip: Clip, encoding: Encoding) -> tuple[float, float, float] | None:
    """The largest distance to the nearest frame of the other, the mean from *exact*'s, and how much cheaper it was."""
    made = io.BytesIO()
    pictures = (np.asarray(one)[: one.height // 2 * 2, : one.width // 2 * 2] for one in clip.frames)
    encode(
        map(np.ascontiguousarray, pictures),
        Fraction(clip.rate).limit_denominator(1001),
        encoding,
        made,
    )
    exact, cost = _timed(made, "exact")
    fast, less = _timed(made, "fast")
    if not exact or not fast:
        return None
    there = _nearest(exact, fast)
    return max(there + _nearest(fast, exact)), statistics.mean(there), cost / max(less, 1e-3)


def _timed(made: io.BytesIO, sampling: Sampling) -> tuple[list[VpdqFrame], float]:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_utime
    frames = [frame for frame in video_samples(made, sampling=sampling) if frame.matchable]
    return frames, resource.getrusage(resource.RUSAGE_SELF).ru_utime - before


def _nearest(these: Sequence[VpdqFrame], among: Sequence[VpdqFrame]) -> list[float]:
    return [min(hamming_distance(one.pdq, other.pdq) for other in among) for one in these]
