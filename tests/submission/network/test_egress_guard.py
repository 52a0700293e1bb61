"""Whatever the code above the guard does, only the agreed requests reach the transport below it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from hashing.signals import Fingerprint, Pdq
from hashing.transforms import Transform
from submission.client import CaseClient
from submission.failures import EgressRefusedError
from submission.network.connection import open_connection
from submission.network.service_address import ServiceAddress
from submission.preparation import prepare_case, prepare_more
from submission.prepared_links import prepare_contact, prepare_links
from submission.protocol.answers import ServiceDescription
from submission.protocol.case_number import check_character
from submission.protocol.receipt import published_key
from submission.protocol.sealed_bundle import seal
from submission.protocol.sealing_key import SealingKey
from submission.protocol.wire import Withdrawal, body_bytes
from tests.plausible_pdq import numbered_pdq
from tests.submission.cases import ADULT, ATTESTED, SOMEBODY, chosen

IDENTITY = SOMEBODY
CASE = prepare_case(
    chosen([Fingerprint("image", (Pdq(numbered_pdq(1), 90),))]), ADULT, identity=IDENTITY
)
BODY = json.loads(CASE.body_bytes)
ADDRESS = ServiceAddress("https://cases.test/deep/v1")
CASES = f"https://cases.test/deep/v1/cases/{IDENTITY.case_id}"
BEARER = {"authorization": f"Bearer {IDENTITY.bearer}"}
JSON = {"content-type": "application/json"}


CLOSED_LISTS = {"adult", "minor", "image", "video", "empreinte/1", *Transform}


class Recorder(httpx.BaseTransport):
    """The network's place: keeps what would have been written."""

    def __init__(self) -> None:
        self.seen: list[httpx.Request] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.seen.append(request)
        return httpx.Response(200, json={}, headers={"set-cookie": "who=you"})


@pytest.fixture(name="network")
def _network() -> Recorder:
    return Recorder()


@pytest.fixture(name="http")
def _http(network: Recorder) -> Iterator[httpx.Client]:
    with open_connection(ADDRESS, transport=network) as http:
        yield http


def _refused(http: httpx.Client, network: Recorder, method: str, url: str, **given: Any) -> bool:
    before = len(network.seen)
    try:
        http.request(method, url, **given)
    except EgressRefusedError:
        return len(network.seen) == before
    return False


def _put(http: httpx.Client, body: object) -> httpx.Response:
    content = json.dumps(body, separators=(",", ":")).encode()
    return http.put(CASES, content=content, headers=JSON)


def test_every_agreed_request_passes(network: Recorder, http: httpx.Client) -> None:
    more = prepare_more(
        chosen([Fingerprint("image", (Pdq(numbered_pdq(2), 90),))]), IDENTITY
    ).all_bodies
    withdrawal = body_bytes(Withdrawal(scope="case"))
    key = SealingKey.generate().published()
    links = prepare_links(IDENTITY, ["https://example.org/p"], key)
    contact = prepare_contact(IDENTITY, "a@example.org", "adult", key)
    bundle = seal(CASE.bundle_contents, SealingKey.generate().published())
    http.get("https://cases.test/deep/v1/service")
    _put(http, BODY)
    http.get(CASES, headers=BEARER)
    http.post(CASES + "/items", content=more[0], headers=JSON | BEARER)
    http.post(CASES + "/withdrawal", content=withdrawal, headers=JSON | BEARER)
    http.delete(CASES + "/withdrawal", headers=BEARER)
    http.post(CASES + "/links", content=links.content, headers=JSON | BEARER)
    http.put(CASES + "/contact", content=contact.content, headers=JSON | BEARER)
    http.delete(CASES + "/contact", headers=BEARER)
    http.post(
        "https://cases.test/deep/v1/sealed-cases",
        content=bundle,
        headers={"content-type": "application/vnd.empreinte.sealed"},
    )
    assert len(network.seen) == 10
    names = {name.lower() for request in network.seen for name in request.headers}
    assert names == {
        "host",
        "user-agent",
        "accept",
        "accept-encoding",
        "connection",
        "content-type",
        "content-length",
        "authorization",
    }
    assert {request.headers["user-agent"] for request in network.seen} == {"Empreinte/1"}


