"""Takes in what was chosen, dropped, pasted or given on the command line. Folders are counted off the GUI thread."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from app.files import FolderContents, Offered, survey
from app.jobs.background import Backgrounds
from app.jobs.case_work import CaseWork
from app.state import Intake, MemoryFile, held_in_memory


class IntakeJob(QObject):
    """Files go into the draft; what a folder holds goes only after the person has said so."""

    def __init__(self, intake: Intake, work: CaseWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._intake = intake
        self._work = work
        self._surveys = Backgrounds(self)

    def take(self, offered: Offered) -> None:
        """Take what was dropped or pasted. Returns at once."""
        held = [held_in_memory(picture) for picture in offered.pictures]
        pictures = [picture for picture in held if picture is not None]
        self._intake.begin(
            offered.elsewhere,
            undecoded=offered.undecoded or len(pictures) < len(held),
            nothing=offered.empty,
        )
        self._add(pictures)
        self._survey(offered.paths)

    def take_paths(self, paths: Sequence[Path]) -> None:
        """Take files and folders by their paths. Returns at once."""
        self.take(Offered(tuple(paths)))

    def answer(self, folder: FolderContents, *, here: bool, below: bool) -> None:
        """Add what a folder holds: what is directly inside, what is in folders inside it, both, or nothing."""
        self._intake.answered(folder)
        self._add([*(folder.here if here else ()), *(folder.below if below else ())])

    def close(self) -> None:
        """Wait for what is under way; it ends by itself, unless a drive does not answer."""
        self._surveys.stop(1_000)

    def _survey(self, paths: Sequence[Path]) -> None:
        if not paths:
            return

        def work() -> Iterator[list[Path] | FolderContents]:
            files: list[Path] = []
            for found in survey(paths):
                if isinstance(found, FolderContents):
                    yield found
                else:
                    files.append(found)
            yield files

        self._intake.set_counting(True)
        self._surveys.start(work, self._found, ended=self._survey_ended)

    def _survey_ended(self) -> None:
        if self._surveys.count == 0:
            self._intake.set_counting(False)

    def _found(self, found: list[Path] | FolderContents) -> None:
        if isinstance(found, FolderContents):
            self._intake.ask_about(found)
        else:
            self._add(found)

    def _add(self, sources: Sequence[Path | MemoryFile]) -> None:
        if sources and self._work.may_add:
            self._intake.set_left_out(self._work.add_files(sources))
