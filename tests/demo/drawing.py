"""Small pictures in a terminal, two pixels a character."""

from __future__ import annotations

from pathlib import Path

from PIL import Image
from rich.color import Color
from rich.segment import Segment, Segments
from rich.style import Style

_UPPER_HALF = "▀"


def small(picture: Path, columns: int = 26) -> Segments:
    """The picture ``columns`` characters wide."""
    with Image.open(picture) as opened:
        rows = max(2, round(opened.height * columns / opened.width / 2)) * 2
        pixels = opened.convert("RGB").resize((columns, rows))
    segments: list[Segment] = []
    for y in range(0, rows, 2):
        segments.append(Segment("    "))
        for x in range(columns):
            upper, lower = (_colour(pixels, x, y + n) for n in (0, 1))
            segments.append(Segment(_UPPER_HALF, Style(color=upper, bgcolor=lower)))
        segments.append(Segment.line())
    return Segments(segments)


def _colour(pixels: Image.Image, x: int, y: int) -> Color:
    red, green, blue = pixels.getpixel((x, y))  # type: ignore[misc]
    return Color.from_rgb(red, green, blue)
