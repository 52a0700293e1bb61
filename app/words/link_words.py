"""States of links and of a contact in the person's language."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.words.wording import listed

if TYPE_CHECKING:
    from submission.protocol.answers import LinkEntry

translate = QCoreApplication.translate


def link_name(number: int) -> str:
    """What a link is called: a number, as the service does not know its address."""
    return translate("link_words", "Link {number}").format(number=number)


def links_in_words(numbers: Sequence[int]) -> str:
    """Several links by number, in order."""
    return listed(link_name(number) for number in numbers)


def link_state(state: str) -> str:
    """What became of a link."""
    return {
        "received": translate("link_words", "received, not looked at yet"),
        "sent_to_host": translate("link_words", "the site was asked to remove it"),
        "removed": translate("link_words", "removed"),
        "refused": translate("link_words", "the site refused to remove it"),
        "not_found": translate("link_words", "nothing was found there"),
    }[state]


def link_event(entry: LinkEntry) -> str:
    """One dated fact about the links or the contact of a case."""
    if entry.event == "contact_left":
        return translate("link_words", "An e-mail address for an answer was left")
    if entry.event == "contact_erased":
        return translate("link_words", "The e-mail address was erased")
    return translate("link_words", "{link}: {state}").format(
        link=link_name(entry.link or 0), state=link_state(entry.event)
    )
