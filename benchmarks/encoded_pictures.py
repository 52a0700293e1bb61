"""Pictures for tests and benchmarks, made and encoded on the spot."""

from __future__ import annotations

import io
from typing import Any

import numpy as np
import pillow_heif
from numpy.typing import NDArray
from PIL import Image

Pixels = NDArray[np.uint8]


def photo(seed: int = 0, width: int = 700, height: int = 600) -> Image.Image:
    """Smooth blobs of colour with a little noise."""
    rng = np.random.default_rng(seed)
    shape = (max(2, height // 30), max(2, width // 30), 3)
    blobs = Image.fromarray(rng.integers(0, 256, shape, dtype=np.uint8))
    smooth = np.asarray(blobs.resize((width, height), Image.Resampling.BICUBIC), dtype=np.int16)
    return Image.fromarray(
        np.clip(smooth + rng.integers(-4, 5, smooth.shape), 0, 255).astype(np.uint8)
    )


def encoded(picture: Image.Image, name: str, **options: Any) -> bytes:
    if name == "HEIF":
        pillow_heif.register_heif_opener()
    made = io.BytesIO()
    picture.save(made, name, **options)
    return made.getvalue()


def pixels_by_pillow(data: bytes) -> Pixels:
    """What Pillow's plain way gives: grey as grey, all else through ``convert("RGB")``."""
    with Image.open(io.BytesIO(data)) as picture:
        return np.asarray(picture.convert("L" if picture.mode in ("1", "L", "LA") else "RGB"))
