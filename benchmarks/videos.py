"""What fingerprinting videos costs, and how well *fast* stands for *exact*.

    python -m benchmarks.videos speed      # paired user CPU on 1080p H.264 with a key frame every 2 s
    python -m benchmarks.videos matching   # shares of frames found, by kind of clip and kind of copy
    python -m benchmarks.videos drift      # fast against exact on natural clips as the world encodes
    python -m benchmarks.videos memory     # peak of the sandboxed worker on 4K video

Clips are made in a temporary folder first. Times are user CPU of one thread in a process of its own, and ratios
are taken within a pair of runs that follow each other, so that a busy machine disturbs both alike.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
from rich.console import Console
from rich.table import Table

from benchmarks.video_clips import (
    KINDS,
    Encoding,
    Frames,
    Shape,
    clip,
    encode,
    mixed,
    pictures_of,
    scaled,
    trimmed,
    watermarked,
)
from benchmarks.video_drift import drift_table
from benchmarks.worker_memory import worker_memory
from hashing.options import HashOptions, Sampling
from hashing.signals import VpdqFrame
from hashing.videos.hashing import hash_video, video_samples
from hashing.vpdq import VpdqMatch, match, matchable_frames

SPEED_KINDS = {**KINDS, "mixed": mixed}
RATE = Fraction(30)
GROUP = 60  # a key frame every two seconds


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.videos", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    speed = commands.add_parser("speed")
    speed.add_argument("--minutes", type=int, default=10)
    speed.add_argument("--pairs", type=int, default=7)
    speed.add_argument("--kinds", nargs="+", choices=list(SPEED_KINDS), default=list(SPEED_KINDS))
    matching = commands.add_parser("matching")
    matching.add_argument("--seconds", type=int, default=20)
    matching.add_argument("--height", type=int, default=360)
    matching.add_argument("--seeds", type=int, default=2)
    drift = commands.add_parser("drift")
    drift.add_argument("--folder", type=Path, help="more clips, from this folder")
    drift.add_argument("--most", type=int, help="of the clips, the first so many")
    commands.add_parser("memory")
    one = commands.add_parser("one")
    one.add_argument("way", choices=list(WAYS))
    one.add_argument("file", type=Path)
    chosen = parser.parse_args(arguments)
    if chosen.command == "one":
        print(json.dumps(_measured(chosen.way, chosen.file)))
        return
    console = Console()
    if chosen.command == "drift":
        console.print(drift_table(chosen.folder, chosen.most))
        return
    if chosen.command == "matching":
        console.print(_matching_table(chosen.seconds, chosen.height, chosen.seeds))
        return
    with tempfile.TemporaryDirectory() as folder:
        if chosen.command == "speed":
            console.print(_speed_table(Path(folder), chosen.kinds, chosen.minutes, chosen.pairs))
        else:
            console.print(_memory_table(Path(folder)))


# --- one run in a process of its own -------------------------------------------------------------------------


def _decode_alone(file: Path) -> None:
    with av.open(file, "r") as container:
        container.streams.video[0].codec_context.thread_count = 1
        for _ in container.decode(video=0):
            pass


def _hash(file: Path, sampling: Any) -> None:
    with file.open("rb") as opened:
        hash_video(opened, sampling=sampling)


WAYS: dict[str, Callable[[Path], None]] = {
    "decode": _decode_alone,
    "exact": lambda file: _hash(file, "exact"),
    "fast": lambda file: _hash(file, "fast"),
}


def _measured(way: str, file: Path) -> dict[str, float]:
    before = resource.getrusage(resource.RUSAGE_SELF)
    WAYS[way](file)
    after = resource.getrusage(resource.RUSAGE_SELF)
    return {"user": after.ru_utime - before.ru_utime}


def _run(way: str, file: Path) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.videos", "one", way, str(file)],
        check=True,
        capture_output=True,
        text=True,
        env=os.environ | {"OPENBLAS_NUM_THREADS": "1"},
    )
    measured: dict[str, float] = json.loads(done.stdout)
    return measured


# --- speed ---------------------------------------------------------------------------------------------------


def _repeated(minute: Path, times: int, made: Path) -> None:
    """The same minute again and again, without encoding it again: its groups are closed."""
    with av.open(minute, "r") as source, av.open(made, "w") as output:
        stream = source.streams.video[0]
        copied = output.add_stream_from_template(stream)
        packets = [packet for packet in source.demux(stream) if packet.size]
        data = [(bytes(p), p.pts, p.dts, p.duration, p.is_keyframe) for p in packets]
        length = int(60 / stream.time_base) if stream.time_base else 0
        for round_ in range(times):
            for content, pts, dts, duration, is_key in data:
                packet: av.Packet[Any] = av.Packet(content)
                packet.stream, packet.is_keyframe, packet.duration = copied, is_key, duration
                packet.pts = None if pts is None else pts + round_ * length
                packet.dts = None if dts is None else dts + round_ * length
                output.mux(packet)


def _speed_table(folder: Path, kinds: Sequence[str], minutes: int, pairs: int) -> Table:
    table = Table(title=f"{minutes} minutes of 1080p H.264, key frame every 2 s; {pairs} pairs")
    for heading in ("clip", "MB", "decode s", "exact s", "fast s", "exact/decode", "exact/fast"):
        table.add_column(heading, justify="right")
    for kind in kinds:
        minute, file = folder / "minute.mp4", folder / "clip.mp4"
        shape = Shape(1920, 1080, RATE, 60)
        encode(SPEED_KINDS[kind](shape), RATE, Encoding(group=GROUP), str(minute))
        _repeated(minute, minutes, file)
        runs = [{way: _run(way, file)["user"] for way in WAYS} for _ in range(pairs)]
        middle = {way: statistics.median(run[way] for run in runs) for way in WAYS}
        row = (
            kind,
            f"{file.stat().st_size / 1e6:.0f}",
            *(f"{middle[way]:.1f}" for way in WAYS),
            f"{statistics.median(run['exact'] / run['decode'] for run in runs):.2f}",
            f"{statistics.median(run['exact'] / run['fast'] for run in runs):.1f}",
        )
        table.add_row(*row)
        print(*row, sep="\t", file=sys.stderr, flush=True)  # a row takes a quarter of an hour
    return table


# --- matching ------------------------------------------------------------------------------------------------


def _copies(original: io.BytesIO, shape: Shape) -> Iterator[tuple[str, Frames, Encoding]]:
    def encoding(group: int, crf: int) -> Encoding:
        return Encoding(group=group, options={"preset": "veryfast", "crf": str(crf)})

    yield "encoded again", pictures_of(original), encoding(250, 30)
    yield "scaled", scaled(pictures_of(original), shape.height // 4 * 2), encoding(48, 26)
    yield "trimmed", trimmed(pictures_of(original), shape.count), encoding(48, 26)
    yield "watermark", watermarked(pictures_of(original)), encoding(90, 26)


def _matching_table(seconds: int, height: int, seeds: int) -> Table:
    table = Table(
        title="Frames found, % (fast in exact / exact in fast; in brackets what exact itself reaches). "
        "Of a trimmed copy: its frames in the original"
    )
    names = ("same file", "encoded again", "scaled", "trimmed", "watermark")
    for heading in ("clip", *names):
        table.add_column(heading)
    for kind in KINDS:
        found: dict[str, list[tuple[VpdqMatch, VpdqMatch]]] = {name: [] for name in names}
        for seed in range(seeds):
            shape = Shape(height * 16 // 18 * 2, height, RATE, seconds, seed)
            original = clip(kind, shape, Encoding(group=GROUP))
            fast, exact = _sent(original, "fast"), _sent(original, "exact")
            found["same file"].append((match(fast, exact), match(exact, exact)))
            for name, frames, encoding in _copies(original, shape):
                made = io.BytesIO()
                encode(frames, RATE, encoding, made)
                copied = _sent(made, "exact")
                found[name].append((match(fast, copied), match(exact, copied)))
        table.add_row(kind, *(_cell(name, found[name]) for name in names))
    return table


def _sent(file: io.BytesIO, sampling: Any) -> tuple[VpdqFrame, ...]:
    return matchable_frames(video_samples(file, sampling=sampling))


def _cell(name: str, found: list[tuple[VpdqMatch, VpdqMatch]]) -> str:
    """The worst of the seeds."""

    def worst(index: int) -> str:
        back = min(pair[index].compared_in_query for pair in found)
        if name == "trimmed":
            return f"{back:.0%}"
        there = min(pair[index].query_in_compared for pair in found)
        return f"{there:.0%} / {back:.0%}"

    return f"{worst(0)} ({worst(1)})"


# --- memory --------------------------------------------------------------------------------------------------


def _memory_table(folder: Path) -> Table:
    table = Table(
        title="Peak of the sandboxed worker on 3840x2160, MiB (of which its own, without libraries)"
    )
    for heading in ("codec", "fast", "exact"):
        table.add_column(heading, justify="right")
    ways: tuple[Sampling, ...] = ("fast", "exact")
    quiet = {"preset": "ultrafast", "x265-params": "log-level=none"}
    for name, encoding in {
        "H.264": Encoding(group=GROUP, options={"preset": "fast", "crf": "24"}),
        "HEVC": Encoding(codec="libx265", group=GROUP, options=quiet),
        "HEVC 10 bit": Encoding(codec="libx265", group=GROUP, pixels="yuv420p10le", options=quiet),
        "AV1": Encoding(codec="libsvtav1", group=GROUP, options={"preset": "12"}),
    }.items():
        file = folder / "clip.mp4"
        shape = Shape(3840, 2160, RATE, 2.5)
        encode(KINDS["handheld"](shape), RATE, encoding, str(file))
        held = [worker_memory([file], HashOptions(sampling=way)) for way in ways]
        table.add_row(name, *(f"{one.peak:.0f} ({one.own:.0f})" for one in held))
    return table


if __name__ == "__main__":
    main()
