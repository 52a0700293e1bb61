"""What became of a case: its state and what that does not mean, its items, its timeline."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.case_draft import CaseDraft
from app.journey import Step
from app.pages.page import Page
from app.theme import SPACE
from app.widgets.text import frame, label, rule
from app.wording import (
    case_state,
    case_state_does_not_mean,
    case_state_means,
    item_name,
    partner_state,
    timeline_event,
)
from submission.answers import CaseStatus, ItemStatus, TimelineEntry
from submission.case_number import grouped

#: Rows built for long cases; the rest is summed up.
_MOST_ROWS = 50


class CasePage(Page):
    """Read only; items are "Picture 1", never a hash."""

    step = Step.CASE

    def __init__(self, draft: CaseDraft) -> None:
        super().__init__()
        self._draft = draft
        self.add(self.write("title", lambda: self.tr("Your case")))
        self._number = label("mono")
        self.add(self._number)
        self._holder: QWidget | None = None
        self._shown: tuple[CaseStatus | None, str] = (None, "")
        self._done = self.main_button(lambda: self.tr("Done"))
        self._done.clicked.connect(self._finish)
        self.watch(draft.changed)

    def first_focus(self) -> QWidget:
        return self._done

    def _finish(self) -> None:
        self._draft.set_case(None)
        self.go.emit(Step.START)

    def refresh(self) -> None:
        case = self._draft.case
        now = (case, QLocale().name())
        if now == self._shown:
            return
        self._shown = now
        if self._holder is not None:
            self._holder.hide()
            self._holder.deleteLater()
        self._holder = None
        self._number.setText("")
        if case is None:
            return
        self._number.setText(grouped(case.case_id))
        self._holder = QWidget()
        inside = QVBoxLayout(self._holder)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE * 2)
        inside.addWidget(self._state_card(case))
        inside.addWidget(label("heading", self.tr("What it holds")))
        inside.addWidget(self._items_card(case))
        inside.addWidget(label("heading", self.tr("What happened")))
        inside.addWidget(self._timeline_card(case))
        self.add(self._holder)

    def _state_card(self, case: CaseStatus) -> QWidget:
        card, inside = frame("tint")
        inside.addWidget(label("strong", case_state(case.state), on="tint"))
        inside.addWidget(label("body", case_state_means(case.state), on="tint"))
        inside.addWidget(label("body", case_state_does_not_mean(case.state), on="tint"))
        if case.withdrawal_effective_at is not None:
            text = self.tr("It takes effect on {date}.").format(
                date=_date(case.withdrawal_effective_at)
            )
            inside.addWidget(label("body", text, on="tint"))
        return card

    def _items_card(self, case: CaseStatus) -> QWidget:
        card, inside = frame("card")
        for position, item in enumerate(case.items[:_MOST_ROWS]):
            if position:
                inside.addWidget(rule())
            self._add_item(inside, item)
        self._sum_up(inside, len(case.items))
        return card

    def _add_item(self, inside: QVBoxLayout, item: ItemStatus) -> None:
        name = self.tr("{item}: {state}").format(
            item=item_name(item.kind, item.number), state=case_state(item.state)
        )
        inside.addWidget(label("strong", name))
        lines = [
            self.tr("{platform}: {state}").format(
                platform=partner.partner, state=partner_state(partner.state)
            )
            for partner in item.partners
        ]
        inside.addWidget(
            label(
                "body",
                "\n".join(lines) or self.tr("No answer from a platform yet, which is common."),
            )
        )

    def _timeline_card(self, case: CaseStatus) -> QWidget:
        card, inside = frame("card")
        for entry in case.timeline[-_MOST_ROWS:]:
            inside.addWidget(label("caption", _date(entry.at)))
            inside.addWidget(label("body", self._entry(entry)))
        if not case.timeline:
            inside.addWidget(label("body", self.tr("Nothing yet, which is common.")))
        self._sum_up(inside, len(case.timeline))
        return card

    def _entry(self, entry: TimelineEntry) -> str:
        words = timeline_event(entry.event)
        if entry.partner:
            words = self.tr("{platform} {happened}").format(platform=entry.partner, happened=words)
        if entry.item is not None:
            words = self.tr("{what} (number {number})").format(what=words, number=entry.item)
        return words

    def _sum_up(self, inside: QVBoxLayout, count: int) -> None:
        if count > _MOST_ROWS:
            inside.addWidget(label("caption", self.tr("and %n more", "", count - _MOST_ROWS)))


def _date(moment: datetime) -> str:
    """A day in the person's language. The service keeps full hours only, so no time is shown."""
    local = moment.astimezone()
    day = QDate(local.year, local.month, local.day)
    return QLocale().toString(day, QLocale.FormatType.LongFormat)
