"""A saved receipt, checked without any network: who signed it, when, and for what."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.keeping import RECEIPT_SUFFIX
from app.look import SPACE
from app.picker import OpenPicker
from app.state import ServiceFacts
from app.widgets import Flow, Notice, frame, label, push_button
from app.words import Texts, failure, long_date
from submission.keeping.small_file import read_small_file
from submission.protocol.answers import Receipt
from submission.protocol.case_number import grouped
from submission.protocol.plain_error import PlainError

_MOST_BYTES = 64 * 1024


class ReceiptPart(QWidget):
    """A button to open one, and what it proves.

    Signals:
        over: a picker, to be shown instead of the page.
        checked: the answer is there.
    """

    over = Signal(object)
    checked = Signal()

    def __init__(self, service: ServiceFacts) -> None:
        super().__init__()
        self._service = service
        self._path: Path | None = None
        self.texts = Texts()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE)
        for role, text in (
            ("heading", lambda: self.tr("Is this receipt genuine?")),
            (
                "body",
                lambda: self.tr(
                    "A receipt is the operator’s signed word that something arrived, and when. The police or a "
                    "platform can check it in the same way, without asking anybody."
                ),
            ),
        ):
            words = label(role)
            self.texts.bind(words.setText, text)
            whole.addWidget(words)
        button = push_button()
        self.texts.bind(button.setText, lambda: self.tr("Open a receipt…"))
        button.clicked.connect(self._open_picker)
        whole.addLayout(Flow(button))
        self._card, inside = frame("tint")
        self._words = label("body", on="tint")
        inside.addWidget(self._words)
        whole.addWidget(self._card)
        self._notice = Notice("care")
        whole.addWidget(self._notice)
        self._card.hide()

    def check(self, path: Path) -> None:
        """Check this file, and say what it proves."""
        self._path = path
        self._say()
        self.checked.emit()

    def retranslate(self) -> None:
        """Write everything in the language that is spoken now."""
        self.texts.retranslate()
        self._say()

    def forget(self) -> None:
        """Show nothing of the last receipt any more."""
        self._path = None
        self._say()

    def _say(self) -> None:
        trouble, proven = "", ""
        if self._path is not None:
            try:
                proven = "\n".join(self._proves(receipt) for receipt in self._verified(self._path))
            except PlainError as error:
                trouble = self.tr("This receipt proves nothing.") + " " + failure(error)
        self._card.setVisible(bool(proven))
        self._words.setText(proven)
        self._notice.say(trouble)

    def _verified(self, path: Path) -> tuple[Receipt, ...]:
        """Raises ``PlainError``: no receipt, an altered one, or not this operator's."""
        # only now: few people check one, and the libraries of the signature take long to load
        from submission.protocol.receipt import ReceiptError, verify
        from submission.protocol.receipt_file import from_bytes

        try:
            content = read_small_file(path, _MOST_BYTES)
        except OSError:
            content = b""
        receipts = from_bytes(content)
        known = self._service.description
        if known is None:
            raise ReceiptError(
                self.tr(
                    "The operator’s keys are not known yet: the service has not answered, and there is no "
                    "operator’s file."
                )
            )
        for receipt in receipts:
            verify(receipt, known.receipt_keys)
        return receipts

    def _proves(self, receipt: Receipt) -> str:
        what = {
            "submitted": self.tr("the case arrived"),
            "items_added": self.tr("more pictures or videos were added"),
            "withdrawal_requested": self.tr("a withdrawal was asked for"),
            "withdrawal_cancelled": self.tr("a withdrawal was cancelled"),
            "deleted": self.tr("its fingerprints were erased"),
            "links_added": self.tr("links were added"),
            "contact_left": self.tr("an e-mail address for an answer was left"),
            "contact_erased": self.tr("the e-mail address was erased"),
        }[receipt.action]
        return self.tr("Genuine. {operator} signed on {day} for case {number}: {what}.").format(
            operator=receipt.service,
            day=_day(receipt.issued_at),
            number=grouped(receipt.case_id),
            what=what,
        )

    def _open_picker(self) -> None:
        picker = OpenPicker(
            lambda: self.tr("Open a receipt"),
            several=False,
            folders=False,
            shows=lambda path: path.suffix.lower() == RECEIPT_SUFFIX,
            first=QStandardPaths.StandardLocation.DocumentsLocation,
        )
        picker.chosen.connect(lambda paths: self.check(paths[0]))
        self.over.emit(picker)


def _day(issued_at: str) -> str:
    try:
        return long_date(datetime.fromisoformat(issued_at))
    except (ValueError, OverflowError):  # OverflowError: the first or the last day of the calendar
        # signed all the same; a later version may write it in another way
        return issued_at
