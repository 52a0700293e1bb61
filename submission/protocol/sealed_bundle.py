"""Sealed bundles (``*.empreinte``): a case that someone else can carry and hand in, and only the operator can read.

::

    magic "empreinte\\0" · version 2 · key id, 8 bytes · case number, 13 ASCII characters
    · channel, 1 byte: "a" or "m" · number of items, 2 bytes · number of bodies, 1 byte
    · length of the rest, 4 bytes · HPKE: encapsulated key, then ciphertext

Numbers are big-endian. Inside are the case's access key (32 bytes), and then each body with its length (4 bytes)
before it: first exactly the bytes of a ``CaseSubmission``, then those of each ``MoreItems``. The access key lets the
operator add what does not fit into the first body; it is what the person sends with every look at their case.

Everything before the HPKE part is its ``info`` (RFC 9180), so opening fails if the version, key id, case number, channel, a
count or the length was changed, just as with a changed ciphertext. The carrier learns what stands outside, and the size.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidTag

from hashing.sentences import sentence
from submission.protocol import operator_keys
from submission.protocol.answers import PublicKey
from submission.protocol.case_number import MistypedError, read_case_number
from submission.protocol.plain_error import PlainError
from submission.protocol.sealing_key import (
    ALGORITHM,
    OVERHEAD,
    SUITE,
    SealingKey,
    public_key_for_hpke,
)
from submission.protocol.terms import MAX_BODY_BYTES, MAX_ITEMS, Channel

SUFFIX = ".empreinte"
CONTENT_TYPE = "application/vnd.empreinte.sealed"
#: A case of a thousand pictures with all likely copies takes five; a long video may fill one alone.
MAX_BODIES = 8
ACCESS_KEY_BYTES = 32

_MAGIC = b"empreinte\0"
_VERSION = 2
_CASE_NUMBER_BYTES = 13
_LENGTH_BYTES = 4
_CHANNELS: dict[bytes, Channel] = {b"a": "adult", b"m": "minor"}
_LETTERS = {channel: letter for letter, channel in _CHANNELS.items()}
_HEADER_BYTES = (
    len(_MAGIC) + 1 + operator_keys.KEY_ID_BYTES + _CASE_NUMBER_BYTES + 1 + 2 + 1 + _LENGTH_BYTES
)

_UNKNOWN_KEY = sentence("This operator uses a kind of key that this version does not know.")
_UNREADABLE_KEY = sentence("The operator's public key can't be read.")
_TOO_MUCH = sentence("This case is too large for one bundle. Prepare it in smaller groups.")
_OLDER = sentence("This sealed case was made by an older version. It has to be made again.")


class BundleError(PlainError):
    """This bundle can't be made or opened; the message says why."""

    code = "sealed_case"


class NotABundleError(BundleError):
    """Something else than a sealed bundle."""

    message = sentence("This is not a sealed case.")


class OtherVersionError(BundleError):
    """Made by a newer version of this program, or by one that is too old."""

    message = sentence(
        "This sealed case was made by a newer version. Update this program, then try again."
    )


class TruncatedError(BundleError):
    """Its end is missing."""

    message = sentence("This sealed case is incomplete: its end is missing. Copy it again.")


class AlteredError(BundleError):
    """Changed since it was made, or damaged on the way."""

    message = sentence("This sealed case was changed or damaged on the way. Copy it again.")


class OtherOperatorError(BundleError):
    """Sealed for another operator."""

    message = sentence("This sealed case is addressed to another operator.")


class TooLargeError(BundleError):
    """Larger than any case may be."""

    message = sentence("This sealed case is larger than any case may be.")


@dataclass(frozen=True, slots=True)
class BundleHeader:
    """What anyone can read on the outside. It is all that somebody who hands a bundle in is shown."""

    key_id: str
    case_id: str
    channel: Channel
    items: int
    bodies: int


@dataclass(frozen=True, slots=True)
class BundleContents:
    """A case to be sealed, or what the operator finds inside a bundle; the bodies have not been checked by then."""

    case_id: str
    channel: Channel
    items: int
    access_key: bytes = field(repr=False)
    bodies: tuple[bytes, ...] = field(repr=False)


def max_bundle_bytes(max_body_bytes: int = MAX_BODY_BYTES) -> int:
    """The size of the largest bundle, in bytes."""
    inside = ACCESS_KEY_BYTES + MAX_BODIES * (_LENGTH_BYTES + max_body_bytes)
    return _HEADER_BYTES + OVERHEAD + inside


