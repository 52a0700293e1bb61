"""The exchange ``empreinte``: the feed's records in the form in which ``threatexchange`` and HMA store them."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional

from threatexchange.exchanges import auth, fetch_state, signal_exchange_api
from threatexchange.exchanges.collab_config import CollaborationConfigBase
from threatexchange.exchanges.fetch_state import SignalOpinion, SignalOpinionCategory
from threatexchange.signal_type.signal_base import SignalType

from .client import FIRST_START, FeedClient, Provenance, Record
from .credentials import EmpreinteCredentials

#: From the feed's names of signal types to those of ``threatexchange``. vPDQ is matched once its extension is added.
_SIGNAL_TYPES = {"ImagePDQ": "pdq", "VideoMD5": "video_md5", "VideoVPDQ": "vpdq"}
_FEED_TYPES = {name: feed_name for feed_name, name in _SIGNAL_TYPES.items()}
_CATEGORIES = {
    "Blocked": SignalOpinionCategory.POSITIVE_CLASS,
    "NotBlocked": SignalOpinionCategory.NEGATIVE_CLASS,
}
_FEEDBACK = {
    SignalOpinionCategory.POSITIVE_CLASS: "Blocked",
    SignalOpinionCategory.NEGATIVE_CLASS: "NotBlocked",
    SignalOpinionCategory.INVESTIGATION_SEED: "PendingReview",
}
#: HMA has a unique B-tree index of the keys of all records, and PostgreSQL refuses entries of more than 2,704 bytes: one
#: longer key would stop every fetch from then on. A video's vPDQ value is up to 1.5 MB long.
_LONGEST_KEY = 128
#: The service includes withdrawn records for 30 days, unless its operator chose otherwise. A client that did not fetch
#: for longer starts from the beginning, so it begins a few days earlier.
_STALE_SECONDS = 25 * 24 * 3600


@dataclass
class EmpreinteCheckpoint(fetch_state.FetchCheckpointBase):
    """Where the next fetch begins (``update_time``, a startTimestamp), and when the last one was; epoch seconds."""

    update_time: int
    last_fetch_time: int

    def is_stale(self) -> bool:
        return time.time() - self.last_fetch_time > _STALE_SECONDS

    def get_progress_timestamp(self) -> Optional[int]:  # noqa: UP045 - as in the base class
        return self.update_time


@dataclass
class PartnerFeedback:
    """One source's feedback on a hash."""

    source: str
    value: str
    tags: frozenset[str]


@dataclass
class EmpreinteSignalMetadata(fetch_state.FetchedSignalMetadata):
    """What the feed says of a hash beside its value."""

    reported: bool
    feedback: list[PartnerFeedback]
    #: The value of the signal where it is too long to be the record's key.
    value: Optional[str] = None  # noqa: UP045 - HMA's converter reads these types
    #: Absent where no live case holds the hash, or the service is older than this field.
    provenance: Optional[Provenance] = None  # noqa: UP045

    def get_as_opinions(self) -> Sequence[SignalOpinion]:
        opinions = [
            SignalOpinion(
                False,
                _CATEGORIES.get(said.value, SignalOpinionCategory.INVESTIGATION_SEED),
                set(said.tags),
            )
            for said in self.feedback
        ]
        if self.reported or not opinions:
            # a person reported it, and no reviewer has confirmed it yet
            seed = SignalOpinionCategory.INVESTIGATION_SEED
            opinions.append(SignalOpinion(False, seed, self._tags()))
        return opinions

    def _tags(self) -> set[str]:
        """What is known of the hash, in the form in which ``tx`` prints it beside a match."""
        if self.provenance is None:
            return set()
        tags = {f"transform:{self.provenance.transform}", f"cases:{self.provenance.cases}"}
        return tags | {"attested"} if self.provenance.attested else tags


