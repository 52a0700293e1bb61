"""What a folder holds. Each call may block for as long as a phone or a network drive takes: never on the GUI thread."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from app.files.kinds import looks_like_media

#: Files of one folder that are remembered; beyond these they are only counted.
_MOST = 5_000
#: Entries that a look through folders goes over before it gives up counting.
_MOST_ENTRIES = 200_000


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of a listing. ``size`` in bytes; ``changed`` in local time, None where the file system knows none."""

    path: Path = field(repr=False)
    is_folder: bool
    size: int = 0
    changed: datetime | None = None

    @property
    def name(self) -> str:
        """Its name for the eyes; bytes that are not UTF-8 are replaced."""
        return os.fsencode(self.path.name).decode("utf-8", "replace")


@dataclass(frozen=True, slots=True)
class FolderContents:
    """Pictures and videos of a folder, by their names.

    Attributes:
        here: those directly inside.
        below: those in folders inside it.
        others: how many files look like something else.
        complete: whether all of it was looked at.
    """

    folder: Path = field(repr=False)
    here: tuple[Path, ...] = field(default=(), repr=False)
    below: tuple[Path, ...] = field(default=(), repr=False)
    others: int = 0
    complete: bool = True

    @property
    def name(self) -> str:
        """Its name for the eyes; bytes that are not UTF-8 are replaced."""
        return os.fsencode(self.folder.name).decode("utf-8", "replace")


def list_folder(folder: Path, shows: Callable[[Path], bool] | None) -> tuple[Entry, ...]:
    """Folders and files of a folder, folders first, by name.

    Args:
        shows: which files are wanted, none of them hidden; None takes all, hidden ones as well.

    Raises:
        OSError: it can't be read.
    """
    with os.scandir(folder) as found:
        entries = [entry for entry in map(_entry, found) if entry is not None]
    wanted = [entry for entry in entries if shows is None or _is_shown(entry, shows)]
    return tuple(sorted(wanted, key=lambda entry: (not entry.is_folder, entry.name.casefold())))


def _is_shown(entry: Entry, shows: Callable[[Path], bool]) -> bool:
    if entry.name.startswith("."):
        return False
    return entry.is_folder or shows(entry.path)


def _entry(found: os.DirEntry[str]) -> Entry | None:
    path = Path(found.path)
    try:
        if found.is_dir():
            return Entry(path, is_folder=True)
        if not found.is_file():
            return None  # pipes, sockets, devices
        facts = found.stat()
    except OSError:
        return None  # a link to nowhere, or gone meanwhile
    changed = datetime.fromtimestamp(facts.st_mtime).astimezone() if facts.st_mtime > 0 else None
    return Entry(path, is_folder=False, size=facts.st_size, changed=changed)


def survey(paths: Iterable[Path]) -> Iterator[Path | FolderContents]:
    """Each path as it is, or, of a folder, what it holds. A path that leads nowhere stays a path."""
    for path in paths:
        yield _contents(path) if os.path.isdir(path) else path  # noqa: PTH112 - never raises


def _contents(folder: Path) -> FolderContents:
    here: list[Path] = []
    below: list[Path] = []
    others = seen = 0
    for place, folders, names in os.walk(folder, followlinks=False):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        into = here if Path(place) == folder else below
        for name in sorted(names):
            seen += 1
            path = Path(place, name)
            if not looks_like_media(path) or name.startswith("."):
                others += 1
            elif len(here) + len(below) < _MOST:
                into.append(path)
        if seen > _MOST_ENTRIES or len(here) + len(below) >= _MOST:
            return FolderContents(folder, tuple(here), tuple(below), others, complete=False)
    return FolderContents(folder, tuple(here), tuple(below), others)
