from __future__ import annotations

import hashlib
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from submission.case_identity import CaseIdentity
from submission.protocol.case_number import (
    ALPHABET,
    MistypedError,
    check_character,
    grouped,
    new_access_code,
    new_case_number,
    read_access_code,
    read_case_number,
)

PINNED_KEY = "d4d6401cc2f1161cfa7e997dd93842c74265a5da5b8420cbf39f6999db323b28"
PINNED_ITEM = "c658420c8e78f9f9bf2af0a92e894ae9"
_TWELVE = st.text(ALPHABET, min_size=12, max_size=12)


@pytest.mark.usefixtures("real_key_costs")
def test_the_key_is_the_one_the_protocol_describes() -> None:
    """Pinned: a change would lock everybody out of their case."""
    identity = CaseIdentity("0000000000000", "0000000000000000")
    assert identity.bearer == PINNED_KEY
    assert identity.access_verifier == hashlib.sha256(bytes.fromhex(PINNED_KEY)).hexdigest()
    assert identity.item_id(1) == PINNED_ITEM
    assert identity.item_id(1) != identity.item_id(2)


def test_number_and_code_both_make_the_key() -> None:
    one = CaseIdentity.new()
    assert one.access_key != CaseIdentity(one.case_id, new_access_code()).access_key
    assert one.access_key != CaseIdentity(new_case_number(), one.access_code).access_key


def test_neither_number_nor_code_shows_in_a_trace() -> None:
    identity = CaseIdentity.new()
    assert identity.case_id not in repr(identity)
    assert identity.access_code not in repr(identity)


def test_new_numbers_are_easy_to_say() -> None:
    for _ in range(500):
        number = new_case_number()
        assert number.isalnum()
        assert read_case_number(number) == number


@given(_TWELVE)
def test_every_check_character_is_read(twelve: str) -> None:
    number = twelve + check_character(twelve)
    assert read_case_number(grouped(number)) == number
    assert read_case_number(f" {grouped(number).lower()} ") == number


@given(_TWELVE, st.integers(0, 11), st.sampled_from(ALPHABET))
@settings(max_examples=300)
def test_one_wrong_character_is_always_noticed(twelve: str, place: int, wrong: str) -> None:
    number = twelve + check_character(twelve)
    mistyped = number[:place] + wrong + number[place + 1 :]
    if mistyped == number:
        return
    with pytest.raises(MistypedError, match="typing mistake"):
        read_case_number(mistyped)


@given(_TWELVE, st.integers(0, 10))
def test_two_swapped_characters_are_always_noticed(twelve: str, place: int) -> None:
    number = twelve + check_character(twelve)
    swapped = number[:place] + number[place + 1] + number[place] + number[place + 2 :]
    if swapped == number:
        return
    with pytest.raises(MistypedError):
        read_case_number(swapped)


@pytest.mark.parametrize("between", ["-", " ", "\u2011", "–", "\u200b-", "\u00a0", ".", "/", "\n"])
def test_any_way_of_writing_groups_is_read(between: str) -> None:
    number, code = new_case_number(), new_access_code()
    assert read_case_number(grouped(number).replace("-", between)) == number
    assert read_access_code(grouped(code).replace("-", between)) == code
    assert read_access_code("ＡＢＣＤ" * 4) == "ABCD" * 4


@given(_TWELVE, st.integers(0, 10))
def test_swapped_neighbours_are_among_the_places_named(twelve: str, place: int) -> None:
    number = twelve + check_character(twelve)
    swapped = number[:place] + number[place + 1] + number[place] + number[place + 2 :]
    if swapped == number:
        return
    with pytest.raises(MistypedError) as caught:
        read_case_number(swapped)
    assert place in caught.value.positions or len(caught.value.positions) == 3
    assert caught.value.facts["places"]


@given(_TWELVE, st.integers(0, 11), st.sampled_from(["5S", "8B", "2Z", "6G", "17", "VW"]))
def test_a_misread_character_is_among_the_places_named(twelve: str, place: int, pair: str) -> None:
    right, read = pair[0], pair[1]
    number = twelve[:place] + right + twelve[place + 1 :]
    number += check_character(number)
    mistyped = number[:place] + read + number[place + 1 :]
    with pytest.raises(MistypedError) as caught:
        read_case_number(mistyped)
    places = caught.value.positions
    assert place in places or len(places) == 3
    group = number[place // 4 * 4 :][:4]
    assert f"({group}?)" in str(caught.value) or len(places) == 3


def test_what_is_offered_is_never_taken_without_asking() -> None:
    number = "000000000005"
    number += check_character(number)
    with pytest.raises(MistypedError, match=r"000S.*000S \(0005\?\)|000S \(0005\?\)"):
        read_case_number(number[:11] + "S" + number[12])


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("12345", "This one has 5"),
        ("U" + "0" * 12, "Character 1 is one"),
        ("0" * 12 + "é", "13 is"),
    ],
)
def test_what_can_t_be_a_number_is_told_apart(typed: str, said: str) -> None:
    with pytest.raises(MistypedError, match=said):
        read_case_number(typed)


@pytest.mark.parametrize(
    "text",
    [
        "{number} {code}",
        "To keep\nCase number\n{number}\nAccess code\n{code}\nWith both you can look into this case.",
        "code: {code}; number: {number}.",
        "Mein Code hier ist {code}\u00a0; {number}",
        "{lower_number}\n{lower_code}",
    ],
)
def test_number_and_code_are_found_in_a_text(text: str) -> None:
    identity = CaseIdentity.new()
    shown = (identity.shown_case_id, identity.shown_access_code)
    filled = text.format(
        number=shown[0], code=shown[1], lower_number=shown[0].lower(), lower_code=shown[1].lower()
    )
    assert CaseIdentity.find(filled) == identity


@given(st.text(max_size=200))
def test_no_text_breaks_the_search(text: str) -> None:
    number = CaseIdentity.new().shown_case_id
    for each in (text, text + number, number + text):
        with suppress(MistypedError):
            found = CaseIdentity.find(each)
            assert CaseIdentity.find(f"{found.shown_case_id} {found.shown_access_code}") == found


def test_letters_that_look_like_digits_are_read_as_digits() -> None:
    assert read_access_code("o0Il-1L23 4567-89ab") == "0011112345678" + "9AB"


@pytest.mark.parametrize("typed", ["", "123", "U" * 16, "é" * 16, "0" * 17])
def test_what_is_not_a_code_is_refused(typed: str) -> None:
    with pytest.raises(MistypedError):
        read_access_code(typed)
