"""Screenshots: of a phone's gallery, a chat, a feed, a single post."""

from __future__ import annotations

from collections.abc import Iterable

from PIL import Image, ImageDraw, ImageOps

from benchmarks.copies.alterations.drawing import (
    BLACK,
    WHITE,
    Alteration,
    Colour,
    Rng,
    between,
    font,
    on_page,
    one_of,
    to_shape,
)
from benchmarks.copies.alterations.framed import PAGE

_INK: Colour = (20, 20, 20)


def _icons(
    draw: ImageDraw.ImageDraw, places: Iterable[float], y: float, size: float, ink: Colour, rng: Rng
) -> None:
    for x in places:
        box = (x - size / 2, y - size / 2, x + size / 2, y + size / 2)
        if rng.random() < 0.5:
            draw.ellipse(box, outline=ink, width=max(2, round(size / 10)))
        else:
            draw.rounded_rectangle(box, size / 5, outline=ink, width=max(2, round(size / 10)))


def _spread(count: int, width: float) -> list[float]:
    return [width * (place + 0.5) / count for place in range(count)]


def _status_bar(draw: ImageDraw.ImageDraw, ink: Colour, rng: Rng) -> None:
    clock = f"{int(rng.integers(24)):02}:{int(rng.integers(60)):02}"
    draw.text((PAGE * 0.06, PAGE * 0.025), clock, font=font(PAGE * 0.035), fill=ink)
    for place in (0.82, 0.87, 0.92):
        draw.rectangle((PAGE * place, PAGE * 0.03, PAGE * (place + 0.03), PAGE * 0.055), fill=ink)


def dark_gallery(picture: Image.Image, rng: Rng) -> Image.Image:
    return _gallery(picture, rng, one_of(rng, BLACK, (18, 18, 18)), WHITE)


def light_gallery(picture: Image.Image, rng: Rng) -> Image.Image:
    return _gallery(picture, rng, one_of(rng, WHITE, (245, 245, 247)), _INK)


def screenshot(shape: float) -> Alteration:
    """Of a phone's gallery, dark or light, on a screen of this height by its width."""

    def made(picture: Image.Image, rng: Rng) -> Image.Image:
        paper, ink = one_of(rng, (BLACK, WHITE), (WHITE, _INK))
        return _gallery(picture, rng, paper, ink, shape)

    return made


def _gallery(
    picture: Image.Image, rng: Rng, paper: Colour, ink: Colour, shape: float | None = None
) -> Image.Image:
    height = round(PAGE * (shape or one_of(rng, 16 / 9, 18 / 9, 19.5 / 9, 20 / 9, 20.5 / 9)))
    page = on_page(Image.new("RGB", (PAGE, height), paper), picture, 1, between(rng, -0.02, 0.02))
    draw = ImageDraw.Draw(page)
    top = PAGE * between(rng, 0.08, 0.12)
    draw.rectangle((0, 0, PAGE, top), fill=paper)
    _status_bar(draw, ink, rng)
    if rng.random() < 0.7:
        title = one_of(rng, "Today", "12 May", "Camera roll")
        draw.text((PAGE * 0.12, top + PAGE * 0.03), title, font=font(PAGE * 0.04), fill=ink)
        _icons(draw, [PAGE * 0.06], top + PAGE * 0.06, PAGE * 0.05, ink, rng)
    if rng.random() < 0.8:
        y = height - PAGE * between(rng, 0.1, 0.16)
        _icons(draw, _spread(int(rng.integers(3, 6)), PAGE), y, PAGE * 0.055, ink, rng)
    return page


