"""Some of the pictures are from before 18: they become a case of their own, in the minor channel."""

from __future__ import annotations

from app.jobs import CaseWork
from app.look import SPACE
from app.pages.page import Page
from app.pages.tick_list import TickList
from app.state import CaseDraft, DraftItem, Step
from app.widgets import breakable
from app.words import file_name, item_name

#: Ticks that are built; a list this long is better begun anew on the other way.
_MOST = 200


class MixedAgesPage(Page):
    """Whoever is not sure about a picture marks it. What is read already is not read again."""

    step = Step.MIXED_AGES

    def __init__(self, draft: CaseDraft, work: CaseWork) -> None:
        super().__init__()
        self._draft = draft
        self._work = work
        self._items: dict[int, DraftItem] = {}
        self.add_title(lambda: self.tr("Which of these are from before 18?"))
        self.add(
            self.write(
                "lead",
                lambda: self.tr(
                    "Tick every one in which you were under 18, or are not sure. They become a second "
                    "case, with its own number, for the service’s part for minors."
                ),
            )
        )
        self._list = TickList(self._name, self.refresh)
        self.add(self._list.layout)
        self.add(
            self.card(
                "care",
                None,
                lambda: self.tr(
                    "Leave those pictures where they are. Don’t copy them or send them on: in many "
                    "countries that can be an offence, even if you are the one in them."
                ),
            ),
            space_before=SPACE,
        )
        self._next = self.main_button(lambda: self.tr("Make two cases"))
        self._next.clicked.connect(self._part)
        self.watch(draft.changed)

    def entered(self) -> None:
        self._list.show(())

    def refresh(self) -> None:
        self._items = {item.key: item for item in self._draft.sendable[:_MOST]}
        self._list.show(list(self._items))
        self.allow_main(bool(self._list.ticked), self.tr("Tick at least one, or go back."))

    def _name(self, key: int) -> str:
        item, number = self._items[key], self._draft.number(key)
        kind = "image" if item.fingerprint is None else item.fingerprint.kind
        return self.tr("{item}: {name}").format(
            item=item_name(kind, number or 1), name=breakable(file_name(item))
        )

    def _part(self) -> None:
        chosen = self._list.ticked
        self._list.show(())
        self._draft.put_aside(*chosen)
        if self._draft.sendable:
            self.go.emit(Step.REVIEW)
        else:  # all of them: there is one case only, and it is the other one
            self._work.begin_second_case()
            self.go.emit(Step.OFFICIAL_FIRST)
