"""The buffers of copies that are never made, against PDQ of copies that are: made with Pillow, hashed by pdqhash."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pdqhash
import pytest
from PIL import Image, ImageFilter, ImageOps

from hashing.pdq.arrangements import (
    BLACK,
    WHITE,
    bordered,
    cut_to_shape,
    on_canvas,
    on_its_own_blur,
    with_bars,
    without_edges,
)
from hashing.pdq.hash import hashes_of_buffers
from hashing.pdq.layouts import Layout, layout_buffers, reduced_luma, tilt_buffers
from hashing.pdq.pixels import Floats, downscale_nearest

# a match is 31 bits, and what scaling and compressing does to a copy takes some of them
_NEAR = 22


def _photo(seed: int, width: int = 900, height: int = 640) -> Image.Image:
    """Large soft shapes, smaller ones on them, some grain: as much as a photo has at each size."""
    rng = np.random.default_rng(seed)
    mixed = np.zeros((height, width, 3))
    for cells, weight in ((3, 1.0), (6, 0.7), (12, 0.45), (24, 0.3), (48, 0.15)):
        shape = (cells * height // width + 1, cells + 1, 3)
        blobs = Image.fromarray(rng.integers(0, 256, shape, dtype=np.uint8))
        mixed += weight * np.asarray(blobs.resize((width, height), Image.Resampling.BICUBIC))
    return Image.fromarray(
        np.clip(mixed / 2.6 + rng.normal(0, 4, mixed.shape), 0, 255).astype("u1")
    )


def _distance(buffers: Floats, copy: Image.Image) -> int:
    ((ours, _),) = hashes_of_buffers(buffers)
    vector, _ = pdqhash.compute(np.asarray(copy))
    theirs = np.packbits(vector.astype(bool)).tobytes().hex()
    return (int(ours, 16) ^ int(theirs, 16)).bit_count()


def _reduced(photo: Image.Image) -> Floats:
    return reduced_luma(downscale_nearest(np.asarray(photo)))


def _in_the_middle(page: Image.Image, picture: Image.Image) -> Image.Image:
    page.paste(picture, ((page.width - picture.width) // 2, (page.height - picture.height) // 2))
    return page


def _fitted(photo: Image.Image, page: Image.Image) -> Image.Image:
    return _in_the_middle(page, ImageOps.contain(photo, page.size))


def _square(photo: Image.Image) -> Image.Image:
    left = (photo.width - photo.height) // 2
    return photo.crop((left, 0, left + photo.height, photo.height))


def _story(photo: Image.Image) -> Image.Image:
    behind = ImageOps.fit(photo, (720, 1280)).filter(ImageFilter.GaussianBlur(40))
    return _fitted(photo, behind)


_COPIES: dict[
    str, tuple[Callable[[float], Layout | None], Callable[[Image.Image], Image.Image]]
] = {
    "as it is": (lambda _: Layout(), lambda p: p),
    "square": (lambda a: cut_to_shape(a, 1), _square),
    "an edge cut away": (
        lambda _: without_edges(left=0.1),
        lambda p: p.crop((p.width // 10, 0, p.width, p.height)),
    ),
    "bordered": (lambda a: bordered(a, 0.05, WHITE), lambda p: ImageOps.expand(p, 32, "white")),
    "on black": (
        lambda a: on_canvas(a, 9 / 16, BLACK),
        lambda p: _fitted(p, Image.new("RGB", (720, 1280))),
    ),
    "in a story": (lambda a: on_its_own_blur(a, 9 / 16), _story),
    "under a bar": (
        lambda _: with_bars(WHITE, above=0.2),
        lambda p: ImageOps.expand(p, (0, p.height // 5, 0, 0), "white"),
    ),
}


@pytest.mark.parametrize("name", _COPIES)
@pytest.mark.parametrize("seed", range(3))
def test_a_layout_is_the_hash_of_the_copy(name: str, seed: int) -> None:
    arranged, made = _COPIES[name]
    photo = _photo(seed)
    layout = arranged(photo.width / photo.height)
    assert layout is not None
    buffers = layout_buffers(_reduced(photo), [layout])
    assert _distance(buffers, made(photo)) <= _NEAR


@pytest.mark.parametrize("degrees", [-5, -2, 3.5])
@pytest.mark.parametrize("size", [(900, 640), (480, 800)])
def test_a_tilt_is_the_hash_of_the_turned_and_cut_copy(
    degrees: float, size: tuple[int, int]
) -> None:
    photo = _photo(7, *size)
    buffers = tilt_buffers(_reduced(photo), photo.width / photo.height, [degrees])
    assert _distance(buffers, _tilted(photo, degrees)) <= _NEAR


def _tilted(photo: Image.Image, degrees: float) -> Image.Image:
    width, height = photo.size
    angle = np.radians(abs(degrees))
    longest = max(width / height, height / width)
    share = 1 / (np.cos(angle) + np.sin(angle) * longest)
    turned = photo.rotate(degrees, Image.Resampling.BICUBIC, expand=True)
    left, top = (turned.width - width * share) / 2, (turned.height - height * share) / 2
    return turned.crop(
        (round(left), round(top), round(left + width * share), round(top + height * share))
    )


def test_a_picture_that_has_the_shape_is_not_cut_and_not_fitted_into_it() -> None:
    assert cut_to_shape(0.8, 0.8) is None
    assert on_canvas(9 / 16, 9 / 16, BLACK) is None
    assert on_its_own_blur(9 / 16, 9 / 16) is None


def test_a_zoomed_out_picture_of_the_same_shape_is_fitted() -> None:
    assert on_canvas(9 / 16, 9 / 16, BLACK, zoom=0.9) is not None
