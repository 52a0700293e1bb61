"""Pictures for walking through the window, made here: no one is in them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image


def scene(seed: int, width: int = 960, height: int = 720) -> Image.Image:
    """Soft shapes with enough detail to be recognised."""
    random = np.random.default_rng(seed)
    coarse = random.integers(0, 256, (9, 12, 3), dtype=np.uint8)
    return Image.fromarray(coarse).resize((width, height), Image.Resampling.BICUBIC)


def good_pictures(folder: Path, count: int, *, width: int = 960, height: int = 720) -> list[Path]:
    """JPEG files that can all be fingerprinted."""
    files = [folder / f"evening {number}.jpg" for number in range(1, count + 1)]
    for number, file in enumerate(files, start=1):
        scene(number, width, height).save(file, quality=90)
    return files


def copies(file: Path, count: int) -> list[Path]:
    """The same file many times: reading takes as long, making takes no time."""
    content = file.read_bytes()
    made = [file.with_name(f"copy {number}{file.suffix}") for number in range(1, count + 1)]
    for copy in made:
        copy.write_bytes(content)
    return made


def bad_files(folder: Path) -> list[Path]:
    """A truncated JPEG, text under a picture's name, an empty file, and a picture without any detail."""
    truncated, text, empty, plain = (
        folder / name for name in ("cut off.jpg", "letter.jpg", "empty.png", "grey.png")
    )
    whole = folder / "whole.jpg"
    scene(99).save(whole, quality=90)
    truncated.write_bytes(whole.read_bytes()[:9_000])
    whole.unlink()
    text.write_text("only words")
    empty.touch()
    Image.new("RGB", (640, 480), "#888888").save(plain)
    return [truncated, text, empty, plain]
