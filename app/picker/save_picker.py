"""Choosing where something is saved."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.files import synchronised_by
from app.picker.picker import Picker
from app.widgets import Notice, label
from app.words import Text


class SavePicker(Picker):
    """A folder and a name. Says when the folder is one that goes to a cloud by itself.

    Signals:
        chosen: the path of the file to write.
    """

    chosen = Signal(object)

    def __init__(self, title: Text, name: str) -> None:
        super().__init__(title, several=False, shows=lambda _path: True)
        self._cloud = Notice("care")
        self._there = Notice("care")
        self._name = QLineEdit(name)
        self._name.setProperty("ring", True)
        caption = label("caption")
        self.texts.bind(caption.setText, lambda: self.tr("Name of the file"))
        self.texts.bind(self._name.setAccessibleName, lambda: self.tr("Name of the file"))
        caption.setBuddy(self._name)
        for part in (self._cloud, self._there, caption, self._name):
            self.extras.addWidget(part)
        self._name.textChanged.connect(self.refresh)
        self._name.returnPressed.connect(self._choose)
        self.main.clicked.connect(self._choose)
        self.view.file_opened.connect(lambda path: self._name.setText(path.name))
        self.view.changed.connect(self.refresh)
        self.open_at(
            Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        )
        self.refresh()

    def first_focus(self) -> QWidget:
        return self._name

    @property
    def _path(self) -> Path | None:
        """Where it would be saved; a whole path may be typed as well."""
        name = self._name.text().strip()
        if not name or name in (".", ".."):
            return None
        return self.view.folder / Path(name).expanduser()

    def refresh(self) -> None:
        path = self._path
        there = path is not None and os.path.lexists(path)
        self.main.setEnabled(path is not None)
        self.main.setText(self.tr("Replace it") if there else self.tr("Save"))
        self._there.say(
            self.tr("There is a file with this name already. Saving replaces it.") if there else ""
        )
        service = synchronised_by(path.parent if path is not None else self.view.folder)
        self._cloud.say(
            self.tr(
                "{service} copies this folder to other devices and to its own computers. Whoever "
                "can look there can see the file."
            ).format(service=service)
            if service
            else ""
        )

    def _choose(self) -> None:
        path = self._path
        if path is not None:
            self.leave()
            self.chosen.emit(path)
