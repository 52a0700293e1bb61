"""Case numbers and access codes: Crockford base 32, made on the device, easy to read aloud.

A case number is 12 characters and a check character (ISO 7064-like, modulo 37), shown ``XXXX-XXXX-XXXX-C``.
An access code is 16 characters, 80 random bits, shown in groups of four.
Source: https://www.crockford.com/base32.html
"""

from __future__ import annotations

import re
import secrets
import unicodedata
from contextlib import suppress
from itertools import islice

from hashing.sentences import sentence
from submission.protocol.plain_error import PlainError

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_CHECK_ALPHABET = ALPHABET + "*~$=U"
# accepted in a number that is read, but hard to say on the telephone, so no new number has one
_HARD_TO_SAY = "*~$="
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})
#: Characters that are easily taken for one another, on a screen or in handwriting.
_LOOK_ALIKE = (
    "5S",
    "8B",
    "2Z",
    "6G",
    "0DQ",
    "17",
    "VUW",
    "VY",
    "CG",
    "EF",
    "MN",
    "PR",
    "KX",
    "4A",
    "9G",
)
_NUMBER_LENGTH = 13
_CODE_LENGTH = 16
_MOST_PLACES = 3

# groups of four in a longer text, as they are printed and as people type them
_GROUP = r"[0-9A-Za-z]{4}"
_HYPHEN, _ANYTHING_BETWEEN = r"-\u200b?", r"[\s\u200b-]*"


def _groups(between: str, last: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_GROUP}{between}){{3}}{last}(?!\w)")


#: Forms of number and code, those with hyphens first: four words of four letters each would look like a code, too.
_IN_TEXT = tuple(
    (_groups(between, "[0-9A-Za-z*~$=]"), _groups(between, _GROUP))
    for between in (_HYPHEN, _ANYTHING_BETWEEN)
)

_NUMBER_FORM = sentence(
    "A case number has 13 characters, like XXXX-XXXX-XXXX-C. This one has {count}."
)
_CODE_FORM = sentence("An access code has 16 characters, in groups of four. This one has {count}.")
_CANT_OCCUR = sentence("Character {position} is one that is never used there.")
_SLIP = sentence("This case number has a typing mistake in it.")
_SLIP_PERHAPS = sentence("This case number has a typing mistake in it, perhaps here: {places}")
_NOT_FOUND = sentence("There is no case number with its access code in this text.")


class MistypedError(PlainError, ValueError):
    """What was typed is not a case number, or not an access code. Whether such a case exists is another question.

    ``positions``: where the mistake may be, counted from 0 without separators; empty where that is not known.
    """

    code = "mistyped"

    def __init__(
        self, message: str | None = None, positions: tuple[int, ...] = (), **facts: object
    ) -> None:
        super().__init__(message, **facts)
        self.positions = positions


def _random_characters(count: int) -> str:
    return "".join(secrets.choice(ALPHABET) for _ in range(count))


def _normalise(typed: str) -> str:
    """Upper case, no separators of any kind, and the letters that look like digits read as digits."""
    plain = unicodedata.normalize("NFKC", typed).upper()
    return "".join(c for c in plain if c.isalnum() or c in _HARD_TO_SAY).translate(_READ_AS)


def check_character(twelve: str) -> str:
    """The check character of twelve Crockford characters: their value modulo 37."""
    value = 0
    for character in twelve:
        value = value * 32 + ALPHABET.index(character)
    return _CHECK_ALPHABET[value % 37]


def new_case_number() -> str:
    """A new case number, 13 letters and digits without separators."""
    while True:
        twelve = _random_characters(12)
        check = check_character(twelve)
        if check not in _HARD_TO_SAY:
            return twelve + check


def new_access_code() -> str:
    """A new access code, 16 characters without separators."""
    return _random_characters(_CODE_LENGTH)


def read_case_number(typed: str) -> str:
    """The case number that a person typed, in its canonical form.

    Raises:
        MistypedError: wrong length, a character that can't occur, or a check character that does not fit. It says where
            the mistake may be, if swapping two neighbours or taking a character for one that looks like it makes it fit.
    """
    number = _normalise(typed)
    if len(number) != _NUMBER_LENGTH:
        raise MistypedError(_NUMBER_FORM, count=len(number))
    _check_characters(number[:12], ALPHABET)
    if number[12] not in _CHECK_ALPHABET:
        raise MistypedError(_CANT_OCCUR, (12,), position=13)
    if number[12] == check_character(number[:12]):
        return number
    slips = _likely_slips(number)
    if not slips:
        raise MistypedError(_SLIP)
    places = ", ".join(f"{_group_of(number, at)} ({_group_of(right, at)}?)" for right, at in slips)
    raise MistypedError(_SLIP_PERHAPS, tuple(at for _, at in slips), places=places)


def read_access_code(typed: str) -> str:
    """The access code that a person typed, in its canonical form. Raises ``MistypedError``."""
    code = _normalise(typed)
    if len(code) != _CODE_LENGTH:
        raise MistypedError(_CODE_FORM, count=len(code))
    _check_characters(code, ALPHABET)
    return code


def find_both(text: str) -> tuple[str, str]:
    """The case number and the access code in a text: pasted, from a QR code, or from the recovery sheet.

    Raises:
        MistypedError: not both are there.
    """
    for number_form, code_form in _IN_TEXT:
        for match in number_form.finditer(text):
            rest = f"{text[: match.start()]}|{text[match.end() :]}"
            for code in code_form.findall(rest):
                with suppress(MistypedError):
                    return read_case_number(match[0]), read_access_code(code)
    raise MistypedError(_NOT_FOUND)


def _check_characters(characters: str, alphabet: str) -> None:
    for position, character in enumerate(characters):
        if character not in alphabet:
            raise MistypedError(_CANT_OCCUR, (position,), position=position + 1)


def _likely_slips(number: str) -> list[tuple[str, int]]:
    """At most three numbers whose check character fits, one likely slip away from this one, and where that slip is.

    The check character detects every single wrong character and every swap of neighbours, but does not tell where. So only
    the slips that people make most often are offered, and none is corrected without asking.
    """
    swapped = (
        (number[:at] + number[at + 1] + number[at] + number[at + 2 :], at)
        for at in range(len(number) - 1)
    )
    misread = (
        (number[:at] + other + number[at + 1 :], at)
        for at, character in enumerate(number)
        for alike in _LOOK_ALIKE
        if character in alike
        for other in alike
    )
    fitting = (
        (right, at)
        for right, at in (*swapped, *misread)
        if right != number and set(right[:12]) <= set(ALPHABET)
        if check_character(right[:12]) == right[12]
    )
    return list(islice(fitting, _MOST_PLACES))


def _group_of(number: str, position: int) -> str:
    """The group of four that a position lies in."""
    start = position // 4 * 4
    return number[start : start + 4]


def grouped(characters: str) -> str:
    """Groups of four, joined by hyphens, as shown and printed."""
    return "-".join(characters[i : i + 4] for i in range(0, len(characters), 4))
