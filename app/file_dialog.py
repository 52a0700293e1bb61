"""Qt's own file dialog, prepared alike everywhere.

Never the system's: that one would note the folder and the files in its history (``app.window.keep_settings_in``).
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDir, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

translate = QCoreApplication.translate


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
