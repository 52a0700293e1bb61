"""The slim header: where one is, language, appearance, help, and Leave now always at the same place."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QActionGroup,
    QIcon,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from app.look import SPACE, TEXT_SIZES, Appearance
from app.state import ADULT_WAY, Preferences
from app.widgets import StepDots
from app.words import Texts


class Header(QFrame):
    """Two rows where one does not fit."""

    language_asked = Signal(str)
    appearance_asked = Signal(object)
    text_size_asked = Signal(int)
    remember_asked = Signal(bool)
    help_asked = Signal()
    leave_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "header")
        self.texts = Texts()
        self.dots = StepDots(len(ADULT_WAY))
        self._product = QLabel("Empreinte")
        self._product.setProperty("role", "product")
        self._mark = _Mark()
        self._language = _tool()
        self._language.clicked.connect(self._ask_language)
        self._look = _tool()
        self._look.setIcon(QIcon())
        self._help = _tool()
        self._help.clicked.connect(self.help_asked)
        self.leave = QPushButton()
        self.leave.setProperty("role", "leave")
        self.leave.clicked.connect(self.leave_asked)
        self._name = QWidget()
        name = QHBoxLayout(self._name)
        name.setContentsMargins(0, 0, 0, 0)
        name.setSpacing(SPACE + SPACE // 2)
        name.addWidget(self._mark)
        name.addWidget(self._product)
        self._tools = QWidget()
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(0)
        for tool in (self._language, self._look, self._help):
            tools.addWidget(tool)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(SPACE * 3, SPACE + SPACE // 2, SPACE * 3, SPACE + SPACE // 2)
        self._grid.setHorizontalSpacing(SPACE * 2)
        self._grid.setVerticalSpacing(SPACE // 2)
        self._rows = 0
        self._menu = self._look_menu()
        self._look.clicked.connect(self._open_look)
        self._say()
        self._arrange(1)

    # --- words ---------------------------------------------------------------------------------

    def _say(self) -> None:
        bind = self.texts.bind
        # the name of the language one gets, in that language
        bind(self._language.setText, lambda: self.tr("Français"))
        bind(self._language.setAccessibleName, lambda: self.tr("Switch to French: Français"))
        bind(self._look.setText, lambda: self.tr("Display"))
        bind(self._look.setAccessibleName, lambda: self.tr("Display: light, dark, text size"))
        bind(self._help.setText, lambda: self.tr("Help"))
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

    def _look_menu(self) -> QMenu:
        menu = QMenu(self)
        self._appearances = QActionGroup(menu)
        for appearance, text in (
            (Appearance.AUTO, lambda: self.tr("Like the system")),
            (Appearance.LIGHT, lambda: self.tr("Light")),
            (Appearance.DARK, lambda: self.tr("Dark")),
        ):
            action = menu.addAction("")
            action.setCheckable(True)
            action.setData(appearance)
            self._appearances.addAction(action)
            self.texts.bind(action.setText, text)
        self._appearances.triggered.connect(
            lambda action: self.appearance_asked.emit(action.data())
        )
        menu.addSeparator()
        self._sizes = QActionGroup(menu)
        for size in TEXT_SIZES:
            action = menu.addAction("")
            action.setCheckable(True)
            action.setData(size)
            self._sizes.addAction(action)
            self.texts.bind(action.setText, partial(self._size_text, size))
        self._sizes.triggered.connect(lambda action: self.text_size_asked.emit(action.data()))
        menu.addSeparator()
        self._remember = menu.addAction("")
        self._remember.setCheckable(True)
        self.texts.bind(self._remember.setText, lambda: self.tr("Remember this on this computer"))
        self._remember.triggered.connect(self.remember_asked)
        return menu

    def _size_text(self, percent: int) -> str:
        return self.tr("Text {percent} %").format(percent=percent)

    def show_preferences(self, preferences: Preferences) -> None:
        """Tick what is in force."""
        self._other_language = "en" if preferences.language == "fr" else "fr"
        for action in self._appearances.actions():
            action.setChecked(action.data() == preferences.appearance)
        for action in self._sizes.actions():
            action.setChecked(action.data() == preferences.text_size)
        self._remember.setChecked(preferences.remembered)

    def _ask_language(self) -> None:
        self.language_asked.emit(self._other_language)

    def _open_look(self) -> None:
        # popup() returns at once, where a tool button's own menu would wait inside a second event loop
        self._menu.popup(self._look.mapToGlobal(QPoint(0, self._look.height() + SPACE // 2)))

    # --- shape ---------------------------------------------------------------------------------

    def _arrange(self, rows: int) -> None:
        if rows == self._rows:
            return
        self._rows = rows
        for widget in (self._name, self.dots, self._tools, self.leave):
            self._grid.removeWidget(widget)
        centre, right = Qt.AlignmentFlag.AlignCenter, Qt.AlignmentFlag.AlignRight
        if rows == 1:
            self._grid.addWidget(self._name, 0, 0)
            self._grid.addWidget(self.dots, 0, 1, centre)
            self._grid.addWidget(self._tools, 0, 2)
            self._grid.addWidget(self.leave, 0, 3)
        else:
            self._grid.addWidget(self._name, 0, 0)
            self._grid.addWidget(self.leave, 0, 1, 1, 2, right)
            self._grid.addWidget(self._tools, 1, 0, 1, 3, Qt.AlignmentFlag.AlignLeft)
            self._grid.addWidget(self.dots, 2, 0, 1, 3, Qt.AlignmentFlag.AlignLeft)
        self._grid.setColumnStretch(0, 0 if rows == 1 else 1)
        self._grid.setColumnStretch(1, 1 if rows == 1 else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        parts = (self._name, self._tools, self.leave)
        wanted = sum(part.sizeHint().width() for part in parts) + self.dots.room
        wanted += SPACE * 2 * 3 + SPACE * 6
        self._arrange(1 if wanted <= self.width() else 2)

    def minimumSizeHint(self) -> QSize:
        # the grid's own minimum would keep the window from becoming narrow enough for two rows
        hint = super().minimumSizeHint()
        return QSize(0, hint.height())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.texts.retranslate()
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange):
            self._fit()


class _Mark(QWidget):
    """The product's mark: three ridges."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(24, 24)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self.palette().color(QPalette.ColorRole.Highlight), 2.2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        centre = QPointF(12, 13)
        for radius, start, span in ((3.2, 0, 180), (6.8, -30, 230), (10.4, 10, 180)):
            area = QRectF(0, 0, radius * 2, radius * 2)
            area.moveCenter(centre)
            painter.drawArc(area, start * 16, span * 16)


def _tool() -> QToolButton:
    made = QToolButton()
    made.setProperty("role", "quiet")
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


def neutral_icon() -> QIcon:
    """A plain sheet of paper: nothing that tells what this window is for."""
    pixmap = QPixmap(64, 64)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(Qt.GlobalColor.darkGray, 2))
    painter.setBrush(Qt.GlobalColor.white)
    painter.drawRoundedRect(QRectF(13, 5, 38, 54), 5, 5)
    for y in (20, 29, 38):
        painter.drawLine(21, y, 43, y)
    painter.end()
    return QIcon(pixmap)
