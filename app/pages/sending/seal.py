"""A sealed file instead of sending: for a computer without a network, or for someone else to hand in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.jobs import CaseWork
from app.pages.page import Page
from app.picker import SavePicker, operator_file_picker
from app.state import CaseDraft, ServiceFacts, Step
from app.widgets import Flow, Notice, announce, label
from app.words import failure, items_in_words
from submission.keeping.operator_place import load_operator_file
from submission.protocol.plain_error import PlainError

#: What the file is called unless the person changes it; its ending is how whoever hands it in finds it.
_NAME = "case.empreinte"


class SealPage(Page):
    """Nothing is sent from here. What is sealed holds the same bytes that would be sent."""

    step = Step.SEAL

    def __init__(self, draft: CaseDraft, service: ServiceFacts, work: CaseWork) -> None:
        super().__init__()
        self._draft = draft
        self._service = service
        self._work = work
        self.add_title(lambda: self.tr("Seal it into a file"))
        self.add(
            self.write(
                "lead",
                lambda: self.tr(
                    "The file holds the fingerprints and nothing else. Whoever carries it can hand "
                    "it in, but can’t read it, change it or withdraw it."
                ),
            )
        )
        self._holds = label("body")
        self.add(self._holds)
        self._for_whom = label("strong")
        self.add(self._for_whom)
        self._trouble = Notice("care")
        self.add(self._trouble)
        self._open = self.button(lambda: self.tr("Open the operator’s file…"))
        self._open.clicked.connect(self._open_picker)
        self.add(Flow(self._open))
        self.add(
            self.card(
                "card",
                None,
                lambda: self.tr(
                    "1. Save the file, for example on a stick. There is no name and no picture in it."
                ),
                lambda: self.tr(
                    "2. Keep the number and the code that come next. They are yours alone."
                ),
                lambda: self.tr(
                    "3. Give only the file to someone you trust. They choose “I am helping someone” in "
                    "this app. Never give them the picture."
                ),
            )
        )
        self._save = self.main_button(lambda: self.tr("Save the file…"))
        self._save.clicked.connect(self._choose_place)
        work.not_sealed.connect(self._tell)
        self.watch(draft.changed)
        self.watch(service.changed)
        self.refresh()

    def first_focus(self) -> QWidget:
        return self.title  # afterwards the case can't be changed any more

    def entered(self) -> None:
        self._trouble.say("")

    def refresh(self) -> None:
        service = self._service.sealer
        self._holds.setText(
            self.tr("It will hold: {items}.").format(
                items=items_in_words(self._draft.listing.numbered)
            )
        )
        self._open.setVisible(self._service.description is None)
        self._for_whom.setText(
            self.tr("Only {operator} can open it.").format(operator=service.name)
            if service is not None
            else self.tr(
                "The service does not answer. Its operator’s file, “operator.toml”, is enough to "
                "seal a case for it."
            )
        )
        reason = "" if service is not None else self.tr("Open the operator’s file first.")
        if self._draft.prepared is None:
            reason = self.tr("One moment, the bytes are being put together…")
        self.allow_main(not reason, reason)

    def _tell(self, error: PlainError) -> None:
        self._trouble.say(failure(error))
        self.bring_into_sight(self._trouble)

    def _open_picker(self) -> None:
        picker = operator_file_picker(lambda: self.tr("Open the operator’s file"))
        picker.chosen.connect(lambda paths: self.open_operator_file(paths[0]))
        self.over.emit(picker)

    def open_operator_file(self, path: Path) -> None:
        """Take from the operator's file whom to seal for; a file that is none is refused in words."""
        try:
            file = load_operator_file(path)
        except PlainError as error:
            self._tell(error)
        else:
            self._trouble.say("")
            self._service.set_from_file(file.description)

    def _choose_place(self) -> None:
        picker = SavePicker(lambda: self.tr("Save the sealed file"), _NAME)
        picker.chosen.connect(self.save)
        self.over.emit(picker)

    def save(self, path: Path) -> None:
        """Seal the case into a file where the person chose."""
        announce(self, self.tr("Sealing…"))
        self._work.seal(path)
