"""The MD5 of a video's file, which StopNCII exchanges for videos. Nothing is parsed for it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import BinaryIO, NamedTuple

from hashing.formats import Window
from hashing.signals import Md5

_CHUNK_BYTES = 1 << 20


class DigestOf(NamedTuple):
    """An MD5, and the number of bytes it was taken of: fewer than asked for where the file has become shorter."""

    md5: Md5
    length: int


def md5_of(file: BinaryIO, offset: int, length: int, progress: Callable[[float], None]) -> DigestOf:
    """The MD5 of ``length`` bytes of a file from ``offset`` on. They are streamed, never held in memory as a whole.

    Args:
        file: open for reading and seekable.
        progress: told after every mebibyte which share of them has been read, from 0 to 1.

    Raises:
        OSError: the file can't be read.
    """
    window = Window(file, offset, length)
    digest = hashlib.md5(usedforsecurity=False)
    while chunk := window.read(_CHUNK_BYTES):
        digest.update(chunk)
        progress(window.read_share)
    return DigestOf(Md5(digest.hexdigest()), window.tell())
