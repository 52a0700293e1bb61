"""From a person's file to a platform's match: the real command line, the real service, Meta's unchanged ``tx``.

What the platform meets is a copy as people make it: cut, framed, mirrored; a video re-encoded and mirrored.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from fractions import Fraction
from importlib.resources import files
from pathlib import Path
from typing import Any

import av
import numpy as np
import pdqhash
import pytest
from PIL import Image, ImageOps

from tests.case_api.platforms import REPOSITORY, Platform, Tx, new_platform
from tests.case_api.running_service import RunningService
from tests.case_api.threatexchange_plugin.test_tx_plugin import NO_HASHER

COLLAB = "cases"
RATE = 25
SECONDS = 6

# hashing and tx are the same on any database
pytestmark = [
    pytest.mark.timeout(600),
    pytest.mark.parametrize("service", ["sqlite"], indirect=True),
]


def photograph(name: str) -> Image.Image:
    """One of the photographs that come with scikit-image."""
    with (files("skimage") / "data" / name).open("rb") as file:
        return Image.open(file).convert("RGB")


def submit(service: RunningService, home: Path, *chosen: Path) -> dict[str, Any]:
    """Make a case of files as a person at a terminal does. Returns what is printed."""
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "app",
            "submit",
            "--json",
            "--channel",
            "adult",
            "--service",
            service.url,
        ]
        + [str(file) for file in chosen],
        cwd=REPOSITORY,
        env=os.environ | {"HOME": str(home)},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    said: dict[str, Any] = json.loads(done.stdout)
    return said


def cropped(image: Image.Image) -> Image.Image:
    """To 4:5, as for a post."""
    width = image.height * 4 // 5
    left = (image.width - width) // 2
    return image.crop((left, 0, left + width, image.height))


def framed(image: Image.Image) -> Image.Image:
    """White all around, by other amounts than any of the likely copies."""
    return ImageOps.expand(image, border=round(min(image.size) * 0.045), fill="white")


COPIES = {"cropped": cropped, "framed": framed, "mirrored": ImageOps.mirror}


@pytest.mark.long
def test_cropped_framed_and_mirrored_copies_are_matched_by_the_stock_program(
    empty_service: RunningService, tmp_path: Path
) -> None:
    platform = new_platform(empty_service)
    reported = photograph("rocket.jpg")
    mine, noise = tmp_path / "mine.png", tmp_path / "other.png"
    reported.save(mine)
    photograph("motorcycle_left.png").save(noise)
    submit(empty_service, tmp_path, mine, noise)
    tx = Tx.stock(tmp_path, platform)
    tx.run("config", "collab", "edit", "stop_ncii", "--create", COLLAB)
    tx.run("fetch")

    found = {}
    for name, change in COPIES.items():
        upload = tmp_path / f"{name}.jpg"
        copy = change(reported)
        copy.thumbnail((540, 540))
        copy.save(upload, quality=75)
        found[name] = tx.run("match", "photo", str(upload))
    for name, printed in found.items():
        assert re.search(rf"^pdq \d+ \({COLLAB}\)", printed, re.MULTILINE), name

    # it is the likely copies that find them: with the picture alone, as StopNCII has it, nothing is found
    alone = new_platform(empty_service, "Originals only", originals_only=True)
    (tmp_path / "alone").mkdir()
    stopncii = Tx.stock(tmp_path / "alone", alone)
    stopncii.run("config", "collab", "edit", "stop_ncii", "--create", COLLAB)
    stopncii.run("fetch")
    uploads = [str(tmp_path / f"{name}.jpg") for name in COPIES]
    assert stopncii.run("match", "photo", *uploads) == ""

    unrelated = tmp_path / "unrelated.jpg"
    framed(photograph("coffee.png")).save(unrelated)
    assert tx.run("match", "photo", str(unrelated)) == ""


def moving(name: str) -> Iterator[np.ndarray[Any, np.dtype[np.uint8]]]:
    """A camera that goes over a photograph, and another one after half of the time."""
    for part in (name, "astronaut.png"):
        whole = photograph(part).resize((800, 600))
        steps = RATE * SECONDS // 2
        for n in range(steps):
            x, y = 160 * n // steps, 120 * n // steps
            yield np.asarray(whole.crop((x, y, x + 640, y + 480)))


def encode(file: Path, frames: Iterator[np.ndarray[Any, np.dtype[np.uint8]]], crf: int) -> None:
    with av.open(str(file), "w") as container:
        stream = container.add_stream("libx264", rate=RATE, options={"crf": str(crf)})
        stream.width, stream.height, stream.pix_fmt = 640, 480, "yuv420p"
        stream.time_base = Fraction(1, RATE)
        for pixels in frames:
            container.mux(stream.encode(av.VideoFrame.from_ndarray(pixels, format="rgb24")))
        container.mux(stream.encode(None))


def platforms_vpdq(file: Path) -> str:
    """What ``vpdq`` computes of a file, one frame a second. Its own program needs FFmpeg's headers to build."""
    spelled = []
    with av.open(str(file)) as container:
        for number, frame in enumerate(container.decode(video=0)):
            if number % RATE == 0:
                bits, quality = pdqhash.compute(frame.to_ndarray(format="rgb24"))
                value = f"{int(''.join(map(str, bits)), 2):064x}"
                spelled.append(f"{value},{quality},{number / RATE:.3f}")
    return json.dumps(spelled)


@pytest.mark.long  # the pictures above go the same way
def test_a_re_encoded_and_mirrored_video_is_matched_by_the_plugin(
    empty_service: RunningService, tmp_path: Path
) -> None:
    platform: Platform = new_platform(empty_service, vpdq=True, honours_withdrawals=True)
    mine, other = tmp_path / "mine.mp4", tmp_path / "other.mp4"
    encode(mine, moving("rocket.jpg"), crf=20)
    encode(other, moving("coffee.png"), crf=20)
    submit(empty_service, tmp_path, mine)
    (tmp_path / "vpdq.py").write_text(NO_HASHER)
    tx = Tx.with_plugin(tmp_path, platform, tmp_path)
    tx.run("config", "extensions", "add", "threatexchange_empreinte")
    tx.run("config", "extensions", "add", "threatexchange.extensions.vpdq.manifest")
    tx.run("config", "collab", "edit", "empreinte", "--create", COLLAB)
    tx.run("fetch")

    upload = tmp_path / "upload.mp4"
    encode(upload, (frame[:, ::-1] for frame in moving("rocket.jpg")), crf=32)
    match = ("match", "--hashes", "--only-signal", "vpdq", "video")
    (tmp_path / "upload.txt").write_text(platforms_vpdq(upload))
    assert re.search(
        rf"^vpdq \d+%\[\d+%\] \({COLLAB}\)", tx.run(*match, str(tmp_path / "upload.txt"))
    )

    # with the frames as they are, a mirrored video is another one
    platform.change(copies="none")
    tx.run("fetch", "--clear")
    tx.run("fetch")
    assert tx.run(*match, str(tmp_path / "upload.txt")) == ""
    (tmp_path / "mine.txt").write_text(platforms_vpdq(mine))
    assert f"({COLLAB})" in tx.run(*match, str(tmp_path / "mine.txt"))

    # half of it is the other video's: less than the 80 % that vPDQ asks for
    (tmp_path / "other.txt").write_text(platforms_vpdq(other))
    assert tx.run(*match, str(tmp_path / "other.txt")) == ""
