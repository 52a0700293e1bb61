"""Where a person's files lie: addresses, places, folders. It opens no file and writes nothing."""

from app.files.addresses import Elsewhere, Mounts, local_path
from app.files.cloud import synchronised_by
from app.files.folders import Entry, FolderContents, list_folder, survey
from app.files.kinds import looks_like_media
from app.files.offered import Offered, offered
from app.files.places import Place, PlaceKind, places

__all__ = [
    "Elsewhere",
    "Entry",
    "FolderContents",
    "Mounts",
    "Offered",
    "Place",
    "PlaceKind",
    "list_folder",
    "local_path",
    "looks_like_media",
    "offered",
    "places",
    "survey",
    "synchronised_by",
]