def seal(contents: BundleContents, key: PublicKey) -> bytes:
    """A bundle that only the holder of ``key``'s private half can open.

    Raises:
        BundleError: the key can't be used, or the case is larger than a bundle may be.
    """
    if key.algorithm != ALGORITHM:
        raise BundleError(_UNKNOWN_KEY)
    try:
        public_key = public_key_for_hpke(key)
    except ValueError as error:
        raise BundleError(_UNREADABLE_KEY) from error
    plain = _inside(contents)
    header = (
        _MAGIC
        + bytes([_VERSION])
        + bytes.fromhex(key.key_id)
        + read_case_number(contents.case_id).encode()
        + _LETTERS[contents.channel]
        + contents.items.to_bytes(2, "big")
        + len(contents.bodies).to_bytes(1, "big")
        + (OVERHEAD + len(plain)).to_bytes(_LENGTH_BYTES, "big")
    )
    return header + SUITE.encrypt(plain, public_key, info=header)


def read_header(bundle: bytes) -> BundleHeader:
    """What stands on the outside of a bundle, after checking its form and length.

    Raises:
        BundleError: not a bundle, of another version, truncated, too large or with something appended.
    """
    if bundle[: len(_MAGIC)] != _MAGIC[: len(bundle)] or not bundle:
        raise NotABundleError
    version = bundle[len(_MAGIC) : len(_MAGIC) + 1]
    if version and version[0] != _VERSION:
        raise OtherVersionError(_OLDER if version[0] < _VERSION else None)
    if len(bundle) < _HEADER_BYTES:
        raise TruncatedError
    if len(bundle) > max_bundle_bytes():
        raise TooLargeError
    length = int.from_bytes(bundle[_HEADER_BYTES - _LENGTH_BYTES : _HEADER_BYTES], "big")
    if len(bundle) < _HEADER_BYTES + length:
        raise TruncatedError
    if len(bundle) != _HEADER_BYTES + length or length <= OVERHEAD + ACCESS_KEY_BYTES:
        raise AlteredError
    return _fields(bundle[len(_MAGIC) + 1 : _HEADER_BYTES])


def open_bundle(bundle: bytes, keys: Mapping[str, SealingKey]) -> BundleContents:
    """What is inside a bundle.

    Args:
        keys: the operator's private keys by key id, old ones included.

    Raises:
        BundleError: not a bundle, of another version, truncated, altered, too large or for another operator.
    """
    header = read_header(bundle)
    key = keys.get(header.key_id)
    if key is None:
        raise OtherOperatorError
    try:
        plain = SUITE.decrypt(bundle[_HEADER_BYTES:], key.for_hpke, info=bundle[:_HEADER_BYTES])
    except (InvalidTag, ValueError) as error:
        raise AlteredError from error
    bodies = _bodies(plain[ACCESS_KEY_BYTES:])
    if len(bodies) != header.bodies:
        raise AlteredError
    return BundleContents(
        header.case_id, header.channel, header.items, plain[:ACCESS_KEY_BYTES], bodies
    )


def _inside(contents: BundleContents) -> bytes:
    bodies = contents.bodies
    if not 1 <= len(bodies) <= MAX_BODIES or not 1 <= contents.items <= MAX_BODIES * MAX_ITEMS:
        raise TooLargeError(_TOO_MUCH)
    if not all(1 <= len(body) <= MAX_BODY_BYTES for body in bodies):
        raise TooLargeError(_TOO_MUCH)
    if len(contents.access_key) != ACCESS_KEY_BYTES:
        raise ValueError("an access key has 32 bytes")
    return contents.access_key + b"".join(
        len(body).to_bytes(_LENGTH_BYTES, "big") + body for body in bodies
    )


def _bodies(plain: bytes) -> tuple[bytes, ...]:
    bodies: list[bytes] = []
    while plain:
        end = _LENGTH_BYTES + int.from_bytes(plain[:_LENGTH_BYTES], "big")
        if not _LENGTH_BYTES < end <= len(plain):
            raise AlteredError
        bodies.append(plain[_LENGTH_BYTES:end])
        plain = plain[end:]
    return tuple(bodies)


def _fields(raw: bytes) -> BundleHeader:
    """Reads the part of the header between the version and the length of the rest. Raises ``AlteredError``."""
    parts = _split(raw, operator_keys.KEY_ID_BYTES, _CASE_NUMBER_BYTES, 1, 2, 1)
    key_id, number, letter, items, bodies = parts
    channel = _CHANNELS.get(letter)
    try:
        case_id = number.decode("ascii")
        canonical = read_case_number(case_id) == case_id
    except (UnicodeDecodeError, MistypedError):
        raise AlteredError from None
    counts = int.from_bytes(items, "big"), int.from_bytes(bodies, "big")
    if not canonical or channel is None or not counts[0] or not 1 <= counts[1] <= MAX_BODIES:
        raise AlteredError
    return BundleHeader(key_id.hex(), case_id, channel, *counts)


def _split(raw: bytes, *sizes: int) -> Sequence[bytes]:
    parts, start = [], 0
    for size in sizes:
        parts.append(raw[start : start + size])
        start += size
    return parts
