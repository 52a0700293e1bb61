"""Closed lists of codes in the person's language: refusals of files, failures of the connection, states of a case.

The English sentences of refusals and failures stand where they arise, marked with ``hashing.sentences.sentence``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.state import DraftItem, FileState
from hashing.refusals import MESSAGES, RefusalCode
from hashing.transforms import IN_WORDS, family_of
from submission.choices import LEFT_OUT_MESSAGES, LeftOutReason
from submission.protocol.plain_error import PlainError

translate = QCoreApplication.translate


def refusal(code: RefusalCode) -> str:
    """Why one file could not be fingerprinted."""
    return translate("", MESSAGES[code])


def failure(error: PlainError) -> str:
    """What went wrong: with a service, a sealed case, a receipt, or what is kept on this computer."""
    return in_words(error.message, error.facts)


def in_words(text: str, facts: Mapping[str, object]) -> str:
    """An English sentence of the core (``hashing.sentences``) in the person's language, its placeholders filled in."""
    return translate("", text).format(**facts)


def file_state(item: DraftItem) -> str:
    """How far one file is, in words."""
    if item.refusal is not None:
        return refusal(item.refusal)
    if item.weak:
        return translate("", LEFT_OUT_MESSAGES[LeftOutReason.TOO_PLAIN])
    match item.state:
        case FileState.WAITING:
            return translate("wording", "Waiting")
        case FileState.READING:
            return translate("wording", "Being read")
        case _:
            return translate("wording", "Ready")


def row_message(item: DraftItem, same_as: int | None) -> str:
    """What became of a file, as its row says it; ``same_as`` is the number of one that looks the same."""
    words = file_state(item)
    if 0 < item.fraction < 1:
        words = translate("wording", "{state}, {percent} %").format(
            state=words, percent=round(item.fraction * 100)
        )
    if same_as is not None:
        words = translate("wording", "{state} · looks the same as {number}").format(
            state=words, number=same_as
        )
    return words


def file_name(item: DraftItem) -> str:
    """What a chosen file is called on this computer."""
    return item.name or translate("wording", "Picture from the clipboard")


def case_state(state: str) -> str:
    """The state of a case."""
    return {
        "received": translate("wording", "Received"),
        "active": translate("wording", "Active"),
        "withdrawal_pending": translate("wording", "Withdrawal waiting"),
        "withdrawn": translate("wording", "Withdrawn"),
        "deleted": translate("wording", "Deleted"),
    }[state]


def item_state(state: str) -> str:
    """The state of one picture or video, which French agrees with: a case is "actif", a picture "active"."""
    return {
        "received": translate("wording", "Received", "a picture or video"),
        "active": translate("wording", "Active", "a picture or video"),
        "withdrawal_pending": translate("wording", "Withdrawal waiting", "a picture or video"),
        "withdrawn": translate("wording", "Withdrawn", "a picture or video"),
        "deleted": translate("wording", "Deleted", "a picture or video"),
    }[state]


def case_state_means(state: str) -> str:
    """What a state means."""
    return {
        "received": translate(
            "wording", "The service has the fingerprints and is about to offer them to platforms."
        ),
        "active": translate(
            "wording", "Platforms that take part can fetch the fingerprints and compare."
        ),
        "withdrawal_pending": translate(
            "wording",
            "A withdrawal was asked for and waits for the delay you chose. It can still be cancelled.",
        ),
        "withdrawn": translate(
            "wording",
            "This case no longer offers its fingerprints. Platforms that can act on this are told; "
            "others may keep comparing.",
        ),
        "deleted": translate("wording", "The service has erased what belonged to this case."),
    }[state]


def case_state_does_not_mean(state: str) -> str:
    """What a state must not be taken for."""
    return {
        "received": translate(
            "wording", "It does not mean that a platform has looked at them already."
        ),
        "active": translate(
            "wording", "It does not mean that something was found, or that something was removed."
        ),
        "withdrawal_pending": translate(
            "wording", "It does not mean that the fingerprints are gone already."
        ),
        "withdrawn": translate(
            "wording", "It does not mean that what was removed comes back by itself."
        ),
        "deleted": translate(
            "wording", "It does not mean that every platform has erased its own copy."
        ),
    }[state]


