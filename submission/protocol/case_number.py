"""Case numbers and access codes: Crockford base 32, made on the device, easy to read aloud.

A case number is 12 characters and a check character (ISO 7064-like, modulo 37), shown ``XXXX-XXXX-XXXX-C``.
An access code is 16 characters, 80 random bits, shown in groups of four.
Source: https://www.crockford.com/base32.html
"""

from __future__ import annotations

import secrets

from hashing.sentences import sentence
from submission.protocol.plain_error import PlainError

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_CHECK_ALPHABET = ALPHABET + "*~$=U"
# right in a number that is read, but hard to say on the telephone: new numbers do without
_HARD_TO_SAY = "*~$="
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})

CASE_NUMBER_PATTERN = r"^[0-9A-HJKMNP-TV-Z]{12}[0-9A-HJKMNP-TV-Z*~$=U]$"


class MistypedError(PlainError, ValueError):
    """What was typed is not a case number, or not an access code. Says nothing of whether it exists."""

    code = "mistyped"


def _random_characters(count: int) -> str:
    return "".join(secrets.choice(ALPHABET) for _ in range(count))


def _normalise(typed: str) -> str:
    """Upper case, no separators, and the letters that look like digits read as digits."""
    return "".join(typed.split()).replace("-", "").upper().translate(_READ_AS)


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
    return _random_characters(16)


def read_case_number(typed: str) -> str:
    """The case number that a person typed, in its canonical form.

    Raises:
        MistypedError: wrong length, a character that can't occur, or a check character that does not fit.
    """
    number = _normalise(typed)
    if len(number) != 13 or any(c not in ALPHABET for c in number[:12]):
        raise MistypedError(sentence("A case number has 13 characters, like XXXX-XXXX-XXXX-C."))
    if number[12] != check_character(number[:12]):
        raise MistypedError(sentence("This case number has a typing mistake in it."))
    return number


def read_access_code(typed: str) -> str:
    """The access code that a person typed, in its canonical form. Raises ``MistypedError``."""
    code = _normalise(typed)
    if len(code) != 16 or any(c not in ALPHABET for c in code):
        raise MistypedError(sentence("An access code has 16 characters, in groups of four."))
    return code


def grouped(characters: str) -> str:
    """Groups of four, joined by hyphens, as shown and printed."""
    return "-".join(characters[i : i + 4] for i in range(0, len(characters), 4))
