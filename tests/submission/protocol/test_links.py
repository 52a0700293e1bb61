"""Addresses in their one spelling, and sealed so that only the desk's key opens them."""

from __future__ import annotations

import secrets
import string
from collections.abc import Callable
from urllib.parse import urlsplit

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from submission.protocol.links import (
    MailAddressError,
    PageAddressError,
    SealedTextError,
    host_of,
    mail_address,
    open_contact,
    open_link,
    page_address,
    seal_contact,
    seal_link,
)
from submission.protocol.links.sealed_texts import NotAnAddressInsideError, _seal
from submission.protocol.sealing_key import SealingKey
from submission.protocol.terms import (
    MAX_LINK_CHARACTERS,
    SEALED_CONTACT_BYTES,
    SEALED_LINK_BYTES,
)

KEY, OTHER_KEY = SealingKey.generate(), SealingKey.generate()
PUBLIC = KEY.published()
KEYS = {PUBLIC.key_id: KEY, OTHER_KEY.published().key_id: OTHER_KEY}
SAFE = set(string.ascii_letters + string.digits + "-._~:/?#@!$&'()*+,;=%[]")


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("https://example.org", "https://example.org/"),
        ("  HTTP://Example.ORG:80/A?b=C#d ", "http://example.org/A?b=C"),
        ("example.org/p", "https://example.org/p"),
        ("https://example.org:8443/p", "https://example.org:8443/p"),
        ("https://example.org./p", "https://example.org/p"),
        ("https://bücher.example/é?q=à", "https://xn--bcher-kva.example/%C3%A9?q=%C3%A0"),
        ("https://раураӏ.example/", "https://xn--80aa0cbo65f.example/"),
        ("https://example.org/100%", "https://example.org/100%25"),
        ("https://example.org/a%20b", "https://example.org/a%20b"),
        ("https://example.org/\n", "https://example.org/"),  # pasted with its line end
        ("https://example.org/#!/photo/9", "https://example.org/#!/photo/9"),
        ("https://example.org/?a#/photo/é", "https://example.org/?a#/photo/%C3%A9"),
        ("https://192.0.2.7/p", "https://192.0.2.7/p"),
        ("https://[2001:DB8::1]:443/p", "https://[2001:db8::1]/p"),
        ("https://example.org/\u202egpj.exe", "https://example.org/%E2%80%AEgpj.exe"),
        ('https://example.org/"><script>', "https://example.org/%22%3E%3Cscript%3E"),
    ],
)
def test_an_address_has_one_spelling(typed: str, address: str) -> None:
    assert page_address(typed) == address
    assert page_address(address) == address


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "   ",
        "javascript:alert(1)",
        "javascript://example.org/%0aalert(1)",
        "data:text/html,x",
        "ftp://example.org/p",
        "file:///etc/passwd",
        "https://name:word@example.org/",
        "https://name@example.org/",
        "mailto:someone@example.org",
        "https://localhost/",
        "https://exa mple.org/",
        "https://example.org/a b",
        "https://example.org\\@evil.example/",
        "https://exam\tple.org/",
        "https://example.org:0x1/",
        "https://example.org:99999/",
        "https://-example.org/",
        "https://1.2.3/",
        "https://[::1/",
        "https://example.org/" + "a" * MAX_LINK_CHARACTERS,
        "https://example.org/" + "é" * (MAX_LINK_CHARACTERS // 6),
        "https://example.org/\ud800",
        "a line of text about somebody",
    ],
)
def test_what_is_no_address_of_a_page_is_refused(typed: str) -> None:
    with pytest.raises(PageAddressError):
        page_address(typed)


@given(
    st.text(max_size=60), st.sampled_from(["", "https://", "http://example.org/", "https://a.b?"])
)
@example(":80", "https://example.org")
@example("//example.org", "https:")
def test_whatever_is_typed_becomes_one_plain_address_or_is_refused(text: str, before: str) -> None:
    try:
        address = page_address(before + text)
    except PageAddressError:
        return
    assert page_address(address) == address
    assert set(address) <= SAFE
    assert len(address) <= MAX_LINK_CHARACTERS
    parts = urlsplit(address)
    assert parts.scheme in ("http", "https")
    assert parts.fragment == "" or parts.fragment[0] in "/!"
    assert "@" not in parts.netloc
    assert host_of(address)


