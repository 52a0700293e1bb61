"""How far is the fast PDQ from the reference's rounding, and how often is a picture done again for it?

    uv run python -m benchmarks.pdq_rounding [--folder PICTURES]

Photos from packages, generated scenes, and of each: small, bright, dark, blurred and narrow ones, whole and brought to 512.
The margins in ``hashing.pdq.hash`` have to stay well above what this prints, and no hash may differ.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PIL import Image, ImageFilter

from benchmarks.scenes import package_photos, scene
from hashing.pdq import hash as pdq
from hashing.pdq.buffers import fast_buffer
from hashing.pdq.pixels import Pixels, downscale_nearest, luma, needs_downscale
from hashing.pdq.reference_order import sequential_buffers, sequential_dcts

SCENES = 30


def _variants(picture: Image.Image) -> Iterator[Pixels]:
    yield np.asarray(picture)
    for size in ((300, 200), (150, 100), (640, 1136), (90, 90), (1000, 50)):
        yield np.asarray(picture.resize(size))
    yield np.asarray(picture.filter(ImageFilter.GaussianBlur(30)))
    yield np.asarray(picture.point(lambda value: 200 + value // 8))
    yield np.asarray(picture.point(lambda value: value // 8))
    page = Image.new("RGB", picture.size, (250, 250, 250))
    page.paste(picture.resize((picture.width // 3, picture.height // 3)), (20, 20))
    yield np.asarray(page)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--folder", type=Path, help="more pictures, from this folder")
    arguments = parser.parse_args()
    pictures = package_photos() + [scene(seed) for seed in range(SCENES)]
    for path in sorted(arguments.folder.rglob("*")) if arguments.folder else []:
        if path.suffix in (".jpg", ".png", ".webp"):
            pictures.append(Image.open(path).convert("RGB"))

    count = again = wrong = 0
    used = []
    for picture in pictures:
        for pixels in _variants(picture):
            for whole in (False, True):
                downscaled = not whole and needs_downscale(*pixels.shape[:2])
                looked_at = downscale_nearest(pixels) if downscaled else pixels
                buffers = fast_buffer(looked_at)[None]
                lumas = luma(looked_at)
                exact = sequential_dcts(sequential_buffers([lumas]))
                errors = np.abs(pdq.fast_dct(buffers) - exact)
                used.append(float((errors / pdq.dct_margins(buffers)).max()))
                fast = pdq.fast(buffers)[0]
                count += 1
                again += fast is None
                wrong += fast is not None and fast != pdq.sequential([lumas])[0]
    print(f"{count} pictures: {again / count:.1%} done again, {wrong} wrong")
    shares = np.percentile(used, [50, 99, 99.9, 100])
    print(
        "share of the margin used: median {:.0%}, 99 % {:.0%}, 99.9 % {:.0%}, largest {:.0%}".format(
            *shares
        )
    )


if __name__ == "__main__":
    main()
