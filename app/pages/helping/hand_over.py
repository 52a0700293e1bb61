"""The young person is here: from now on the computer is theirs."""

from __future__ import annotations

from app.pages.page import Page
from app.state import CaseDraft, Step, Way


class HandOverPage(Page):
    """The adult sees that it goes on, and nothing else."""

    step = Step.HAND_OVER

    def __init__(self, draft: CaseDraft) -> None:
        super().__init__()
        self._draft = draft
        self.add_title(lambda: self.tr("Let them sit at the computer"))
        self.add(
            self.write(
                "lead",
                lambda: self.tr(
                    "The next pages speak to them. They show numbers and progress only: no picture and no file "
                    "name, so you can stay beside them."
                ),
            )
        )
        self.add(
            self.card(
                "tint",
                None,
                lambda: self.tr("They decide at every step, and can stop at any time."),
                lambda: self.tr(
                    "At the end there is a case number and a code. They are theirs; keep them only if they ask you to."
                ),
            )
        )
        self._next = self.main_button(lambda: self.tr("It’s me: begin"))
        self._next.clicked.connect(self._begin)

    def _begin(self) -> None:
        self._draft.set_way(Way.YOUNG)
        self.go.emit(Step.OFFICIAL_FIRST)
