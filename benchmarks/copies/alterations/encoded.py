"""Compressed, scaled, in other colours, turned: all of the picture is there."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageOps

from benchmarks.copies.alterations.drawing import (
    BLACK,
    WHITE,
    Alteration,
    Rng,
    between,
    font,
    jpeg,
    one_of,
    scaled,
)


def compressed(picture: Image.Image, rng: Rng) -> Image.Image:
    return jpeg(picture, int(rng.integers(15, 50)))


def small(picture: Image.Image, rng: Rng) -> Image.Image:
    return scaled(picture, int(rng.integers(280, 640)) / max(picture.size))


def passed_on_often(picture: Image.Image, rng: Rng) -> Image.Image:
    for _ in range(int(rng.integers(3, 7))):
        picture = jpeg(scaled(picture, between(rng, 0.8, 1.1)), int(rng.integers(40, 80)))
    return picture


def lighter_or_darker(picture: Image.Image, rng: Rng) -> Image.Image:
    gamma = between(rng, 0.6, 1.6)
    return picture.point([round(255 * (value / 255) ** gamma) for value in range(256)] * 3)


def filtered(picture: Image.Image, rng: Rng) -> Image.Image:
    picture = ImageEnhance.Contrast(picture).enhance(between(rng, 0.7, 1.5))
    picture = ImageEnhance.Color(picture).enhance(between(rng, 0.2, 1.8))
    tint = [between(rng, 0.9, 1.12), 1, between(rng, 0.8, 1.05)]
    return Image.fromarray(np.clip(np.asarray(picture) * tint, 0, 255).astype(np.uint8))


def grey(picture: Image.Image, rng: Rng) -> Image.Image:
    return ImageOps.colorize(picture.convert("L"), BLACK, one_of(rng, WHITE, (255, 240, 200)))


def blurred(picture: Image.Image, rng: Rng) -> Image.Image:
    radius = max(picture.size) / 1000 * between(rng, 0.5, 3)
    return picture.filter(ImageFilter.GaussianBlur(radius))


def grainy(picture: Image.Image, rng: Rng) -> Image.Image:
    grain = rng.normal(0, between(rng, 5, 20), (picture.height, picture.width, 1))
    return Image.fromarray(np.clip(np.asarray(picture) + grain, 0, 255).astype(np.uint8))


def darker_corners(picture: Image.Image, rng: Rng) -> Image.Image:
    down, across = np.mgrid[-1 : 1 : picture.height * 1j, -1 : 1 : picture.width * 1j]
    light = 1 - between(rng, 0.2, 0.5) * np.clip((across**2 + down**2) / 2, 0, 1)
    return Image.fromarray((np.asarray(picture) * light[..., None]).astype(np.uint8))


def watermarked(picture: Image.Image, rng: Rng) -> Image.Image:
    picture = picture.copy()
    place = (picture.width * between(rng, 0.05, 0.6), picture.height * between(rng, 0.85, 0.93))
    text = one_of(rng, "@someone", "clip.example", "photo by me")
    size = min(picture.size) * between(rng, 0.03, 0.05)
    ImageDraw.Draw(picture).text(place, text, font=font(size), fill=WHITE)
    return picture


def mirrored(picture: Image.Image, _rng: Rng) -> Image.Image:
    return ImageOps.mirror(picture)


def turned(picture: Image.Image, rng: Rng) -> Image.Image:
    turns = (
        Image.Transpose.ROTATE_90,
        Image.Transpose.ROTATE_180,
        Image.Transpose.ROTATE_270,
    )
    return picture.transpose(one_of(rng, *turns))


#: What hardly changes a hash: a platform finds all of these by the picture's own.
FOUND_ANYWAY: dict[str, Alteration] = {
    "compressed": compressed,
    "small": small,
    "passed on often": passed_on_often,
    "lighter or darker": lighter_or_darker,
    "filtered": filtered,
    "grey": grey,
    "blurred": blurred,
    "grainy": grainy,
    "darker corners": darker_corners,
    "watermarked": watermarked,
}