class EmpreinteSignalExchangeAPI(
    auth.SignalExchangeWithAuth[CollaborationConfigBase, EmpreinteCredentials],
    signal_exchange_api.SignalExchangeAPIWithSimpleUpdates[
        CollaborationConfigBase, EmpreinteCheckpoint, EmpreinteSignalMetadata
    ],
):
    """The exchange ``empreinte``: ``tx config collab edit empreinte --create NAME``.

    A second channel needs a second exchange type: a subclass of another name, which has credentials of its own.
    """

    def __init__(self, client: FeedClient) -> None:
        super().__init__()
        self._client = client

    @staticmethod
    def get_config_cls() -> type[CollaborationConfigBase]:
        return CollaborationConfigBase

    @staticmethod
    def get_checkpoint_cls() -> type[EmpreinteCheckpoint]:
        return EmpreinteCheckpoint

    @staticmethod
    def get_record_cls() -> type[EmpreinteSignalMetadata]:
        return EmpreinteSignalMetadata

    @staticmethod
    def get_credential_cls() -> type[EmpreinteCredentials]:
        return EmpreinteCredentials

    @classmethod
    def for_collab(
        cls,
        collab: CollaborationConfigBase,  # noqa: ARG003 - the hook's signature
        credentials: Optional[EmpreinteCredentials] = None,  # noqa: UP045
    ) -> EmpreinteSignalExchangeAPI:
        of_this_type = EmpreinteCredentials.for_exchange(cls.get_name())
        return cls(FeedClient(credentials or of_this_type.get(cls)))

    def fetch_iter(
        self,
        supported_signal_types: Sequence[type[SignalType]],  # noqa: ARG002 - the hook's signature
        checkpoint: Optional[EmpreinteCheckpoint],  # noqa: UP045
    ) -> Iterator[fetch_state.FetchDelta[Any, Any, EmpreinteCheckpoint]]:
        """Changes, page by page. The update of a withdrawn hash is ``None``, which deletes it."""
        start = FIRST_START if checkpoint is None else checkpoint.update_time
        for page in self._client.pages(start):
            yield fetch_state.FetchDelta(
                {
                    _key(record): _metadata(record)
                    for record in page.records
                    # newer services may have types that this version can't match
                    if record.signal_type in _SIGNAL_TYPES
                },
                EmpreinteCheckpoint(page.next_start, int(time.time())),
            )

    @classmethod
    def naive_convert_to_signal_type(
        cls,
        signal_types: Sequence[type[SignalType]],
        collab: CollaborationConfigBase,
        fetched: Mapping[tuple[str, str], Optional[EmpreinteSignalMetadata]],  # noqa: UP045
    ) -> dict[type[SignalType], dict[str, EmpreinteSignalMetadata]]:
        """Records as signals to match: for a shortened key, the value is in the record."""
        by_value = {
            (signal_type, record.value or key): record
            for (signal_type, key), record in fetched.items()
            if record is not None
        }
        return super().naive_convert_to_signal_type(signal_types, collab, by_value)

    def report_opinion(
        self,
        s_type: type[SignalType],  # noqa: ARG002 - the exchange asks for the value alone
        signal: str,
        opinion: SignalOpinion,
    ) -> None:
        """Tell the service what became of a hash it shared."""
        # `tx label` reads a hash from a file, with the line break at its end
        value, tags = signal.strip(), sorted(opinion.tags)
        self._client.submit_feedback(value, _FEEDBACK[opinion.category], tags)

    def share_signal(self, s_type: type[SignalType], signal: str, opinion: SignalOpinion) -> None:
        """Share a hash of what the platform removed itself (PDQ of a picture, MD5 of a video)."""
        feed_type = _FEED_TYPES[s_type.get_name()]
        feedback = _FEEDBACK[opinion.category]
        self._client.submit_hash(feed_type, signal, feedback, sorted(opinion.tags))


def _key(record: Record) -> tuple[str, str]:
    """The signal's type and value; a long value is replaced by its SHA-256."""
    value = record.value
    if len(value) > _LONGEST_KEY:
        value = "sha256:" + hashlib.sha256(value.encode()).hexdigest()
    return _SIGNAL_TYPES[record.signal_type], value


def _metadata(record: Record) -> Optional[EmpreinteSignalMetadata]:  # noqa: UP045
    if not record.live:
        return None
    return EmpreinteSignalMetadata(
        record.reported,
        [
            PartnerFeedback(said["source"], said["feedbackValue"], frozenset(said["tags"]))
            for said in record.feedback
        ],
        record.value if len(record.value) > _LONGEST_KEY else None,
        record.provenance,
    )
