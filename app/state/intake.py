"""What was dropped, pasted or chosen and is not simply a file: questions about folders, and what could not be taken."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.files import Elsewhere, FolderContents
from app.state.memory_file import MemoryFile


class Intake(QObject):
    """Shown on the page of the chosen files; ``changed`` after every change.

    Attributes:
        counting: whether folders are being looked through.
        folders: folders that were offered, each waiting for an answer.
        elsewhere: where things lie that could not be taken.
        left_out: files beyond what one case holds.
        undecoded: there was a picture in a form that is not taken.
        nothing: there was no file and no address.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.counting = False
        self._reset()

    def _reset(self) -> None:
        self.folders: tuple[FolderContents, ...] = ()
        self.elsewhere: frozenset[Elsewhere] = frozenset()
        self.left_out: tuple[Path | MemoryFile, ...] = ()
        self.undecoded = False
        self.nothing = False

    def begin(self, elsewhere: frozenset[Elsewhere], *, undecoded: bool, nothing: bool) -> None:
        """Something new was offered: what was said of an earlier offer goes."""
        self._reset()
        self.elsewhere, self.undecoded, self.nothing = elsewhere, undecoded, nothing
        self.changed.emit()

    def set_counting(self, counting: bool) -> None:
        """Folders are being looked through, or no longer."""
        self.counting = counting
        self.changed.emit()

    def ask_about(self, folder: FolderContents) -> None:
        """One more folder waits for an answer."""
        self.folders = (*self.folders, folder)
        self.changed.emit()

    def answered(self, folder: FolderContents) -> None:
        """The question about this folder is answered."""
        self.folders = tuple(one for one in self.folders if one is not folder)
        self.changed.emit()

    def set_left_out(self, left_out: tuple[Path | MemoryFile, ...]) -> None:
        """Add to the files beyond what one case holds."""
        if left_out:
            self.left_out = (*self.left_out, *left_out)
            self.changed.emit()

    def forget(self) -> None:
        """Drop everything."""
        self._reset()
        self.changed.emit()
