"""Which signal finds cropped, bordered and stickered copies, at what rate of false matches and what cost?

    uv run --frozen --with scikit-learn --with matplotlib python -m benchmarks.cropped_copies

Prints recall per kind of copy at the loosest threshold with fewer than 1 false match in 100,000 pairs.
"""

from __future__ import annotations

import io
import time
from collections.abc import Callable, Sequence

import imagehash
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from benchmarks.scenes import package_photos, scene
from hashing.pdq.hash import pdq_from_pixels
from hashing.pdq.pixels import downscale_nearest
from hashing.pictures.borders import has_plain_edge, inner_picture

GENERATED = 80
Words = NDArray[np.uint64]


def _jpeg(picture: Image.Image, quality: int = 80) -> Image.Image:
    packed = io.BytesIO()
    picture.save(packed, "JPEG", quality=quality)
    return Image.open(packed).convert("RGB")


def _crop(picture: Image.Image, share: float, rng: np.random.Generator) -> Image.Image:
    """``share`` of the picture's area goes, as a window of the same shape anywhere in it."""
    side = (1 - share) ** 0.5
    width, height = int(picture.width * side), int(picture.height * side)
    x, y = rng.integers(0, picture.width - width + 1), rng.integers(0, picture.height - height + 1)
    return _jpeg(picture.crop((int(x), int(y), int(x) + width, int(y) + height)))


