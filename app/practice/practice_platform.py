"""A platform that only exists for practice: it fetches the practice service's feed and, after a while, answers.

So a person who practises sees the timeline of their case move as it would with a real platform. Its name says what
it is, and it lives in the practice service's process, on this computer alone. It compares nothing with anything.

Source of the calls: docs/partners.md, the StopNCII hash exchange.
"""

from __future__ import annotations

import http.client
import json
import threading
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

NAME = "Practice platform on this computer"
#: Seconds between two looks at the feed.
LOOK_EVERY = 2.0
#: Seconds from the first sight of a hash to "being reviewed", and from there to "blocked".
ANSWER_AFTER = 15.0

_FIRST_START = 10
_PAGE = 800
_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Keys:
    """What ``partner add`` printed, of which a platform needs these."""

    subscription_key: str
    fetch_key: str
    submit_feedback_key: str


@dataclass(slots=True)
class Memory:
    """When each hash was first seen (seconds on a clock that only runs forward), and what was said of it."""

    seen: dict[str, float] = field(default_factory=dict)
    said: dict[str, str] = field(default_factory=dict)

    def note(self, values: Iterable[str], now: float) -> None:
        """Remember when these were seen first."""
        for value in values:
            self.seen.setdefault(value, now)

    def due(self, now: float, answer_after: float) -> dict[str, list[str]]:
        """The hashes to be answered now, by the answer."""
        answers: dict[str, list[str]] = {}
        for value, first in self.seen.items():
            answer = _answer(now - first, answer_after)
            if answer is not None and self.said.get(value) != answer:
                answers.setdefault(answer, []).append(value)
        return answers

    def remember(self, answer: str, values: Iterable[str]) -> None:
        """Remember that this answer was given for these."""
        self.said.update(dict.fromkeys(values, answer))


def _answer(age: float, answer_after: float) -> str | None:
    if age < answer_after:
        return None
    return "PendingReview" if age < 2 * answer_after else "Blocked"


def joining(channel: str) -> list[str]:
    """What an operator would type to let this platform in: arguments of ``empreinte-service``."""
    name = NAME if channel == "adult" else f"{NAME} ({channel})"
    return ["partner", "add", "--json", "--name", name, "--channel", channel]


def keys_of(printed: str) -> Keys:
    """The keys that the command of :func:`joining` printed."""
    given = json.loads(printed)
    return Keys(given["subscription_key"], given["fetch_key"], given["submit_feedback_key"])


def take_part(
    port: int, keys: Keys, stopped: threading.Event, answer_after: float = ANSWER_AFTER
) -> None:
    """Fetch and answer until ``stopped``. A service that does not answer is asked again."""
    memory = Memory()
    while not stopped.wait(min(LOOK_EVERY, answer_after)):
        try:
            memory.note(_active(port, keys), time.monotonic())
            for answer, values in memory.due(time.monotonic(), answer_after).items():
                _say(port, keys, answer, values)
                memory.remember(answer, values)
        except (OSError, http.client.HTTPException, ValueError):
            continue


def _active(port: int, keys: Keys) -> list[str]:
    values: list[str] = []
    token = ""
    while True:
        more = f"&nextPageToken={token}" if token else ""
        page = _call(
            port,
            "GET",
            f"/v1/FetchHashes?startTimestamp={_FIRST_START}&pageSize={_PAGE}{more}",
            _headers(keys, keys.fetch_key),
        )
        records = page["hashRecords"]
        values += [each["hashValue"] for each in records if each["hashStatus"] == "Active"]
        token = page["nextPageToken"]
        if not page["hasMoreRecords"] or not token:
            return values


def _say(port: int, keys: Keys, answer: str, values: list[str]) -> None:
    for start in range(0, len(values), _PAGE):
        feedbacks = [
            {"hashValue": value, "feedbackValue": answer, "tags": []}
            for value in values[start : start + _PAGE]
        ]
        body = json.dumps({"count": len(feedbacks), "hashFeedbacks": feedbacks}).encode()
        headers = _headers(keys, keys.submit_feedback_key)
        _call(port, "POST", "/v1/SubmitFeedback", headers, body)


def _headers(keys: Keys, function_key: str) -> dict[str, str]:
    return {
        "Ocp-Apim-Subscription-Key": keys.subscription_key,
        "x-functions-key": function_key,
        "Content-Type": "application/json",
    }


def _call(
    port: int, method: str, path: str, headers: Mapping[str, str], body: bytes | None = None
) -> dict[str, Any]:
    """One call to this computer. Raises ``OSError``, ``HTTPException``, or ``ValueError`` for another answer than 200."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=_SECONDS)
    try:
        connection.request(method, path, body, dict(headers))
        answer = connection.getresponse()
        content = answer.read()
    finally:
        connection.close()
    if answer.status not in (200, 201):
        raise ValueError(f"the service answered {answer.status}")
    told: dict[str, Any] = json.loads(content)
    return told
