"""Tries to send what waits in the outbox: when it is due, less and less often, and never sooner than the service asked.

The service stores the same bytes only once, so a try whose answer got lost is simply repeated.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from hashing.sentences import sentence
from submission.case_identity import CaseIdentity
from submission.client import CaseClient
from submission.failures import (
    BadAnswerError,
    ServiceTroubleError,
    SubmissionError,
    TooManyAttemptsError,
    UnreachableError,
    UntrustedError,
)
from submission.keeping.outbox import Outbox, Waiting
from submission.protocol.answers import Receipt

_FIRST_PAUSE = 30.0
_LONGEST_PAUSE = 6 * 3600.0

#: What a case is waiting for, by the code of the failure that ended its last try. After other failures it is stopped.
WAITS_FOR = {
    UnreachableError.code: sentence("It is waiting until the service can be reached."),
    ServiceTroubleError.code: sentence("It is waiting until the service works again."),
    TooManyAttemptsError.code: sentence("The service asked us to wait."),
    UntrustedError.code: sentence(
        "It is waiting for a safe connection to the service, perhaps on another network."
    ),
    BadAnswerError.code: sentence(
        "It is waiting until the service itself answers. On a public network you may have to sign "
        "in on a web page first."
    ),
}
_NEW = sentence("It has not been tried yet.")
_ARRIVED = sentence("It has arrived.")
_STOPPED = sentence("The service did not accept it, and would not accept the same again.")
_NEXT_TRY = sentence("Next try in about {minutes} min.")


@dataclass(frozen=True, slots=True)
class Delivered:
    """A body of this case has arrived."""

    identity: CaseIdentity
    receipt: Receipt


@dataclass(frozen=True, slots=True)
class NotDelivered:
    """This case goes on waiting, or was stopped because the service refused it."""

    identity: CaseIdentity
    error: SubmissionError


def pause_after(tries: int, error: SubmissionError) -> float:
    """Seconds until the next try: doubled each time, at least what the service asked for, and up to a tenth more at random.

    Without the random part, many people's apps would come back in the same second after a failure of the service.
    """
    usual = min(_LONGEST_PAUSE, _FIRST_PAUSE * 2.0 ** min(tries, 20))
    asked = getattr(error, "retry_after", None) or 0
    return max(float(asked), usual) * (1 + secrets.randbelow(100) / 1000)


def is_passing(error: SubmissionError) -> bool:
    """Whether the service may accept the same bytes another time."""
    return error.code in WAITS_FOR


def deliver(
    outbox: Outbox,
    connect: Callable[[], CaseClient],
    *,
    now: Callable[[], float] = time.time,
    even_if_early: bool = False,
) -> Iterator[Delivered | NotDelivered]:
    """Try everything that is due once, and report what came of each.

    Args:
        connect: opens a connection to the service; each case gets one of its own.
        even_if_early: also what is not due yet or was stopped: the person asked for it.

    Raises:
        OutboxError: the disk can't be written.
    """
    for waiting in outbox.waiting():
        due = even_if_early or (not waiting.stopped and now() >= waiting.not_before)
        if waiting.arrived or not due:
            continue
        try:
            with connect() as client:
                for receipt in outbox.send(waiting.identity, client):
                    yield Delivered(waiting.identity, receipt)
        except SubmissionError as error:
            outbox.note_trouble(
                waiting.identity,
                error.code,
                not_before=now() + pause_after(waiting.tries, error),
                stopped=not is_passing(error),
            )
            yield NotDelivered(waiting.identity, error)


def what_it_waits_for(waiting: Waiting, now: float) -> tuple[tuple[str, dict[str, object]], ...]:
    """Sentences, each with the values of its placeholders, that tell a person how far a case is."""
    if waiting.arrived:
        return ((_ARRIVED, {}),)
    if waiting.stopped:
        return ((_STOPPED, {}),)
    if waiting.trouble is None:
        return ((_NEW, {}),)
    minutes = max(1, round((waiting.not_before - now) / 60))
    return ((WAITS_FOR[waiting.trouble], {}), (_NEXT_TRY, {"minutes": minutes}))
