"""Choosing the operator's file: one file, where downloads are kept."""

from __future__ import annotations

from PySide6.QtCore import QStandardPaths

from app.picker.open_picker import OpenPicker
from app.words import Text


def operator_file_picker(title: Text) -> OpenPicker:
    """A picker under ``title`` that lists operators' files only, until all files are asked for."""
    return OpenPicker(
        title,
        several=False,
        folders=False,
        shows=lambda path: path.suffix == ".toml",
        first=QStandardPaths.StandardLocation.DownloadLocation,
    )
