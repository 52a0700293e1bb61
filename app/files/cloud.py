"""Folders that a program copies to a cloud by itself, known by their names."""

from __future__ import annotations

from pathlib import Path

_MARKS = (
    ("onedrive", "OneDrive"),
    ("dropbox", "Dropbox"),
    ("icloud", "iCloud"),
    ("mobile documents", "iCloud"),
    ("com~apple~clouddocs", "iCloud"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("google-drive", "Google Drive"),
    ("my drive", "Google Drive"),
    ("kdrive", "kDrive"),
    ("pcloud", "pCloud"),
    ("mega", "MEGA"),
    ("megasync", "MEGA"),
    ("seafile", "Seafile"),
    ("syncthing", "Syncthing"),
    ("proton drive", "Proton Drive"),
)


def synchronised_by(folder: Path) -> str | None:
    """The name of the service that most likely copies this folder elsewhere, or None.

    Guessed from the names of the folder and those around it: ``OneDrive - Company`` counts, ``megaphone`` does not.
    """
    for part in reversed(folder.parts):
        name = part.lower()
        for mark, service in _MARKS:
            if name == mark or name.startswith((f"{mark} ", f"{mark}-", f"{mark}(", f"{mark}:")):
                return service
    return None
