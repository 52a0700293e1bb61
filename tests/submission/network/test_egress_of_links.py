"""Links and a contact leave sealed, in their one form, and to their one place; nothing else does."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from submission.case_identity import CaseIdentity
from submission.failures import EgressRefusedError, NotOfferedError
from submission.network.connection import open_connection
from submission.network.service_address import ServiceAddress
from submission.prepared_links import prepare_contact, prepare_links
from submission.protocol.links import PageAddressError, open_contact, open_link
from submission.protocol.sealing_key import SealingKey
from tests.submission.cases import SOMEBODY
from tests.submission.network.test_egress_guard import Recorder

IDENTITY = SOMEBODY
KEY = SealingKey.generate()
ADDRESS = ServiceAddress("https://cases.test")
CASE = f"https://cases.test/v1/cases/{IDENTITY.case_id}"
HEADERS = {"content-type": "application/json", "authorization": f"Bearer {IDENTITY.bearer}"}
PAGES = ("https://example.org/wedding-night", "https://example.com/two")
LINKS = prepare_links(IDENTITY, PAGES, KEY.published())
CONTACT = prepare_contact(IDENTITY, "camille@example.net", "adult", KEY.published())


def leaves(method: str, place: str, content: bytes) -> bool:
    network = Recorder()
    with open_connection(ADDRESS, transport=network) as http:
        try:
            http.request(method, CASE + place, content=content, headers=HEADERS)
        except EgressRefusedError:
            assert network.seen == []
            return False
    assert [request.content for request in network.seen] == [content]
    return True


def test_what_leaves_is_what_was_prepared_and_shows_no_address() -> None:
    assert leaves("POST", "/links", LINKS.content)
    assert leaves("PUT", "/contact", CONTACT.content)
    for word in (b"wedding", b"example", b"camille", b"http"):
        assert word not in LINKS.content.replace(b"empreinte/1", b"")
        assert word not in CONTACT.content
    body = json.loads(LINKS.content)
    assert tuple(link["link_id"] for link in body["links"]) == LINKS.link_ids


def test_only_in_its_own_place() -> None:
    assert not leaves("POST", "/contact", CONTACT.content)
    assert not leaves("PUT", "/contact", LINKS.content)
    assert not leaves("POST", "/items", LINKS.content)
    assert not leaves("PUT", "/links", LINKS.content)
    assert not leaves("POST", "/links", CONTACT.content)


@given(
    text=st.text(max_size=80),
    name=st.sampled_from(["link_id", "sealed", "key_id", "protocol", "note"]),
)
@settings(max_examples=60, deadline=None)
def test_no_text_of_one_s_own_fits_in(text: str, name: str) -> None:
    body: Any = json.loads(LINKS.content)
    target = body["links"][0] if name in ("link_id", "sealed") else body
    if target.get(name) == text:
        return
    target[name] = text
    assert not leaves("POST", "/links", json.dumps(body, separators=(",", ":")).encode())


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"channel":"adult"', b'"channel":"minor"'),
        (b'"channel":"adult",', b""),
        (b'{"protocol"', b'{"email":"camille@example.net","protocol"'),
        (b'"sealed":"', b'"sealed":"A'),
    ],
)
def test_a_contact_has_one_form_and_one_channel(old: bytes, new: bytes) -> None:
    assert old in CONTACT.content
    assert not leaves("PUT", "/contact", CONTACT.content.replace(old, new))


def test_the_minor_channel_has_no_contact() -> None:
    with pytest.raises(NotOfferedError):
        prepare_contact(IDENTITY, "camille@example.net", "minor", KEY.published())


def test_the_desk_opens_what_was_prepared() -> None:
    from submission.protocol import operator_keys

    key = KEY.published()
    body = json.loads(LINKS.content)
    opened = [
        open_link(
            operator_keys.decode(link["sealed"]), link["link_id"], body["key_id"], {key.key_id: KEY}
        )
        for link in body["links"]
    ]
    assert tuple(opened) == PAGES
    sealed = operator_keys.decode(json.loads(CONTACT.content)["sealed"])
    assert open_contact(sealed, key.key_id, {key.key_id: KEY}) == "camille@example.net"


def test_the_same_address_of_the_same_case_has_the_same_id_and_no_other_has() -> None:
    again = prepare_links(IDENTITY, ["HTTPS://Example.org:443/wedding-night#x"], KEY.published())
    assert again.link_ids == LINKS.link_ids[:1]
    assert again.content != LINKS.content
    other = prepare_links(CaseIdentity.new(), PAGES[:1], KEY.published())
    assert other.link_ids != LINKS.link_ids[:1]
    # the service knows the access key: it must not be able to find an address by trying
    hashed = CaseIdentity(IDENTITY.case_id, IDENTITY.access_code)
    assert hashed._links_key != hashed.access_key


def test_one_to_fifty_addresses_each_once() -> None:
    assert (
        len(prepare_links(IDENTITY, [PAGES[0], PAGES[0] + "#top"], KEY.published()).addresses) == 1
    )
    for wrong in ([], [f"https://example.org/{n}" for n in range(51)]):
        with pytest.raises(ValueError, match="1 to 50"):
            prepare_links(IDENTITY, wrong, KEY.published())
    with pytest.raises(PageAddressError):
        prepare_links(IDENTITY, ["not an address"], KEY.published())


def test_a_body_of_links_can_t_be_sent_without_the_code() -> None:
    network = Recorder()
    with open_connection(ADDRESS, transport=network) as http, pytest.raises(EgressRefusedError):
        http.post(
            CASE + "/links", content=LINKS.content, headers={"content-type": "application/json"}
        )
    assert network.seen == []
