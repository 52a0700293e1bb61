"""Choosing files and whole folders."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal

from app.files import looks_like_media
from app.picker.picker import Picker
from app.widgets import Flow, Tick
from app.words import Text, listed


class OpenPicker(Picker):
    """Several files and folders at once. What a folder holds is counted, and asked about, before any of it is added.

    Args:
        several: whether more than one can be chosen.
        folders: whether whole folders can be chosen.
        shows: which files are listed before all are asked for.
        first: where it begins.

    Signals:
        chosen: paths of files and folders.
    """

    chosen = Signal(object)

    def __init__(
        self,
        title: Text,
        *,
        several: bool = True,
        folders: bool = True,
        shows: Callable[[Path], bool] = looks_like_media,
        first: QStandardPaths.StandardLocation = QStandardPaths.StandardLocation.PicturesLocation,
    ) -> None:
        super().__init__(title, several=several, shows=shows)
        self._several = several
        self._folders = folders
        self._newest = Tick(plain=True)
        self.texts.bind(self._newest.setText, lambda: self.tr("Newest first"))
        self._newest.toggled.connect(self.view.sort_newest_first)
        self._all = Tick(plain=True)
        self.texts.bind(self._all.setText, lambda: self.tr("Show all files"))
        self._all.toggled.connect(self.view.show_all_files)
        self.extras.addLayout(Flow(self._newest, self._all))
        self.main.clicked.connect(self._choose)
        self.view.file_opened.connect(self._choose_one)
        self.view.changed.connect(self.refresh)
        self.open_at(Path(QStandardPaths.writableLocation(first)))
        self.refresh()

    def refresh(self) -> None:
        selected = self.view.list.selected
        folders = sum(1 for entry in selected if entry.is_folder)
        files = len(selected) - folders
        parts = [self.tr("%n file(s)", "", files)] if files else []
        parts += [self.tr("%n folder(s)", "", folders)] if folders else []
        allowed = bool(selected) and (self._folders or not folders)
        self.main.setEnabled(allowed)
        self.main.setText(
            self.tr("Add {what}").format(what=listed(parts)) if parts else self.tr("Add")
        )
        self.summary.setText("" if allowed else self._why_not(bool(folders)))
        self.main.setAccessibleDescription(self.summary.text())

    def _why_not(self, folder_selected: bool) -> str:
        if folder_selected:
            return self.tr("Open the folder to choose files in it.")
        if self._several:
            return self.tr("Shift or Ctrl select several files.")
        return self.tr("No file is selected.")

    def _choose(self) -> None:
        self._give([entry.path for entry in self.view.list.selected])

    def _choose_one(self, path: Path) -> None:
        selected = [entry.path for entry in self.view.list.selected]
        self._give(selected if path in selected else [path])

    def _give(self, paths: list[Path]) -> None:
        if paths:
            self.leave()
            self.chosen.emit(paths)
