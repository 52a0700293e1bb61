"""The number and the code, shown once, with every decent way to keep them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QPixmap
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QLabel, QWidget

from app.jobs import KeepingJob, LockedFile
from app.keeping import RECEIPT_NAME, SecretClipboard, print_dialog, qr_image, told, write_receipts
from app.look import SPACE
from app.pages.page import Page
from app.pages.passphrase_card import PassphrasePlace
from app.pages.sending.sheet import sheet_document, sheet_picker
from app.picker import SavePicker
from app.state import CaseDraft, KeptHere, ServiceFacts, Step
from app.widgets import Flow, Notice, SecretText, Tick, column, frame, label
from app.words import failure, items_in_words
from submission.case_identity import CaseIdentity

_QR_SIDE = 192
#: What a locked file is called; it tells nothing.
LOCKED_NAME = "notes.bin"


class KeepSafePage(Page):
    """Nobody can send these again, so the page asks once whether they are kept."""

    step = Step.KEEP_SAFE

    def __init__(
        self,
        draft: CaseDraft,
        service: ServiceFacts,
        clipboard: SecretClipboard,
        kept: KeptHere,
        keeping: KeepingJob,
    ) -> None:
        super().__init__()
        self._kept = kept
        self._keeping = keeping
        self._told_of_kept = ""
        self._draft = draft
        self._service = service
        self._clipboard = clipboard
        self._shown: CaseIdentity | None = None
        self._dialog: QPrintDialog | None = None
        self.add_title(
            lambda: (
                self.tr("It is sealed. Keep these two.")
                if draft.sealed
                else self.tr("It is waiting here. Keep these two.")
                if draft.waits
                else self.tr("It is sent. Keep these two.")
            )
        )
        self.add(
            self.write(
                "lead",
                lambda: self.tr(
                    "With this number and this code, and only with both, you can look the case up "
                    "or withdraw it. Nobody can send them to you again."
                ),
            )
        )
        self._sealed = Notice("care")
        self.add(self._sealed)
        self.add(self._secrets())
        self._holds = label("body")
        self.add(self._holds)
        self._copy = self.button(lambda: self.tr("Copy both"))
        self._copy.clicked.connect(self._copy_both)
        self._save = self.button(lambda: self.tr("Save as PDF…"))
        self._save.clicked.connect(self._save_sheet)
        self._print = self.button(lambda: self.tr("Print…"))
        self._print.clicked.connect(self._print_sheet)
        self._receipt = self.button(lambda: self.tr("Save the receipt…"))
        self._receipt.clicked.connect(self._save_receipt)
        self._keyring = self.button(lambda: self.tr("Keep in the keyring"))
        self._keyring.clicked.connect(self._keep_in_keyring)
        self._locked = self.button(lambda: self.tr("Lock into a file…"))
        self._locked.clicked.connect(self._keep_in_file)
        self.add(
            Flow(self._copy, self._save, self._print, self._receipt, self._keyring, self._locked)
        )
        self.add(
            self.write(
                "caption",
                lambda: self.tr(
                    "Use the keyring of this computer only if nobody else can open this account."
                ),
            )
        )
        self._passphrase = PassphrasePlace()
        self.add(self._passphrase)
        self._notice = Notice("tint")
        self.add(self._notice)
        self.add(self._advice())
        self._written = Tick()
        self.texts.bind(
            self._written.setText, lambda: self.tr("I have written them down or saved them.")
        )
        self._written.toggled.connect(self._draft.set_written_down)
        self.add(self._written)
        self._next = self.main_button(lambda: self.tr("Continue"))
        self._next.clicked.connect(self._go_on)
        self.watch(draft.changed)
        self.watch(kept.changed)
        self.refresh()

    def _secrets(self) -> QWidget:
        card, inside = frame("card")
        self._qr = QLabel()
        self._qr.setFixedSize(_QR_SIDE, _QR_SIDE)
        self._qr.setScaledContents(True)
        self.texts.bind(
            self._qr.setAccessibleName,
            lambda: self.tr("Number and code as a QR picture, to scan with your own phone"),
        )
        holder, words = column()
        self._number, self._code = (
            SecretText(self._clipboard, "secret"),
            SecretText(self._clipboard, "secret"),
        )
        for caption, secret in (
            (self.write("caption", lambda: self.tr("Case number")), self._number),
            (self.write("caption", lambda: self.tr("Access code")), self._code),
        ):
            words.addWidget(secret.under(caption))
        inside.addLayout(Flow(holder, self._qr, spacing=SPACE * 3))
        return card

    def _advice(self) -> QWidget:
        return self.card(
            "care",
            lambda: self.tr("Where to keep them"),
            lambda: self.tr(
                "Good: on paper in a place only you know, or in a password manager that only you use."
            ),
            lambda: self.tr(
                "Better not: on a phone, in an e-mail, a cloud or a photo library that someone "
                "else can open. Whoever has both can withdraw the case."
            ),
        )

    # --- living --------------------------------------------------------------------------------

    def entered(self) -> None:
        self._notice.say("")

    def left(self) -> None:
        self._passphrase.take_away()

    def refresh(self) -> None:
        self.texts.retranslate()
        self._sealed.say(self._not_there_yet())
        self._receipt.setVisible(bool(self._draft.receipts))
        identity = self._identity
        self._show_kept()
        self._holds.setText(
            self.tr("The case holds: {items}.").format(
                items=items_in_words(self._draft.listing.numbered)
            )
        )
        self.allow_main(self._draft.written_down, self.tr("Tick above that you have kept both."))
        self._written.show_checked(self._draft.written_down)
        if identity is self._shown:
            return
        self._shown = identity
        self._number.show_secret(identity.shown_case_id if identity else "")
        self._code.show_secret(identity.shown_access_code if identity else "")
        self._qr.setPixmap(QPixmap.fromImage(qr_image(identity)) if identity else QPixmap())

    def _not_there_yet(self) -> str:
        if self._draft.sealed:
            return self.tr(
                "Nothing is sent yet. Give the sealed file, and only that, to someone who hands it in. "
                "The number and the code stay with you; they work once the file has arrived."
            )
        if self._draft.waits:
            return self.tr(
                "It is waiting on this computer, encrypted, and is sent as soon as possible while "
                "this window is open. Later: “I have a case”, then “Look in the keyring”. The "
                "number and the code work once it has arrived."
            )
        return ""

    @property
    def _identity(self) -> CaseIdentity | None:
        if not self._draft.finished or self._draft.prepared is None:
            return None
        return self._draft.prepared.identity

    def _go_on(self) -> None:
        self.go.emit(Step.AFTER_SENDING if self._draft.way.minor else Step.NEXT_STEPS)

    # --- keeping -------------------------------------------------------------------------------

    def _show_kept(self) -> None:
        kept = self._kept
        self._keyring.setEnabled(not kept.under_way)
        # a passphrase is typed, and nothing is typed on the ways of the minor channel
        self._locked.setVisible(not self._draft.way.minor)
        self._locked.setEnabled(not kept.under_way)
        # news only: the page must not move under whoever ticks or copies, nor whenever what waits is tried again
        words = self._about_kept()
        if words != self._told_of_kept and words:
            self._tell(words)
        self._told_of_kept = words

    def _about_kept(self) -> str:
        kept = self._kept
        if kept.trouble is not None:
            return failure(kept.trouble)
        if self._shown is not None and self._shown.case_id in kept.kept:
            return self.tr(
                "Kept on this computer. Whoever can open this account may be able to find it."
            )
        return self.tr("One moment…") if kept.under_way else ""

    def _keep_in_keyring(self) -> None:
        if self._shown is not None:
            self._keeping.keep(self._shown)

    def _keep_in_file(self) -> None:
        picker = SavePicker(lambda: self.tr("Keep in a locked file"), LOCKED_NAME)
        picker.chosen.connect(self._ask_passphrase)
        self.over.emit(picker)

    def _ask_passphrase(self, path: Path) -> None:
        self._passphrase.ask(
            lambda typed: self._lock(LockedFile(path, typed)), new=not path.exists()
        )

    def _lock(self, place: LockedFile) -> None:
        if self._shown is not None:
            self._keeping.keep(self._shown, place)

    def _copy_both(self) -> None:
        if self._shown is None:
            return
        self._clipboard.copy(f"{self._shown.shown_case_id}\n{self._shown.shown_access_code}")
        self._tell(
            self.tr("Copied. The clipboard is cleared after one minute, and when you leave.")
        )

    def _save_sheet(self) -> None:
        self.over.emit(sheet_picker(self._draft, self._service, self._tell))

    def _save_receipt(self) -> None:
        picker = SavePicker(lambda: self.tr("Save the receipt"), RECEIPT_NAME)
        picker.chosen.connect(self._write_receipt)
        self.over.emit(picker)

    def _write_receipt(self, path: Path) -> None:
        if self._draft.receipts:
            self._tell(told(write_receipts(self._draft.receipts, str(path))))

    def _tell(self, text: str) -> None:
        self._notice.say(text)
        self.bring_into_sight(self._notice)

    def _print_sheet(self) -> None:
        self._dialog = print_dialog(self, lambda: sheet_document(self._draft, self._service))