def test_every_check_character_makes_a_path_that_passes(
    network: Recorder, http: httpx.Client
) -> None:
    numbers = {}
    for value in range(400):
        twelve = f"{value:012d}"
        numbers[check_character(twelve)] = twelve + check_character(twelve)
    assert set("*~$=U") <= set(numbers)
    for number in numbers.values():
        http.get(f"https://cases.test/deep/v1/cases/{number}", headers=BEARER)
    assert [str(r.url).rpartition("/")[2] for r in network.seen] == list(numbers.values())


_PLACES: list[tuple[str | int, ...]] = [(), ("items", 0), ("items", 0, "signals", 0)]


@given(
    place=st.sampled_from(_PLACES),
    name=st.text(min_size=1, max_size=20),
    value=st.one_of(st.text(max_size=80), st.integers(), st.booleans(), st.none()),
)
@settings(max_examples=150, deadline=None)
def test_a_body_with_an_unknown_field_never_leaves(
    place: tuple[str | int, ...], name: str, value: object
) -> None:
    body: Any = json.loads(CASE.body_bytes)
    target = body
    for step in place:
        target = target[step]
    if name in target:
        return
    target[name] = value
    network = Recorder()
    with open_connection(ADDRESS, transport=network) as http, pytest.raises(EgressRefusedError):
        _put(http, body)
    assert network.seen == []


@given(st.text(max_size=70))
@settings(max_examples=150, deadline=None)
def test_no_text_of_one_s_own_fits_into_a_body(text: str) -> None:
    for path in (
        ("items", 0, "item_id"),
        ("items", 0, "signals", 0, "value"),
        ("items", 0, "signals", 0, "transform"),
        ("items", 0, "kind"),
        ("access_verifier",),
        ("channel",),
        ("protocol",),
    ):
        body: Any = json.loads(CASE.body_bytes)
        target = body
        for step in path[:-1]:
            target = target[step]
        # Hypothesis also tries words it finds in our source: those of the closed lists are no text of one's own
        if text in CLOSED_LISTS or re.fullmatch("[0-9a-f]{32}|[0-9a-f]{64}", text):
            continue
        target[path[-1]] = text
        network = Recorder()
        with open_connection(ADDRESS, transport=network) as http, pytest.raises(EgressRefusedError):
            _put(http, body)
        assert network.seen == []


def test_the_statement_may_leave_in_its_one_spelling_only(
    network: Recorder, http: httpx.Client
) -> None:
    stated = prepare_case(
        chosen([Fingerprint("image", (Pdq(numbered_pdq(1), 90),))]), ATTESTED, identity=IDENTITY
    ).body_bytes
    http.put(CASES, content=stated, headers=JSON)
    assert network.seen.pop().content == stated
    said = b'"attested":true,'
    others = [b"false", b"null", b"1", b"1.0", b'"true"', b"[true]"]
    refused = [stated.replace(said, b'"attested":%s,' % other) for other in others]
    refused += [
        stated.replace(said, said + said),
        stated.replace(b'"adult"', b'"minor"'),
        stated.replace(said, b"").replace(b"{", b"{" + said, 1),
    ]
    for content in refused:
        assert _refused(http, network, "PUT", CASES, content=content, headers=JSON)


@pytest.mark.parametrize("hash_", ["a" * 65, "a" * 63, "A" * 64, "g" * 64, " " + "a" * 63, 7, None])
def test_a_hash_of_another_form_never_leaves(
    network: Recorder, http: httpx.Client, hash_: object
) -> None:
    body: Any = json.loads(CASE.body_bytes)
    body["items"][0]["signals"][0]["value"] = hash_
    with pytest.raises(EgressRefusedError):
        _put(http, body)
    assert network.seen == []


def test_nothing_hides_in_the_spelling_of_a_body(network: Recorder, http: httpx.Client) -> None:
    """Spaces, the order of fields, doubled fields and escapes could all carry something."""
    plain = CASE.body_bytes
    spellings = [
        json.dumps(BODY).encode(),
        b" " + plain,
        plain + b"\n",
        plain.replace(b'"channel":"adult"', b'"channel":"minor","channel":"adult"'),
        plain.replace(b'"adult"', b'"\\u0061dult"'),
        json.dumps(BODY, separators=(",", ":"), sort_keys=True).encode(),
        plain.replace(b'"quality":90', b'"quality":90.0'),
    ]
    for content in spellings:
        assert content != plain
        assert _refused(http, network, "PUT", CASES, content=content, headers=JSON)
    assert network.seen == []


