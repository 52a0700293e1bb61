"""Pictures that look like photographs to a perceptual hash, made of noise."""

from __future__ import annotations

import numpy as np
from PIL import Image

from hashing.pdq.orientations import pdq_orientations
from submission.protocol.wire import Item
from tests.case_api.people import picture


def photo(seed: int) -> Image.Image:
    """Soft shapes on a slope of light, as detailed as a photograph."""
    random = np.random.default_rng(seed)
    coarse = random.integers(0, 256, (12, 16, 3), dtype=np.uint8)
    soft = Image.fromarray(coarse).resize((800, 600), Image.Resampling.BICUBIC)
    grain = random.normal(0, 6, (600, 800, 3))
    light = np.linspace(-30, 30, 800)[None, :, None]
    pixels = np.asarray(soft, dtype=np.float64) + grain + light
    return Image.fromarray(pixels.clip(0, 255).astype(np.uint8))


def item_of(image: Image.Image) -> Item:
    """What the app sends of a picture."""
    hashes = pdq_orientations(np.asarray(image))
    assert all(h.matchable for h in hashes)
    return picture(*(h.value for h in hashes))
