"""Under the lock every format gives the hashes that it gives without: no decoder misses a call it needs."""

from __future__ import annotations

import io
import subprocess
import sys
from dataclasses import replace
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from benchmarks.encoded_pictures import encoded, photo
from benchmarks.video_clips import FORMATS, Shape, encode, handheld
from hashing.events import Hashed
from hashing.fingerprint import fingerprint_file
from hashing.limits import MIB, Limits
from hashing.options import HashOptions
from hashing.pool import HasherPool
from hashing.signals import Pdq
from tests.hashing.pictures.heif_files import simple
from tests.hashing.pictures.tiff_files import plain

ROOT = Path(__file__).resolve().parents[3]

PICTURES: dict[str, tuple[str, dict[str, Any]]] = {
    "jpeg": ("JPEG", {"quality": 85}),
    "jpeg progressive": ("JPEG", {"progressive": True}),
    "jpeg cmyk": ("JPEG", {}),
    "png": ("PNG", {}),
    "png palette": ("PNG", {}),
    "webp": ("WEBP", {"quality": 70}),
    "gif": ("GIF", {}),
    "bmp": ("BMP", {}),
    "tiff lzw": ("TIFF", {"compression": "tiff_lzw"}),
    "tiff jpeg": ("TIFF", {"compression": "jpeg"}),
    "tiff fax": ("TIFF", {"compression": "group4"}),
    "tiff lab": ("TIFF", {"compression": "tiff_lzw"}),
    "tiff of floats": ("TIFF", {"compression": "tiff_lzw"}),
    "heif": ("HEIF", {"quality": 60}),
    "heif in tiles": ("HEIF", {"quality": 60, "tile_size": 128}),
    "avif": ("AVIF", {"quality": 60}),
    "jpeg 2000": ("JPEG2000", {}),
    "jpeg 2000 in tiles": ("JPEG2000", {"tile_size": (128, 96), "no_jp2": True}),
    "jpeg 2000 of 16 bits": ("JPEG2000", {"irreversible": True}),
}
MODES = {
    "jpeg cmyk": "CMYK",
    "png palette": "P",
    "gif": "P",
    "tiff fax": "1",
    "tiff lab": "LAB",
    "tiff of floats": "F",
    "jpeg 2000 of 16 bits": "I;16",
}


@cache
def pictures() -> dict[str, bytes]:
    made = {}
    for seed, (name, (kind, options)) in enumerate(PICTURES.items()):
        picture = photo(seed, 480, 360).convert(MODES.get(name, "RGB"))
        made[name] = encoded(picture, kind, **options)
    frames = [photo(seed, 120, 90) for seed in range(4)]
    for kind in ("GIF", "WEBP", "PNG", "TIFF"):
        made[f"animated {kind}"] = encoded(frames[0], kind, save_all=True, append_images=frames[1:])
    for name, mode in (("mpo", "RGB"), ("mpo grey", "L"), ("mpo cmyk", "CMYK")):
        two = [frame.convert(mode) for frame in frames[:2]]
        made[name] = encoded(two[0], "MPO", save_all=True, append_images=two[1:])
    jpeg = made["jpeg"]
    made["jpeg without its end"] = jpeg[:-2]
    made["jpeg with something odd"] = jpeg[:20] + bytes(3) + jpeg[20:]
    made["jpeg with another behind it"] = jpeg + jpeg
    made["jpeg with broken metadata"] = jpeg[:2] + b"\xff\xe2\0\x0eICC_PROFILE\0" + jpeg[2:]
    colours = np.asarray(photo(7, 120, 90))
    made["tiff of float colours"] = plain((colours / 255).astype("f4"))
    made["tiff of double floats"] = plain((colours / 255).astype("f8"), ">")
    made["tiff, big and big-endian"] = plain(colours, ">", True)
    for kind in ("HEIF", "AVIF"):
        made[f"{kind} under another brand"] = replace(simple(kind), major=b"isom").made()
        for of in ("RGBA", "L"):
            made[f"{kind} of {of}"] = encoded(photo(8, 120, 90).convert(of), kind)
    burst = {"save_all": True, "append_images": frames[1:]}
    made["a burst"] = encoded(frames[0], "HEIF", **burst)
    made["an animated AVIF"] = encoded(frames[0], "AVIF", **burst)
    return made


@cache
def clips() -> dict[str, bytes]:
    made = {}
    shape = Shape(192, 144, Fraction(24), 0.5, 3)
    shots = list(handheld(shape))
    for name, encoding in FORMATS.items():
        out = io.BytesIO()
        encode(iter(shots), shape.rate, encoding, out)
        made[name] = out.getvalue()
    return made


def test_hashes_inside_and_outside_are_the_same(tmp_path: Path) -> None:
    """Pictures; videos have their own: ``tests/hashing/videos/test_under_the_sandbox.py``."""
    options = HashOptions(thumbnail=True)
    files = pictures()
    for number, data in enumerate(files.values()):
        (tmp_path / f"{number:03}").write_bytes(data)
    with HasherPool(workers=1, options=options) as pool:
        events = list(pool.fingerprint(sorted(tmp_path.iterdir())))
    inside = {event.item: event for event in events if isinstance(event, Hashed)}
    missing = [name for item, name in enumerate(files, start=1) if item not in inside]
    assert missing == []
    for item, data in enumerate(files.values(), start=1):
        outside = fingerprint_file(io.BytesIO(data), options=options)
        assert inside[item].fingerprint == outside.fingerprint
        assert inside[item].thumbnail == outside.thumbnail


_WHAT_IS_IMPORTED_LATE = """
import pathlib, sys
from hashing.worker.warm_up import warm_up
warm_up()
from hashing.fingerprint import fingerprint_file
from hashing.options import HashOptions
before = set(sys.modules)
for path in sorted(pathlib.Path(sys.argv[1]).iterdir()):
    with path.open("rb") as file:
        fingerprint_file(file, options=HashOptions(thumbnail=True))
    print(path.name, sorted(set(sys.modules) - before))
"""


def test_warming_up_leaves_nothing_to_be_imported_later(tmp_path: Path) -> None:
    """Under the lock an import fails, and whatever file needs it with it."""
    files = pictures() | clips()
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    found = subprocess.run(
        [sys.executable, "-c", _WHAT_IS_IMPORTED_LATE, str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        check=True,
        text=True,
    )
    assert found.stdout.splitlines() == [f"{name} []" for name in sorted(files)]


def test_large_photos_are_hashed_under_the_lock(tmp_path: Path) -> None:
    """48 megapixels, as the best phones make them: memory is enough and nothing is asked of the kernel."""
    path = tmp_path / "48.jpg"
    Image.linear_gradient("L").rotate(20).resize((8000, 6000)).convert("RGB").save(path)
    with HasherPool(workers=1) as pool:
        assert any(isinstance(event, Hashed) for event in pool.fingerprint([path]))


@pytest.mark.long
def test_plain_borders_ask_for_no_second_copy_of_a_large_picture(tmp_path: Path) -> None:
    page = Image.new("RGB", (4000, 3000))
    page.paste(photo(1, 400, 260).resize((4000, 2600)), (0, 200))
    path = tmp_path / "bordered.png"
    page.save(path, compress_level=1)
    held = 4000 * 3000 * 4
    with HasherPool(workers=1, limits=Limits(memory=held + 32 * MIB)) as pool:
        last = list(pool.fingerprint([path]))[-1]
    assert isinstance(last, Hashed)
    transforms = [s.transform for s in last.fingerprint.signals if isinstance(s, Pdq)]
    assert transforms[8] == "trimmed"
    assert len(transforms) > 40
