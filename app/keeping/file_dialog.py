"""Qt's own file dialog, prepared alike everywhere.

Never the system's: that one would note the folder and the files in its history. Qt's would note the folder too, but
can be kept from it (``remember_no_folders``).
"""

from __future__ import annotations

import os

from PySide6.QtCore import QCoreApplication, QDir, QSettings, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

translate = QCoreApplication.translate


def remember_no_folders() -> None:
    """Before any dialog: send Qt's own settings to a place where no file can be made.

    Not to a folder that is thrown away: it would stay behind when the program is killed. On macOS and Windows Qt
    does not let these settings be sent elsewhere.
    """
    for form in (QSettings.Format.IniFormat, QSettings.Format.NativeFormat):
        for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
            QSettings.setPath(form, scope, os.devnull)


def new_file_dialog(
    parent: QWidget, title: str, place: QStandardPaths.StandardLocation
) -> QFileDialog:
    """A dialog that goes away by itself when it is closed; connect to its signals, then ``open()`` it."""
    folder = QStandardPaths.writableLocation(place)
    # a folder that is not there would be taken for a file's name
    dialog = QFileDialog(parent, title, folder if QDir(folder).exists() else QDir.homePath())
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    for label, text in (
        (QFileDialog.DialogLabel.LookIn, translate("file_dialog", "Folder:")),
        (QFileDialog.DialogLabel.FileName, translate("file_dialog", "File:")),
        (QFileDialog.DialogLabel.FileType, translate("file_dialog", "Show:")),
        (QFileDialog.DialogLabel.Reject, translate("file_dialog", "Cancel")),
    ):
        dialog.setLabelText(label, text)
    dialog.resize(860, 560)
    dialog.finished.connect(dialog.deleteLater)
    return dialog
