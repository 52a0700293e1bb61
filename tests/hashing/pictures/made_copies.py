"""A picture like a photo, and the copies that people make of one, drawn with Pillow."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PIL import Image, ImageFilter, ImageOps

Copy = Callable[[Image.Image], Image.Image]


def photo_like(seed: int, width: int = 900, height: int = 640) -> Image.Image:
    """Large soft shapes, smaller ones on them, hard edges, some grain: as much as a photo has at each size."""
    rng = np.random.default_rng(seed)
    mixed = np.zeros((height, width, 3))
    for cells, weight in ((3, 1.0), (6, 0.7), (12, 0.5), (24, 0.4), (48, 0.3), (96, 0.2)):
        shape = (cells * height // width + 1, cells + 1, 3)
        blobs = Image.fromarray(rng.integers(0, 256, shape, dtype=np.uint8))
        mixed += weight * np.asarray(blobs.resize((width, height), Image.Resampling.BICUBIC))
    grain = rng.normal(0, 4, mixed.shape)
    contrasting = 128 + 2 * (mixed / 3.1 - 128) + grain
    return Image.fromarray(np.clip(contrasting, 0, 255).astype(np.uint8))


def after(first: Copy, second: Copy) -> Copy:
    return lambda photo: second(first(photo))


def cropped(shape: float, where: float = 0.5) -> Copy:
    def made(photo: Image.Image) -> Image.Image:
        width, height = photo.size
        size = (width, width / shape) if width / height < shape else (height * shape, height)
        left, top = (width - size[0]) * where, (height - size[1]) * where
        return photo.crop((round(left), round(top), round(left + size[0]), round(top + size[1])))

    return made


def cut(**edges: float) -> Copy:
    def made(photo: Image.Image) -> Image.Image:
        width, height = photo.size
        left, top = edges.get("left", 0) * width, edges.get("top", 0) * height
        right, bottom = edges.get("right", 0) * width, edges.get("bottom", 0) * height
        return photo.crop((round(left), round(top), round(width - right), round(height - bottom)))

    return made


def tilted(degrees: float) -> Copy:
    def made(photo: Image.Image) -> Image.Image:
        width, height = photo.size
        angle = np.radians(abs(degrees))
        longest = max(width / height, height / width)
        share = 1 / (np.cos(angle) + np.sin(angle) * longest)
        turned = photo.rotate(degrees, Image.Resampling.BICUBIC, expand=True)
        left, top = (turned.width - width * share) / 2, (turned.height - height * share) / 2
        right, bottom = left + width * share, top + height * share
        return turned.crop((round(left), round(top), round(right), round(bottom)))

    return made


def bordered(share: float, grey: int, below: float | None = None) -> Copy:
    def made(photo: Image.Image) -> Image.Image:
        side = min(photo.size)
        border, low = round(side * share), round(side * (share if below is None else below))
        return ImageOps.expand(photo, (border, border, border, low), (grey, grey, grey))

    return made


def barred(above: float = 0, below: float = 0) -> Copy:
    def made(photo: Image.Image) -> Image.Image:
        bars = (0, round(photo.height * above), 0, round(photo.height * below))
        return ImageOps.expand(photo, bars, "white")

    return made


def _posted(photo: Image.Image) -> Image.Image:
    return ImageOps.expand(photo, (0, round(photo.width * 0.17), 0, round(photo.width * 0.14)), 0)


def on(shape: float, behind: str, zoom: float = 1, middle: float = 0.5) -> Copy:
    def made(photo: Image.Image) -> Image.Image:
        size = (720, round(720 / shape))
        if behind == "blurred":
            page = ImageOps.fit(photo, size).filter(ImageFilter.GaussianBlur(max(size) / 32))
        else:
            mean = round(np.asarray(photo.convert("L")).mean())
            grey = mean if behind == "plain" else _GREYS[behind]
            page = Image.new("RGB", size, (grey, grey, grey))
        shown = ImageOps.contain(photo, (round(size[0] * zoom), round(size[1] * zoom)))
        top = round((size[1] - shown.height) * middle)
        page.paste(shown, ((size[0] - shown.width) // 2, top))
        return page

    return made


def copy_named(name: str) -> Copy:
    """How a likely copy is made, from the words of its name."""
    words = name.removesuffix("_mirrored").split("_")
    made = _on_a_canvas(words) if words[0] in (*_CANVASES, "screen") else _cut_or_framed(words)
    return after(made, ImageOps.mirror) if name.endswith("_mirrored") else made


_CANVASES = {"story": 9 / 16, "portrait": 4 / 5, "square": 1.0}
_GREYS = {"white": 255, "black": 0, "grey": 128}
_LITTLE = {"18": 0.01, "20.5": 0.015}


def _on_a_canvas(words: list[str]) -> Copy:
    match words:
        case ["screen", high, wide, behind]:
            return on(float(wide) / float(high), behind)
        case ["screen", high, wide, behind, side]:
            off = _LITTLE[high] if side == "lower" else -_LITTLE[high]
            return on(float(wide) / float(high), behind, middle=0.5 + off)
        case [canvas, behind]:
            return on(_CANVASES[canvas], behind)
        case [canvas, behind, share]:
            return on(_CANVASES[canvas], behind, int(share) / 100)
    raise ValueError(words)


def _cut_or_framed(words: list[str]) -> Copy:
    match words:
        case ["post"]:
            return _posted
        case ["border", "instant"]:
            return bordered(0.05, 255, 0.16)
        case ["border", "instant", below]:
            return bordered(0.05, 255, int(below) / 100)
        case ["border", colour, share]:
            return bordered(int(share) / 100, _GREYS[colour])
        case ["bar", side, share]:
            return barred(**{side: int(share) / 100})
        case _:
            return _cut_or_tilted(words)


def _cut_or_tilted(words: list[str]) -> Copy:
    match words:
        case ["crop", width, height]:
            return cropped(int(width) / int(height))
        case ["crop", width, height, side]:
            return cropped(int(width) / int(height), 0.48 if side == "left" else 0.52)
        case ["crop", width, height, "border", "white", share]:
            return after(cropped(int(width) / int(height)), bordered(int(share) / 100, 255))
        case ["crop", "1", "1", "border", "instant", below]:
            beside = 0.06 if below == "22" else 0.05
            return after(cropped(1), bordered(beside, 255, int(below) / 100))
        case ["cut", "edges", share]:
            return cut(**dict.fromkeys(("left", "right", "top", "bottom"), float(share) / 100))
        case ["cut", edge, share]:
            return cut(**{edge: int(share) / 100})
        case ["tilt", degrees]:
            return tilted(float(degrees))
    raise ValueError(words)
