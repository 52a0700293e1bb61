"""Colours, sizes and the style sheet."""

from app.look.guise import Guise, icon_of
from app.look.style_sheet import style_sheet
from app.look.theme import (
    DARK,
    LIGHT,
    MONO_FAMILY,
    RADIUS,
    SCRIPT_FAMILY,
    SPACE,
    TEXT_FAMILY,
    TEXT_SIZES,
    Appearance,
    Palette,
    Theme,
    load_fonts,
    load_fonts_of,
    qt_palette,
)

__all__ = [
    "DARK",
    "LIGHT",
    "MONO_FAMILY",
    "RADIUS",
    "SCRIPT_FAMILY",
    "SPACE",
    "TEXT_FAMILY",
    "TEXT_SIZES",
    "Appearance",
    "Guise",
    "Palette",
    "Theme",
    "icon_of",
    "load_fonts",
    "load_fonts_of",
    "qt_palette",
    "style_sheet",
]
