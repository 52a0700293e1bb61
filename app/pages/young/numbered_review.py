"""What will be sent for the minor channel: how many, what goes with them, and the exact bytes."""

from __future__ import annotations

from app.jobs import CaseWork
from app.pages.exact_bytes import ExactBytes
from app.pages.page import Page
from app.state import CaseDraft, Step
from app.widgets import frame, label
from app.words import items_in_words


class NumberedReviewPage(Page):
    """Nothing has left the computer yet."""

    step = Step.NUMBERED_REVIEW

    def __init__(self, draft: CaseDraft, work: CaseWork) -> None:
        super().__init__()
        self._draft = draft
        self._work = work
        self.add_title(lambda: self.tr("This is what will be sent"))
        self.add(
            self.write(
                "lead",
                lambda: self.tr(
                    "Codes, not pictures. No name, no file name, no date, no place, and nothing about you. "
                    "Like any site, the service sees the internet address you come from, and when."
                ),
            )
        )
        card, inside = frame("card")
        self._holds = label("strong")
        inside.addWidget(self._holds)
        self._with_them = self.write(
            "body",
            lambda: self.tr(
                "They are sent with a note that the person was under 18, or may have been."
            ),
        )
        inside.addWidget(self._with_them)
        self.add(card)
        self._bytes = ExactBytes(self.texts)
        self.add(self._bytes)
        self._next = self.main_button(lambda: self.tr("Continue"))
        self._next.clicked.connect(lambda: self.go.emit(Step.SUBMIT))
        self.watch(draft.changed)

    def _why_not(self) -> str:
        if self._draft.cannot_prepare:
            return self.tr("This can’t be prepared for sending. Go back and remove something.")
        return self.tr("One moment, they are being put together…")

    def entered(self) -> None:
        self._bytes.only_first_lines()

    def refresh(self) -> None:
        self._holds.setText(items_in_words(self._draft.listing.numbered))
        # what is added to a case has nothing beside the codes: the case says that already
        self._with_them.setVisible(self._draft.addition is None)
        self._work.bring_bytes_up_to_date()
        prepared = self._draft.prepared
        self.allow_main(prepared is not None, self._why_not())
        self._bytes.show_prepared(
            prepared,
            about=self.tr("{count} bytes, exactly these."),
            why_not=self._why_not(),
        )
