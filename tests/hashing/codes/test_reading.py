"""QR codes are read from pictures and PDFs as people have them, by the sandboxed worker, and from nothing else."""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
import segno
from numpy.typing import NDArray
from PIL import Image

from hashing.codes import read_codes
from hashing.events import CodesRead, Event, Refused
from hashing.options import HashOptions
from hashing.pool import HasherPool
from hashing.refusals import RefusalCode, RefusedError

TEXT = "ABCD-EFGH-1234-5 ABCD-EFGH-1234-5678"
Grey = NDArray[np.uint8]


def square(text: str = TEXT, scale: int = 6) -> Grey:
    content = io.BytesIO()
    segno.make(text, error="m").save(content, kind="png", scale=scale, border=4)
    return np.array(Image.open(content).convert("L"))


def photographed(page: Grey, *, blur: float = 0, gain: float = 1, noise: float = 4) -> Grey:
    """From the side, on a table, with light from one side."""
    height, width = page.shape
    corners: NDArray[np.float32] = np.array(
        [[0, 0], [width, 0], [width, height], [0, height]], np.float32
    )
    seen = corners + np.array([[60, 90], [130, 40], [70, 120], [150, 60]], np.float32)
    moved = cv2.getPerspectiveTransform(corners, seen.astype(np.float32))
    table = np.full((height + 260, width + 260), 90, np.uint8)
    seen_from_the_side = cv2.warpPerspective(
        page, moved, table.shape[::-1], dst=table, borderMode=cv2.BORDER_TRANSPARENT
    )
    flat = np.asarray(seen_from_the_side, np.float32)
    flat = flat * np.linspace(1, 0.6, flat.shape[1], dtype=np.float32) * np.float32(gain)
    if blur:
        flat = np.asarray(cv2.GaussianBlur(flat, (0, 0), blur), np.float32)
    noisy = flat + np.random.default_rng(1).normal(0, noise, flat.shape)
    return noisy.clip(0, 255).astype(np.uint8)


def as_jpeg(pixels: Grey, quality: int = 70) -> bytes:
    content = io.BytesIO()
    Image.fromarray(pixels).save(content, "JPEG", quality=quality)
    return content.getvalue()


def as_pdf(pictures: list[tuple[bytes, bytes]]) -> bytes:
    """A PDF as far as its pictures go: dictionary and stream of each."""
    objects = (
        b"%d 0 obj\n<< /Type /XObject /Subtype /Image %s >>\nstream\n%s\nendstream\nendobj\n"
        % (number, dictionary, data)
        for number, (dictionary, data) in enumerate(pictures, start=1)
    )
    return b"%PDF-1.4\n" + b"".join(objects) + b"%%EOF\n"


def plain(pixels: Grey, space: bytes = b"/DeviceGray", bits: int = 8) -> tuple[bytes, bytes]:
    height, width = pixels.shape[:2]
    dictionary = (
        b"/Width %d /Height %d /BitsPerComponent %d /ColorSpace %s /Filter /FlateDecode"
        % (
            *(width, height, bits),
            space,
        )
    )
    raw = np.packbits(pixels > 127, axis=1) if bits == 1 else pixels
    return dictionary, zlib.compress(raw.tobytes())


@pytest.mark.parametrize(
    ("photo", "quality"),
    [
        (square, 90),
        (lambda: photographed(square()), 60),
        (lambda: photographed(square(scale=8), blur=2.2), 80),
        (lambda: photographed(square(), gain=0.2, noise=7), 80),
        (lambda: np.rot90(photographed(square())), 50),
        (lambda: photographed(square(scale=40)), 70),
    ],
    ids=["as it is", "from the side", "blurred", "dark", "turned", "large"],
)
def test_a_square_is_read_from_a_photograph(photo: Callable[[], Grey], quality: int) -> None:
    assert read_codes(io.BytesIO(as_jpeg(photo(), quality))) == (TEXT,)


@pytest.mark.parametrize(
    "pictures",
    [
        lambda: [(b"/Width 9 /Height 9 /Filter /DCTDecode", as_jpeg(photographed(square())))],
        lambda: [plain(square())],
        lambda: [plain(square(), bits=1)],
        lambda: [plain(np.repeat(square()[..., None], 3, axis=2), b"/DeviceRGB")],
        lambda: [plain(np.full((40, 40), 255, np.uint8)), plain(square())],
    ],
    ids=["scanned", "grey", "black and white", "colour", "on the second page"],
)
def test_a_square_is_read_from_a_pdf(pictures: Callable[[], list[tuple[bytes, bytes]]]) -> None:
    assert read_codes(io.BytesIO(as_pdf(pictures()))) == (TEXT,)


def test_what_lies_about_its_size_or_holds_nothing_costs_nothing() -> None:
    huge = (b"/Width 999999 /Height 999999 /BitsPerComponent 8 /Filter /FlateDecode", b"x")
    bomb = (
        b"/Width 600 /Height 600 /BitsPerComponent 8 /Filter /FlateDecode",
        zlib.compress(bytes(20_000_000)),
    )
    cut = (plain(square())[0], plain(square())[1][:20])
    assert read_codes(io.BytesIO(as_pdf([huge, bomb, cut, (b"/Filter /DCTDecode", b"no")]))) == ()
    assert read_codes(io.BytesIO(as_jpeg(np.full((99, 99), 80, np.uint8)))) == ()
    with pytest.raises(RefusedError):
        read_codes(io.BytesIO(b"a text"))


def test_it_is_read_in_the_sandbox(tmp_path: Path) -> None:
    files = [tmp_path / name for name in ("sheet.jpg", "sheet.pdf", "letter.txt", "plain.png")]
    files[0].write_bytes(as_jpeg(photographed(square())))
    files[1].write_bytes(as_pdf([plain(square())]))
    files[2].write_text("a text")
    Image.new("L", (99, 99), 80).save(files[3])
    with HasherPool(workers=1, options=HashOptions(codes=True)) as pool:
        ends: list[Event] = [
            event for event in pool.fingerprint(files) if isinstance(event, CodesRead | Refused)
        ]
        report = pool.sandbox_report()
    assert ends == [
        CodesRead(1, (TEXT,)),
        CodesRead(2, (TEXT,)),
        Refused(3, RefusalCode.UNKNOWN_FORMAT),
        CodesRead(4, ()),
    ]
    assert report is None or report.layers
