"""The pictures of the demo, drawn for it: a place by the sea, what people make of its picture, and another place."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageOps

_SIZE = (1200, 900)


def seaside(seed: int) -> Image.Image:
    """A sky, a sun, hills, water and boats: as much detail as a holiday picture has. Another seed, another place."""
    random = np.random.default_rng(seed)
    width, height = _SIZE
    horizon = int(height * random.uniform(0.45, 0.6))
    sky = np.linspace(0, 1, height)[:, None, None]
    top, bottom = random.integers(40, 160, 3), random.integers(150, 255, 3)
    pixels = top + (bottom - top) * np.broadcast_to(sky, (height, width, 1))
    picture = Image.fromarray(pixels.astype(np.uint8))
    draw = ImageDraw.Draw(picture)
    x, y = int(random.integers(150, width - 150)), int(random.integers(100, horizon - 60))
    radius = int(random.integers(40, 90))
    draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=(255, 236, 180))
    for depth in range(4):
        _hills(draw, random, horizon, depth)
    draw.rectangle((0, horizon, width, height), fill=tuple(random.integers(30, 110, 3)))
    for _ in range(160):
        wave_x, wave_y = int(random.integers(0, width)), int(random.integers(horizon, height))
        length = int(20 + (wave_y - horizon) * 0.3)
        shade = tuple(int(value) for value in random.integers(90, 220, 3))
        draw.line((wave_x, wave_y, wave_x + length, wave_y), fill=shade, width=3)
    for _ in range(5):
        _boat(draw, random, horizon)
    grain = random.normal(0, 5, (height, width, 3))
    grained = np.asarray(picture.filter(ImageFilter.GaussianBlur(1)), dtype=np.float64) + grain
    return Image.fromarray(grained.clip(0, 255).astype(np.uint8))


def _hills(
    draw: ImageDraw.ImageDraw, random: np.random.Generator, horizon: int, depth: int
) -> None:
    width = _SIZE[0]
    phases, waves = random.uniform(0, 6.3, 3), random.uniform(0.002, 0.012, 3)
    base = horizon - 140 + depth * 35
    ridge = [
        (x, base + sum(40 / (n + 1) * math.sin(waves[n] * x + phases[n]) for n in range(3)))
        for x in range(0, width + 20, 20)
    ]
    shade = tuple(int(value) for value in random.integers(30, 130, 3) - depth * 5)
    draw.polygon([(0, horizon), *ridge, (width, horizon)], fill=shade)


def _boat(draw: ImageDraw.ImageDraw, random: np.random.Generator, horizon: int) -> None:
    x, y = (
        int(random.integers(60, _SIZE[0] - 200)),
        int(random.integers(horizon + 30, _SIZE[1] - 60)),
    )
    size = 30 + (y - horizon) // 4
    hull = tuple(int(value) for value in random.integers(60, 255, 3))
    draw.polygon(
        [(x, y), (x + 3 * size, y), (x + int(2.5 * size), y + size), (x + size // 2, y + size)],
        fill=hull,
    )
    sail = [(x + size, y), (x + size, y - 3 * size), (x + int(2.5 * size), y - size // 2)]
    draw.polygon(sail, fill=(245, 240, 230))


def write_pictures(folder: Path) -> dict[str, Path]:
    """The original, a copy of it as copies go round, and a picture of another place."""
    original = seaside(7)
    pictures = {
        "original": folder / "original.jpg",
        "copy": folder / "copy.jpg",
        "other": folder / "other.jpg",
    }
    original.save(pictures["original"], quality=92)
    copy_going_round(original).save(pictures["copy"], quality=55)
    seaside(23).save(pictures["other"], quality=92)
    return pictures


def copy_going_round(original: Image.Image) -> Image.Image:
    """Cut square in the middle, mirrored, made small: as someone passes it on. Saved badly, it is compressed as well."""
    side = min(original.size)
    square = ImageOps.fit(original, (side, side))
    return ImageOps.mirror(square).resize((480, 480))
