"""Where people keep pictures: their own folders, removable drives, a phone that is plugged in."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from urllib.parse import unquote

from PySide6.QtCore import QStandardPaths, QStorageInfo

from app.files.addresses import Mounts, names_in


class PlaceKind(StrEnum):
    """What a place is. The person's own folders are called what their language calls them."""

    PICTURES = "pictures"
    DOWNLOADS = "downloads"
    DESKTOP = "desktop"
    DOCUMENTS = "documents"
    VIDEOS = "videos"
    HOME = "home"
    DRIVE = "drive"
    PHONE = "phone"


@dataclass(frozen=True, slots=True)
class Place:
    """``label`` is what the drive or phone calls itself; the person's own folders have none."""

    kind: PlaceKind
    path: Path = field(repr=False)
    label: str = ""


_FOLDERS = (
    (PlaceKind.PICTURES, QStandardPaths.StandardLocation.PicturesLocation),
    (PlaceKind.DOWNLOADS, QStandardPaths.StandardLocation.DownloadLocation),
    (PlaceKind.DESKTOP, QStandardPaths.StandardLocation.DesktopLocation),
    (PlaceKind.DOCUMENTS, QStandardPaths.StandardLocation.DocumentsLocation),
    (PlaceKind.VIDEOS, QStandardPaths.StandardLocation.MoviesLocation),
)
#: Where Linux and macOS put what is plugged in.
_REMOVABLE = (Path("/media"), Path("/run/media"), Path("/mnt"), Path("/Volumes"))
#: What gvfs calls phones and cameras.
_PHONES = ("mtp", "gphoto2", "afc")


def places(mounts: Mounts | None = None) -> tuple[Place, ...]:
    """The places that are there now, each once, the likeliest first."""
    found = [*_own_folders(), *_drives(), *_phones(mounts or Mounts())]
    by_path = {place.path: place for place in reversed(found)}
    return tuple(place for place in found if by_path[place.path] is place)


def _own_folders() -> list[Place]:
    home = Path.home()
    found = []
    for kind, location in _FOLDERS:
        path = Path(QStandardPaths.writableLocation(location))
        if path != home and path.is_dir():
            found.append(Place(kind, path))
    return [*found, Place(PlaceKind.HOME, home)]


def _drives() -> list[Place]:
    found = []
    for volume in QStorageInfo.mountedVolumes():
        root = Path(volume.rootPath())
        removable = any(root.is_relative_to(place) for place in _REMOVABLE)
        other_letter = os.name == "nt" and root.anchor != Path.home().anchor
        if volume.isValid() and volume.isReady() and (removable or other_letter):
            found.append(Place(PlaceKind.DRIVE, root, volume.displayName() or root.name))
    return found


def _phones(mounts: Mounts) -> list[Place]:
    found = []
    for root in (mounts.runtime / "gvfs", mounts.home / ".gvfs"):
        for name in names_in(root):
            kind, _, rest = name.partition(":")
            if kind in _PHONES:
                host = unquote(rest.partition("host=")[2].partition(",")[0]).replace("_", " ")
                found.append(Place(PlaceKind.PHONE, root / name, host))
    return found
