"""The first page: who is meant, all ways to choose from, and what to know before anything is opened."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.look import SPACE
from app.pages.opening.about_service import platforms_in_short
from app.pages.page import Page
from app.state import CaseDraft, ServiceFacts, Step, Way, Whereabouts
from app.widgets import column, frame, label


class StartPage(Page):
    """Shown first, and again after everything was forgotten. All five choices fit on a screen of 1024 × 600."""

    step = Step.START

    def __init__(self, draft: CaseDraft, service: ServiceFacts, whereabouts: Whereabouts) -> None:
        super().__init__()
        self._whereabouts = whereabouts
        self._draft = draft
        self._service = service
        self.add_title(lambda: self.tr("This is not your fault."))
        self.add(self._first_of_all())
        self._reach = label("body")
        self.add(self._reach)
        self.choices = (
            self.way(lambda: self.tr("Pictures of me"), self._begin_as_adult),
            self.way_to(Step.WHOM, lambda: self.tr("I am helping someone")),
            self.way_to(
                Step.UNDER_18,
                lambda: self.tr("The person was under 18 in the picture, or I’m not sure"),
            ),
            self.way_to(Step.LOOK_UP, lambda: self.tr("I have a case: number and code")),
            self.way(lambda: self.tr("I don’t have the picture or video"), self._without_file),
        )
        self.add(_close_together(*self.choices))
        more = (
            self.way_to(Step.HELP, lambda: self.tr("Talk to someone: numbers and links")),
            self.way_to(
                Step.SELF_TEST, lambda: self.tr("Check for myself that my pictures stay here")
            ),
        )
        self.add(_close_together(*more), space_before=SPACE)
        self.watch(service.changed)
        self.refresh()

    def _first_of_all(self) -> QWidget:
        card, inside = frame("care")
        inside.setContentsMargins(SPACE * 2, SPACE, SPACE * 2, SPACE)
        inside.setSpacing(SPACE // 2)
        self._danger = label("strong", on="care")
        inside.addWidget(self._danger)
        inside.addWidget(
            self.write(
                "body",
                lambda: self.tr(
                    "Could someone else look at this computer? Pressing Esc twice closes everything "
                    "at once. It can’t hide what was seen before, or a program that spies."
                ),
                on="care",
            )
        )
        return card

    def _begin_as_adult(self) -> None:
        self._draft.set_way(Way.ADULT)
        self.go.emit(Step.ABOUT)

    def _without_file(self) -> None:
        self._draft.set_way(Way.ADULT)
        self.go.emit(Step.NO_FILE)

    def refresh(self) -> None:
        self._danger.setText(
            self.tr("In danger now? Call {number}.").format(
                number=self.tr(" or ", "between two telephone numbers").join(
                    self._whereabouts.emergency_numbers
                )
            )
        )
        self._reach.setText(
            self.tr("Your pictures stay on this computer. {platforms}").format(
                platforms=platforms_in_short(self._service)
            )
        )


def _close_together(*parts: QWidget) -> QWidget:
    whole, inside = column()
    inside.setSpacing(SPACE // 2)
    for part in parts:
        inside.addWidget(part)
    return whole
