"""With something drawn over it, or beside another picture."""

from __future__ import annotations

from PIL import Image, ImageDraw, ImageFilter, ImageOps

from benchmarks.copies.alterations.drawing import (
    BLACK,
    WHITE,
    Alteration,
    Rng,
    between,
    font,
    one_of,
)


def sticker(least: float, most: float) -> Alteration:
    """A smiley over this share of the area, anywhere."""

    def made(picture: Image.Image, rng: Rng) -> Image.Image:
        picture = picture.copy()
        size = (picture.width * picture.height * between(rng, least, most)) ** 0.5
        x, y = between(rng, 0, picture.width - size), between(rng, 0, picture.height - size)
        _smiley(ImageDraw.Draw(picture), x, y, size)
        return picture

    return made


def _smiley(draw: ImageDraw.ImageDraw, x: float, y: float, size: float) -> None:
    draw.ellipse((x, y, x + size, y + size), fill=(255, 204, 50), outline=(200, 150, 20))
    for eye in (0.3, 0.62):
        box = (x + size * eye, y + size * 0.3, x + size * (eye + 0.1), y + size * 0.42)
        draw.ellipse(box, fill=(80, 50, 0))
    mouth = (x + size * 0.25, y + size * 0.35, x + size * 0.75, y + size * 0.8)
    draw.arc(mouth, 20, 160, fill=(80, 50, 0), width=max(2, round(size * 0.05)))


def caption(picture: Image.Image, rng: Rng) -> Image.Image:
    """A line of text on a dark band in the lower half."""
    picture = picture.copy()
    size, y = picture.height * between(rng, 0.05, 0.08), picture.height * between(rng, 0.6, 0.85)
    band = Image.new("RGBA", picture.size)
    ImageDraw.Draw(band).rectangle((0, y, picture.width, y + size * 1.4), fill=(0, 0, 0, 130))
    picture.paste(band, (0, 0), band)
    text = one_of(rng, "good morning", "so it begins")
    place = (picture.width * between(rng, 0.1, 0.3), y + size * 0.1)
    ImageDraw.Draw(picture).text(place, text, font=font(size), fill=WHITE)
    return picture


def text_in_the_middle(picture: Image.Image, rng: Rng) -> Image.Image:
    picture = picture.copy()
    size = picture.width * between(rng, 0.08, 0.14)
    place = (picture.width * between(rng, 0.08, 0.2), picture.height * between(rng, 0.38, 0.5))
    ImageDraw.Draw(picture).text(
        place,
        one_of(rng, "LOOK", "so funny", "she did it"),
        font=font(size),
        fill=one_of(rng, WHITE, (255, 60, 60)),
        stroke_width=round(size / 14),
        stroke_fill=BLACK,
    )
    return picture


def collage(picture: Image.Image, _rng: Rng) -> Image.Image:
    """Beside another picture of the same size."""
    other = ImageOps.mirror(picture).filter(ImageFilter.GaussianBlur(20))
    page = Image.new("RGB", (picture.width * 2 + 10, picture.height), WHITE)
    page.paste(picture, (0, 0))
    page.paste(other, (picture.width + 10, 0))
    return page
