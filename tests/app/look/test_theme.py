"""Every colour can be read, in both palettes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from app.look import DARK, LIGHT, MONO_FAMILY, TEXT_FAMILY, TEXT_SIZES, Palette, Theme, style_sheet
from app.look.theme import font

TEXT = [
    ("ink", "paper"), ("ink", "surface"), ("ink", "sunken"), ("ink", "tint"),
    ("quiet", "paper"), ("quiet", "surface"), ("quiet", "sunken"),
    ("on_primary", "primary"), ("on_primary", "primary_hover"),
    ("primary", "paper"), ("primary", "surface"),
    ("on_tint", "tint"), ("on_care", "care"), ("paper", "ink"), ("paper", "quiet"),
]  # fmt: skip
EDGES = [
    ("edge", "paper"), ("edge", "surface"), ("edge", "sunken"),
    ("primary", "paper"), ("primary", "surface"), ("primary", "tint"),
    ("care_edge", "paper"), ("care_edge", "care"),
]  # fmt: skip


def contrast(one: str, other: str) -> float:
    """WCAG 2 contrast ratio of two ``#rrggbb`` colours, from 1 to 21."""

    def luminance(colour: str) -> float:
        channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
        red, green, blue = (
            c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "back"), TEXT)
def test_text_is_readable(palette: Palette, front: str, back: str) -> None:
    assert contrast(getattr(palette, front), getattr(palette, back)) >= 7


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "back"), EDGES)
def test_edges_that_mean_something_are_seen(palette: Palette, front: str, back: str) -> None:
    assert contrast(getattr(palette, front), getattr(palette, back)) >= 3


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_text_sizes_scale_the_whole_type_scale() -> None:
    scale = Theme(LIGHT, 100)
    assert (scale.caption, scale.body, scale.lead, scale.heading, scale.title) == (
        13,
        15,
        18,
        24,
        32,
    )
    assert Theme(LIGHT, max(TEXT_SIZES)).body == 30


def test_the_style_sheet_knows_only_the_palette() -> None:
    sheet = style_sheet(Theme(DARK))
    light_only = set(vars_of(LIGHT)) - set(vars_of(DARK))
    assert not [colour for colour in light_only if colour in sheet]


def vars_of(palette: Palette) -> list[str]:
    return [getattr(palette, name) for name in palette.__slots__]


def test_nothing_is_drawn_inside_a_button_that_the_keyboard_reached(qapp: QApplication) -> None:
    window = QWidget()
    window.setStyleSheet(style_sheet(Theme()))
    rows = QVBoxLayout(window)
    buttons = [QPushButton("one"), QPushButton("two")]
    for button in buttons:
        rows.addWidget(button)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    buttons[1].setFocus()
    without = buttons[0].grab().toImage()
    QTest.keyClick(buttons[1], Qt.Key.Key_Tab)
    assert buttons[0].hasFocus()
    drawn = buttons[0].grab().toImage()
    window.close()
    window.deleteLater()
    assert drawn == without  # the ring around it is drawn by the window


def test_a_zero_in_text_is_plain_and_one_in_a_code_is_not(qapp: QApplication) -> None:
    """A slashed zero in "3018" is read as a letter by some; in a code it keeps it from being read as one."""
    assert middle_of_zero(TEXT_FAMILY) == 0
    assert middle_of_zero(MONO_FAMILY) > 0


def middle_of_zero(family: str) -> int:
    """How dark the middle of a zero is, as the font draws it."""
    image = QImage(200, 200, QImage.Format.Format_Grayscale8)
    image.fill(0)
    painter = QPainter(image)
    painter.setFont(font(family, 160))
    painter.setPen(Qt.GlobalColor.white)
    area = painter.boundingRect(image.rect(), int(Qt.AlignmentFlag.AlignCenter), "0")
    painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), "0")
    painter.end()
    dark = [
        (x, y) for x in range(200) for y in range(200) if image.pixelColor(x, y).lightness() > 128
    ]
    middle_x = (min(x for x, _ in dark) + max(x for x, _ in dark)) // 2
    middle_y = (min(y for _, y in dark) + max(y for _, y in dark)) // 2
    return sum(
        image.pixelColor(x, y).lightness() > 128
        for x in range(middle_x - 6, middle_x + 7)
        for y in range(middle_y - 6, middle_y + 7)
    )
