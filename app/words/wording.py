"""Closed lists of codes in the person's language: refusals of files, failures of the connection, states of a case.

Each table is complete, or ``tests/app/words/test_wording.py`` fails.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.practice.started_once import NoServiceError
from app.state.case_draft import DraftItem, Reading
from hashing.refusals import RefusalCode
from submission.failures import (
    BadAnswerError,
    BodyRefusedError,
    ConflictError,
    EgressRefusedError,
    NotFoundOrWrongCodeError,
    NotOfferedError,
    ServiceTroubleError,
    SubmissionError,
    TooManyAttemptsError,
    TooMuchAtOnceError,
    UnreachableError,
    UntrustedError,
)

translate = QCoreApplication.translate


def refusal(code: RefusalCode) -> str:
    """Why one file could not be fingerprinted."""
    table = {
        RefusalCode.UNREADABLE: translate(
            "wording",
            "This file could not be opened. It may have been moved, or belong to someone else.",
        ),
        RefusalCode.NOT_A_FILE: translate(
            "wording", "This is not a file. Choose pictures or videos, not folders or devices."
        ),
        RefusalCode.EMPTY: translate("wording", "This file is empty."),
        RefusalCode.UNKNOWN_FORMAT: translate(
            "wording",
            "This is not a picture or video in a format we can read, whatever its name says.",
        ),
        RefusalCode.DAMAGED: translate(
            "wording", "This file is damaged and could not be read to the end."
        ),
        RefusalCode.TRUNCATED: translate(
            "wording",
            "This file is incomplete: its end is missing. Copy it again from where it came.",
        ),
        RefusalCode.TOO_SMALL: translate(
            "wording",
            "This picture is too small to be recognised (under 5 pixels on a side).",
        ),
        RefusalCode.TOO_MANY_PIXELS: translate(
            "wording", "This picture has too many pixels to be read safely."
        ),
        RefusalCode.TOO_LARGE: translate("wording", "This file is too large to be read safely."),
        RefusalCode.TOO_LONG: translate("wording", "This video is too long to be read in one go."),
        RefusalCode.NO_PICTURE: translate("wording", "This video has no picture in it."),
        RefusalCode.TIMED_OUT: translate(
            "wording", "Reading this file took too long, so we stopped."
        ),
        RefusalCode.OUT_OF_MEMORY: translate(
            "wording", "Reading this file would take more memory than is safe."
        ),
        RefusalCode.HASHER_STOPPED: translate(
            "wording",
            "The part that reads files stopped on this one and was restarted. "
            "The other files are not affected.",
        ),
    }
    return table[code]


def failure(error: SubmissionError) -> str:
    """What went wrong between this computer and the service."""
    if isinstance(error, TooManyAttemptsError):
        minutes = max(1, round(error.retry_after / 60))
        return translate(
            "wording", "There were too many attempts. Wait about {minutes} min, then try again."
        ).format(minutes=minutes)
    table: dict[type[SubmissionError], str] = {
        NoServiceError: translate("wording", "No case service is set up in this app yet."),
        ServiceTroubleError: translate(
            "wording",
            "The service has a problem at the moment. Nothing is lost; you can try again later.",
        ),
        UnreachableError: translate(
            "wording",
            "The service could not be reached. Is this computer connected to the internet? "
            "Nothing is lost; you can try again.",
        ),
        UntrustedError: translate(
            "wording",
            "The connection is not safe: we could not make sure that this is the service. "
            "Someone may be in between. Try again later or from another network.",
        ),
        BadAnswerError: translate(
            "wording", "Something answered that does not speak like a case service."
        ),
        NotFoundOrWrongCodeError: translate(
            "wording", "There is no case with this number and this code. Check both."
        ),
        ConflictError: translate(
            "wording", "The service already has something else under this number."
        ),
        NotOfferedError: translate("wording", "This service does not offer that."),
        BodyRefusedError: translate("wording", "The service did not accept this."),
        TooMuchAtOnceError: translate(
            "wording",
            "The service takes smaller pieces than these, so nothing was sent.",
        ),
        EgressRefusedError: translate(
            "wording",
            "This was stopped before it left the computer, because it was not only fingerprints.",
        ),
    }
    for kind in type(error).__mro__:
        if kind in table:
            return table[kind]
    return translate("wording", "This did not work.")


def reading(item: DraftItem) -> str:
    """How far one file is, in words."""
    if item.refusal is not None:
        return refusal(item.refusal)
    if item.weak:
        return translate(
            "wording",
            "Too plain: there are too few details to be recognised. It would match other "
            "people’s pictures, so it is not sent.",
        )
    match item.reading:
        case Reading.WAITING:
            return translate("wording", "Waiting")
        case Reading.READING:
            return translate("wording", "Being read")
        case _:
            return translate("wording", "Ready")


def case_state(state: str) -> str:
    """The state of a case or item."""
    return {
        "received": translate("wording", "Received"),
        "active": translate("wording", "Active"),
        "withdrawal_pending": translate("wording", "Withdrawal waiting"),
        "withdrawn": translate("wording", "Withdrawn"),
        "deleted": translate("wording", "Deleted"),
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
            "This case no longer offers its fingerprints. Platforms that can take this in are told; "
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


def byte_count(count: int) -> str:
    """A number of bytes, grouped as the language does it."""
    return QLocale().toString(count)


def long_date(moment: datetime) -> str:
    """A day in the person's language. The service keeps full hours only, so no time is shown."""
    local = moment.astimezone()
    day = QDate(local.year, local.month, local.day)
    return QLocale().toString(day, QLocale.FormatType.LongFormat)
