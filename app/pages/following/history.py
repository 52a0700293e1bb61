"""What happened to a case, by date and platform: as a small picture and in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby, islice

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.widgets import Lane, Mark, TimelinePicture, frame, label
from app.words import copy_in_words, item_name, link_event, long_date, own_name, timeline_event
from submission.protocol.answers import CaseStatus, LinkEntry, TimelineEntry

translate = QCoreApplication.translate
#: Facts that are written out for a long case; the rest is summed up.
_MOST_ENTRIES = 50
#: Lines of the picture for platforms: more than read any list, and as many as still make a picture.
_MOST_PLATFORMS = 50
_MARKS = {"blocked": Mark.SQUARE, "not_blocked": Mark.CROSS, "pending_review": Mark.RING}


def entries(case: CaseStatus) -> list[TimelineEntry | LinkEntry]:
    """All that happened to the case, its links among it, the newest last."""
    return sorted((*case.timeline, *case.link_timeline), key=lambda entry: entry.at)


def lanes(case: CaseStatus) -> tuple[Lane, ...]:
    """A line for the case itself, and one for each platform that did something, in the order they first did."""
    own = [entry for entry in case.timeline if entry.partner is None]
    of_partners: dict[str, list[TimelineEntry]] = {}
    for entry in case.timeline:
        if entry.partner:
            of_partners.setdefault(entry.partner, []).append(entry)
    first_ones = islice(of_partners.items(), _MOST_PLATFORMS)
    by_partner = [_lane(own_name(name), facts) for name, facts in first_ones]
    links = [_lane(translate("history", "Links"), case.link_timeline)] if case.link_timeline else []
    return (_lane(translate("history", "Your case"), own), *links, *by_partner)


def _lane(name: str, facts: Sequence[TimelineEntry | LinkEntry]) -> Lane:
    marks = dict.fromkeys(
        (entry.at.astimezone().date(), _MARKS.get(entry.event, Mark.DOT)) for entry in facts
    )
    return Lane(name, tuple(marks))


def history_card(case: CaseStatus) -> QWidget:
    """The picture, what its marks mean, and every fact with its day."""
    card, inside = frame("card")
    if not case.timeline:
        inside.addWidget(label("body", translate("history", "Nothing yet, which is common.")))
        return card
    picture = TimelinePicture(lanes(case))
    picture.setAccessibleName(
        translate("history", "A line for each platform over time; the same follows in words")
    )
    inside.addWidget(picture)
    inside.addWidget(
        label(
            "caption",
            translate(
                "history",
                "Dot: something happened. Ring: a possible match is being looked at. Square: found "
                "and blocked. Cross: looked at and not blocked.",
            ),
        )
    )
    _add_words(inside, case)
    return card


def _add_words(inside: QVBoxLayout, case: CaseStatus) -> None:
    kinds = {item.number: item.kind for item in case.items}
    happened = entries(case)
    shown = happened[-_MOST_ENTRIES:]
    for day, facts in groupby(shown, key=lambda entry: long_date(entry.at)):
        inside.addWidget(label("strong", day))
        for entry in facts:
            inside.addWidget(label("body", _in_words(entry, kinds)))
    if (left := len(happened) - len(shown)) > 0:
        inside.addWidget(
            label("caption", translate("history", "and {count} before these").format(count=left))
        )


def _in_words(entry: TimelineEntry | LinkEntry, kinds: Mapping[int, str]) -> str:
    if isinstance(entry, LinkEntry):
        return link_event(entry)
    words = timeline_event(entry.event)
    if entry.partner:
        words = translate("history", "{platform} {happened}").format(
            platform=own_name(entry.partner), happened=words
        )
    if entry.item is not None:
        item = item_name(kinds.get(entry.item, "image"), entry.item)
        if copy := copy_in_words(entry.made_from):
            item = translate("history", "{item}, {copy}").format(item=item, copy=copy)
        words = translate("history", "{item}: {what}").format(item=item, what=words)
    return words
