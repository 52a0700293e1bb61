"""What an operator says about versions is believed as long as it signed it, it holds, and it leads nowhere back."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from submission.protocol import receipt
from submission.protocol.app_versions import (
    MAX_DAYS,
    VersionFile,
    VersionFileError,
    make_version_file,
    newer_version,
)

KEY = Ed25519PrivateKey.generate()
KEYS = (receipt.published_key(KEY),)
PAGE = "https://cases.example/app"
TODAY = date(2026, 11, 29)
UNTIL = TODAY + timedelta(days=90)


def refused(file: VersionFile, installed: str = "0.1.0", today: date = TODAY) -> str:
    with pytest.raises(VersionFileError) as told:
        newer_version(file, KEYS, installed, today)
    return str(told.value)


def test_one_that_names_no_page_no_version_or_more_than_is_known_is_none() -> None:
    for version, page in (("2", PAGE), ("1.x", PAGE), ("1.2", "http://a.example"), ("", PAGE)):
        with pytest.raises(ValidationError):
            make_version_file(version, page, UNTIL, KEY)
    with pytest.raises(ValidationError):
        VersionFile.model_validate_json(
            f'{{"version": "1.0", "page": "{PAGE}", "valid_until": "2026-12-01", "run": "sh"}}'
        )


@given(
    st.lists(st.integers(0, 99), min_size=2, max_size=4),
    st.lists(st.integers(0, 99), min_size=2, max_size=4),
)
def test_versions_compare_as_numbers(offered: list[int], here: list[int]) -> None:
    file = make_version_file(".".join(map(str, offered)), PAGE, UNTIL, KEY)
    installed = ".".join(map(str, here)) + "+202611290000.0123abcd"
    there, ours = ([*numbers, 0, 0][:4] for numbers in (offered, here))
    if there < ours:
        assert "older version" in refused(file, installed)
    else:
        assert newer_version(file, KEYS, installed, TODAY) == (there > ours)


def test_it_survives_its_journey() -> None:
    file = make_version_file("0.10.0", PAGE, UNTIL, KEY)
    arrived = VersionFile.model_validate_json(file.model_dump_json())
    assert newer_version(arrived, KEYS, "0.9.9", TODAY)


def test_nobody_else_s_word_is_believed() -> None:
    file = make_version_file("0.2.0", PAGE, UNTIL, KEY)
    assert "is not signed, so" in refused(file.model_copy(update={"signature": None}))
    stranger = make_version_file("0.2.0", PAGE, UNTIL, Ed25519PrivateKey.generate())
    forged = stranger.model_copy(
        update={
            "signature": stranger.signature
            and stranger.signature.model_copy(update={"key_id": KEYS[0].key_id})
        }
    )
    altered = [
        file.model_copy(update=change)
        for change in (
            {"version": "0.3.0"},
            {"page": "https://elsewhere.example/app"},
            {"valid_until": UNTIL + timedelta(days=1)},
        )
    ]
    for other in (stranger, forged, *altered):
        assert "not signed by its operator" in refused(other)


def test_an_old_word_ends_by_itself() -> None:
    file = make_version_file("0.2.0", PAGE, UNTIL, KEY)
    assert newer_version(file, KEYS, "0.1.0", UNTIL)
    assert "out of date" in refused(file, today=UNTIL + timedelta(days=1))
    endless = make_version_file("0.2.0", PAGE, TODAY + timedelta(days=MAX_DAYS + 1), KEY)
    assert "out of date" in refused(endless)
