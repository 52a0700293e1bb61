"""What a person chose for a case, and why a file may add nothing to it.

Plain values, which the window uses on its first page, before anything that speaks the protocol is loaded.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from hashing.sentences import sentence
from hashing.signals import Fingerprint
from submission.protocol.terms import Channel


@dataclass(frozen=True, slots=True)
class ChosenItem:
    """One file that the person chose.

    Args:
        number: of the file, in the order the files were given, from 1 on.
        synthetic: the person said that the picture was edited or generated.
    """

    number: int
    fingerprint: Fingerprint = field(repr=False)
    synthetic: bool = False


@dataclass(frozen=True, slots=True)
class CaseChoices:
    """What the person chose for the whole case.

    Args:
        withdrawal_delay_hours: for how long a withdrawal can be cancelled, 0 to ``MAX_WITHDRAWAL_DELAY_HOURS``.
        attested: the person made the statement of ``CaseSubmission.attested``; in the adult channel only.
    """

    channel: Channel
    withdrawal_delay_hours: int = 0
    attested: bool = False


class LeftOutReason(StrEnum):
    """Why a file adds nothing that a platform could match."""

    TOO_PLAIN = "too_plain"


LEFT_OUT_MESSAGES = {
    LeftOutReason.TOO_PLAIN: sentence(
        "Too plain: there are too few details to be recognised. It would match other people’s "
        "pictures, so it is not sent."
    ),
}


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A file of which nothing is sent, by its number."""

    number: int
    reason: LeftOutReason
