"""What comes back from ``SubmissionJob``: one value for each question, whichever way it ended."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from submission.case_identity import CaseIdentity
    from submission.failures import SubmissionError
    from submission.prepared_case import PreparedAddition, PreparedCase
    from submission.protocol.answers import CaseStatus, Receipt, ServiceDescription
    from submission.protocol.app_versions import VersionFile
    from submission.protocol.plain_error import PlainError


@dataclass(frozen=True, slots=True)
class Prepared:
    """The exact bytes are made. ``revision`` tells which of several requests this answers."""

    case: PreparedCase | PreparedAddition = field(repr=False)
    revision: int


@dataclass(frozen=True, slots=True)
class NotPrepared:
    """Nothing can be sent of these fingerprints, or something is wrong in this app."""

    revision: int


@dataclass(frozen=True, slots=True)
class Described:
    """The service has said who it is. ``asked``: the number of the service that was asked (``SubmissionJob.service``)."""

    description: ServiceDescription
    asked: int = 0


@dataclass(frozen=True, slots=True)
class NotDescribed:
    """The service has not said who it is. ``asked`` as in ``Described``."""

    error: SubmissionError
    asked: int = 0


@dataclass(frozen=True, slots=True)
class CaseSent:
    """All bodies of the case have arrived."""

    receipts: tuple[Receipt, ...]


@dataclass(frozen=True, slots=True)
class CaseNotSent:
    """``may_have_arrived``: the service may have it all the same, so only the same bytes may follow."""

    error: SubmissionError
    may_have_arrived: bool


@dataclass(frozen=True, slots=True)
class ItemsAdded:
    """All that was added to a case has arrived; ``status`` as in ``ChangeCarriedOut``."""

    status: CaseStatus | None
    identity: CaseIdentity
    receipts: tuple[Receipt, ...]


@dataclass(frozen=True, slots=True)
class CaseSealed:
    """The case is in a file, sealed."""

    case: PreparedCase = field(repr=False)


@dataclass(frozen=True, slots=True)
class CaseNotSealed:
    """Nothing was written."""

    error: PlainError


@dataclass(frozen=True, slots=True)
class BundleArrived:
    """A sealed case that somebody else made has arrived."""


@dataclass(frozen=True, slots=True)
class BundleNotArrived:
    """It has not, or nobody could say. Handing it in again makes no second case."""

    error: PlainError


@dataclass(frozen=True, slots=True)
class CaseFound:
    """The case that ``identity`` opens."""

    status: CaseStatus
    identity: CaseIdentity


@dataclass(frozen=True, slots=True)
class CaseNotFound:
    """The look-up did not succeed, for whatever reason."""

    error: SubmissionError
    identity: CaseIdentity


@dataclass(frozen=True, slots=True)
class ChangeCarriedOut:
    """The service has taken a withdrawal, or a withdrawal back, and ``receipt`` proves it.

    ``status`` is the case as it is now, or None where the service could not be asked any more.
    """

    status: CaseStatus | None
    identity: CaseIdentity
    receipt: Receipt


@dataclass(frozen=True, slots=True)
class ChangeFailed:
    """The service has not taken a withdrawal, or a withdrawal back, as far as is known."""

    error: SubmissionError
    identity: CaseIdentity


@dataclass(frozen=True, slots=True)
class VersionSaid:
    """What the operator says about versions, signed by it. ``newer``: than the one that is installed."""

    file: VersionFile
    newer: bool
    asked: int


@dataclass(frozen=True, slots=True)
class VersionNotSaid:
    """Nothing about versions was heard that could be believed."""

    error: PlainError
    asked: int


VersionAnswer = VersionSaid | VersionNotSaid
Answer = (
    Prepared
    | NotPrepared
    | Described
    | NotDescribed
    | CaseSent
    | CaseNotSent
    | ItemsAdded
    | CaseSealed
    | CaseNotSealed
    | BundleArrived
    | BundleNotArrived
    | CaseFound
    | CaseNotFound
    | ChangeCarriedOut
    | ChangeFailed
    | VersionSaid
    | VersionNotSaid
)
