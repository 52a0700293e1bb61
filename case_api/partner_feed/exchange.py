"""The words of the StopNCII hash exchange, as ``threatexchange`` 1.2.17 reads and writes them.

Clients drop a record with a word they don't know, without telling anyone: nothing may be sent that is not here, and
``VideoVPDQ``, which is ours, goes only to partners who asked for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    model_validator,
)

from hashing.signals import Transform
from submission.protocol.wire import Md5Signal, PdqSignal

MAX_RECORDS = 5_000
MAX_TAGS = 32
#: PDQ cuts at the median, so that about half of the bits are set. A hash far from that is of a flat picture.
_FEWEST_BITS, _MOST_BITS = 64, 192


class SignalType(StrEnum):
    """What a ``hashValue`` is. Clients also know VideoTMK, Text and URL, which nothing here uses."""

    IMAGE_PDQ = "ImagePDQ"
    VIDEO_MD5 = "VideoMD5"
    VIDEO_VPDQ = "VideoVPDQ"


#: by ``signals.type``
SPOKEN_TYPES: Mapping[str, SignalType] = {
    "pdq": SignalType.IMAGE_PDQ,
    "md5": SignalType.VIDEO_MD5,
    "vpdq": SignalType.VIDEO_VPDQ,
}


class HashStatus(StrEnum):
    """What became of a hash, or of one case that holds it."""

    RECEIVED = "Received"
    ACTIVE = "Active"
    WITHDRAWN = "Withdrawn"
    DELETED = "Deleted"


class FeedbackValue(StrEnum):
    """What a partner says of a hash."""

    UNKNOWN = "Unknown"
    NONE = "None"
    QUALITY_UNKNOWN = "QualityUnknown"
    PENDING_REVIEW = "PendingReview"
    BLOCKED = "Blocked"
    NOT_BLOCKED = "NotBlocked"
    WITHDRAWN = "Withdrawn"
    DELETED = "Deleted"

    @property
    def takes_back(self) -> bool:
        """Whether the partner no longer stands by a hash that it shared."""
        return self in (FeedbackValue.WITHDRAWN, FeedbackValue.DELETED)


def _without_class_name(word: object) -> object:
    """``StopNCIISignalType.ImagePDQ``, which stock clients send for ``ImagePDQ``."""
    return word.rpartition(".")[2] if isinstance(word, str) else word


Tag = Annotated[str, StringConstraints(strict=True, min_length=1, max_length=100)]
Hex = Annotated[
    str,
    StringConstraints(strict=True, to_lower=True, pattern=r"^([0-9a-fA-F]{32}|[0-9a-fA-F]{64})$"),
]
# what a platform can share: the types that any client can send
SharedType = Annotated[
    Literal[SignalType.IMAGE_PDQ, SignalType.VIDEO_MD5], BeforeValidator(_without_class_name)
]
SpokenValue = Annotated[FeedbackValue, BeforeValidator(_without_class_name)]


class _Spoken(BaseModel):
    # clients of other versions may say more than we listen to
    model_config = ConfigDict(extra="ignore", frozen=True)


class GivenFeedback(_Spoken):
    """What a partner says of a hash. A ``source`` is not listened to: it speaks for itself only."""

    feedbackValue: SpokenValue  # noqa: N815 - the exchange's spelling
    tags: Annotated[tuple[Tag, ...], Field(max_length=MAX_TAGS)] = ()


class HashFeedback(GivenFeedback):
    """One entry of ``SubmitFeedback``: about every signal that has this value, whatever its type."""

    hashValue: Hex  # noqa: N815


class SharedHash(_Spoken):
    """One entry of ``SubmitHashes``. Its ``lastModtimestamp`` is not listened to: the feed has its own clock."""

    signalType: SharedType  # noqa: N815
    hashValue: Hex  # noqa: N815
    CSPFeedbacks: Annotated[tuple[GivenFeedback, ...], Field(max_length=1)] = ()

    @model_validator(mode="after")
    def _value_fits_type(self) -> Self:
        if self.signalType is SignalType.VIDEO_MD5:
            if len(self.hashValue) != 32:
                raise ValueError("an MD5 digest is 32 hexadecimal digits")
            return self
        if len(self.hashValue) != 64:
            raise ValueError("a PDQ hash is 64 hexadecimal digits")
        if not _FEWEST_BITS <= int(self.hashValue, 16).bit_count() <= _MOST_BITS:
            raise ValueError("this PDQ hash is of a flat picture and would match innocent ones")
        return self

    @property
    def signal(self) -> PdqSignal | Md5Signal:
        """The signal as a person's app would send it. A platform doesn't tell the quality."""
        if self.signalType is SignalType.VIDEO_MD5:
            return Md5Signal(value=self.hashValue)
        return PdqSignal(value=self.hashValue, quality=100, transform=Transform.ORIGINAL)

    @property
    def feedback(self) -> GivenFeedback:
        """What was said of it; a hash shared without a word was removed by the platform."""
        if self.CSPFeedbacks:
            return self.CSPFeedbacks[0]
        return GivenFeedback(feedbackValue=FeedbackValue.BLOCKED)


class _Batch(_Spoken):
    count: Annotated[int, Field(strict=True, ge=0)]

    def _check_count(self, given: int) -> None:
        if self.count != given:
            raise ValueError("count is the number of records")


class SubmittedHashes(_Batch):
    """``POST /SubmitHashes``: hashes of what a platform removed itself."""

    hashRecords: Annotated[  # noqa: N815
        tuple[SharedHash, ...], Field(min_length=1, max_length=MAX_RECORDS)
    ]

    @model_validator(mode="after")
    def _counted(self) -> Self:
        self._check_count(len(self.hashRecords))
        return self


class SubmittedFeedback(_Batch):
    """``POST /SubmitFeedback``."""

    hashFeedbacks: Annotated[  # noqa: N815
        tuple[HashFeedback, ...], Field(min_length=1, max_length=MAX_RECORDS)
    ]

    @model_validator(mode="after")
    def _counted(self) -> Self:
        self._check_count(len(self.hashFeedbacks))
        return self


class Accepted(BaseModel):
    """The answer to a batch: how many records it had. It does not tell which of them were known."""

    count: int
