"""Arabic: codes and numbers stay as they are dialled and copied, and no line is cut off."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from app.look import TEXT_FAMILY, load_fonts_of
from app.look.theme import font
from app.widgets import WayRow, draw_from_the_right, label
from app.widgets.codes import BytesView
from app.widgets.text import isolated

SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse
SENTENCE = "ما يأتي بعد ذلك يحتاج إلى وقت وليس في أيديكم. من الطبيعي ألا تصل أخبار لأيام أو أسابيع."


@pytest.fixture
def from_the_right(qapp: QApplication) -> Iterator[None]:
    load_fonts_of("ar")
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize(
    "part",
    [
        "0800 117 117",
        "1234-ABCD-5",
        "4647-\u200b967X-\u200bHR2H-\u200b2",
        "3,508",
        "Windows 11-24 Pro",
        "https://3018.fr/",
        "help@example.org",
        "+41 44 586 86 86",
    ],
)
def test_what_is_dialled_or_copied_keeps_its_order(part: str) -> None:
    assert isolated(f"الرقم {part} مجاني") == f"الرقم \u2066{part}\u2069 مجاني"


def test_words_are_left_alone() -> None:
    for text in ("هذا ليس ذنبكم. Take It Down", "«Non-Consensual Intimate Imagery» هنا"):
        assert isolated(text) == text


def columns(image: QImage, top: int, bottom: int) -> list[int]:
    """Where a row of text has ink."""
    return [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y).lightness() < 200 for y in range(top, bottom))
    ]


def test_every_line_begins_at_the_right_edge(from_the_right: None) -> None:
    image = QImage(430, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setFont(font(TEXT_FAMILY, 18))
    draw_from_the_right(painter, QRectF(image.rect()), SENTENCE, Qt.AlignmentFlag.AlignLeft)
    painter.end()
    first, second = columns(image, 0, 26), columns(image, 26, 52)
    assert max(first) >= 426
    assert max(second) >= 426
    assert min(first) > 0


@pytest.mark.parametrize("text", ["صور لي", "KSYC-RYE6-C487-0"])
def test_labels_and_rows_begin_at_the_right(from_the_right: None, text: str) -> None:
    selectable = label("body")
    selectable.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    for widget in (label("body"), WayRow(), selectable):
        widget.setText(text)
        widget.show()
        widget.resize(400, 44)
        image = widget.grab().toImage()
        dark = [x for x in range(20, 380) if _ink(image, x)]
        assert min(dark) > 200, type(widget).__name__


def _ink(image: QImage, x: int) -> bool:
    return any(image.pixelColor(x, y).lightness() < 120 for y in range(8, image.height() - 8))


def test_what_can_be_selected_reads_like_what_can_t(from_the_right: None) -> None:
    pictures = []
    for flag in (Qt.TextInteractionFlag.NoTextInteraction, SELECTABLE):
        shown = label("body", "رقم الحالة 4647-967X-HR2H-2")
        shown.setTextInteractionFlags(flag)
        shown.resize(400, 30)
        pictures.append(shown.grab().toImage())
    assert pictures[0] == pictures[1]


def test_bytes_are_not_mirrored(from_the_right: None) -> None:
    assert not BytesView().isRightToLeft()
