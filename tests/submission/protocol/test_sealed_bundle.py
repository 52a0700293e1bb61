from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from submission.case_identity import CaseIdentity
from submission.protocol.answers import PublicKey
from submission.protocol.sealed_bundle import (
    AlteredError,
    BundleError,
    NewerVersionError,
    NotABundleError,
    OtherOperatorError,
    SealingKey,
    TooLargeError,
    TruncatedError,
    max_bundle_bytes,
    open_bundle,
    read_header,
    seal,
)

KEY = SealingKey.generate()
KEYS = {KEY.published().key_id: KEY}
CASE_ID = CaseIdentity.new().case_id
BODY = b'{"protocol":"empreinte/1"}' * 10
BUNDLE = seal(CASE_ID, BODY, KEY.published())


@given(st.binary(min_size=1, max_size=4000))
@settings(max_examples=50, deadline=None)
def test_the_operator_finds_exactly_the_bytes(body: bytes) -> None:
    bundle = seal(CASE_ID, body, KEY.published())
    opened = open_bundle(bundle, KEYS)
    assert (opened.case_id, opened.body) == (CASE_ID, body)
    # a short one may stand in the open header, or come about by chance
    assert body not in bundle or len(body) < 16


def test_a_stored_key_opens_what_was_sealed_before() -> None:
    stored = SealingKey.from_bytes(KEY.to_bytes())
    assert open_bundle(BUNDLE, {stored.published().key_id: stored}).body == BODY
    with pytest.raises(ValueError, match="96"):
        SealingKey.from_bytes(b"short")


def test_the_carrier_sees_the_number_and_nothing_of_the_contents() -> None:
    header = read_header(BUNDLE)
    assert header.case_id == CASE_ID
    assert header.key_id == KEY.published().key_id
    assert b"protocol" not in BUNDLE


@pytest.mark.parametrize("position", range(0, len(BUNDLE), 17))
def test_any_changed_byte_makes_it_useless(position: int) -> None:
    altered = bytearray(BUNDLE)
    altered[position] ^= 1
    with pytest.raises(BundleError):
        open_bundle(bytes(altered), KEYS)


@pytest.mark.parametrize("length", [10, 11, 18, 30, 35, 36, 37, 500, len(BUNDLE) - 1])
def test_a_missing_end_is_named(length: int) -> None:
    with pytest.raises(TruncatedError, match="end is missing"):
        open_bundle(BUNDLE[:length], KEYS)


def test_another_number_on_the_outside_does_not_pass() -> None:
    other = CaseIdentity.new().case_id
    swapped = BUNDLE.replace(CASE_ID.encode(), other.encode())
    assert read_header(swapped).case_id == other
    with pytest.raises(AlteredError):
        open_bundle(swapped, KEYS)


def test_something_appended_does_not_pass() -> None:
    with pytest.raises(AlteredError):
        open_bundle(BUNDLE + b"holiday.jpg", KEYS)


def test_another_operator_is_named() -> None:
    other = SealingKey.generate()
    with pytest.raises(OtherOperatorError, match="another operator"):
        open_bundle(BUNDLE, {other.published().key_id: other})
    # the right name on the wrong key opens nothing either
    with pytest.raises(AlteredError):
        open_bundle(BUNDLE, {KEY.published().key_id: other})


def test_a_newer_version_says_so_even_when_all_else_is_unknown() -> None:
    with pytest.raises(NewerVersionError, match="newer version"):
        open_bundle(BUNDLE[:10] + b"\x02" + b"whatever comes then", KEYS)


@pytest.mark.parametrize(
    "content", [b"", b"\x89PNG\r\n\x1a\n", b"Empreinte", b"empreinte-vault\x01"]
)
def test_other_files_are_not_taken_for_one(content: bytes) -> None:
    with pytest.raises(NotABundleError):
        open_bundle(content, KEYS)


def test_sizes_are_bounded_both_ways() -> None:
    with pytest.raises(TooLargeError):
        seal(CASE_ID, bytes(2 * 1024 * 1024 + 1), KEY.published())
    with pytest.raises(TooLargeError):
        seal(CASE_ID, b"", KEY.published())
    largest = seal(CASE_ID, bytes(2 * 1024 * 1024), KEY.published())
    assert len(largest) == max_bundle_bytes()
    with pytest.raises(TooLargeError):
        read_header(largest + b"x")


@given(st.binary(max_size=200))
@settings(max_examples=200, deadline=None)
def test_no_contents_whatever_break_the_reader(tail: bytes) -> None:
    for content in (tail, BUNDLE[:10] + tail, BUNDLE[:36] + tail):
        with pytest.raises(BundleError):
            open_bundle(content, KEYS)


@pytest.mark.parametrize(
    "changes",
    [
        {"algorithm": "hpke-something-else"},
        {"public_key": "AAAA"},
        {"public_key": "not base64url!"},
        {"key_id": "00" * 8},
    ],
)
def test_an_unusable_key_is_refused_before_sealing(changes: dict[str, str]) -> None:
    key: PublicKey = KEY.published().model_copy(update=changes)
    with pytest.raises(BundleError):
        seal(CASE_ID, BODY, key)
