"""The wire format of the StopNCII hash exchange, as ``threatexchange`` 1.2.17 reads and writes it.

Stock clients silently drop a record with an enum value that they don't know. So nothing is sent that is not defined
here, and ``VideoVPDQ``, which StopNCII does not have, goes only to partners that asked for it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    model_validator,
)

from hashing.signals import MAX_VPDQ_FRAMES, VpdqFrame, has_plausible_bits
from hashing.transforms import Transform
from submission.protocol.wire import Md5Signal, PdqSignal

MAX_RECORDS = 5_000
MAX_TAGS = 32
_HEX = re.compile(r"([0-9a-f]{32}|[0-9a-f]{64})\Z")
_BETWEEN_FRAMES = re.compile(r'", ?"')
_FRAME = re.compile(r"([0-9a-f]{64}),([0-9]{1,3}),([0-9]{1,8}\.[0-9]{3})\Z")


class SignalType(StrEnum):
    """What a ``hashValue`` is. Stock clients also know VideoTMK, Text and URL, which this service never sends."""

    IMAGE_PDQ = "ImagePDQ"
    VIDEO_MD5 = "VideoMD5"
    VIDEO_VPDQ = "VideoVPDQ"


#: By the name under which the database keeps them (``signals.type``).
SIGNAL_TYPES: Mapping[str, SignalType] = {
    "pdq": SignalType.IMAGE_PDQ,
    "md5": SignalType.VIDEO_MD5,
    "vpdq": SignalType.VIDEO_VPDQ,
}


class HashStatus(StrEnum):
    """The state of a hash, or of one case that holds it."""

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
        """Whether the partner takes back a hash that it shared."""
        return self in (FeedbackValue.WITHDRAWN, FeedbackValue.DELETED)


def _without_class_name(value: object) -> object:
    """Stock clients send ``StopNCIISignalType.ImagePDQ`` where the format says ``ImagePDQ``: take both."""
    return value.rpartition(".")[2] if isinstance(value, str) else value


def spell_vpdq(frames: Iterable[VpdqFrame]) -> str:
    """A video as a ``hashValue``: a JSON list of ``"hash,quality,timestamp"``, as ``threatexchange`` keeps vPDQ."""
    return json.dumps([f"{f.pdq},{f.quality},{f.timestamp:.3f}" for f in frames])


def read_vpdq(value: str) -> list[tuple[str, int, float]]:
    """The frames (PDQ, quality, timestamp) of a ``hashValue`` that ``spell_vpdq`` wrote.

    Raises:
        ValueError: it is not one.
    """
    # no JSON parser: Python's recurses, and deep lists would exhaust the stack
    rows = _BETWEEN_FRAMES.split(value[2:-2]) if value[:2] + value[-2:] == '[""]' else []
    found = [_FRAME.match(row) for row in rows]
    if not 1 <= len(rows) <= MAX_VPDQ_FRAMES or None in found:
        raise ValueError("a frame is written as hash,quality,timestamp")
    return [(m[1], int(m[2]), float(m[3])) for m in found if m]


def _hash_value(value: str) -> str:
    if value.startswith("["):
        read_vpdq(value)
        return value
    lower = value.lower()
    if not _HEX.match(lower):
        raise ValueError(
            "a hash is 32 or 64 hexadecimal digits, or the frames of a video as the feed spells them"
        )
    return lower


#: Any value that the feed sends: an MD5, a PDQ or a whole video.
HashValue = Annotated[str, Field(strict=True), AfterValidator(_hash_value)]
Tag = Annotated[str, StringConstraints(strict=True, min_length=1, max_length=100)]
Hex = Annotated[
    str,
    StringConstraints(strict=True, to_lower=True, pattern=r"^([0-9a-fA-F]{32}|[0-9a-fA-F]{64})$"),
]
# what a platform may share: the types that every client can read
SharedType = Annotated[
    Literal[SignalType.IMAGE_PDQ, SignalType.VIDEO_MD5], BeforeValidator(_without_class_name)
]
GivenValue = Annotated[FeedbackValue, BeforeValidator(_without_class_name)]


class _Given(BaseModel):
    # other versions of the clients may send more fields; those are ignored
    model_config = ConfigDict(extra="ignore", frozen=True)


class GivenFeedback(_Given):
    """What a partner says of a hash. A ``source`` field is ignored: a partner speaks for itself only."""

    feedbackValue: GivenValue  # noqa: N815 - the exchange's spelling
    tags: Annotated[tuple[Tag, ...], Field(max_length=MAX_TAGS)] = ()


class HashFeedback(GivenFeedback):
    """One entry of ``SubmitFeedback``. It has no type: the form of the value tells which signal it is about."""

    hashValue: HashValue  # noqa: N815


class SharedHash(_Given):
    """One entry of ``SubmitHashes``. Its ``lastModtimestamp`` is ignored: the feed has its own times."""

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
        if not has_plausible_bits(self.hashValue):
            raise ValueError("this PDQ hash is of a flat picture and would match innocent ones")
        return self

    @property
    def signal(self) -> PdqSignal | Md5Signal:
        """The same signal as a person's app would send it. The exchange has no field for the quality."""
        if self.signalType is SignalType.VIDEO_MD5:
            return Md5Signal(value=self.hashValue)
        return PdqSignal(value=self.hashValue, quality=100, transform=Transform.ORIGINAL)

    @property
    def feedback(self) -> GivenFeedback:
        """The feedback given with the hash; without any it is ``Blocked``, since the platform removed the picture."""
        if self.CSPFeedbacks:
            return self.CSPFeedbacks[0]
        return GivenFeedback(feedbackValue=FeedbackValue.BLOCKED)


