"""What is said of files that were offered: questions about folders, and what could not be taken and why."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.files import Elsewhere, FolderContents
from app.jobs import IntakeJob
from app.look import SPACE
from app.state import MOST_FILES, Intake, MemoryFile
from app.widgets import Flow, Notice, frame, label, push_button
from app.words import Texts, listed

#: Names of files that are listed when some were left out.
_MOST_NAMES = 3


class IntakeView(QWidget):
    """Hidden while there is nothing to say.

    Signals:
        links_asked: the person wants the links for reporting something that is online.
        answered: a question about a folder was answered; the button with the keyboard is gone, or means another folder.
    """

    links_asked = Signal()
    answered = Signal()

    def __init__(self, intake: Intake, job: IntakeJob, parent: QWidget) -> None:
        """``parent``: the page; without one this would be a window of its own as soon as there is something to say."""
        super().__init__(parent)
        self._intake = intake
        self._job = job
        self._texts = Texts()
        self._notice = Notice("care")
        self._links = push_button()
        self._texts.bind(self._links.setText, lambda: self.tr("Help, and links for reporting"))
        self._links.clicked.connect(self.links_asked)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE)
        inside.addWidget(self._notice)
        inside.addLayout(Flow(self._links))
        inside.addWidget(self._question())
        intake.changed.connect(self.refresh)
        self.refresh()

    def _question(self) -> QWidget:
        """Asked about one folder at a time."""
        self._card, inside = frame("tint")
        self._about = label("body", on="tint")
        self._here, self._all, self._none = push_button("primary"), push_button(), push_button()
        self._here.clicked.connect(lambda: self._answer(here=True, below=False))
        self._all.clicked.connect(lambda: self._answer(here=True, below=True))
        self._none.clicked.connect(lambda: self._answer(here=False, below=False))
        self._texts.bind(self._none.setText, lambda: self.tr("Leave it out"))
        inside.addWidget(self._about)
        inside.addLayout(Flow(self._here, self._all, self._none))
        return self._card

    def _answer(self, *, here: bool, below: bool) -> None:
        if self._intake.folders:
            self._job.answer(self._intake.folders[0], here=here, below=below)
            self.answered.emit()

    # --- words ---------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show what there is to say now."""
        self._notice.say("\n".join(self._sentences()))
        self._links.setVisible(Elsewhere.INTERNET in self._intake.elsewhere)
        folder = self._intake.folders[0] if self._intake.folders else None
        if folder is not None:
            self._ask(folder)
        opens = folder is not None and not self._card.isVisibleTo(self)
        self._card.setVisible(folder is not None)
        self.setVisible(self._notice.isVisibleTo(self) or folder is not None)
        if opens and self.isVisible():
            self._first_answer.setFocus()

    @property
    def _first_answer(self) -> QWidget:
        return self._all if self._here.isHidden() else self._here

    @property
    def question(self) -> QWidget | None:
        """The first answer to the question about a folder, if one is asked: where the keyboard belongs."""
        return self._first_answer if self._intake.folders else None

    def _ask(self, folder: FolderContents) -> None:
        here, below = len(folder.here), len(folder.below)
        found = self.tr("%n picture(s) or video(s)", "", here + below)
        text = self.tr("The folder “{name}” holds {found}.").format(
            name=folder.name, found=found if folder.complete else self.tr("more than 5,000 files")
        )
        if below:
            text += " " + self.tr("%n of them are in folders inside it.", "", below)
        self._about.setText(text)
        self._here.setText(self.tr("Add %n", "", here))
        self._here.setVisible(bool(here))
        self._all.setText(self.tr("Add all %n, with the folders inside", "", here + below))
        self._all.setVisible(bool(below))

    def _sentences(self) -> list[str]:
        sentences = [self._where(one) for one in sorted(self._intake.elsewhere)]
        if self._intake.undecoded:
            sentences.append(
                self.tr(
                    "That picture is not in a form that can be taken from the clipboard. Save it as "
                    "a file, or copy the file itself."
                )
            )
        if self._intake.nothing:
            sentences.append(
                self.tr(
                    "There was no file in that. Copy files in the file manager, then paste them here."
                )
            )
        if self._intake.left_out:
            sentences.append(self._left_out())
        if self._intake.counting:
            sentences.append(self.tr("One moment, the folders are being looked through…"))
        return sentences

    def _left_out(self) -> str:
        left_out = self._intake.left_out
        names = [one.name for one in left_out if not isinstance(one, MemoryFile)]
        shown = listed([*names[:_MOST_NAMES], *(["…"] if len(names) > _MOST_NAMES else [])])
        return self.tr(
            "One case holds {most} files. %n more were left out: {names}. Send these first; then "
            "begin again with the rest.",
            "",
            len(left_out),
        ).format(most=MOST_FILES, names=shown)

    def _where(self, elsewhere: Elsewhere) -> str:
        return {
            Elsewhere.INTERNET: self.tr(
                "That is an address on the internet, not a file. Nothing is downloaded here; only "
                "files that you already have can be chosen."
            ),
            Elsewhere.PHONE: self.tr(
                "That is on a phone or camera that this app can’t look into. Copy it to a folder on "
                "this computer first, then choose the copy."
            ),
            Elsewhere.NETWORK: self.tr(
                "That is on a network drive that this app can’t look into. Copy it to a folder on "
                "this computer first, then choose the copy."
            ),
            Elsewhere.OTHER_COMPUTER: self.tr(
                "That is on another computer. Copy it to a folder on this one first, then choose the copy."
            ),
            Elsewhere.TRASH: self.tr(
                "That is in the trash. Put it back first, then choose it where it was."
            ),
            Elsewhere.RECENT: self.tr(
                "That is only an entry in a list of recent files. Choose the file in its own folder."
            ),
            Elsewhere.UNKNOWN: self.tr(
                "That does not lead to a file that could be opened on this computer. Copy it to a "
                "folder first, then choose the copy."
            ),
        }[elsewhere]

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._texts.retranslate()
            self.refresh()
        super().changeEvent(event)
