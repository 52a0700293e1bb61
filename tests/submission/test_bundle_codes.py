"""A sealed bundle as QR codes: any order, any losses; what comes back is the bundle or a plain refusal."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hashing.signals import Fingerprint, Pdq
from hashing.transforms import COPIES, DIHEDRAL, Transform
from submission.bundle_codes import MOST_CODES, from_codes, to_codes
from submission.preparation import prepare_case
from submission.protocol.sealed_bundle import BundleContents, BundleError, seal
from submission.protocol.sealing_key import SealingKey
from tests.plausible_pdq import numbered_pdq
from tests.submission.cases import ATTESTED, chosen

BUNDLES = st.binary(min_size=1, max_size=MOST_CODES * 845)


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


def test_a_picture_with_all_its_likely_copies_fits() -> None:
    signals = [
        Pdq(numbered_pdq(number), 100, transform)
        for number, transform in enumerate((*DIHEDRAL, *COPIES, Transform.TRIMMED))
    ]
    made = prepare_case(chosen([Fingerprint("image", tuple(signals))]), ATTESTED)
    identity = made.identity
    contents = BundleContents(identity.case_id, "adult", 1, identity.access_key, made.all_bodies)
    sealed = seal(contents, SealingKey.generate().published())
    assert len(to_codes(sealed)) <= MOST_CODES


def test_more_than_can_be_photographed_is_not_tried() -> None:
    with pytest.raises(BundleError, match="too large"):
        to_codes(bytes(MOST_CODES * 845 + 1))
