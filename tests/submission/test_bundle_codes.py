"""A sealed bundle as QR codes: any order, any losses; what comes back is the bundle or a plain refusal."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from submission.bundle_codes import MOST_CODES, from_codes, to_codes
from submission.protocol.sealed_bundle import BundleError

BUNDLES = st.binary(min_size=1, max_size=MOST_CODES * 750)


@given(BUNDLES, st.randoms(use_true_random=False))
def test_codes_in_any_order_and_among_others_are_the_bundle(bundle: bytes, random: object) -> None:
    codes = to_codes(bundle)
    assert len(codes) <= MOST_CODES
    texts = [*codes, codes[0], "https://example.org"]
    random.shuffle(texts)  # type: ignore[attr-defined]
    assert from_codes(texts) == bundle


@given(BUNDLES, BUNDLES, st.data())
def test_what_is_missing_or_of_another_case_is_refused(
    bundle: bytes, other: bytes, data: st.DataObject
) -> None:
    codes = to_codes(bundle)
    lost = data.draw(st.integers(1, len(codes)))
    rest = [code for number, code in enumerate(codes, start=1) if number != lost]
    with pytest.raises(BundleError) as refused:
        from_codes(rest)
    if rest:
        assert refused.value.facts == {"numbers": str(lost)}
    if bundle != other:
        with pytest.raises(BundleError):
            from_codes([*codes, *to_codes(other)])


@given(BUNDLES, st.data())
def test_a_code_that_was_changed_is_refused_or_passed_over(
    bundle: bytes, data: st.DataObject
) -> None:
    codes = to_codes(bundle)
    which = data.draw(st.integers(0, len(codes) - 1))
    place = data.draw(st.integers(0, len(codes[which]) - 1))
    put = data.draw(st.sampled_from("A279:"))
    codes[which] = codes[which][:place] + put + codes[which][place + 1 :]
    with suppress(BundleError):
        assert from_codes(codes) == bundle


def test_more_than_can_be_photographed_is_not_tried() -> None:
    with pytest.raises(BundleError, match="too large"):
        to_codes(bytes(MOST_CODES * 750 + 1))
