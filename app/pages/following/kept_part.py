"""Cases kept on this computer, on the page for looking one up. Nothing is opened before the person asks for it."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from app.jobs import KeepingJob, LockedFile
from app.keeping import RECEIPT_NAME, told, write_receipts
from app.look import SPACE
from app.pages.passphrase_card import PassphrasePlace
from app.picker import OpenPicker, SavePicker
from app.state import KeptHere
from app.widgets import Flow, Notice, WayRow, frame, label, push_button
from app.words import Text, Texts, failure, in_words, language_of_interface

if TYPE_CHECKING:
    from submission.keeping.outbox import Waiting


class KeptPart(QWidget):
    """Buttons that open the keyring or a locked file, and a row for each case in it.

    Signals:
        chosen: the case whose row was pressed.
        over: a picker, to be shown instead of the page.
    """

    chosen = Signal(object)
    over = Signal(object)

    def __init__(self, kept: KeptHere, job: KeepingJob) -> None:
        super().__init__()
        self._kept = kept
        self._job = job
        self._rows: list[WayRow] = []
        self.texts = Texts()
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, SPACE * 2, 0, 0)
        self._whole.setSpacing(SPACE)
        heading = label("heading")
        self.texts.bind(heading.setText, lambda: self.tr("Kept on this computer"))
        self._whole.addWidget(heading)
        self._keyring = self._button(lambda: self.tr("Look in the keyring"))
        self._keyring.clicked.connect(lambda: self._job.find())
        self._file = self._button(lambda: self.tr("Open a locked file…"))
        self._file.clicked.connect(self._open_picker)
        self._whole.addLayout(Flow(self._keyring, self._file))
        self._place = QVBoxLayout()
        self._place.setSpacing(SPACE)
        self._whole.addLayout(self._place)
        self._passphrase = PassphrasePlace()
        self._whole.addLayout(self._passphrase)
        self._waiting = QVBoxLayout()
        self._waiting.setSpacing(SPACE)
        self._whole.addLayout(self._waiting)
        self._shown_waiting: tuple[object, ...] = ()
        self._notice = Notice("tint")
        self._whole.addWidget(self._notice)
        self._everything = self._button(lambda: self.tr("Remove it all…"), "quiet")
        self._whole.addLayout(Flow(self._everything))
        self._sure = self._question()
        self._everything.clicked.connect(self._sure.show)
        self._whole.addWidget(self._sure)

    def refresh(self) -> None:
        """Show what is known now."""
        kept = self._kept
        for button in (self._keyring, self._file, self._everything):
            button.setEnabled(not kept.under_way)
        self._show_rows()
        self._show_waiting()
        self._notice.say(self._in_words())

    def retranslate(self) -> None:
        """Write everything in the language that is spoken now."""
        self.texts.retranslate()
        self.refresh()

    def close_all(self) -> None:
        """The page is left: no question and no passphrase stays open."""
        self._passphrase.take_away()
        self._sure.hide()

    def _button(self, text: Text, role: str = "") -> QPushButton:
        made = push_button(role)
        self.texts.bind(made.setText, text)
        return made

    def _question(self) -> QFrame:
        card, inside = frame("care")
        words = label("body", on="care")
        self.texts.bind(
            words.setText,
            lambda: self.tr(
                "This removes case numbers and codes from the keyring, the choices remembered for "
                "this window, the operator’s file and what is waiting to be sent. Your cases go on "
                "at the service: without number and code nobody can open them again."
            ),
        )
        inside.addWidget(words)
        yes = self._button(lambda: self.tr("Remove it all"))
        yes.clicked.connect(self._remove_everything)
        no = self._button(lambda: self.tr("Keep it"), "primary")
        no.clicked.connect(card.hide)
        inside.addLayout(Flow(no, yes))
        card.hide()
        return card

    def _remove_everything(self) -> None:
        self._sure.hide()
        self._job.forget_everything()

    def _in_words(self) -> str:
        kept = self._kept
        if kept.under_way:
            return self.tr("One moment…")
        if kept.trouble is not None:
            return failure(kept.trouble)
        if kept.left == 0:
            return self.tr("Nothing of this app is kept on this computer any more.")
        if kept.left is not None:
            return self.tr("Some of it could not be removed.")
        if kept.cases == ():
            return self.tr("No case is kept there.")
        return ""

    def _show_rows(self) -> None:
        cases = self._kept.cases or ()
        if [row.property("case") for row in self._rows] == [case.case_id for case in cases]:
            return
        for row in self._rows:
            self._place.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for case in cases:
            row = WayRow()
            row.setProperty("case", case.case_id)
            row.setText(case.shown_case_id)
            row.clicked.connect(lambda _=False, case=case: self.chosen.emit(case))
            self._place.addWidget(row)
            self._rows.append(row)

    # --- what waits to be sent -----------------------------------------------------------------

    def _show_waiting(self) -> None:
        if self._shown_waiting == (self._kept.waiting, language_of_interface()):
            return
        self._shown_waiting = (self._kept.waiting, language_of_interface())
        while (item := self._waiting.takeAt(0)) is not None:
            if (card := item.widget()) is not None:
                card.hide()
                card.deleteLater()
        for each in self._kept.waiting:
            self._waiting.addWidget(self._waiting_card(each))

    def _waiting_card(self, each: Waiting) -> QWidget:
        from submission.keeping import what_it_waits_for

        card, inside = frame("tint")
        number = each.identity.shown_case_id
        inside.addWidget(
            label("strong", self.tr("To be sent: case {number}").format(number=number), on="tint")
        )
        said = (in_words(text, facts) for text, facts in what_it_waits_for(each, time.time()))
        inside.addWidget(label("body", " ".join(said), on="tint"))
        button = push_button()
        if each.arrived:
            button.setText(self.tr("Save the receipt…"))
            button.clicked.connect(lambda: self._save_receipt(each))
        else:
            button.setText(self.tr("Try now"))
            button.clicked.connect(lambda: self._job.try_again())
        inside.addLayout(Flow(button))
        return card

    def _save_receipt(self, each: Waiting) -> None:
        picker = SavePicker(lambda: self.tr("Save the receipt"), RECEIPT_NAME)
        picker.chosen.connect(lambda path: self._write_receipt(each, path))
        self.over.emit(picker)

    def _write_receipt(self, each: Waiting, path: Path) -> None:
        if write_receipts(each.receipts, str(path)):
            self._job.put_away(each.identity.case_id)
        else:
            self._notice.say(told(saved=False))

    # --- a locked file -------------------------------------------------------------------------

    def _open_picker(self) -> None:
        picker = OpenPicker(
            lambda: self.tr("Open a locked file"),
            several=False,
            folders=False,
            shows=lambda _path: True,
            first=QStandardPaths.StandardLocation.DocumentsLocation,
        )
        picker.chosen.connect(lambda paths: self._ask_passphrase(paths[0]))
        self.over.emit(picker)

    def _ask_passphrase(self, path: Path) -> None:
        self._passphrase.ask(lambda typed: self._job.find(LockedFile(path, typed)), new=False)
