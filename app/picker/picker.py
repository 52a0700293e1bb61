"""What choosing and saving have in common: places beside a folder, a foot with Cancel and one main button."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from app.files import looks_like_media
from app.look import SPACE
from app.picker.folder_view import FolderView
from app.picker.place_names import place_name
from app.widgets import label, push_button, stop_after
from app.words import Text, Texts

#: Characters of a line below which the places stand behind a button.
_ROOM_FOR_PLACES = 76


class Picker(QWidget):
    """Stands in the window instead of the page, until it is ``closed``; the header stays.

    Signals:
        closed: it has done its work, or the person thought better of it.
    """

    closed = Signal()

    def __init__(
        self, title: Text, *, several: bool, shows: Callable[[Path], bool] = looks_like_media
    ) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.texts = Texts()
        self.view = FolderView(several=several, shows=shows)
        self._title = label("strong")
        self.texts.bind(self._title.setText, title)
        self._places = QWidget()
        self._places_column = QVBoxLayout(self._places)
        self._places_column.setContentsMargins(0, 0, 0, 0)
        self._places_column.setSpacing(0)
        self._places_button = push_button()
        self.texts.bind(self._places_button.setText, lambda: self.tr("Places"))
        self._places_button.clicked.connect(self._open_places_menu)
        self.cancel = push_button("quiet")
        self.texts.bind(self.cancel.setText, lambda: self.tr("Cancel"))
        self.cancel.clicked.connect(self.leave)
        self.main = push_button("primary")
        self.summary = label("caption")
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(SPACE * 3, SPACE * 2, SPACE * 3, SPACE * 2)
        self._whole.setSpacing(SPACE)
        self._middle = QScrollArea()
        self._middle.setWidgetResizable(True)
        self._middle.setFrameShape(QFrame.Shape.NoFrame)
        self._middle.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._middle.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._middle.setWidget(self._middle_part())
        self._whole.addWidget(self._middle, 1)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE * 2)
        foot.addWidget(self.cancel)
        foot.addWidget(self.summary, 1)
        foot.addWidget(self.main)
        self._whole.addLayout(foot)
        self._fill_places()
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.leave)

    def _middle_part(self) -> QWidget:
        """All but the foot. It scrolls where the text is so large, or the window so low, that not all of it fits."""
        part = QWidget()
        part.setProperty("role", "column")
        inside = QVBoxLayout(part)
        inside.setContentsMargins(SPACE // 2, SPACE // 2, SPACE // 2, SPACE // 2)
        inside.setSpacing(SPACE)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._places_button)
        inside.addLayout(top)
        across = QHBoxLayout()
        across.setSpacing(SPACE * 3)
        across.addWidget(self._places)
        across.addWidget(self.view, 1)
        inside.addLayout(across, 1)
        self.extras = QVBoxLayout()
        inside.addLayout(self.extras)
        return part

    def keep_visible(self, widget: QWidget) -> None:
        """Scroll so that what has the keyboard can be seen."""
        if self._middle.isAncestorOf(widget):
            self._middle.ensureWidgetVisible(widget, 0, SPACE)

    def open_at(self, folder: Path) -> None:
        """Show this folder first, or the person's own where it is not there."""
        self.view.go_to(folder if folder.is_dir() else Path.home())

    def first_focus(self) -> QWidget:
        """What has the keyboard when it opens."""
        return self.view.list

    def stop_after(self, gone: QWidget) -> QWidget:
        """Where the keyboard goes on from a control that was just hidden or disabled."""
        return stop_after(gone, self) or self.first_focus()

    def leave(self) -> None:
        """Nothing was chosen, or all that was is done."""
        self.view.close_readings()
        self.closed.emit()

    # --- places --------------------------------------------------------------------------------

    def _fill_places(self) -> None:
        while (item := self._places_column.takeAt(0)) is not None:
            if (button := item.widget()) is not None:
                button.deleteLater()
        for place in self.view.places:
            button = push_button("place")
            button.setText(place_name(place))
            button.clicked.connect(lambda _checked=False, path=place.path: self._go(path))
            self._places_column.addWidget(button)
        self._places_column.addStretch(1)

    def _go(self, path: Path) -> None:
        self.view.go_to(path)
        self.view.list.setFocus()

    def _open_places_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for place in self.view.places:
            action = menu.addAction(place_name(place))
            action.triggered.connect(lambda _checked=False, path=place.path: self._go(path))
        menu.popup(self._places_button.mapToGlobal(QPoint(0, self._places_button.height())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = self.width() > self.fontMetrics().averageCharWidth() * _ROOM_FOR_PLACES * 1.3
        self._places.setVisible(roomy)
        self._places_button.setVisible(not roomy)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.texts.retranslate()
            self._fill_places()
            self.refresh()
        super().changeEvent(event)

    def refresh(self) -> None:
        """Say anew what depends on the folder and the rows that are selected."""
