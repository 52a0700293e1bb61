"""One folder: the way to it, its rows, and a line for the whole name of the row that has the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.files import Entry, list_folder, places
from app.jobs import Backgrounds
from app.look import SPACE
from app.picker.breadcrumbs import Breadcrumbs
from app.picker.entries import DETAIL_ROLE, EntryModel
from app.picker.entry_list import EntryList
from app.widgets import Notice, breakable, label
from app.words import Texts


class FolderView(QWidget):
    """Reads a folder beside the window's own thread: a phone or a network drive may take its time.

    Signals:
        file_opened: Enter or a double click on a file.
        changed: another folder is shown, or other rows are selected.
    """

    file_opened = Signal(object)
    changed = Signal()

    def __init__(self, *, several: bool, shows: Callable[[Path], bool]) -> None:
        super().__init__()
        self.folder = Path.home()
        self.places = places()
        self._texts = Texts()
        self._shows = shows
        self._all_files = False
        self._came_from = ""
        self._asked: object = None  # stands for the folder that was asked for last
        self._readings = Backgrounds(self)
        self._model = EntryModel()
        self._model.modelReset.connect(lambda: self._tell_current(QModelIndex()))
        self._way = Breadcrumbs()
        self._way.folder_picked.connect(self.go_to)
        self.list = EntryList(self._model, several=several)
        self._texts.bind(self.list.setAccessibleName, lambda: self.tr("Files and folders"))
        self.list.opened.connect(self._open)
        self.list.selection_changed.connect(self._select)
        self.list.selectionModel().currentChanged.connect(self._tell_current)
        self._typed = QLineEdit()
        self._typed.setProperty("ring", True)
        self._texts.bind(self._typed.setAccessibleName, lambda: self.tr("Path of a folder"))
        self._typed.returnPressed.connect(self._go_to_typed)
        self._typed.hide()
        self._state = Notice("tint")
        self._current = label("caption")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE)
        inside.addLayout(self._way)
        inside.addWidget(self._typed)
        inside.addWidget(self._state)
        inside.addWidget(self.list, 1)
        inside.addWidget(self._current)
        for keys in ("Alt+Up", "Alt+Left", "Backspace"):
            shortcut = QShortcut(QKeySequence(keys), self.list, self.go_up)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        QShortcut(QKeySequence("Ctrl+L"), self, self.type_path)

    # --- going about ---------------------------------------------------------------------------

    def go_to(self, folder: Path) -> None:
        """Show another folder, once it has been read."""
        self._came_from = self.folder.name if self.folder.parent == folder else ""
        self.folder = folder
        self._model.show_entries(())
        self._way.show_folder(folder, self.places)
        self._read()

    def go_up(self) -> None:
        """The folder around this one; the row of this one has the keyboard then."""
        if self.folder.parent != self.folder:
            self.go_to(self.folder.parent)

    def type_path(self) -> None:
        """Let the path of a folder be typed, for whoever knows it by heart."""
        self._typed.setText(str(self.folder))
        self._typed.show()
        self._typed.selectAll()
        self._typed.setFocus()

    def _go_to_typed(self) -> None:
        path = Path(self._typed.text()).expanduser()
        self._typed.hide()
        self.go_to(path if path.is_dir() else path.parent)
        self.list.setFocus()

    def show_all_files(self, all_files: bool) -> None:
        """Also files that look like something else, and hidden ones."""
        self._all_files = all_files
        self._read()

    def sort_newest_first(self, newest_first: bool) -> None:
        """Sort files by age, the newest first, or by name."""
        self._model.sort_newest_first(newest_first)

    def _open(self, entry: Entry) -> None:
        if entry.is_folder:
            self.go_to(entry.path)
        else:
            self.file_opened.emit(entry.path)

    # --- reading -------------------------------------------------------------------------------

    def _read(self) -> None:
        folder, shows = self.folder, None if self._all_files else self._shows

        def work() -> Iterator[tuple[Entry, ...] | None]:
            try:
                yield list_folder(folder, shows)
            except OSError:
                yield None

        asked = self._asked = object()
        self._state.say(self.tr("One moment, the folder is being read…"))
        self._readings.start(work, lambda entries: self._show(asked, entries))
        self.changed.emit()

    def _show(self, asked: object, entries: tuple[Entry, ...] | None) -> None:
        if asked is not self._asked:
            return  # another folder was asked for meanwhile
        self._model.show_entries(entries or ())
        self.list.fit()
        if entries is None:
            self._state.say(self.tr("This folder can’t be opened."))
        elif not entries:
            self._state.say(self.tr("There is nothing to choose here."))
        else:
            self._state.say("")
            row = self._model.row_of(self._came_from)
            if row >= 0:
                self.list.select_row(row)
        self.changed.emit()

    def close_readings(self) -> None:
        """Wait for what is under way, unless a drive does not answer."""
        self._readings.stop(1_000)

    # --- words ---------------------------------------------------------------------------------

    def _select(self) -> None:
        self.changed.emit()

    def _tell_current(self, current: QModelIndex) -> None:
        name, detail = current.data(), current.data(DETAIL_ROLE)
        self._current.setText(f"{breakable(str(name))}\n{detail}" if current.isValid() else "")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._texts.retranslate()
            self.places = places()
            self._way.show_folder(self.folder, self.places)
        super().changeEvent(event)