class _Batch(_Given):
    count: Annotated[int, Field(strict=True, ge=0)]

    def _check_count(self, given: int) -> None:
        if self.count != given:
            raise ValueError("count is the number of records")


class SubmittedHashes(_Batch):
    """The body of ``POST /SubmitHashes``: hashes of what a platform removed itself."""

    hashRecords: Annotated[  # noqa: N815
        tuple[SharedHash, ...], Field(min_length=1, max_length=MAX_RECORDS)
    ]

    @model_validator(mode="after")
    def _counted(self) -> Self:
        self._check_count(len(self.hashRecords))
        return self


class SubmittedFeedback(_Batch):
    """The body of ``POST /SubmitFeedback``: what became of hashes."""

    hashFeedbacks: Annotated[  # noqa: N815
        tuple[HashFeedback, ...], Field(min_length=1, max_length=MAX_RECORDS)
    ]

    @model_validator(mode="after")
    def _counted(self) -> Self:
        self._check_count(len(self.hashFeedbacks))
        return self


class BatchAnswer(BaseModel):
    """The answer to a batch: how many records it had."""

    count: int


class FeedbackAnswer(BatchAnswer):
    """The answer to feedback: also how many of its hashes are not in the partner's feed, and were ignored."""

    unknown: int


class FeedbackEntry(BaseModel):
    """What one source says of a hash."""

    source: str
    feedbackValue: FeedbackValue  # noqa: N815 - the exchange's spelling
    tags: list[str]


class Provenance(BaseModel):
    """What is known of a hash beside the exchange's own fields. All of it is what people's devices claim."""

    #: What the hash was made from: a transform's name, ``file`` (MD5) or ``frame`` (a scene of a video).
    transform: str
    #: On how many different days live cases that hold it were opened.
    cases: Literal["1", "2", "3+"]
    #: Whether anybody declared to be an adult, in the picture, and not to have agreed to its being shared.
    attested: bool
    #: Of how many of these cases that was declared.
    attestedShare: Literal["none", "some", "all"]  # noqa: N815
    reportedOn: date  # noqa: N815 - in the style of the exchange
    #: Bits up to which a match is worth a look.
    maxDistance: int | None  # noqa: N815


class HashRecord(BaseModel):
    """The present state of one hash: it replaces whatever the client had of it."""

    lastModtimestamp: int  # noqa: N815
    signalType: SignalType  # noqa: N815
    hashValue: str  # noqa: N815
    hashStatus: HashStatus  # noqa: N815
    caseNumbers: dict[str, HashStatus]  # noqa: N815
    CSPFeedbacks: list[FeedbackEntry]
    #: Our own field, which stock clients ignore; null for a hash that no live case holds.
    empreinte: Provenance | None


class FetchedHashes(BaseModel):
    """The answer of ``GET /FetchHashes``. Stock clients fail where one of the first four fields is missing."""

    count: int
    nextSetTimestamp: int  # noqa: N815
    nextPageToken: str | None  # noqa: N815
    hasMoreRecords: bool  # noqa: N815
    hashRecords: list[HashRecord]  # noqa: N815