def chat(picture: Image.Image, rng: Rng) -> Image.Image:
    height = round(PAGE * one_of(rng, 18 / 9, 19.5 / 9, 20 / 9))
    dark = rng.random() < 0.5
    paper: Colour = (11, 20, 26) if dark else one_of(rng, (236, 229, 221), WHITE)
    bubble: Colour = (31, 44, 52) if dark else WHITE
    page = Image.new("RGB", (PAGE, height), paper)
    draw = ImageDraw.Draw(page)
    size = (round(PAGE * between(rng, 0.6, 0.78)), height // 2)
    shown = ImageOps.contain(picture, size)
    x, y = one_of(rng, 20, PAGE - shown.width - 20), round(height * between(rng, 0.2, 0.4))
    around = (x - 6, y - 6, x + shown.width + 6, y + shown.height + 6)
    draw.rounded_rectangle(around, 12, fill=bubble)
    page.paste(shown, (x, y))
    draw.rectangle((0, 0, PAGE, PAGE * 0.22), fill=bubble if dark else (0, 128, 105))
    _status_bar(draw, WHITE, rng)
    for line in (PAGE * 0.3, y + shown.height + 36, y + shown.height + 110):
        start = PAGE * one_of(rng, 0.04, 0.4)
        said = (start, line, start + PAGE * between(rng, 0.3, 0.5), line + 53)
        draw.rounded_rectangle(said, 18, fill=(0, 92, 75) if dark else (220, 248, 198))
    return page


def feed(picture: Image.Image, rng: Rng) -> Image.Image:
    height = round(PAGE * one_of(rng, 18 / 9, 19.5 / 9, 20 / 9))
    paper, ink = one_of(rng, (BLACK, WHITE), (WHITE, _INK))
    page = Image.new("RGB", (PAGE, height), paper)
    draw = ImageDraw.Draw(page)
    shape = min(max(picture.width / picture.height, 0.8), 1.91)
    shown = to_shape(picture, shape).resize((PAGE, round(PAGE / shape)))
    top = round(PAGE * between(rng, 0.22, 0.4))
    _status_bar(draw, ink, rng)
    draw.ellipse((20, top - 77, 77, top - 20), fill=(150, 120, 180))
    draw.text((96, top - 64), "someone", font=font(22), fill=ink)
    page.paste(shown, (0, top))
    y = top + shown.height + 45
    _icons(draw, _spread(3, PAGE * 0.4), y, 38, ink, rng)
    draw.text((26, y + 40), "liked by others", font=font(22), fill=ink)
    draw.text((26, y + 72), "view all comments", font=font(22), fill=ink)
    _icons(draw, _spread(5, PAGE), height - 58, 38, ink, rng)
    return page


def post(picture: Image.Image, rng: Rng) -> Image.Image:
    """A screenshot of a post, cut to the post: a header above, a footer below."""
    paper, ink = one_of(rng, (BLACK, WHITE), ((21, 32, 43), WHITE), (WHITE, _INK))
    shown = picture.resize((PAGE, round(PAGE * picture.height / picture.width)))
    top, low = round(PAGE * between(rng, 0.12, 0.22)), round(PAGE * between(rng, 0.08, 0.2))
    page = Image.new("RGB", (PAGE, shown.height + top + low), paper)
    page.paste(shown, (0, top))
    draw = ImageDraw.Draw(page)
    draw.ellipse((20, top * 0.25, 20 + top * 0.5, top * 0.75), fill=(90, 160, 200))
    draw.text((PAGE * 0.2, top * 0.3), "someone · 2 h", font=font(top * 0.25), fill=ink)
    _icons(draw, _spread(4, PAGE), top + shown.height + low / 2, low * 0.4, ink, rng)
    return page


def cut_by_hand(picture: Image.Image, rng: Rng) -> Image.Image:
    """A screenshot cut to the picture: some of the bars is left, or some of the picture is lost."""
    width, height = picture.size
    page = Image.new("RGB", (width, round(height * 1.2)), one_of(rng, BLACK, WHITE))
    page.paste(picture, (0, round(height * 0.1)))
    top, bottom = (between(rng, -0.06, 0.04) for _ in range(2))
    return page.crop((0, round(height * (0.1 + top)), width, round(height * (1.1 - bottom))))
