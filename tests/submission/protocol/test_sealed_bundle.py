from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from submission.case_identity import CaseIdentity
from submission.protocol.answers import PublicKey
from submission.protocol.sealed_bundle import (
    MAX_BODIES,
    AlteredError,
    BundleContents,
    BundleError,
    NotABundleError,
    OtherOperatorError,
    OtherVersionError,
    TooLargeError,
    TruncatedError,
    max_bundle_bytes,
    open_bundle,
    read_header,
    seal,
)
from submission.protocol.sealing_key import SealingKey
from submission.protocol.terms import MAX_BODY_BYTES

KEY = SealingKey.generate()
KEYS = {KEY.published().key_id: KEY}
CASE_ID = CaseIdentity.new().case_id
BODY = b'{"protocol":"empreinte/1"}' * 10
CONTENTS = BundleContents(CASE_ID, "minor", 3, hashlib.sha256(b"code").digest(), (BODY, BODY[1:]))
BUNDLE = seal(CONTENTS, KEY.published())


@given(
    st.lists(st.binary(min_size=1, max_size=2000), min_size=1, max_size=MAX_BODIES),
    st.binary(min_size=32, max_size=32),
    st.integers(1, 1600),
    st.sampled_from(["adult", "minor"]),
)
@settings(max_examples=50, deadline=None)
def test_the_operator_finds_exactly_what_was_sealed(
    bodies: list[bytes], access_key: bytes, items: int, channel: str
) -> None:
    contents = BundleContents(CASE_ID, channel, items, access_key, tuple(bodies))  # type: ignore[arg-type]
    bundle = seal(contents, KEY.published())
    assert open_bundle(bundle, KEYS) == contents
    header = read_header(bundle)
    assert (header.case_id, header.channel) == (CASE_ID, channel)
    assert (header.items, header.bodies) == (items, len(bodies))
    # a short one may stand in the open header, or come about by chance
    assert not any(body in bundle and len(body) >= 16 for body in (*bodies, access_key))


def test_a_stored_key_opens_what_was_sealed_before() -> None:
    stored = SealingKey.from_bytes(KEY.to_bytes())
    assert open_bundle(BUNDLE, {stored.published().key_id: stored}) == CONTENTS
    with pytest.raises(ValueError, match="96"):
        SealingKey.from_bytes(b"short")


def test_the_carrier_sees_whose_it_is_and_how_much_and_nothing_of_the_contents() -> None:
    header = read_header(BUNDLE)
    assert header.key_id == KEY.published().key_id
    assert (header.channel, header.items, header.bodies) == ("minor", 3, 2)
    assert b"protocol" not in BUNDLE
    assert CONTENTS.access_key not in BUNDLE
    assert "code" not in repr(CONTENTS)
    assert "protocol" not in repr(CONTENTS)


@given(st.integers(0, len(BUNDLE) - 1), st.integers(1, 255))
@settings(max_examples=400, deadline=None)
def test_any_flipped_byte_makes_it_useless(position: int, flip: int) -> None:
    altered = bytearray(BUNDLE)
    altered[position] ^= flip
    with pytest.raises(BundleError):
        open_bundle(bytes(altered), KEYS)


@given(st.integers(1, len(BUNDLE) - 1))
@settings(max_examples=400, deadline=None)
def test_any_missing_end_is_named(length: int) -> None:
    with pytest.raises(TruncatedError, match="end is missing"):
        open_bundle(BUNDLE[:length], KEYS)


@given(st.binary(min_size=1, max_size=100))
@settings(max_examples=50, deadline=None)
def test_something_appended_does_not_pass(more: bytes) -> None:
    with pytest.raises(AlteredError):
        open_bundle(BUNDLE + more, KEYS)


def test_another_number_on_the_outside_does_not_pass() -> None:
    other = CaseIdentity.new().case_id
    swapped = BUNDLE.replace(CASE_ID.encode(), other.encode())
    assert read_header(swapped).case_id == other
    with pytest.raises(AlteredError):
        open_bundle(swapped, KEYS)


def test_another_operator_is_named() -> None:
    other = SealingKey.generate()
    with pytest.raises(OtherOperatorError, match="another operator"):
        open_bundle(BUNDLE, {other.published().key_id: other})
    # the right name on the wrong key opens nothing either
    with pytest.raises(AlteredError):
        open_bundle(BUNDLE, {KEY.published().key_id: other})


@pytest.mark.parametrize(("version", "said"), [(1, "older version"), (3, "newer version")])
def test_another_version_says_so_even_when_all_else_is_unknown(version: int, said: str) -> None:
    with pytest.raises(OtherVersionError, match=said):
        open_bundle(BUNDLE[:10] + bytes([version]) + b"whatever comes then", KEYS)


@pytest.mark.parametrize(
    "content", [b"", b"\x89PNG\r\n\x1a\n", b"Empreinte", b"empreinte-vault\x01"]
)
def test_other_files_are_not_taken_for_one(content: bytes) -> None:
    with pytest.raises(NotABundleError):
        open_bundle(content, KEYS)


@pytest.mark.parametrize(
    "changes",
    [
        {"bodies": ()},
        {"bodies": (BODY,) * (MAX_BODIES + 1)},
        {"bodies": (bytes(MAX_BODY_BYTES + 1),)},
        {"bodies": (b"",)},
        {"items": 0},
        {"items": 2000},
    ],
)
def test_more_than_a_bundle_may_hold_is_refused(changes: dict[str, object]) -> None:
    with pytest.raises(TooLargeError):
        seal(replace(CONTENTS, **changes), KEY.published())  # type: ignore[arg-type]


def test_the_largest_bundle_is_read_and_no_larger_one() -> None:
    full = replace(CONTENTS, bodies=(bytes(MAX_BODY_BYTES),) * MAX_BODIES)
    largest = seal(full, KEY.published())
    assert len(largest) == max_bundle_bytes()
    assert read_header(largest).bodies == MAX_BODIES
    with pytest.raises(TooLargeError):
        read_header(largest + b"x")


@given(st.binary(max_size=200))
@settings(max_examples=200, deadline=None)
def test_no_contents_whatever_break_the_reader(tail: bytes) -> None:
    for content in (tail, BUNDLE[:10] + tail, BUNDLE[:41] + tail):
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
        seal(CONTENTS, key)
