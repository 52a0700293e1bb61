"""Pictures to measure with: photos that come inside packages where they are installed, and generated scenes."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

_PHOTOS = {
    "skimage": (
        "data/astronaut.png", "data/coffee.png", "data/chelsea.png", "data/rocket.jpg",
        "data/motorcycle_left.png", "data/hubble_deep_field.jpg", "data/camera.png", "data/coins.png",
        "data/moon.png", "data/retina.jpg", "data/ihc.png", "data/clock_motion.png", "data/brick.png",
        "data/grass.png", "data/gravel.png",
    ),
    "sklearn": ("datasets/images/china.jpg", "datasets/images/flower.jpg"),
    "matplotlib": ("mpl-data/sample_data/grace_hopper.jpg",),
}  # fmt: skip


def package_photos() -> list[Image.Image]:
    """Photos from scikit-image, scikit-learn and matplotlib, as far as these are installed."""
    found = []
    for package, names in _PHOTOS.items():
        spec = importlib.util.find_spec(package)
        if spec is None or spec.origin is None:
            continue
        for name in names:
            path = Path(spec.origin).parent / name
            if path.exists():
                found.append(Image.open(path).convert("RGB"))
    return found


def scene(seed: int, width: int = 640, height: int = 480) -> Image.Image:
    """A made-up photo: a sky and a ground, a dozen soft bodies in front, light from one side, sensor noise."""
    rng = np.random.default_rng(seed)
    sky, ground = rng.integers(40, 230, 3), rng.integers(20, 200, 3)
    rows = np.linspace(0, 1, height)[:, None, None]
    base = sky * (1 - rows) + ground * rows + np.zeros((height, width, 3))
    texture = Image.fromarray(rng.integers(0, 255, (height // 24, width // 24), dtype=np.uint8))
    base += (
        np.asarray(texture.resize((width, height), Image.Resampling.BICUBIC))[..., None] - 127.0
    ) * 0.35
    picture = Image.fromarray(np.clip(base, 0, 255).astype(np.uint8))
    for _ in range(int(rng.integers(6, 14))):
        draw = ImageDraw.Draw(picture)
        x, y = rng.integers(-40, width), rng.integers(-40, height)
        w, h = rng.integers(30, width // 2), rng.integers(30, height // 2)
        colour = tuple(int(c) for c in rng.integers(0, 255, 3))
        box = (int(x), int(y), int(x + w), int(y + h))
        (draw.ellipse if rng.random() < 0.7 else draw.rectangle)(box, fill=colour)
        if rng.random() < 0.5:
            picture = picture.filter(ImageFilter.GaussianBlur(float(rng.uniform(0.5, 3))))
    light = np.linspace(rng.uniform(0.6, 1), rng.uniform(0.8, 1.2), width)[None, :, None]
    noisy = np.asarray(picture) * light + rng.normal(0, 4, (height, width, 3))
    return Image.fromarray(np.clip(noisy, 0, 255).astype(np.uint8))
