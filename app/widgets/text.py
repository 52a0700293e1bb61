"""Labels of the type scale, and text that wraps in either direction of reading."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.look import SPACE, Theme

#: Longer than any word of our languages that has to stay whole.
_LONG_WORD = re.compile(r"\S{24,}")

#: Hebrew, Arabic and their neighbours, as far as their presentation forms.
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_DIRECTION_IS_KNOWN = (QEvent.Type.Show, QEvent.Type.LayoutDirectionChange)
#: Addresses, and words of Latin letters and figures as far as nothing but spaces and light punctuation parts them:
#: case numbers, phone numbers, numbers such as 3,508, names such as "Windows 11-24 Pro".
_LEFT_TO_RIGHT = re.compile(
    r"https?://[^\s\u0590-\u08ff]+"
    r"|[0-9A-Za-z*~$=+_]+(?:(?![.:] )[ \u00a0\u200b./:,@'-]+[0-9A-Za-z*~$=+_]+)*"
)
#: What Unicode's rules would take apart. Words of letters alone stay together by themselves.
_COMES_APART = re.compile("[0-9@]|://")

_USUAL_SIZE = Theme().body


def text_scale(widget: QWidget) -> float:
    """How large the text is that the person chose, as a multiple of the usual size: drawings grow with it."""
    widget.ensurePolished()
    pixels = widget.font().pixelSize()
    return pixels / _USUAL_SIZE if pixels > 0 else 1.0


def label(role: str = "body", text: str = "", on: str = "", *, selectable: bool = False) -> QLabel:
    """A wrapping label; ``role`` is one of the type scale's names in ``app.look.style_sheet``.

    ``selectable`` lets its text be selected with the mouse.
    """
    made = SelectableLabel(text) if selectable else TextLabel(text)
    made.setProperty("role", role)
    if on:
        made.setProperty("on", on)
    made.setWordWrap(True)
    if role == "heading":
        # nearer to what it heads than to what stands before it
        made.setContentsMargins(0, SPACE * 2, 0, 0)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    # QLabel's minimum height is computed for a narrow width; with 1 the layout asks heightForWidth() instead
    made.setMinimumHeight(1)
    return made


class TextLabel(QLabel):
    """Qt's own, but read from right to left it paints by itself, see :func:`draw_from_the_right`.

    While something in it is selected Qt paints it, which then also shows what is selected.
    """

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasSelectedText() or not self.isRightToLeft():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        area = QRectF(self.contentsRect())
        draw_from_the_right(painter, area, self.text(), self.alignment())


class SelectableLabel(TextLabel):
    """Its text can be selected with the mouse. A class of its own: Qt calls Python for each of its events."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def event(self, event: QEvent) -> bool:
        if event.type() in _DIRECTION_IS_KNOWN:
            # a number or code would begin where its own letters do, at the left
            across = reading_start(mirrored=self.isRightToLeft())
            self.setAlignment(across | Qt.AlignmentFlag.AlignVCenter)
        return super().event(event)


def reading_start(*, mirrored: bool) -> Qt.AlignmentFlag:
    """The side where lines begin. Absolute: Qt would mirror it once more for a text in an Arabic script."""
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def draw_from_the_right(
    painter: QPainter, area: QRectF, text: str, alignment: Qt.AlignmentFlag
) -> None:
    """Wrapped text that begins at the right edge: Arabic, and codes or names among it.

    ``QPainter.drawText`` counts the space at which an Arabic line is broken, so that all lines but the last are moved
    inwards by it, and a full line is cut off at its end.

    Args:
        alignment: of a mirrored layout: ``AlignRight`` stands for the side where lines end.
    """
    arabic = _RIGHT_TO_LEFT.search(text) is not None
    shown = isolated(text) if arabic else text
    layout = QTextLayout(shown.replace("\n", "\u2028"), painter.font(), painter.device())
    option = QTextOption(_mirrored(alignment))
    direction = Qt.LayoutDirection
    option.setTextDirection(direction.RightToLeft if arabic else direction.LeftToRight)
    layout.setTextOption(option)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(area.width())
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    top = area.top()
    if alignment & Qt.AlignmentFlag.AlignVCenter:
        top += (area.height() - height) / 2
    layout.draw(painter, QPointF(area.left(), top))


def isolated(text: str) -> str:
    """Numbers, codes and addresses kept in their own order among Arabic: each between U+2066 and U+2069.

    Without them the parts of "0800 117 117" or of "1234-ABCD" would change places (Unicode Bidirectional Algorithm,
    UAX #9, rules W2 and N1). For painting only: the two characters must not get into what a person copies.
    """
    return _LEFT_TO_RIGHT.sub(
        lambda run: f"\u2066{run[0]}\u2069" if _COMES_APART.search(run[0]) else run[0], text
    )


def _mirrored(alignment: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    if alignment & Qt.AlignmentFlag.AlignHCenter:
        return Qt.AlignmentFlag.AlignHCenter
    if alignment & Qt.AlignmentFlag.AlignAbsolute:
        return alignment & Qt.AlignmentFlag.AlignHorizontal_Mask
    to_the_end = alignment & Qt.AlignmentFlag.AlignRight
    return Qt.AlignmentFlag.AlignLeft if to_the_end else Qt.AlignmentFlag.AlignRight


def breakable(text: str, every: int = 12) -> str:
    """The same with invisible places to break words that are too long for a line, such as file names and links.

    Ordinary words stay whole: a word that is broken anywhere is hard to read, and read aloud in pieces.
    """

    def broken(word: re.Match[str]) -> str:
        return "\u200b".join(word[0][i : i + every] for i in range(0, len(word[0]), every))

    return _LONG_WORD.sub(broken, text)