def _bordered(picture: Image.Image, rng: np.random.Generator, tall: bool) -> Image.Image:
    """On a plain page: a phone's screen (9:18) where tall, else bars of 5 to 20 % on every side."""
    grey = int(rng.choice([0, 18, 255]))
    if tall:
        width, height = picture.width, picture.width * 2
    else:
        width = int(picture.width * rng.uniform(1.1, 1.4))
        height = int(picture.height * rng.uniform(1.1, 1.4))
    height = max(height, picture.height)
    page = Image.new("RGB", (width, height), (grey, grey, grey))
    page.paste(picture, ((width - picture.width) // 2, (height - picture.height) // 2))
    return _jpeg(page)


def _stickered(picture: Image.Image, rng: np.random.Generator) -> Image.Image:
    copy = picture.copy()
    w, h = int(picture.width * 0.28), int(picture.height * 0.28)
    x, y = rng.integers(0, picture.width - w), rng.integers(0, picture.height - h)
    colour = tuple(int(c) for c in rng.integers(0, 255, 3))
    ImageDraw.Draw(copy).ellipse((int(x), int(y), int(x) + w, int(y) + h), fill=colour)
    return _jpeg(copy)


COPIES: dict[str, Callable[[Image.Image, np.random.Generator], Image.Image]] = {
    "same, JPEG 50": lambda p, _: _jpeg(p, 50),
    "crop 5 %": lambda p, r: _crop(p, 0.05, r),
    "crop 10 %": lambda p, r: _crop(p, 0.10, r),
    "crop 20 %": lambda p, r: _crop(p, 0.20, r),
    "crop 30 %": lambda p, r: _crop(p, 0.30, r),
    "crop 40 %": lambda p, r: _crop(p, 0.40, r),
    "phone screenshot": lambda p, r: _bordered(p, r, tall=True),
    "plain frame": lambda p, r: _bordered(p, r, tall=False),
    "sticker 6 %": lambda p, r: _stickered(p, r),
}


def _words(digits: str) -> list[int]:
    return [int(digits[i : i + 16], 16) for i in range(0, len(digits), 16)]


def _pdq(picture: Image.Image) -> Words:
    return np.array([_words(pdq_from_pixels(np.asarray(picture))[0])], dtype=np.uint64)


def _pdq_trimmed(picture: Image.Image) -> Words:
    pixels = np.asarray(picture)
    hashes = [pdq_from_pixels(pixels)[0]]
    inner = inner_picture(downscale_nearest(pixels)) if has_plain_edge(pixels) else None
    if inner is not None:
        top, bottom, left, right = inner.lines(*pixels.shape[:2])
        hashes.append(pdq_from_pixels(pixels[top:bottom, left:right])[0])
    return np.array([_words(digits) for digits in hashes], dtype=np.uint64)


def _pdq_windows(picture: Image.Image) -> Words:
    """PDQ of the picture and of nine windows at 85 and 70 % of its sides."""
    pixels = np.asarray(picture)
    height, width = pixels.shape[:2]
    hashes = [pdq_from_pixels(pixels)[0]]
    for side, places in ((0.85, (0.0, 0.5, 1.0)), (0.7, (0.0, 0.5, 1.0))):
        h, w = int(height * side), int(width * side)
        for down in places:
            for across in places:
                y, x = int((height - h) * down), int((width - w) * across)
                hashes.append(pdq_from_pixels(pixels[y : y + h, x : x + w])[0])
    return np.array([_words(digits) for digits in hashes], dtype=np.uint64)


def _crop_resistant(picture: Image.Image) -> Words:
    segments = imagehash.crop_resistant_hash(
        picture, min_segment_size=500, segmentation_image_size=300
    )
    return np.array([_words(str(one)) for one in segments.segment_hashes], dtype=np.uint64)


METHODS: dict[str, tuple[Callable[[Image.Image], Words], Callable[[Image.Image], Words]]] = {
    # what the person's side makes, what the platform's side makes
    "PDQ": (_pdq, _pdq),
    "PDQ + trimmed, sender only": (_pdq_trimmed, _pdq),
    "PDQ + trimmed, both sides": (_pdq_trimmed, _pdq_trimmed),
    "PDQ + 18 windows, sender only": (_pdq_windows, _pdq),
    "crop_resistant_hash, 1 segment": (_crop_resistant, _crop_resistant),
}


def _distance(one: Words, other: Words) -> int:
    """The least distance of any hash of one to any hash of the other."""
    return int(np.bitwise_count(one[:, None] ^ other[None]).sum(axis=2, dtype=np.int64).min())


def _distances(sent: Sequence[Words], seen: Sequence[Words]) -> NDArray[np.int64]:
    return np.array([[_distance(one, other) for other in seen] for one in sent])


def main() -> None:
    photos = package_photos()
    tiles = [
        photo.crop(box)
        for photo in photos
        for w, h in [photo.size]
        for box in [(0, 0, w, h)] + ([(0, 0, w // 2, h), (w // 2, 0, w, h)] if w >= 900 else [])
    ]
    bases = tiles + [scene(seed) for seed in range(GENERATED)]
    rng = np.random.default_rng(1)
    copies = {kind: [make(base, rng) for base in bases] for kind, make in COPIES.items()}
    # the other way round: the person holds the screenshot, the platform sees the picture itself
    held = {kind: copies[kind] for kind in ("phone screenshot", "plain frame")}
    # halves of one photo are no false matches of each other or of the whole
    origin = [i for i, photo in enumerate(photos) for _ in range(3 if photo.width >= 900 else 1)]
    owner = np.array(origin + [1000 + seed for seed in range(GENERATED)])
    different = owner[:, None] != owner[None, :]

    print(f"{len(tiles)} photos and parts of photos, {GENERATED} generated scenes")
    for name, (sender, platform) in METHODS.items():
        start = time.process_time()
        sent = [sender(base) for base in bases]
        cost = (time.process_time() - start) / len(bases) * 1000
        by_kind = {
            kind: _distances(sent, [platform(c) for c in made]) for kind, made in copies.items()
        }
        plain = [platform(base) for base in bases]
        for kind, made in held.items():
            by_kind[f"{kind}, held by the person"] = _distances([sender(c) for c in made], plain)
        false = np.sort(np.concatenate([d[different] for d in by_kind.values()]))
        allowed = len(false) // 100_000
        threshold = (
            int(false[allowed]) - 1
            if not name.startswith("PDQ")
            else min(31, int(false[allowed]) - 1)
        )
        if not name.startswith("PDQ"):
            # imagehash's own default: a segment matches with a quarter of its bits wrong
            print(f"\n{name}: {(false <= 16).mean():.1%} false at imagehash's default of 16 bits")
        print(
            f"\n{name}: threshold {threshold}, {int((false <= threshold).sum())} false in {len(false):,} pairs,"
            f" {cost:.1f} ms a picture, {np.mean([len(s) for s in sent]):.1f} hashes"
        )
        for kind, matrix in by_kind.items():
            print(f"  {kind:42s} {(np.diagonal(matrix) <= threshold).mean():6.0%}")


if __name__ == "__main__":
    main()
