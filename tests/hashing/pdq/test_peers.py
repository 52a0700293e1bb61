"""An independent perceptual hash, ``imagehash.phash``, agrees with PDQ on which of two pictures is the nearer one.

OpenCV decodes and resamples here: neither is part of the product (docs/decisions on peers as oracles).
"""

from __future__ import annotations

import itertools
from importlib.resources import files

import cv2
import imagehash
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from hashing.pdq.hash import pdq_from_pixels
from hashing.signals import MATCH_DISTANCE, hamming_distance

PHOTOS = ("astronaut.png", "chelsea.png", "coffee.png", "rocket.jpg", "camera.png")


def photo(name: str) -> NDArray[np.uint8]:
    data = np.frombuffer((files("skimage") / "data" / name).read_bytes(), np.uint8)
    decoded = cv2.imdecode(data, cv2.IMREAD_COLOR)
    assert decoded is not None
    return np.ascontiguousarray(decoded[:, :, ::-1])


def passed_on(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Smaller and compressed, by OpenCV's own resampling and JPEG encoder."""
    smaller = cv2.resize(pixels, None, fx=0.6, fy=0.6, interpolation=cv2.INTER_AREA)
    fine, encoded = cv2.imencode(".jpg", smaller, [cv2.IMWRITE_JPEG_QUALITY, 60])
    assert fine
    decoded = cv2.imdecode(encoded, cv2.IMREAD_COLOR)
    assert decoded is not None
    return np.ascontiguousarray(decoded)


def ours(pixels: NDArray[np.uint8]) -> str:
    return pdq_from_pixels(pixels)[0]


@pytest.mark.parametrize(("name", "other"), list(itertools.permutations(PHOTOS, 2)))
def test_both_say_which_is_the_nearer_one(name: str, other: str) -> None:
    original, unrelated = photo(name), photo(other)
    copy = passed_on(original)
    near, far = (hamming_distance(ours(copy), ours(each)) for each in (original, unrelated))
    assert near <= MATCH_DISTANCE < far
    peer = [imagehash.phash(Image.fromarray(each), 16) for each in (copy, original, unrelated)]
    assert peer[0] - peer[1] < peer[0] - peer[2]
