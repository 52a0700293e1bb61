"""Number and code, and one answer for everything that does not fit."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QTimer
from PySide6.QtWidgets import QLineEdit

from app.files import looks_like_media
from app.jobs import CaseWork, KeepingJob
from app.jobs.recovery import CodeReading
from app.pages.following.kept_part import KeptPart
from app.pages.page import Page
from app.picker import OpenPicker
from app.state import CaseDraft, FollowedCase, KeptHere, Request, Step
from app.widgets import (
    CODE_LENGTH,
    NUMBER_LENGTH,
    CodeField,
    Flow,
    Notice,
    SecretStore,
    announce,
)
from app.words import Text, failure, in_words, refusal
from hashing.refusals import RefusalCode
from hashing.sentences import sentence
from submission.case_identity import CaseIdentity
from submission.protocol.case_number import MistypedError, read_access_code, read_case_number

_NOT_THERE = sentence(
    "No case number and code were found in this file. Take the photo from straight above, in good "
    "light, with the whole square in it. Or type them."
)


class LookUpPage(Page):
    """Nothing is asked of the service before both look like a number and a code."""

    step = Step.LOOK_UP

    def __init__(
        self,
        draft: CaseDraft,
        followed: FollowedCase,
        work: CaseWork,
        secrets: SecretStore,
        kept: KeptHere,
        keeping: KeepingJob,
        sheets: CodeReading,
    ) -> None:
        super().__init__()
        self._sheets = sheets
        self._draft = draft
        self._followed = followed
        self._work = work
        self._secrets = secrets
        self.add_title(lambda: self.tr("Look up a case"))
        self.add(
            self.write(
                "lead",
                lambda: self.tr("You need both: the case number and the access code."),
            )
        )
        self.number = self._field(NUMBER_LENGTH, lambda: self.tr("Case number"), "XXXX-XXXX-XXXX-X")
        self.code = self._field(CODE_LENGTH, lambda: self.tr("Access code"), "XXXX-XXXX-XXXX-XXXX")
        self.add(
            self.write(
                "caption",
                lambda: self.tr(
                    "Capitals and hyphens come by themselves. The letters I and L are read as 1, "
                    "the letter O as zero."
                ),
            )
        )
        self._sheet = self.button(lambda: self.tr("Read both from the sheet…"))
        self._sheet.clicked.connect(self._open_picker)
        self.add(Flow(self._sheet))
        self.add(
            self.write(
                "caption",
                lambda: self.tr(
                    "The sheet as a PDF, or a photo of its square. It is opened by the same separate "
                    "process as your pictures."
                ),
            )
        )
        self._bar = self.busy_bar(
            lambda: (
                self.tr("Reading the sheet")
                if self._sheets.under_way
                else self.tr("Asking the service")
            )
        )
        self.add(self._bar)
        self._notice = Notice("care")
        self.add(self._notice)
        self._kept_part = KeptPart(kept, keeping)
        self._kept_part.chosen.connect(
            lambda case: self._fill_both(case.shown_case_id, case.shown_access_code)
        )
        self._kept_part.over.connect(self.over)
        self.add(self._kept_part)
        self._ask = self.main_button(
            lambda: self.tr("One moment…") if self._asking else self.tr("Look up")
        )
        self._ask.clicked.connect(self._look_up)
        for field in (self.number, self.code):
            field.textEdited.connect(self._typed)
            field.both_pasted.connect(self._fill_both)
            field.textChanged.connect(self.refresh)
            field.returnPressed.connect(self._look_up)
        self.watch(sheets.changed)
        self.watch(followed.changed)
        self.watch(kept.changed)
        self.refresh()

    @property
    def _asking(self) -> bool:
        return self._followed.request is Request.LOOK_UP

    def _field(self, length: int, name: Text, example: str) -> CodeField:
        field = CodeField(length, self._secrets)
        field.setPlaceholderText(example)
        self.texts.bind(
            # else the placeholder is read out, X by X
            field.setAccessibleDescription,
            lambda: self.tr("{count} characters").format(count=length),
        )
        caption = self.write("strong", name)
        caption.setBuddy(field)
        self.texts.bind(field.setAccessibleName, name)
        self.add(caption)
        self.add(field)
        return field

    def entered(self) -> None:
        known = self._followed.identity
        if known is None and self._draft.finished and self._draft.prepared is not None:
            known = self._draft.prepared.identity
        if known is not None and not (self.number.text() or self.code.text()):
            self.number.setText(known.shown_case_id)
            self.code.setText(known.shown_access_code)

    def left(self) -> None:
        # once the keyboard is elsewhere: a screen reader would say that the fields are empty, and not where one is
        QTimer.singleShot(0, self, self.forget)
        self._sheets.cancel()
        self._kept_part.close_all()
        if self._followed.status is None:
            self._followed.forget()  # nobody waits for the answer any more

    def refresh(self) -> None:
        self.texts.retranslate()
        self._kept_part.retranslate()
        self._bar.setVisible(self._asking or self._sheets.under_way)
        self._sheet.setEnabled(not self._sheets.under_way)
        self.allow_main(
            bool(self.number.text()) and bool(self.code.text()),
            self.tr("Enter the number and the code."),
        )
        if self.show_trouble(self._notice, self._followed.trouble):
            self.number.setFocus()

    def forget(self) -> None:
        """Empty both fields."""
        for field in (self.number, self.code):
            field.clear()

    def _fill_both(self, number: str, code: str) -> None:
        self.number.setText(number)
        self.code.setText(code)
        self._ask.setFocus()

    def _typed(self) -> None:
        """What was said of the earlier number or code does not hold for what is typed now."""
        self._notice.say("")
        self._followed.clear_trouble()

    def _look_up(self) -> None:
        if self._asking or not self._ask.isEnabled():
            return
        identity = self._identity()
        if identity is not None:
            self._work.look_up(identity)

    def _identity(self) -> CaseIdentity | None:
        try:
            number = read_case_number(self.number.text())
        except MistypedError as error:
            self._complain(self.number, error)
            return None
        try:
            code = read_access_code(self.code.text())
        except MistypedError as error:
            self._complain(self.code, error)
            return None
        return CaseIdentity(number, code)

    def _complain(self, field: QLineEdit, error: MistypedError) -> None:
        """Say what is wrong, and mark the character where only one can be it."""
        self._notice.say(failure(error))
        field.setFocus()
        if len(error.positions) == 1:
            (position,) = error.positions
            field.setSelection(position + position // 4, 1)  # hyphens stand between groups of four
        self.bring_into_sight(self._notice)

    # --- from the sheet ------------------------------------------------------------------------

    def _open_picker(self) -> None:
        picker = OpenPicker(
            lambda: self.tr("Open the sheet, or a photo of it"),
            several=False,
            folders=False,
            shows=lambda path: looks_like_media(path) or path.suffix.lower() == ".pdf",
            first=QStandardPaths.StandardLocation.DocumentsLocation,
        )
        picker.chosen.connect(lambda paths: self.read_sheet(paths[0]))
        self.over.emit(picker)

    def read_sheet(self, path: Path) -> None:
        """Fill both fields from the recovery sheet in this file."""
        self._notice.say("")
        self._sheets.read([path], self._take_sheet)

    def _take_sheet(self, texts: tuple[str, ...], refused: RefusalCode | None) -> None:
        for text in texts:
            with suppress(MistypedError):
                identity = CaseIdentity.find(text)
                self._fill_both(identity.shown_case_id, identity.shown_access_code)
                announce(self, self.tr("Both are read. Now look the case up."))
                return
        self._notice.say(refusal(refused) if refused is not None else in_words(_NOT_THERE, {}))
        self.bring_into_sight(self._notice)
