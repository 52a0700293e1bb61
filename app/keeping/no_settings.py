"""Keeps Qt from noting anything of its own, such as the folders of a dialog.

Files are chosen in our own picker; the dialog for printing is Qt's.
"""

from __future__ import annotations

import os

from PySide6.QtCore import QSettings


def remember_no_folders() -> None:
    """Before any dialog: send Qt's own settings to a place where no file can be made.

    Not to a folder that is thrown away: it would stay behind when the program is killed. On macOS and Windows Qt
    does not let these settings be sent elsewhere.
    """
    for form in (QSettings.Format.IniFormat, QSettings.Format.NativeFormat):
        for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
            QSettings.setPath(form, scope, os.devnull)
