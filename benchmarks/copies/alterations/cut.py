"""Cropped, cut to another shape, tilted."""

from __future__ import annotations

import numpy as np
from PIL import Image

from benchmarks.copies.alterations.drawing import (
    Alteration,
    Rng,
    between,
    one_of,
    to_shape,
    without,
)
from benchmarks.copies.alterations.encoded import grainy, lighter_or_darker


def each_edge(least: float, most: float) -> Alteration:
    """Another share away at every edge."""

    def made(picture: Image.Image, rng: Rng) -> Image.Image:
        left, top, right, bottom = (between(rng, least, most) for _ in range(4))
        return without(picture, left=left, top=top, right=right, bottom=bottom)

    return made


def closer(picture: Image.Image, rng: Rng) -> Image.Image:
    share = between(rng, 0.03, 0.12)
    return without(picture, left=share, top=share, right=share, bottom=share)


def much(picture: Image.Image, rng: Rng) -> Image.Image:
    """A tenth to a third of the area away, anywhere."""
    side = (1 - between(rng, 0.1, 0.35)) ** 0.5
    left, top = between(rng, 0, 1 - side), between(rng, 0, 1 - side)
    return without(picture, left=left, top=top, right=1 - side - left, bottom=1 - side - top)


def at(*edges: str, least: float = 0.03, most: float = 0.22) -> Alteration:
    """This share away at one of these edges."""

    def made(picture: Image.Image, rng: Rng) -> Image.Image:
        return without(picture, **{one_of(rng, *edges): between(rng, least, most)})

    return made


def two_edges(picture: Image.Image, rng: Rng) -> Image.Image:
    edges = rng.choice(["left", "top", "right", "bottom"], 2, replace=False)
    return without(picture, **{str(edge): between(rng, 0.03, 0.15) for edge in edges})


def about(*shapes: float) -> Alteration:
    """Cut to about one of these shapes, about the middle."""

    def made(picture: Image.Image, rng: Rng) -> Image.Image:
        shape = _other_shape(picture, rng, *shapes) * between(rng, 0.99, 1.01)
        return to_shape(picture, shape, between(rng, 0.48, 0.52), between(rng, 0.48, 0.52))

    return made


def off_centre(picture: Image.Image, rng: Rng) -> Image.Image:
    shape = _other_shape(picture, rng, 1, 4 / 5, 3 / 4, 16 / 9)
    across = one_of(rng, between(rng, 0.1, 0.4), between(rng, 0.6, 0.9))
    return to_shape(picture, shape, across, between(rng, 0.15, 0.85))


def _other_shape(picture: Image.Image, rng: Rng, *shapes: float) -> float:
    own = picture.width / picture.height
    others = [shape for shape in shapes if not 0.95 < shape / own < 1.05]
    return float(one_of(rng, *(others or shapes)))


def tilted_by(least: float, most: float) -> Alteration:
    """Turned to either side, and cut to the largest upright part of the same shape."""

    def made(picture: Image.Image, rng: Rng) -> Image.Image:
        return _tilted(picture, one_of(rng, -1, 1) * between(rng, least, most))

    return made


def _tilted(picture: Image.Image, degrees: float) -> Image.Image:
    width, height = picture.size
    sine, cosine = np.sin(np.radians(abs(degrees))), np.cos(np.radians(degrees))
    share = 1 / (cosine + sine * max(width / height, height / width))
    turned = picture.rotate(degrees, Image.Resampling.BICUBIC, expand=True)
    left, top = (turned.width - width * share) / 2, (turned.height - height * share) / 2
    box = (left, top, left + width * share, top + height * share)
    return turned.crop((round(box[0]), round(box[1]), round(box[2]), round(box[3])))


def photographed_from_a_screen(picture: Image.Image, rng: Rng) -> Image.Image:
    width, height = picture.size
    near = [between(rng, 0, 0.04) for _ in range(8)]
    corners = (
        *(width * near[0], height * near[1], width * near[2], height * (1 - near[3])),
        *(width * (1 - near[4]), height * (1 - near[5]), width * (1 - near[6]), height * near[7]),
    )
    seen = picture.transform(picture.size, Image.Transform.QUAD, corners, Image.Resampling.BICUBIC)
    return grainy(lighter_or_darker(seen, rng), rng)
