"""What happened, noted for the police or a lawyer: days, places, names and words. Text only."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, QStandardPaths
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QLineEdit, QWidget

from app.keeping import free_name_beside, print_dialog, told, write_pdf, write_receipts, write_text
from app.look import SCRIPT_FAMILY, TEXT_FAMILY
from app.pages.page import Page
from app.pages.without_file.parts import RemovableRow, text_field
from app.papers import EvidenceEntry, NotTextError
from app.papers.evidence_log import MAX_CHARACTERS, text_of_file
from app.picker import OpenPicker, SavePicker
from app.state import CaseDraft, FollowedCase, Step
from app.state.written import Written
from app.widgets import Flow, Notice, ReplaceableContent, Tick, column
from app.words import language_of_interface, long_day
from submission.keeping.small_file import read_small_file
from submission.protocol.answers import Receipt
from submission.protocol.case_number import grouped

#: A text file larger than this is no note.
_MOST_BYTES = 200_000


class LogPage(Page):
    """Only for adults and for whoever helps. Pictures are refused: they belong to nobody's notes."""

    step = Step.LOG

    def __init__(self, written: Written, draft: CaseDraft, followed: FollowedCase) -> None:
        super().__init__()
        self._written = written
        self._draft = draft
        self._followed = followed
        self._notice = Notice("care")
        self._dialog: QPrintDialog | None = None
        self._shown: object = None
        self.add_title(lambda: self.tr("Note what happened"))
        self.add(
            self.write(
                "lead",
                lambda: self.tr(
                    "Days, links, names of accounts, what was said or asked. It helps the police, a "
                    "lawyer or a help line. It is gone when you leave, unless you save or print it."
                ),
            )
        )
        self._day = text_field(self, lambda: self.tr("Day, if you know it"), most=40)
        self._where = text_field(
            self, lambda: self.tr("Where: app, site or link"), most=MAX_CHARACTERS
        )
        self._who = text_field(self, lambda: self.tr("Who: name or account"), most=MAX_CHARACTERS)
        self._what = text_field(
            self, lambda: self.tr("What was said, asked or threatened"), most=MAX_CHARACTERS
        )
        self._add = self.button(lambda: self.tr("Note it"))
        self._add.clicked.connect(self.note)
        self._from_file = self.button(lambda: self.tr("From a text file…"))
        self._from_file.clicked.connect(self._open_picker)
        for field in self._fields:
            field.returnPressed.connect(self.note)
            field.textEdited.connect(lambda _: self._notice.say(""))
            written.forgotten.connect(field.clear)
        self.add(Flow(self._add, self._from_file))
        self.add(self._notice)
        self._place = ReplaceableContent()
        self.add(self._place)
        self._with_case = Tick()
        self.texts.bind(
            self._with_case.setText,
            lambda: self.tr("Put the case number on it, and the receipt beside it"),
        )
        self.add(self._with_case)
        self._print = self.button(lambda: self.tr("Print…"))
        self._print.clicked.connect(self._print_log)
        self._pdf = self.button(lambda: self.tr("Save as PDF…"))
        self._pdf.clicked.connect(lambda: self._save("notes.pdf"))
        self.add(Flow(self._print, self._pdf))
        self._saved = Notice("tint")
        self.add(self._saved)
        self.add(
            self.card(
                "tint",
                None,
                lambda: self.tr(
                    "No pictures in here: whoever reads it would see them. Leave them where they are, "
                    "and note where that is."
                ),
            )
        )
        self._main = self.main_button(lambda: self.tr("Save as text…"))
        self._main.clicked.connect(lambda: self._save("notes.txt"))
        self.watch(written.changed)
        self.refresh()

    @property
    def _fields(self) -> tuple[QLineEdit, ...]:
        return self._day, self._where, self._who, self._what

    # --- living --------------------------------------------------------------------------------

    def first_focus(self) -> QWidget:
        return self.title

    def entered(self) -> None:
        self._notice.say("")
        self._saved.say("")

    def refresh(self) -> None:
        entries = self._written.log.entries
        self.allow_main(bool(entries), self.tr("As soon as something is noted."))
        for button in (self._print, self._pdf):
            button.setEnabled(bool(entries))
        self._with_case.setVisible(bool(self._case_number))
        now = (entries, language_of_interface())
        if now == self._shown:
            return
        self._shown = now
        rows, inside = column()
        for index, entry in enumerate(entries):
            inside.addWidget(self._row(index, entry))
        self._place.replace_with(rows)

    def _row(self, index: int, entry: EvidenceEntry) -> RemovableRow:
        day = long_day(entry.day) if entry.day is not None else self.tr("No date")
        lines = [("strong", day)]
        lines += [("body", text) for text in (entry.where, entry.who, entry.what) if text]
        row = RemovableRow(*lines)
        row.offer(
            self.tr("Remove"),
            self.tr("Remove note {number}").format(number=index + 1),
            lambda: self._strike(index),
        )
        return row

    def _strike(self, index: int) -> None:
        self._where.setFocus()  # the button that was pressed is about to go
        self._written.strike(index)

    @property
    def _case_number(self) -> str:
        """The number of the case that is sent or looked up, as it is shown; empty where there is none."""
        if self._draft.finished and self._draft.prepared is not None:
            return self._draft.prepared.identity.shown_case_id
        status = self._followed.status
        return grouped(status.case_id) if status is not None else ""

    # --- noting --------------------------------------------------------------------------------

    def note(self) -> None:
        """Take what was typed into the log."""
        day = None
        if typed := self._day.text().strip():
            day = read_day(typed)
            if day is None:
                self._complain(
                    self._day,
                    self.tr(
                        "This day could not be read. Write it like 2026-11-28, or leave it out."
                    ),
                )
                return
        entry = EvidenceEntry(day, self._where.text(), self._who.text(), self._what.text())
        try:
            self._written.note(entry)
        except ValueError:
            self._complain(self._where, self.tr("Write at least one of the four."))
            return
        for field in self._fields:
            field.clear()
        self._notice.say("")
        self._day.setFocus()

    def _complain(self, field: QWidget, text: str) -> None:
        self._notice.say(text)
        field.setFocus()

    def _open_picker(self) -> None:
        picker = OpenPicker(
            lambda: self.tr("Choose a text file"),
            several=False,
            folders=False,
            shows=lambda path: path.suffix in (".txt", ".md", ".csv", ".log"),
            first=QStandardPaths.StandardLocation.DocumentsLocation,
        )
        picker.chosen.connect(lambda paths: self.take_text(paths[0]))
        self.over.emit(picker)

    def take_text(self, path: Path) -> None:
        """Put the words of a text file into the last field; a picture is refused."""
        try:
            words = text_of_file(read_small_file(path, _MOST_BYTES))
        except NotTextError:
            self._complain(
                self._what,
                self.tr("This is not a text file. Pictures and videos don’t go in here."),
            )
        except OSError:
            self._complain(self._what, self.tr("This file could not be opened."))
        else:
            self._what.setText(" ".join(words.split())[:MAX_CHARACTERS])
            self._what.setFocus()

    # --- keeping -------------------------------------------------------------------------------

    def _save(self, name: str) -> None:
        picker = SavePicker(lambda: self.tr("Save what you noted"), name)
        picker.chosen.connect(self.save)
        self.over.emit(picker)

    def save(self, path: Path) -> None:
        """Write the log where the person chose, and the receipt beside it where they asked for that."""
        if path.suffix.casefold() == ".pdf":
            saved = write_pdf(self._document(), str(path))
        else:
            saved = write_text(
                self._written.log.text(language_of_interface(), self._number_on_it), path
            )
        if saved and self._number_on_it and (receipts := self._receipts):
            saved = write_receipts(receipts, str(free_name_beside(path, "receipt.json")))
        self._saved.say(told(saved))
        self.bring_into_sight(self._saved)

    @property
    def _number_on_it(self) -> str:
        return self._case_number if self._with_case.isChecked() else ""

    @property
    def _receipts(self) -> tuple[Receipt, ...]:
        return self._draft.receipts or self._followed.receipts

    def _document(self) -> QTextDocument:
        page = self._written.log.page(language_of_interface(), self._number_on_it)
        document = QTextDocument()
        document.setHtml(
            f'<div style="font-family:{TEXT_FAMILY},{SCRIPT_FAMILY};font-size:11pt">{page}</div>'
        )
        return document

    def _print_log(self) -> None:
        self._dialog = print_dialog(self, self._document)


def read_day(typed: str) -> date | None:
    """A day as 2026-11-28, or as the language writes it in figures; None where it is none."""
    locale = QLocale()
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    read = QDate.fromString(typed, "yyyy-MM-dd")
    for form in (short, short.replace("yy", "yyyy"), "d/M/yyyy", "d.M.yyyy"):
        if read.isValid():
            break
        read = locale.toDate(typed, form)
    return date(read.year(), read.month(), read.day()) if read.isValid() else None
