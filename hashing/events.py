"""What fingerprinting reports while it runs. Items are counted from 1, in the order they were given."""

from __future__ import annotations

from dataclasses import dataclass, field

from hashing.refusals import RefusalCode
from hashing.signals import Fingerprint

#: Side of the square thumbnail in pixels; it comes as raw RGB, already blurred by the hasher process.
THUMBNAIL_SIDE = 48
#: The last part of a video's progress, from 0.9 to 1: its file is read once more for its MD5.
DIGEST_SHARE = 0.1


def progress_of_digest(fraction: float) -> float:
    """How far a video's file is, from 0 to 1, once this fraction of it has been read for its MD5."""
    return 1 - DIGEST_SHARE * (1 - fraction)


@dataclass(frozen=True, slots=True)
class Started:
    """A worker has taken up this file."""

    item: int


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a long file is, from 0 to 1."""

    item: int
    fraction: float


@dataclass(frozen=True, slots=True)
class Hashed:
    """This file is done. ``thumbnail`` is ``THUMBNAIL_SIDE**2 * 3`` bytes, only where it was asked for."""

    item: int
    fingerprint: Fingerprint
    thumbnail: bytes | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """This one file can't be fingerprinted; the others are not affected."""

    item: int
    code: RefusalCode


@dataclass(frozen=True, slots=True)
class CodesRead:
    """The texts of this file's QR codes, where these were asked for. Then the file is not fingerprinted."""

    item: int
    texts: tuple[str, ...] = field(repr=False)


Event = Started | Progress | Hashed | CodesRead | Refused
