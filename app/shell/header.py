"""The slim header: where one is, language, display, help, and Leave now always at the same place."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from app.look import SPACE
from app.shell.looks.display_menu import DisplayMenu
from app.shell.looks.language_menu import LanguageMenu
from app.shell.looks.marks import ProductMark
from app.state import ADULT_WAY, Preferences
from app.widgets import StepDots, label, pressed_by_enter, push_button
from app.words import Texts, language_of_interface
from resources.languages import LANGUAGES, SpokenLanguage


class _Room(IntEnum):
    """How much of the header fits, from all of it to two rows of what must be there."""

    FULL = 0
    NO_PRODUCT_NAME = 1
    SHORT_TOOLS = 2
    NO_DOTS = 3
    TWO_ROWS = 4
    TWO_ROWS_NO_DOTS = 5


class Header(QFrame):
    """One row where that fits; words become short before anything moves."""

    language_asked = Signal(str)
    help_asked = Signal()
    leave_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "header")
        # a page that wants more than the window has would take some of it, and Leave now would jump
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.texts = Texts()
        self.dots = StepDots(len(ADULT_WAY))
        # at once: what has no parent and is shown becomes a window of its own for a moment
        self.dots.setParent(self)
        self.menu = DisplayMenu(self)
        self.languages = LanguageMenu(self)
        self.languages.language_asked.connect(self.language_asked)
        self._product = label("product", "Empreinte")
        self._product.setWordWrap(False)
        self._language, self._display, self._help = _Tool(), _Tool(), _Tool()
        self._language.clicked.connect(lambda: _open(self.languages, self._language))
        self._display.clicked.connect(lambda: _open(self.menu, self._display))
        self._help.clicked.connect(self.help_asked)
        self.leave = push_button("leave")
        self.leave.clicked.connect(self.leave_asked)
        self._name = _side_by_side(SPACE + SPACE // 2, ProductMark(), self._product)
        self._tools = _side_by_side(0, self._language, self._display, self._help)
        self._grid = QGridLayout(self)
        self._grid.setHorizontalSpacing(SPACE * 2)
        self._grid.setVerticalSpacing(SPACE // 2)
        self._room: _Room | None = None
        self.set_compact(False)
        self._write()
        self._fit()

    # --- words ---------------------------------------------------------------------------------

    def _write(self) -> None:
        bind = self.texts.bind
        # whoever can't read the language in force finds its name, and behind it their own
        bind(self._language.set_text, lambda: _spoken().own_name)
        bind(self._language.set_short, lambda: _spoken().code.upper())
        bind(
            self._language.setAccessibleName,
            lambda: self.tr("Language: {language}").format(language=_spoken().own_name),
        )
        bind(self._display.set_text, lambda: self.tr("Display"))
        bind(self._display.set_short, lambda: self.tr("Aa", "short for Display"))
        bind(self._display.setAccessibleName, lambda: self.tr("Display: light, dark, text size"))
        bind(self._help.set_text, lambda: self.tr("Help"))
        bind(self._help.set_short, lambda: self.tr("?", "short for Help"))
        bind(self._help.setAccessibleName, lambda: self.tr("Help"))
        bind(self.leave.setText, lambda: self.tr("Leave now"))
        bind(
            self.leave.setToolTip,
            lambda: self.tr(
                "Closes everything at once (also: press Esc twice). It can’t hide what others saw "
                "or what spies on this computer."
            ),
        )
        bind(
            self.leave.setAccessibleDescription,
            lambda: self.tr("Closes everything at once. Pressing Escape twice does the same."),
        )

    @property
    def first_focus(self) -> QWidget:
        return self._language

    def show_preferences(self, preferences: Preferences) -> None:
        """Show the preferences in force in both menus."""
        self.languages.show_preferences(preferences)
        self.menu.show_preferences(preferences)

    # --- shape ---------------------------------------------------------------------------------

    def set_compact(self, compact: bool) -> None:
        """Less room above and below, in a low window or with large text."""
        above = SPACE // 2 if compact else SPACE + SPACE // 2
        self._grid.setContentsMargins(SPACE * 3, above, SPACE * 3, above)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for room in _Room:
            self._shorten(room)
            if self._fits(room):
                break
        self._arrange(room)
        self._centre_dots(room)

    def _shorten(self, room: _Room) -> None:
        self._product.setVisible(room < _Room.NO_PRODUCT_NAME)
        for tool in (self._language, self._display, self._help):
            tool.be_short(room >= _Room.SHORT_TOOLS)
        self.dots.setVisible(room not in (_Room.NO_DOTS, _Room.TWO_ROWS_NO_DOTS))

    def _fits(self, room: _Room) -> bool:
        if room is _Room.TWO_ROWS_NO_DOTS:
            return True  # there is nothing shorter
        if room is _Room.TWO_ROWS:
            end = max(self.dots.room, self.leave.sizeHint().width())
            below = self._tools.sizeHint().width() + end
            return below + SPACE * (2 * 3 + 2) <= self.width()
        return self._width_wanted(room) <= self.width()

    def _width_wanted(self, room: _Room) -> int:
        parts = sum(part.sizeHint().width() for part in (self._name, self._tools, self.leave))
        dots = 0 if room is _Room.NO_DOTS else self.dots.room
        return parts + dots + SPACE * 2 * 3 + SPACE * 6

    def _arrange(self, room: _Room) -> None:
        if room is self._room:
            return
        self._room = room
        for widget in (self._name, self.dots, self._tools, self.leave):
            self._grid.removeWidget(widget)
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        centre = Qt.AlignmentFlag.AlignCenter
        self._grid.addWidget(self._name, 0, 0, left)
        if room >= _Room.TWO_ROWS:
            self._grid.addWidget(self.leave, 0, 2, right)
            columns = 2 if room is _Room.TWO_ROWS else 3
            self._grid.addWidget(self._tools, 1, 0, 1, columns, left)
            if room is _Room.TWO_ROWS:
                self._grid.addWidget(self.dots, 1, 2, right)
        else:
            self._grid.addWidget(self.dots, 0, 1, centre)
            self._grid.addWidget(self._tools, 0, 2, right)
            self._grid.addWidget(self.leave, 0, 3, right)
        for column, weight in enumerate((1, 0, 1, 0)):
            self._grid.setColumnStretch(column, weight)

    def _centre_dots(self, room: _Room) -> None:
        """The dots stand in the middle of the window, where the words beside them leave it free."""
        dots = self.dots.room if room < _Room.NO_DOTS else 0
        gap = SPACE * 2
        beside = (self.width() - SPACE * 6 - gap * 2 - dots) // 2
        right = self._tools.sizeHint().width() + gap + self.leave.sizeHint().width()
        balanced = dots > 0 and beside >= max(right, self._name.sizeHint().width())
        # kept free also without dots, so that nothing moves when they come
        self._grid.setColumnMinimumWidth(1, dots)
        self._grid.setColumnMinimumWidth(0, beside if balanced else 0)
        self._grid.setColumnStretch(0, 0 if balanced else 1)

    def minimumSizeHint(self) -> QSize:
        # the grid's own minimum would keep the window from becoming narrow enough for two rows
        return QSize(0, super().minimumSizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.texts.retranslate()
            self.menu.texts.retranslate()
            self.languages.texts.retranslate()
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange):
            self._fit()


class _Tool(QToolButton):
    """A quiet button with a long and a short text. A screen reader hears its accessible name."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "quiet")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._text = self._short_text = ""
        self._short = False

    def set_text(self, text: str) -> None:
        self._text = text
        self._show_text()

    def set_short(self, text: str) -> None:
        self._short_text = text
        self._show_text()

    def be_short(self, short: bool) -> None:
        """Show the short text; the long one is then the tool tip."""
        if short != self._short:
            self._short = short
            self._show_text()

    def _show_text(self) -> None:
        self.setText(self._short_text if self._short else self._text)
        self.setToolTip(self._text if self._short else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)


def _spoken() -> SpokenLanguage:
    return LANGUAGES[language_of_interface()]


def _open(menu: QMenu, tool: QToolButton) -> None:
    """Below its button, from that edge where reading begins."""
    room = menu.sizeHint().width() if tool.isRightToLeft() else tool.width()
    # popup() returns at once, where a tool button's own menu would wait inside a second event loop
    menu.popup(tool.mapToGlobal(QPoint(tool.width() - room, tool.height() + SPACE // 2)))


def _side_by_side(spacing: int, *widgets: QWidget) -> QWidget:
    holder = QWidget()
    inside = QHBoxLayout(holder)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(spacing)
    for widget in widgets:
        inside.addWidget(widget)
    return holder
