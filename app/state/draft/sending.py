"""How far the sending of a draft is: one value, from "nothing has left" to "all of it has arrived".

Once something may have arrived, only the very same bytes may follow, whatever a later try was told:
``Unclear`` ends only with the receipts.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hashing.sentences import sentence
from submission.failures import SubmissionError

if TYPE_CHECKING:
    from submission.protocol.answers import Receipt


class StoppedError(SubmissionError):
    """The person stopped the sending."""

    code = "stopped"
    message = sentence("The sending was stopped.")


@dataclass(frozen=True, slots=True)
class Unsent:
    """The service has nothing of it, so everything may still be changed. ``error``: why the last try failed."""

    error: SubmissionError | None = None


@dataclass(frozen=True, slots=True)
class Underway:
    """It is being sent now. ``unclear_before``: an earlier try may have arrived."""

    unclear_before: bool = False


@dataclass(frozen=True, slots=True)
class Unclear:
    """The last try failed, and the service may have it, or a part of it, all the same."""

    error: SubmissionError


@dataclass(frozen=True, slots=True)
class Sent:
    """All of it has arrived. The first receipt is that of the case, the rest are of further bodies."""

    receipts: tuple[Receipt, ...]


@dataclass(frozen=True, slots=True)
class Sealed:
    """It is in a sealed file. Whoever hands that in sends the very same bytes."""


@dataclass(frozen=True, slots=True)
class Waits:
    """It waits on this computer, and the very same bytes are sent from there."""


Sending = Unsent | Underway | Unclear | Sent | Sealed | Waits


def started(before: Sending) -> Underway:
    """The state once a try has begun."""
    return Underway(isinstance(before, Unclear))


def failed(before: Sending, error: SubmissionError, *, may_have_arrived: bool) -> Unsent | Unclear:
    """The state after a try that brought no receipt."""
    unclear_before = isinstance(before, Unclear) or (
        isinstance(before, Underway) and before.unclear_before
    )
    return Unclear(error) if may_have_arrived or unclear_before else Unsent(error)
