"""Colours, type and space as tokens; everything that is painted comes from here.

Contrasts are measured in ``tests/app/look/test_theme.py``: text at least 7 : 1 (AAA), lines that carry meaning 3 : 1.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib import resources

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette

TEXT_FAMILY = "Atkinson Hyperlegible Next"
MONO_FAMILY = "JetBrains Mono"
FONT_FILES = (
    "AtkinsonHyperlegibleNext-Regular.ttf",
    "AtkinsonHyperlegibleNext-SemiBold.ttf",
    "JetBrainsMono-Regular.ttf",
)
#: Scripts that the fonts above do not cover, by language: the family, and its files, which are read on demand.
SCRIPT_FAMILY = "Noto Sans Arabic"
SCRIPT_FONT_FILES = {"ar": ("NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf")}

#: One spacing scale and one corner radius, in pixels.
SPACE = 8
RADIUS = 10
#: Text sizes a person can choose, in per cent.
TEXT_SIZES = (100, 125, 150, 200)


class Appearance(StrEnum):
    """What the person asked for."""

    AUTO = "auto"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Palette:
    """Named colours, each ``#rrggbb``. ``line`` only decorates; ``edge`` shows where a control is."""

    paper: str
    surface: str
    sunken: str
    ink: str
    quiet: str
    line: str
    edge: str
    primary: str
    primary_hover: str
    on_primary: str
    tint: str
    on_tint: str
    care: str
    on_care: str
    care_edge: str


LIGHT = Palette(
    paper="#faf7f1",
    surface="#fffdf9",
    sunken="#f2ede4",
    ink="#211f1b",
    quiet="#534d44",
    line="#ddd5c7",
    edge="#857c6d",
    primary="#0e5a59",
    primary_hover="#0a4645",
    on_primary="#ffffff",
    tint="#e3eeea",
    on_tint="#0b4a49",
    care="#fbf0d8",
    on_care="#5f4300",
    care_edge="#a3740f",
)

DARK = Palette(
    paper="#181714",
    surface="#201f1b",
    sunken="#12110f",
    ink="#f1ede4",
    quiet="#b9b1a4",
    line="#3a372f",
    edge="#857d70",
    primary="#84cbc2",
    primary_hover="#a0dbd3",
    on_primary="#08282a",
    tint="#1d312f",
    on_tint="#a6dbd4",
    care="#34290f",
    on_care="#f3d78f",
    care_edge="#b48a2c",
)


@dataclass(frozen=True, slots=True)
class Theme:
    """A palette and a text size. ``text_size`` is in per cent; the sizes that follow from it are in pixels."""

    palette: Palette = LIGHT
    text_size: int = 100

    @property
    def dark(self) -> bool:
        """Whether it is the dark palette."""
        return self.palette is DARK

    def _scaled(self, pixels: int) -> int:
        return round(pixels * self.text_size / 100)

    @property
    def caption(self) -> int:
        return self._scaled(13)

    @property
    def body(self) -> int:
        return self._scaled(15)

    @property
    def lead(self) -> int:
        return self._scaled(18)

    @property
    def heading(self) -> int:
        return self._scaled(24)

    @property
    def title(self) -> int:
        return self._scaled(32)

    @property
    def column(self) -> int:
        """Width of the text column: about 62 characters of the lead size."""
        return self._scaled(72 * SPACE)


def font(family: str, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """A bundled font at a size in pixels."""
    made = QFont([family, SCRIPT_FAMILY])
    made.setPixelSize(pixels)
    made.setWeight(weight)
    return made


def load_fonts() -> None:
    """Register the bundled fonts, so that every system and every screenshot looks the same.

    Raises:
        RuntimeError: a font file is missing or broken.
    """
    _register(FONT_FILES)


@cache
def load_fonts_of(language: str) -> None:
    """Register what a language needs beside them, once. Raises ``RuntimeError`` as :func:`load_fonts` does."""
    _register(SCRIPT_FONT_FILES.get(language, ()))


def _register(names: Iterable[str]) -> None:
    folder = resources.files("resources") / "fonts"
    for name in names:
        if QFontDatabase.addApplicationFontFromData((folder / name).read_bytes()) < 0:
            raise RuntimeError(f"the bundled font {name} can't be loaded")


def qt_palette(palette: Palette) -> QPalette:
    """The same colours for the parts of Qt that no style sheet reaches."""
    role = QPalette.ColorRole
    colours = {
        role.Window: palette.paper,
        role.WindowText: palette.ink,
        role.Base: palette.surface,
        role.AlternateBase: palette.sunken,
        role.Text: palette.ink,
        role.PlaceholderText: palette.quiet,
        role.Button: palette.surface,
        role.ButtonText: palette.ink,
        role.BrightText: palette.on_primary,
        role.Highlight: palette.primary,
        role.HighlightedText: palette.on_primary,
        role.Link: palette.primary,
        role.LinkVisited: palette.primary,
        role.ToolTipBase: palette.surface,
        role.ToolTipText: palette.ink,
        role.Light: palette.surface,
        role.Midlight: palette.sunken,
        role.Mid: palette.line,
        role.Dark: palette.edge,
        # no style sheet uses this role, so it carries the quiet text colour for what is painted by hand
        role.Shadow: palette.quiet,
        role.Accent: palette.primary,
    }
    made = QPalette()
    for which, colour in colours.items():
        made.setColor(which, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(disabled, which, QColor(palette.quiet))
    return made
