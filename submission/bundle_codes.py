"""A small sealed bundle as a sequence of QR codes, to be photographed from a screen or printed.

Each code says which bundle it belongs to, which part it is and how many there are, so they can be read in any order. Its
characters are those of QR's alphanumeric mode (ISO/IEC 18004, 7.4.4)::

    EMPREINTE:1:<8 hexadecimal digits of the bundle's SHA-256>:<part>:<of>:<base 32, RFC 4648, without padding>
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from collections.abc import Iterable, Iterator

from hashing.sentences import sentence
from submission.protocol.sealed_bundle import BundleError

#: Codes of one bundle. People who photograph more of them would miss one.
MOST_CODES = 16
#: Base-32 characters in one code: with what stands before them, they make a code of version 25 at level M. So 16 codes
#: carry a case of one picture with all its likely copies.
_PART_CHARACTERS = 1_352
_BYTES_A_CODE = _PART_CHARACTERS * 5 // 8
_FORM = re.compile(
    rf"EMPREINTE:1:([0-9A-F]{{8}}):(\d{{1,2}}):(\d{{1,2}}):([A-Z2-7]{{1,{_PART_CHARACTERS}}})"
)

_TOO_LARGE = sentence(
    "This sealed case is too large for codes that can be photographed. Carry its file instead."
)
_MISSING = sentence("These parts are still missing: {numbers}. Photograph them too.")
_NONE = sentence("No code of a sealed case was found in these pictures.")
_MIXED = sentence("These are codes of different sealed cases.")
_WRONG = sentence("These codes do not make a whole sealed case. Photograph them once more.")


def to_codes(bundle: bytes) -> list[str]:
    """The texts of the codes that carry this bundle. Raises ``BundleError`` where it would take too many."""
    parts = [bundle[at : at + _BYTES_A_CODE] for at in range(0, len(bundle), _BYTES_A_CODE)]
    if len(parts) > MOST_CODES:
        raise BundleError(_TOO_LARGE)
    return [
        f"EMPREINTE:1:{_mark(bundle)}:{number}:{len(parts)}:"
        + base64.b32encode(part).decode().rstrip("=")
        for number, part in enumerate(parts, start=1)
    ]


def from_codes(texts: Iterable[str]) -> bytes:
    """The bundle that these codes carry, in any order; other texts among them are passed over.

    Raises:
        BundleError: none is such a code, some are missing (says which), or they are not of one bundle.
    """
    read = [match.groups() for match in map(_FORM.fullmatch, texts) if match is not None]
    if not read:
        raise BundleError(_NONE)
    if len({(mark, of) for mark, _, of, _ in read}) > 1:
        raise BundleError(_MIXED)
    mark, count = read[0][0], int(read[0][2])
    parts = {int(number): part for _, number, _, part in read}
    if not 1 <= count <= MOST_CODES:
        raise BundleError(_WRONG)
    missing = [number for number in range(1, count + 1) if number not in parts]
    if missing:
        raise BundleError(_MISSING, numbers=", ".join(map(str, missing)))
    bundle = b"".join(_decoded(parts[number] for number in range(1, count + 1)))
    if _mark(bundle) != mark:
        raise BundleError(_WRONG)
    return bundle


def _mark(bundle: bytes) -> str:
    """What all codes of one bundle share, and their order is checked with: the start of its SHA-256."""
    return hashlib.sha256(bundle).hexdigest()[:8].upper()


def _decoded(parts: Iterable[str]) -> Iterator[bytes]:
    for part in parts:
        try:
            yield base64.b32decode(part + "=" * (-len(part) % 8))
        except binascii.Error:
            raise BundleError(_WRONG) from None
