"""Bodies that no honest client sends: a clear refusal, nothing stored, never a 500."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.case_api.platforms import Platform, new_platform
from tests.plausible_pdq import random_pdq

GOOD = {"signalType": "ImagePDQ", "hashValue": random_pdq(), "CSPFeedbacks": []}
SAID = {"hashValue": random_pdq(), "feedbackValue": "Blocked", "tags": []}


def record(**changed: Any) -> bytes:
    return json.dumps({"count": 1, "hashRecords": [GOOD | changed]}).encode()


def entry(**changed: Any) -> bytes:
    return json.dumps({"count": 1, "hashFeedbacks": [SAID | changed]}).encode()


def twice(fields: dict[str, Any], name: str, value: str) -> bytes:
    """The object with one of its fields once more, first and with another value."""
    return json.dumps({name: value}).encode()[:-1] + b"," + json.dumps(fields).encode()[1:]


MALFORMED: dict[str, bytes] = {
    "empty": b"",
    "not JSON": b"hello",
    "half": b'{"count": 1',
    "null": b"null",
    "a number": b"1",
    "a list": b"[]",
    "an empty object": b"{}",
    "deep lists": b"[" * 100_000 + b"]" * 100_000,
    "deep objects": b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
    "deep inside": b'{"count":1,"hashRecords":' + b"[" * 50_000 + b"]" * 50_000 + b"}",
    "deep feedback": b'{"count":1,"hashFeedbacks":' + b"[" * 50_000 + b"]" * 50_000 + b"}",
    "not UTF-8": b'{"count": "\xff"}',
    "a lone surrogate": b'{"count":1,"hashFeedbacks":[{"hashValue":"\\ud800","feedbackValue":"Blocked"}]}',
    "NaN": b'{"count": NaN, "hashRecords": []}',
    "a huge number": b'{"count":' + b"9" * 5_000 + b"}",
    "a hash twice": b'{"count":1,"hashFeedbacks":['
    + twice(SAID, "hashValue", random_pdq())
    + b"]}",
    "a hash to share twice": b'{"count":1,"hashRecords":['
    + twice(GOOD, "hashValue", random_pdq())
    + b"]}",
    "what became of it twice": b'{"count":1,"hashFeedbacks":['
    + twice(SAID, "feedbackValue", "NotBlocked")
    + b"]}",
    "records twice": b'{"hashRecords":[],' + record()[1:],
    "an unknown field twice": b'{"x":1,"x":2,' + entry()[1:],
    "something behind the end": entry() + b"{}",
    "a byte order mark": b"\xef\xbb\xbf" + entry(),
    "a count with a fraction": entry().replace(b'"count": 1', b'"count": 1.0'),
    "no records": b'{"count":0,"hashRecords":[],"hashFeedbacks":[]}',
    "wrong count": b'{"count":5,"hashRecords":[],"hashFeedbacks":[]}',
    "an unknown type": record(signalType="ImageXYZ"),
    "a type nobody can share": record(signalType="VideoVPDQ"),
    "text as a hash": record(signalType="Text", hashValue="hello"),
    "a hash that is a number": record(hashValue=12),
    "a hash that is a list": record(hashValue=["a"]),
    "feedback that is text": record(CSPFeedbacks="Blocked"),
    "an unknown word": entry(feedbackValue="Burned"),
    "no word": entry(feedbackValue=None),
    "tags that are numbers": entry(tags=[1]),
    "too many tags": entry(tags=[str(n) for n in range(1000)]),
    "a long tag": entry(tags=["x" * 10_000]),
    "a short hash": entry(hashValue="abc"),
    "a hash with a line break": entry(hashValue="ab" * 32 + "\n"),
    "no video": entry(hashValue="[]"),
    "a video of no text": entry(hashValue="[1, null, {}]"),
    "a video with a broken frame": entry(hashValue='["0f,80,1.000"]'),
    "half a video": entry(hashValue='["'),
    "a video of very many frames": entry(hashValue="[" + "1," * 25_000 + "1]"),
    "a video within a video": entry(hashValue="[" * 5_000 + "]" * 5_000),
    "a hash in full-width digits": entry(hashValue="１" * 64),
}


@pytest.fixture
def platform(empty_service: Any) -> Platform:
    return new_platform(empty_service)


def post(platform: Platform, endpoint: str, body: bytes, **headers: str) -> httpx.Response:
    keys = platform.keys
    key = keys.submit_hashes_key if endpoint == "SubmitHashes" else keys.submit_feedback_key
    return platform.http.post(
        f"/v1/{endpoint}",
        content=body,
        headers=platform.headers(key) | {"Content-Type": "application/json"} | headers,
    )


def test_malformed_bodies_are_refused_and_store_nothing(platform: Platform) -> None:
    for endpoint in ("SubmitHashes", "SubmitFeedback"):
        for name, body in MALFORMED.items():
            answer = post(platform, endpoint, body)
            assert 400 <= answer.status_code < 500, (endpoint, name, answer.text)
            assert answer.headers["content-type"] == "application/problem+json", name
    assert platform.records() == []


def test_a_body_over_the_cap_and_of_another_kind_is_refused(platform: Platform) -> None:
    large = record(CSPFeedbacks=[{"feedbackValue": "Blocked", "tags": ["x" * 3_000_000]}])
    for endpoint in ("SubmitHashes", "SubmitFeedback"):
        assert post(platform, endpoint, large).status_code == 413
        form = {"Content-Type": "application/x-www-form-urlencoded"}
        assert post(platform, endpoint, b"count=1", **form).status_code == 415
        assert platform.http.get(f"/v1/{endpoint}").status_code == 405


def test_both_spellings_of_the_words_are_understood(platform: Platform) -> None:
    value = random_pdq()
    said = {"feedbackValue": "StopNCIICSPFeedbackValue.Blocked", "tags": [], "source": "Somebody"}
    body = record(
        signalType="StopNCIISignalType.ImagePDQ", hashValue=value.upper(), CSPFeedbacks=[said]
    )
    assert post(platform, "SubmitHashes", body).json() == {"count": 1}
    (kept,) = platform.records()
    assert kept.hashValue == value
    # nobody speaks for somebody else
    assert [f.source for f in kept.CSPFeedbacks] == [platform.name]


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(data=st.data())
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_value_in_any_place_makes_the_service_stumble(
    platform: Platform, data: st.DataObject
) -> None:
    endpoint, name, whole = data.draw(
        st.sampled_from(
            [("SubmitHashes", "hashRecords", GOOD), ("SubmitFeedback", "hashFeedbacks", SAID)]
        )
    )
    changed: dict[str, Any] = dict(whole)
    changed[data.draw(st.sampled_from(sorted(changed)))] = data.draw(JSON_VALUES)
    body: dict[str, Any] = {"count": 1, name: [changed]}
    if data.draw(st.booleans()):
        body[data.draw(st.sampled_from(sorted(body)))] = data.draw(JSON_VALUES)
    answer = post(platform, endpoint, json.dumps(body).encode())
    assert answer.status_code in (200, 400, 422), answer.text
