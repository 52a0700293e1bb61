"""What the alterations have in common: drawing measures, and pasting pictures."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import TypeVar

import numpy as np
from PIL import Image, ImageFont, ImageOps

Rng = np.random.Generator
Alteration = Callable[[Image.Image, Rng], Image.Image]
Colour = tuple[int, int, int]
Font = ImageFont.FreeTypeFont | ImageFont.ImageFont

BLACK: Colour = (0, 0, 0)
WHITE: Colour = (255, 255, 255)

_Value = TypeVar("_Value")


def between(rng: Rng, least: float, most: float) -> float:
    return float(rng.uniform(least, most))


def one_of(rng: Rng, *values: _Value) -> _Value:
    return values[int(rng.integers(len(values)))]


def then(*steps: Alteration) -> Alteration:
    """One after the other."""

    def made(picture: Image.Image, rng: Rng) -> Image.Image:
        for step in steps:
            picture = step(picture, rng)
        return picture

    return made


def any_colour(rng: Rng) -> Colour:
    red, green, blue = (int(value) for value in rng.integers(0, 256, 3))
    return red, green, blue


def plain_colour(rng: Rng) -> Colour:
    """Black or white, mostly."""
    return one_of(rng, BLACK, BLACK, WHITE, WHITE, any_colour(rng))


def jpeg(picture: Image.Image, quality: int) -> Image.Image:
    packed = io.BytesIO()
    picture.save(packed, "JPEG", quality=quality)
    return Image.open(packed).convert("RGB")


def scaled(picture: Image.Image, factor: float) -> Image.Image:
    size = (max(8, round(picture.width * factor)), max(8, round(picture.height * factor)))
    return picture.resize(size, Image.Resampling.BICUBIC)


def without(
    picture: Image.Image,
    *,
    left: float = 0.0,
    top: float = 0.0,
    right: float = 0.0,
    bottom: float = 0.0,
) -> Image.Image:
    """Without these shares of its sides."""
    width, height = picture.size
    box = (left * width, top * height, width - right * width, height - bottom * height)
    return picture.crop((round(box[0]), round(box[1]), round(box[2]), round(box[3])))


def to_shape(
    picture: Image.Image, shape: float, across: float = 0.5, down: float = 0.5
) -> Image.Image:
    """Cut to this width by height."""
    width, height = picture.size
    wide, high = (height * shape, height) if width / height > shape else (width, width / shape)
    left, top = round((width - wide) * across), round((height - high) * down)
    return picture.crop((left, top, left + round(wide), top + round(high)))


def on_page(
    page: Image.Image, picture: Image.Image, zoom: float, lower: float = 0.0
) -> Image.Image:
    """Fitted into ``zoom`` of the page, in its middle or a little ``lower``."""
    size = (round(page.width * zoom), round(page.height * zoom))
    shown = ImageOps.contain(picture, size, Image.Resampling.BICUBIC)
    left, top = (page.width - shown.width) // 2, (page.height - shown.height) * (0.5 + lower)
    page.paste(shown, (left, round(top)))
    return page


def font(size: float) -> Font:
    return ImageFont.load_default(max(8, round(size)))
