"""How many copies of videos are found, alteration by alteration.

The platform's side is vPDQ's (``hashing``'s exact sampling gives its hashes bit for bit): one frame a second, and 80 % of
the *copy's* frames found among those of one signal. Alterations are those of pictures, the same for all frames of a clip,
and some of time. Of an altered picture only the frames that the platform looks at are drawn, and encoded as a video of
one frame a second (H.264, crf 30); what changes time or size is encoded as a whole.

Clips are split in two by file: on one half the likely copies were chosen, on the other they are judged.
"""

from __future__ import annotations

import argparse
import io
import os
import zlib
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from fractions import Fraction
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from benchmarks.copies.alterations import MIXES
from benchmarks.copies.alterations.drawing import Alteration
from benchmarks.natural_clips import Clip, clip_files, clips_of
from benchmarks.video_clips import Encoding, encode
from hashing.signals import MATCH_DISTANCE, Vpdq, VpdqFrame
from hashing.transforms import VideoTransform
from hashing.videos.hashing import hash_video, video_samples

#: What a stock platform asks for.
_FOUND = 0.8
#: As people's phones and computers encode.
_X264 = {"preset": "medium", "crf": "23"}

Rng = np.random.Generator
#: The copy's pictures and its frames a second.
Copy = tuple[Sequence[Image.Image], float]

_COLUMNS = ("same file only (MD5)", "frames", "frames and copies")


def _encoded_again(crf: int, height: int | None = None) -> Callable[[Clip, Rng], io.BytesIO]:
    def made(clip: Clip, _rng: Rng) -> io.BytesIO:
        pictures = [_to_height(one, height) for one in clip.frames] if height else clip.frames
        return _stored(pictures, clip.rate, crf)

    return made


def _to_height(picture: Image.Image, height: int) -> Image.Image:
    width = round(picture.width * height / picture.height)
    return picture.resize((width, height), Image.Resampling.BOX)


def _at_another_rate(clip: Clip, _rng: Rng) -> io.BytesIO:
    count = int(clip.seconds * 15)
    return _stored([clip.frames[int(n / 15 * clip.rate)] for n in range(count)], 15, 26)


def _faster(clip: Clip, rng: Rng) -> io.BytesIO:
    return _stored(clip.frames, clip.rate * float(rng.uniform(1.1, 1.5)), 26)


def _slower(clip: Clip, rng: Rng) -> io.BytesIO:
    return _stored(clip.frames, clip.rate * float(rng.uniform(0.7, 0.9)), 26)


def _trimmed(clip: Clip, rng: Rng) -> io.BytesIO:
    start, end = (int(clip.rate * rng.uniform(0.2, 1.5)) for _ in range(2))
    return _stored(clip.frames[start : len(clip.frames) - end], clip.rate, 26)


OF_TIME: dict[str, Callable[[Clip, Rng], io.BytesIO]] = {
    "encoded again": _encoded_again(30),
    "360 lines, low bit rate": _encoded_again(34, 360),
    "240 lines": _encoded_again(28, 240),
    "15 frames a second": _at_another_rate,
    "faster": _faster,
    "slower": _slower,
    "trimmed": _trimmed,
}


def _altered(alteration: Alteration, clip: Clip, seed: int, *, late: bool) -> io.BytesIO:
    """As the platform sees it: each frame that it looks at, altered with the same measures.

    ``late``: the copy begins up to a second later than the clip, so the platform looks at other frames than vPDQ takes.
    """
    step = max(1, int(clip.rate))
    start = int(np.random.default_rng(seed + 1).integers(step)) if late else 0
    looked_at = clip.frames[start::step]
    pictures = [alteration(one, np.random.default_rng(seed)) for one in looked_at]
    size = pictures[0].size
    return _stored([one if one.size == size else one.resize(size) for one in pictures], 1, 30)


