"""With a border or a bar, in a story, on a canvas of another shape."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageOps

from benchmarks.copies.alterations.drawing import (
    BLACK,
    WHITE,
    Colour,
    Rng,
    any_colour,
    between,
    font,
    on_page,
    one_of,
    plain_colour,
)

#: How wide pages are drawn.
PAGE = 640


def border(picture: Image.Image, rng: Rng) -> Image.Image:
    width = round(min(picture.size) * between(rng, 0.025, 0.09))
    return ImageOps.expand(picture, width, plain_colour(rng))


def instant_photo(picture: Image.Image, rng: Rng) -> Image.Image:
    side = min(picture.size)
    border, below = round(side * between(rng, 0.04, 0.07)), round(side * between(rng, 0.12, 0.2))
    paper = one_of(rng, WHITE, (245, 243, 235))
    return ImageOps.expand(picture, (border, border, border, below), paper)


def gradient_border(picture: Image.Image, rng: Rng) -> Image.Image:
    width = round(min(picture.size) * between(rng, 0.03, 0.08))
    size = (picture.width + 2 * width, picture.height + 2 * width)
    page = _gradient(size, any_colour(rng), any_colour(rng))
    page.paste(picture, (width, width))
    return page


def _gradient(size: tuple[int, int], above: Colour, below: Colour) -> Image.Image:
    down = np.linspace(0, 1, size[1])[:, None, None]
    colours = np.array(above) * (1 - down) + np.array(below) * down
    return Image.fromarray(np.broadcast_to(colours, (size[1], size[0], 3)).astype(np.uint8))


def blurred_story(picture: Image.Image, rng: Rng) -> Image.Image:
    shape = one_of(rng, 9 / 16, 9 / 16, 9 / 16, 4 / 5, 1.0)
    if abs(np.log(shape / (picture.width / picture.height))) < 0.08:
        shape = 9 / 16 if shape > 0.6 else 1.0
    page = ImageOps.fit(picture, (PAGE, round(PAGE / shape)))
    page = page.filter(ImageFilter.GaussianBlur(between(rng, 9, 36)))
    page = ImageEnhance.Brightness(page).enhance(between(rng, 0.7, 1.05))
    return on_page(page, picture, between(rng, 0.88, 1), between(rng, -0.03, 0.03))


def blurred_nine_by_sixteen(picture: Image.Image, rng: Rng) -> Image.Image:
    """As story editors lay a picture out: as large as fits, or a little smaller, before its own blur."""
    page = ImageOps.fit(picture, (PAGE, round(PAGE * 16 / 9)))
    page = page.filter(ImageFilter.GaussianBlur(between(rng, 8, 40)))
    page = ImageEnhance.Brightness(page).enhance(between(rng, 0.75, 1))
    return on_page(page, picture, one_of(rng, 1.0, between(rng, 0.9, 1)), between(rng, -0.01, 0.01))


def barred_nine_by_sixteen(picture: Image.Image, rng: Rng) -> Image.Image:
    page = Image.new("RGB", (PAGE, round(PAGE * 16 / 9)), one_of(rng, BLACK, WHITE))
    return on_page(page, picture, one_of(rng, 1.0, between(rng, 0.9, 1)), between(rng, -0.01, 0.01))


def plain_story(picture: Image.Image, rng: Rng) -> Image.Image:
    height = round(PAGE * one_of(rng, 16 / 9, 16 / 9, 18 / 9, 19.5 / 9))
    page = Image.new("RGB", (PAGE, height), plain_colour(rng))
    return on_page(page, picture, between(rng, 0.88, 1), between(rng, -0.03, 0.03))


def gradient_story(picture: Image.Image, rng: Rng) -> Image.Image:
    """On a gradient of the picture's own colours, with a line of text now and then."""
    own = np.asarray(picture.resize((1, 2), Image.Resampling.BOX)).reshape(2, 3).tolist()
    size = (PAGE, round(PAGE * 16 / 9))
    page = _gradient(size, (own[0][0], own[0][1], own[0][2]), (own[1][0], own[1][1], own[1][2]))
    page = on_page(page, picture, between(rng, 0.8, 1), between(rng, -0.05, 0.05))
    if rng.random() < 0.6:
        place = (size[0] * between(rng, 0.1, 0.4), size[1] * between(rng, 0.05, 0.15))
        text = one_of(rng, "look at this", "guess who", "omg")
        ImageDraw.Draw(page).text(place, text, font=font(between(rng, 30, 54)), fill=WHITE)
    return page


def square_with_bars(picture: Image.Image, rng: Rng) -> Image.Image:
    size = (PAGE, round(PAGE * one_of(rng, 1.0, 1.0, 5 / 4)))
    page = Image.new("RGB", size, one_of(rng, BLACK, WHITE))
    return on_page(page, picture, between(rng, 0.95, 1))


def text_above(picture: Image.Image, rng: Rng) -> Image.Image:
    return _meme(picture, rng, between(rng, 0.1, 0.25), 0)


def text_below(picture: Image.Image, rng: Rng) -> Image.Image:
    above = between(rng, 0.1, 0.25) if rng.random() < 0.4 else 0
    return _meme(picture, rng, above, between(rng, 0.1, 0.2))


def _meme(picture: Image.Image, rng: Rng, above: float, below: float) -> Image.Image:
    paper, ink = one_of(rng, (WHITE, BLACK), (BLACK, WHITE))
    top, low = round(picture.height * above), round(picture.height * below)
    page = Image.new("RGB", (picture.width, picture.height + top + low), paper)
    page.paste(picture, (0, top))
    text = one_of(rng, "when you find this", "POV: it is monday", "nobody:\nabsolutely nobody:")
    for bar, start in ((top, 0), (low, picture.height + top)):
        if bar:
            place = (picture.width * 0.05, start + bar * 0.2)
            size = bar * between(rng, 0.25, 0.4)
            ImageDraw.Draw(page).multiline_text(place, text, font=font(size), fill=ink)
    return page