@pytest.mark.parametrize(
    "typed", ["", "a", "@b.example", "a@b", "a b@c.example", "a@b.example, c@d.example", "a@b.example\nBcc: x@y.z",
              '"free text"@b.example', "a@192.0.2.1", "a@[192.0.2.1]", "a@b.example?subject=x", "é@b.example",
              "a" * 65 + "@b.example", "a@" + "b." * 130 + "example", "a@b@c.example", "a@//c.example"],
)  # fmt: skip
def test_what_is_no_mail_address_is_refused(typed: str) -> None:
    with pytest.raises(MailAddressError):
        mail_address(typed)


def test_a_mail_address_has_one_spelling() -> None:
    assert mail_address(" Ca.Mille+x@Bücher.EXAMPLE ") == "Ca.Mille+x@xn--bcher-kva.example"
    assert mail_address("Ca.Mille+x@xn--bcher-kva.example") == "Ca.Mille+x@xn--bcher-kva.example"


@given(st.integers(1, MAX_LINK_CHARACTERS - len("https://e.org/")))
def test_a_sealed_address_opens_and_tells_not_even_its_length(length: int) -> None:
    address, link_id = "https://e.org/" + "a" * length, secrets.token_hex(16)
    sealed = seal_link(address, link_id, PUBLIC)
    assert len(sealed) == SEALED_LINK_BYTES
    assert open_link(sealed, link_id, PUBLIC.key_id, KEYS) == address


def test_a_sealed_contact_opens_and_tells_not_even_its_length() -> None:
    for address in ("a@b.example", "a" * 60 + "@" + "b" * 60 + ".example"):
        sealed = seal_contact(address, PUBLIC)
        assert len(sealed) == SEALED_CONTACT_BYTES
        assert open_contact(sealed, PUBLIC.key_id, KEYS) == address


def test_the_same_address_sealed_twice_shows_no_likeness() -> None:
    link_id = secrets.token_hex(16)
    one, other = (seal_link("https://e.org/p", link_id, PUBLIC) for _ in range(2))
    assert sum(a == b for a, b in zip(one, other, strict=True)) < SEALED_LINK_BYTES // 32


@given(st.integers(0, SEALED_LINK_BYTES - 1), st.integers(1, 255))
def test_a_changed_one_does_not_open(at: int, difference: int) -> None:
    link_id = "ab" * 16
    sealed = bytearray(seal_link("https://e.org/p", link_id, PUBLIC))
    sealed[at] ^= difference
    with pytest.raises(SealedTextError):
        open_link(bytes(sealed), link_id, PUBLIC.key_id, KEYS)


def test_it_opens_as_the_link_that_it_is_and_with_the_key_that_it_is_sealed_to() -> None:
    link_id = "ab" * 16
    sealed = seal_link("https://e.org/p", link_id, PUBLIC)
    wrongly: tuple[Callable[[], str], ...] = (
        lambda: open_link(sealed, "cd" * 16, PUBLIC.key_id, KEYS),
        lambda: open_link(sealed, link_id, OTHER_KEY.published().key_id, KEYS),
        lambda: open_link(sealed, link_id, PUBLIC.key_id, {}),
        lambda: open_link(sealed[:-1], link_id, PUBLIC.key_id, KEYS),
        lambda: open_contact(sealed, PUBLIC.key_id, KEYS),
        lambda: open_contact(sealed[:SEALED_CONTACT_BYTES], PUBLIC.key_id, KEYS),
    )
    for open_it in wrongly:
        with pytest.raises(SealedTextError):
            open_it()


@given(st.text(alphabet=st.characters(max_codepoint=127), max_size=80))
@example("https://EXAMPLE.org/")
@example("javascript:alert(1)")
@example("Dear desk, my name is")
def test_what_somebody_sealed_that_is_no_address_is_not_passed_on(text: str) -> None:
    """A client of somebody else's may seal anything."""
    info = b"empreinte/link/1" + bytes.fromhex(PUBLIC.key_id) + bytes(16)
    sealed = _seal(text, info, SEALED_LINK_BYTES, PUBLIC)
    try:
        normal = page_address(text) == text
    except PageAddressError:
        normal = False
    assume(not normal)
    with pytest.raises(NotAnAddressInsideError):
        open_link(sealed, "00" * 16, PUBLIC.key_id, KEYS)