def _stored(pictures: Sequence[Image.Image], rate: float, crf: int) -> io.BytesIO:
    made = io.BytesIO()
    encoding = Encoding(group=250, options={"preset": "medium", "crf": str(crf)})
    arrays = (_even(np.asarray(one.convert("RGB"))) for one in pictures)
    encode(arrays, Fraction(rate).limit_denominator(1001), encoding, made)
    made.seek(0)
    return made


def _even(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    height, width = (side // 2 * 2 for side in picture.shape[:2])
    return np.ascontiguousarray(picture[:height, :width])


def find(clip: Clip, mix: str, *, late: bool = False) -> dict[str, tuple[bool, bool]]:
    """By alteration: whether its frames alone find the copy, and whether they do together with likely copies."""
    original = _stored(clip.frames, clip.rate, 20)
    sent = {
        one.transform: one.frames for one in hash_video(original).signals if isinstance(one, Vpdq)
    }
    found = {}
    for name in (*OF_TIME, *MIXES[mix]):
        seed = zlib.crc32(f"{clip.name} {name}".encode())
        made = (
            OF_TIME[name](clip, np.random.default_rng(seed))
            if name in OF_TIME
            else _altered(MIXES[mix][name], clip, seed, late=late)
        )
        seen = [frame for frame in video_samples(made, sampling="exact") if frame.matchable]
        if seen:
            by_frames = _is_found(seen, sent.get(VideoTransform.ORIGINAL, ()))
            by_copies = _is_found(seen, sent.get(VideoTransform.COPIES, ()))
            found[name] = by_frames, by_frames or by_copies
    return found


def _is_found(seen: Sequence[VpdqFrame], among: Sequence[VpdqFrame]) -> bool:
    if not among:
        return False
    ours = _numbers(among)
    nearest = [int(np.bitwise_count(ours ^ one).sum(axis=1).min()) for one in _numbers(seen)]
    return sum(distance <= MATCH_DISTANCE for distance in nearest) >= _FOUND * len(nearest)


def _numbers(frames: Sequence[VpdqFrame]) -> NDArray[np.uint64]:
    values = sorted({frame.pdq for frame in frames})
    return np.frombuffer(bytes.fromhex("".join(values)), np.uint64).reshape(-1, 4)


def print_table(found: Sequence[dict[str, tuple[bool, bool]]], mix: str) -> None:
    width = max(map(len, MIXES[mix]))
    print(f"{'':{width}}  " + "  ".join(_COLUMNS))
    rows = []
    for name in (*OF_TIME, *MIXES[mix]):
        judged = [one[name] for one in found if name in one]
        rows.append((0.0, *(float(np.mean(column)) for column in zip(*judged, strict=True))))
        cells = (
            f"{share:{len(column)}.0%}" for share, column in zip(rows[-1], _COLUMNS, strict=True)
        )
        print(f"{name:{width}}  " + "  ".join(cells))
    means = np.mean(rows, axis=0)
    cells = (f"{mean:{len(column)}.1%}" for mean, column in zip(means, _COLUMNS, strict=True))
    print(f"{f'mean of all {len(rows)}':{width}}  " + "  ".join(cells))


def main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.copies videos", description=__doc__)
    parser.add_argument("--folder", type=Path, help="more clips, from this folder")
    parser.add_argument("--mix", choices=MIXES, default="forty", help="alterations of pictures")
    parser.add_argument("--most", type=int, help="of the clips judged, the first so many")
    parser.add_argument("--late", action="store_true", help="copies begin at another moment")
    parser.add_argument("--choose", action="store_true", help="judge the half that was chosen on")
    options = parser.parse_args(arguments)
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    files = clip_files(options.folder)[0 if options.choose else 1 :: 2]
    clips = [clip for file in files for clip in clips_of(file)][: options.most]
    print(f"{len(clips)} clips of {len(files)} files\n")
    found = partial(find, mix=options.mix, late=options.late)
    with ProcessPoolExecutor() as workers:
        print_table(list(workers.map(found, clips)), options.mix)
