"""Three statements, and the way out for everyone they do not fit."""

from __future__ import annotations

from app.look import SPACE
from app.pages.page import Page
from app.state import CaseDraft, Step, Ticks
from app.widgets import Tick


class AttestPage(Page):
    """The adult way begins here; nothing is asked about who the person is."""

    step = Step.ATTEST

    def __init__(self, draft: CaseDraft) -> None:
        super().__init__()
        self._draft = draft
        self.add_title(lambda: self.tr("Is this your situation?"))
        self.add(
            self.write(
                "lead",
                lambda: self.tr(
                    "This way is for adults, about pictures of themselves. There is no account, "
                    "and nobody asks your name."
                ),
            )
        )
        self._adult, self._in_picture, self._without = Tick(), Tick(), Tick()
        self.texts.bind(
            self._adult.setText,
            lambda: self.tr("I am 18 or older, and I was 18 or older when it was taken or made."),
        )
        self.texts.bind(
            self._in_picture.setText,
            lambda: self.tr("I am in it, alone or with others."),
        )
        self.texts.bind(
            self._without.setText,
            lambda: self.tr("It is being shared, or may be, without my agreement."),
        )
        for tick in self._ticks:
            tick.toggled.connect(self._ticked)
            self.add(tick)
        self._waiting = self.write("body", self._waiting_text)
        self.add(self._waiting)
        self.add(
            self.way_to(
                Step.UNDER_18,
                lambda: self.tr("Under 18 in the picture, or I’m not sure: there is another way"),
            ),
            space_before=SPACE,
        )
        self._next = self.main_button(lambda: self.tr("Continue"))
        self._next.clicked.connect(lambda: self.go.emit(Step.CHOOSE))
        self.watch(draft.changed)
        self.refresh()

    @property
    def _ticks(self) -> tuple[Tick, Tick, Tick]:
        return self._adult, self._in_picture, self._without

    def refresh(self) -> None:
        said = self._draft.ticks
        for tick, value in zip(
            self._ticks, (said.adult, said.in_picture, said.without_agreement), strict=True
        ):
            tick.show_checked(value)
        self._waiting.setText(self._waiting_text())
        self._waiting.setVisible(bool(self._draft.items))
        self.allow_main(said.all, self.tr("Tick all three to go on."))

    def _waiting_text(self) -> str:
        return self.tr("%n file(s) are in your list already.", "", len(self._draft.items))

    def _ticked(self) -> None:
        self._draft.set_ticks(Ticks(*(tick.isChecked() for tick in self._ticks)))