def partner_state(state: str) -> str:
    """What one platform has said of one item."""
    return {
        "not_fetched": translate("wording", "Not fetched yet"),
        "fetched": translate("wording", "Fetched; no answer yet, which is common"),
        "pending_review": translate("wording", "A possible match is being looked at"),
        "blocked": translate("wording", "Found and blocked"),
        "not_blocked": translate("wording", "Looked at and not blocked"),
    }[state]


def timeline_event(event: str) -> str:
    """One dated fact about a case."""
    return {
        "received": translate("wording", "The service received the case"),
        "active": translate("wording", "The fingerprints became available to platforms"),
        "items_added": translate("wording", "More items were added"),
        "withdrawal_requested": translate("wording", "A withdrawal was asked for"),
        "withdrawal_cancelled": translate("wording", "The withdrawal was cancelled"),
        "withdrawn": translate("wording", "The fingerprints were withdrawn"),
        "deleted": translate("wording", "The fingerprints of this case were erased"),
        "fetched": translate("wording", "fetched the fingerprints"),
        "pending_review": translate("wording", "looks at a possible match"),
        "blocked": translate("wording", "found a match and blocked it"),
        "not_blocked": translate("wording", "looked and did not block"),
    }[event]


def item_name(kind: str, number: int) -> str:
    """What an item is called: a number, never its name."""
    if kind == "video":
        return translate("wording", "Video {number}").format(number=number)
    return translate("wording", "Picture {number}").format(number=number)


def copy_in_words(made_from: str | None) -> str:
    """What kind of copy a platform's word is about; empty where it is about the picture as it is."""
    family = family_of(made_from or "")
    return "" if family is None else translate("", IN_WORDS[family])


def items_in_words(items: Sequence[tuple[str, int]]) -> str:
    """Several items by kind and number, in order: "Pictures 1 to 3, video 4"."""
    runs: list[tuple[str, int, int]] = []
    for kind, number in items:
        if runs and runs[-1][0] == kind and runs[-1][2] == number - 1:
            runs[-1] = (kind, runs[-1][1], number)
        else:
            runs.append((kind, number, number))
    first, *others = [_run_in_words(*run) for run in runs] or [""]
    if QLocale().language() is not QLocale.Language.German:  # there every noun has a capital letter
        others = [other[:1].lower() + other[1:] for other in others]
    return listed([first, *others])


def _run_in_words(kind: str, first: int, last: int) -> str:
    if first == last:
        return item_name(kind, first)
    if last == first + 1:
        if kind == "video":
            return translate("wording", "Videos {first} and {last}").format(first=first, last=last)
        return translate("wording", "Pictures {first} and {last}").format(first=first, last=last)
    if kind == "video":
        return translate("wording", "Videos {first} to {last}").format(first=first, last=last)
    return translate("wording", "Pictures {first} to {last}").format(first=first, last=last)


def listed(parts: Iterable[str]) -> str:
    """One after the other, with the comma of the language."""
    arabic = QLocale().script() is QLocale.Script.ArabicScript
    return ("، " if arabic else ", ").join(parts)


def place_in_list(text: str, row: int, count: int) -> str:
    """A row of a list as a screen reader says it; ``row`` counts from 0."""
    return translate("wording", "{text}, {number} of {count}").format(
        text=text, number=row + 1, count=count
    )


def byte_count(count: int) -> str:
    """A number of bytes, grouped as the language does it."""
    return QLocale().toString(count)


def long_day(day: date) -> str:
    """A day in the person's language."""
    words = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
    if day.day == 1 and QLocale().language() is QLocale.Language.French:
        return words.replace(" 1 ", " 1er ", 1)  # Qt writes the number only, which nobody says
    return words


def own_name(name: str) -> str:
    """What a service or a platform calls itself; those of the practice on this computer are named in this language."""
    return {
        "Practice platform on this computer": translate(
            "wording", "Practice platform on this computer"
        ),
        "Practice service on this computer": translate(
            "wording", "Practice service on this computer"
        ),
    }.get(name, name)


def long_date(moment: datetime) -> str:
    """A day in the person's language. The service keeps full hours only, so no time is shown."""
    return long_day(moment.astimezone().date())
