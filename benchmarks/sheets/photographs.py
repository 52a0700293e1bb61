"""Photographs of a recovery sheet, as telephones take them: from the side, blurred, noisy, dark, small."""

from __future__ import annotations

import io
from dataclasses import dataclass

import cv2
import numpy as np
import segno
from numpy.typing import NDArray
from PIL import Image

from submission.case_identity import CaseIdentity

Grey = NDArray[np.uint8]
Real = NDArray[np.float32]
#: Pixels of the page before it is photographed: A4 at 141 to the inch.
_HEIGHT, _WIDTH = 1654, 1170


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What makes a photograph hard to read. Lengths in pixels; shares of the picture's height or of the page's width."""

    width: int = 1600
    page: float = 0.75  # how much of the picture's height the page takes up
    slant: float = 0.12  # by how much each corner is off
    turned: float = 20  # degrees, at most
    blur: float = 0
    motion: float = 0
    noise: float = 3
    gain: float = 1
    darker: float = 0.4  # at the far side
    shadow: bool = False
    quality: int = 80


KINDS = {
    "easy": Circumstances(),
    "from the side, any way up": Circumstances(slant=0.22, turned=180),
    "slightly blurred": Circumstances(blur=2),
    "blurred": Circumstances(blur=3),
    "shaken": Circumstances(motion=9),
    "badly shaken": Circumstances(motion=13),
    "dark": Circumstances(gain=0.18, noise=7),
    "very dark": Circumstances(gain=0.1, noise=8),
    "half in shadow": Circumstances(shadow=True, darker=0.6),
    "from afar": Circumstances(page=0.36),
    "from far away": Circumstances(page=0.24),
    "JPEG 8": Circumstances(quality=8),
    "all at once": Circumstances(
        slant=0.18, turned=180, blur=1.6, noise=8, gain=0.4, quality=40, shadow=True
    ),
    "12 megapixels": Circumstances(width=4000, noise=6),
}


def sheet() -> tuple[str, Grey]:
    """What the square says, and the page around it."""
    identity = CaseIdentity.new()
    text = f"{identity.shown_case_id} {identity.shown_access_code}"
    content = io.BytesIO()
    segno.make(text, error="m").save(content, kind="png", scale=8, border=4)
    square = np.asarray(Image.open(content).convert("L"))
    page = np.full((_HEIGHT, _WIDTH), 255, np.uint8)
    page[700 : 700 + square.shape[0], 400 : 400 + square.shape[1]] = square
    for line in range(12):
        place = (120, 200 + 40 * line)
        cv2.putText(page, f"words beside it {line}", place, cv2.FONT_HERSHEY_SIMPLEX, 1, 0, 2)
    return text, page


def photograph(page: Grey, how: Circumstances, random: np.random.Generator) -> Grey:
    """The page on a table, in grey, once compressed as JPEG and decoded."""
    height = how.width * 3 // 4
    light = _lit(_laid_out(page, how, height, random), how, random)
    seen = light + random.normal(0, how.noise, light.shape).astype(np.float32)
    _, content = cv2.imencode(
        ".jpg", seen.clip(0, 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, how.quality]
    )
    return np.asarray(cv2.imdecode(content, cv2.IMREAD_GRAYSCALE), np.uint8)


def _laid_out(page: Grey, how: Circumstances, height: int, random: np.random.Generator) -> Real:
    tall = height * how.page
    wide = tall * _WIDTH / _HEIGHT
    corners = np.array([[0, 0], [_WIDTH, 0], [_WIDTH, _HEIGHT], [0, _HEIGHT]], np.float32)
    placed = (
        np.array([[-wide, -tall], [wide, -tall], [wide, tall], [-wide, tall]], np.float32) / 2
        + random.uniform(-how.slant, how.slant, (4, 2)) * wide
    )
    angle = np.deg2rad(random.uniform(-how.turned, how.turned))
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    middle = np.array([how.width / 2, height / 2]) + random.uniform(-40, 40, 2)
    move = cv2.getPerspectiveTransform(corners, (placed @ turn + middle).astype(np.float32))
    rough = random.integers(60, 140, (height, how.width)).astype(np.uint8)
    table = cv2.GaussianBlur(rough, (0, 0), 3)
    seen = cv2.warpPerspective(
        page, move, (how.width, height), dst=table, borderMode=cv2.BORDER_TRANSPARENT
    )
    return np.asarray(seen, np.float32)


def _lit(seen: Real, how: Circumstances, random: np.random.Generator) -> Real:
    height, width = seen.shape
    down, across = np.mgrid[0:height, 0:width].astype(np.float32)
    light = 1 - how.darker * ((across + down) / (width + height))
    if how.shadow:
        edge = (across - width * random.uniform(0.3, 0.7)) * random.uniform(-1, 1)
        dark = (edge + down - height * random.uniform(0.3, 0.7) > 0).astype(np.float32)
        light = light * (1 - 0.55 * cv2.GaussianBlur(dark, (0, 0), 6))
    seen = seen * light * np.float32(how.gain)
    if how.blur:
        seen = np.asarray(
            cv2.GaussianBlur(seen, (0, 0), how.blur * random.uniform(0.7, 1.3)), np.float32
        )
    if how.motion:
        seen = np.asarray(cv2.filter2D(seen, -1, _streak(how.motion, random)), np.float32)
    return seen.astype(np.float32)


def _streak(length: float, random: np.random.Generator) -> Real:
    """What a moving hand makes of a point."""
    side = int(length * random.uniform(0.7, 1.3)) | 1
    line = np.zeros((side, side), np.float32)
    line[side // 2] = 1
    turn = cv2.getRotationMatrix2D((side / 2, side / 2), random.uniform(0, 180), 1)
    turned = np.asarray(cv2.warpAffine(line, turn, (side, side)), np.float32)
    return np.asarray(turned / turned.sum(), np.float32)