@pytest.mark.parametrize(
    "url",
    [
        "https://elsewhere.test/deep/v1/service",
        "http://cases.test/deep/v1/service",
        "https://cases.test:8443/deep/v1/service",
        "https://cases.test/v1/service",
        "https://cases.test/deep/v1/service?name=holiday.jpg",
        "https://cases.test/deep/v1/service/",
        "https://cases.test/deep/v1/cases",
        "https://me:secret@cases.test/deep/v1/service",
        "https://cases.test/deep/v1/cases/0000-0000-0000-0",
        "https://cases.test/deep/v1/cases/000000000000A",
        "https://cases.test/deep/v1/cases/holiday.jpg__",
        "https://cases.test/deep/v1/cases/0000000000000/hashes",
    ],
)
@pytest.mark.parametrize("headers", [{}, BEARER])
def test_no_other_address_is_reached(
    network: Recorder, http: httpx.Client, url: str, headers: dict[str, str]
) -> None:
    assert _refused(http, network, "GET", url, headers=headers)


@pytest.mark.parametrize("method", ["HEAD", "OPTIONS", "PATCH", "POST", "DELETE", "TRACE"])
def test_no_other_method_is_used(network: Recorder, http: httpx.Client, method: str) -> None:
    assert _refused(http, network, method, CASES, headers=BEARER)


@given(
    name=st.text("abcdefghijklmnopqrstuvwxyz-", min_size=1, max_size=20),
    value=st.text("abcdefghijklmnopqrstuvwxyz.:/ 0123456789", max_size=40).map(str.strip),
)
@settings(max_examples=100, deadline=None)
def test_no_further_header_leaves(name: str, value: str) -> None:
    network = Recorder()
    fixed = {"accept": "application/json", "accept-encoding": "identity", "host": "cases.test"}
    if fixed.get(name) == value or (name == "connection" and value == "keep-alive"):
        return
    with open_connection(ADDRESS, transport=network) as http:
        assert _refused(http, network, "GET", CASES, headers=BEARER | {name: value})


def test_the_key_goes_only_where_it_belongs(network: Recorder, http: httpx.Client) -> None:
    assert _refused(http, network, "GET", CASES)
    assert _refused(http, network, "GET", "https://cases.test/deep/v1/service", headers=BEARER)
    assert _refused(http, network, "PUT", CASES, content=CASE.body_bytes, headers=JSON | BEARER)
    code = {"authorization": f"Bearer {IDENTITY.access_code}"}
    assert _refused(http, network, "GET", CASES, headers=code)


def test_a_case_number_is_spelled_in_one_way(network: Recorder, http: httpx.Client) -> None:
    """Another spelling of the same number could carry a message."""
    base, number = CASES.rsplit("/", 1)
    assert _refused(http, network, "GET", f"{base}/{number.lower()}", headers=BEARER)
    assert _refused(http, network, "GET", f"{base}/{number[:-1]}u", headers=BEARER)


def test_a_cookie_is_not_kept(network: Recorder, http: httpx.Client) -> None:
    for _ in range(2):
        http.get("https://cases.test/deep/v1/service")
    assert len(network.seen) == 2
    assert "cookie" not in network.seen[1].headers


def test_a_stream_is_not_sent(network: Recorder, http: httpx.Client) -> None:
    assert _refused(http, network, "PUT", CASES, content=iter([CASE.body_bytes]), headers=JSON)


def test_a_sealed_case_must_be_one(network: Recorder, http: httpx.Client) -> None:
    headers = {"content-type": "application/vnd.empreinte.sealed"}
    url = "https://cases.test/deep/v1/sealed-cases"
    bundle = seal(CASE.bundle_contents, SealingKey.generate().published())
    for content in (b"\x89PNG\r\n", bundle[:-1], bundle + b"x", b""):
        assert _refused(http, network, "POST", url, content=content, headers=headers)


def test_extensions_can_t_redirect_a_request(network: Recorder, http: httpx.Client) -> None:
    extensions = {"target": b"/elsewhere", "sni_hostname": "elsewhere.test"}
    assert _refused(http, network, "GET", CASES, headers=BEARER, extensions=extensions)


def test_the_body_sent_is_the_one_prepared(network: Recorder) -> None:
    keys = (published_key(Ed25519PrivateKey.generate()),)
    with CaseClient(ADDRESS, receipt_keys=keys, transport=network, wait=lambda _: None) as client:
        with pytest.raises(Exception, match="is not a case service"):
            client.submit(CASE)
        with pytest.raises(Exception, match="is not a case service"):
            client.describe_service()
    assert network.seen[0].content == CASE.body_bytes
    assert "practice" in ServiceDescription.model_fields
