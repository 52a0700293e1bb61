"""The values keep their promises: one JSON form, nothing malformed ever exists."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hashing.signals import (
    MAX_SIGNALS,
    Fingerprint,
    Md5,
    Pdq,
    Signal,
    Vpdq,
    VpdqFrame,
    fingerprint_from_json,
    hamming_distance,
    signal_from_json,
    sort_of,
)
from hashing.transforms import COPIES, DIHEDRAL, LIKELIEST_COPIES, Transform, VideoTransform


def hex_digits(count: int) -> st.SearchStrategy[str]:
    return st.text("0123456789abcdef", min_size=count, max_size=count)


qualities = st.integers(0, 100)
pdqs = st.builds(Pdq, hex_digits(64), qualities, st.sampled_from(Transform))
frames = st.builds(VpdqFrame, hex_digits(64), qualities, st.floats(0, 1e7))
signals: st.SearchStrategy[Signal] = st.one_of(
    pdqs,
    st.builds(Md5, hex_digits(32)),
    st.builds(Vpdq, st.lists(frames, min_size=1, max_size=4).map(tuple)),
)
fingerprints = st.builds(
    Fingerprint,
    st.sampled_from(["image", "video"]),
    st.lists(signals, min_size=1, max_size=MAX_SIGNALS, unique_by=sort_of).map(tuple),
)


@given(fingerprints)
def test_json_and_back_is_the_same_fingerprint(fingerprint: Fingerprint) -> None:
    spelled = json.loads(json.dumps(fingerprint.to_json()))
    assert fingerprint_from_json(spelled) == fingerprint


@given(signals, st.text(max_size=20), st.integers())
def test_a_signal_with_one_field_more_or_less_is_refused(
    signal: Signal, name: str, value: int
) -> None:
    spelled = signal.to_json()
    if name not in spelled:
        with pytest.raises(ValueError, match="exactly"):
            signal_from_json({**spelled, name: value})
    for missing in set(spelled) - {"type"}:
        with pytest.raises(ValueError, match="exactly"):
            signal_from_json({k: v for k, v in spelled.items() if k != missing})


@pytest.mark.parametrize(
    "spelled",
    [
        None,
        [],
        "pdq",
        {"type": "phash", "value": "0" * 64},
        {"type": "pdq", "value": "0" * 65, "quality": 100, "transform": "original"},
        {"type": "pdq", "value": "0" * 64 + "\n", "quality": 100, "transform": "original"},
        {"type": "pdq", "value": "A" * 64, "quality": 100, "transform": "original"},
        {"type": "pdq", "value": "/home/me/beach.jpg", "quality": 100, "transform": "original"},
        {"type": "pdq", "value": "0" * 64, "quality": 101, "transform": "original"},
        {"type": "pdq", "value": "0" * 64, "quality": True, "transform": "original"},
        {"type": "pdq", "value": "0" * 64, "quality": 100, "transform": "sideways"},
        {"type": "md5", "value": "0" * 64},
        {"type": "md5", "value": 7},
        {"type": "vpdq", "transform": "original", "frames": []},
        {"type": "vpdq", "frames": [{"pdq": "0" * 64, "quality": 100, "timestamp": 0}]},
        {
            "type": "vpdq",
            "transform": "sideways",
            "frames": [{"pdq": "0" * 64, "quality": 100, "timestamp": 0}],
        },
        {"type": "vpdq", "transform": "original", "frames": {"pdq": "0" * 64}},
        {
            "type": "vpdq",
            "transform": "original",
            "frames": [{"pdq": "0" * 64, "quality": 100, "timestamp": float("nan")}],
        },
        {
            "type": "vpdq",
            "transform": "original",
            "frames": [{"pdq": "0" * 64, "quality": 100, "timestamp": -1}],
        },
        {
            "type": "vpdq",
            "transform": "original",
            "frames": [{"pdq": "0" * 64, "quality": 100, "timestamp": 10**400}],
        },
        {
            "type": "vpdq",
            "transform": "original",
            "frames": [{"pdq": "0" * 64, "quality": 10**400, "timestamp": 0}],
        },
        {"type": "crop_resistant", "segments": ["0" * 16]},
    ],
)
def test_what_is_not_a_signal_never_becomes_one(spelled: Any) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        signal_from_json(spelled)


@given(hex_digits(64), hex_digits(64), hex_digits(64))
def test_hamming_distance_is_a_metric(a: str, b: str, c: str) -> None:
    assert hamming_distance(a, a) == 0
    assert hamming_distance(a, b) == hamming_distance(b, a)
    assert (hamming_distance(a, b) == 0) == (a == b)
    assert hamming_distance(a, c) <= hamming_distance(a, b) + hamming_distance(b, c)


def test_a_file_yields_each_sort_of_signal_once() -> None:
    frames = (VpdqFrame("0" * 64, 100, 0.0),)
    every = Fingerprint(
        "image",
        (
            *(Pdq("0" * 64, 100, transform) for transform in Transform),
            *(Vpdq(frames, transform) for transform in VideoTransform),
            Md5("0" * 32),
        ),
    )
    assert len(every.signals) == MAX_SIGNALS
    spelled = every.to_json()
    assert fingerprint_from_json(spelled) == every
    for again in (spelled["signals"][0], spelled["signals"][-1]):
        with pytest.raises(ValueError, match="signals"):
            fingerprint_from_json({**spelled, "signals": [*spelled["signals"], again]})
        with pytest.raises(ValueError, match="once"):
            fingerprint_from_json({**spelled, "signals": [again, again]})


def test_distance_counts_bits_and_refuses_other_lengths() -> None:
    assert hamming_distance("00", "ff") == 8
    with pytest.raises(ValueError, match="lengths"):
        hamming_distance("00", "000")


def test_the_eight_orientations_are_the_square_s_own() -> None:
    assert len(set(DIHEDRAL)) == 8
    assert Transform.TRIMMED not in DIHEDRAL
    assert {*DIHEDRAL, Transform.TRIMMED} | COPIES == set(Transform)


def test_some_of_the_copies_are_the_likeliest() -> None:
    assert LIKELIEST_COPIES < COPIES
    assert 2 * len(LIKELIEST_COPIES) < len(COPIES)


@pytest.mark.parametrize(("quality", "matchable"), [(49, False), (50, True)])
def test_the_gate_stands_at_quality_fifty(quality: int, matchable: bool) -> None:
    assert Pdq("0" * 64, quality).matchable is matchable
    assert Vpdq((VpdqFrame("0" * 64, quality, 0.0),)).matchable is matchable
