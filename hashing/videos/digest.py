"""The MD5 of a video's file, which StopNCII exchanges beside the hashes of frames. Nothing is parsed for it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import BinaryIO, NamedTuple

from hashing.formats import Window
from hashing.signals import Md5

_CHUNK_BYTES = 1 << 20


class DigestOf(NamedTuple):
    """``length`` is how many bytes were there: fewer than asked for where the file has become shorter."""

    md5: Md5
    length: int


def md5_of(file: BinaryIO, offset: int, length: int, progress: Callable[[float], None]) -> DigestOf:
    """The MD5 of a stretch of a file, which is streamed.

    Args:
        file: open for reading and seekable.
        progress: told after every mebibyte how much of it has been read, from 0 to 1.

    Raises:
        OSError: the file can't be read.
    """
    window = Window(file, offset, length)
    digest = hashlib.md5(usedforsecurity=False)
    while chunk := window.read(_CHUNK_BYTES):
        digest.update(chunk)
        progress(window.read_share)
    return DigestOf(Md5(digest.hexdigest()), window.tell())
