"""The feed over HTTP. A record that can't be read stops the fetch, so that none is lost silently."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Optional

import requests
from requests.adapters import HTTPAdapter
from urllib3.util.retry import Retry

from .credentials import EmpreinteCredentials

#: The startTimestamp of a client that has nothing yet.
FIRST_START = 10
PAGE_SIZE = 800
_TIMEOUT_SECONDS = 60
_LIVE = frozenset({"Received", "Active"})
_GONE = frozenset({"Withdrawn", "Deleted"})


class UnreadableFeedError(Exception):
    """The service's answer is not in the form that this client reads."""


class UnknownHashError(Exception):
    """Feedback on a hash that is not in this partner's feed."""


@dataclass(frozen=True)
class Provenance:
    """What is known of a hash. All of it is what the devices of the people who reported it claim."""

    transform: str  # what it was made from, such as original, crop_4_5, frame
    cases: str  # on how many different days live cases with it were opened: 1, 2 or 3+
    attested: bool  # somebody declared to be in the picture, an adult, and not to have agreed
    reported_on: str  # YYYY-MM-DD
    max_distance: Optional[int]  # noqa: UP045 - bits up to which a match is worth a look
    attested_share: str = (
        ""  # of how many of these cases: none, some, all; empty from older services
    )


@dataclass(frozen=True)
class Record:
    """The present state of one hash."""

    signal_type: str
    value: str
    live: bool
    reported: bool  # a person's case holds it; else a platform shared it
    feedback: tuple[Mapping[str, Any], ...]
    provenance: Optional[Provenance]  # noqa: UP045


@dataclass(frozen=True)
class FetchedPage:
    """Some records, and the startTimestamp from which to continue if nothing after them arrives."""

    records: tuple[Record, ...]
    next_start: int


@dataclass(frozen=True)
class FeedClient:
    """The calls of one partner."""

    credentials: EmpreinteCredentials

    def pages(self, start: int) -> Iterator[FetchedPage]:
        """All changes since ``start``, oldest first.

        Raises:
            UnreadableFeedError: an answer is not in the expected form.
            requests.RequestException: no answer, or a refusal.
        """
        token = None
        with self._session(self.credentials.fetch_key) as session:
            while True:
                query: dict[str, int | str] = {"startTimestamp": start, "pageSize": PAGE_SIZE}
                if token is not None:
                    query["nextPageToken"] = token
                answer = self._call(session, "GET", "FetchHashes", params=query)
                page, token = _parse_page(answer)
                yield page
                if token is None:
                    return

    def submit_feedback(self, value: str, feedback: str, tags: list[str]) -> None:
        """Say what became of a hash of the feed.

        Raises:
            UnknownHashError: the feed has no such hash.
            requests.RequestException: no answer, or a refusal.
        """
        entry = {"hashValue": value, "feedbackValue": feedback, "tags": tags}
        with self._session(self.credentials.submit_feedback_key) as session:
            body = {"count": 1, "hashFeedbacks": [entry]}
            answer = self._call(session, "POST", "SubmitFeedback", json=body)
        if answer.get("unknown"):
            raise UnknownHashError(
                "The feed has no such hash. Send the hash that the feed gave you and that matched, not your own of the "
                "upload."
            )

    def submit_hash(self, signal_type: str, value: str, feedback: str, tags: list[str]) -> None:
        """Share a hash of what the platform removed itself."""
        entry = {
            "lastModtimestamp": 0,
            "signalType": signal_type,
            "hashValue": value,
            "CSPFeedbacks": [{"feedbackValue": feedback, "tags": tags}],
        }
        with self._session(self.credentials.submit_hashes_key) as session:
            self._call(session, "POST", "SubmitHashes", json={"count": 1, "hashRecords": [entry]})

    def _session(self, function_key: str | None) -> requests.Session:
        if not function_key:
            raise ValueError("The credentials have no key for this call.")
        session = requests.Session()
        session.headers["Ocp-Apim-Subscription-Key"] = self.credentials.subscription_key
        session.headers["x-functions-key"] = function_key
        retries = Retry(total=4, backoff_factor=0.5, status_forcelist=[429, 500, 502, 503, 504])
        session.mount(self.credentials.base_url, HTTPAdapter(max_retries=retries))
        return session

    def _call(self, session: requests.Session, method: str, endpoint: str, **what: Any) -> Any:
        address = f"{self.credentials.base_url.rstrip('/')}/{endpoint}"
        response = session.request(
            method, address, timeout=_TIMEOUT_SECONDS, allow_redirects=False, **what
        )
        response.raise_for_status()
        return response.json()


def _parse_page(answer: Any) -> tuple[FetchedPage, str | None]:
    try:
        records = tuple(_parse_record(record) for record in answer["hashRecords"])
        token = answer["nextPageToken"] if answer["hasMoreRecords"] else None
        page = FetchedPage(records, int(answer["nextSetTimestamp"]))
    except (KeyError, TypeError, ValueError) as error:
        raise UnreadableFeedError(f"The feed's answer has no usable {error}.") from error
    if answer["hasMoreRecords"] and not token:
        raise UnreadableFeedError("The feed says that there is more, but names no page.")
    return page, token


def _parse_record(record: Any) -> Record:
    status = record["hashStatus"]
    if status not in _LIVE | _GONE:
        raise ValueError("hashStatus")
    return Record(
        signal_type=str(record["signalType"]),
        value=str(record["hashValue"]),
        live=status in _LIVE,
        reported=bool(record["caseNumbers"]),
        feedback=tuple(record["CSPFeedbacks"]),
        provenance=_parse_provenance(record.get("empreinte")),
    )


def _parse_provenance(given: Any) -> Optional[Provenance]:  # noqa: UP045
    if not given:
        return None
    return Provenance(
        transform=str(given["transform"]),
        cases=str(given["cases"]),
        attested=bool(given["attested"]),
        reported_on=str(given["reportedOn"]),
        max_distance=given.get("maxDistance"),
        attested_share=str(given.get("attestedShare", "")),
    )
