"""Files in, signals out: everything that reads a picture or a video. Knows no window and no network.

``hash_image`` and ``hash_video`` bring their decoders with them on first use; ``import hashing`` alone costs nothing.
The values they yield are in :mod:`hashing.signals`, the reasons for refusing in :mod:`hashing.refusals`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from hashing.refusals import RefusalCode, RefusedError
from hashing.signals import Fingerprint

if TYPE_CHECKING:
    from hashing.options import Sampling

__all__ = ["Fingerprint", "RefusalCode", "RefusedError", "hash_image", "hash_video"]


def hash_image(data: bytes) -> Fingerprint:
    """The signals of one picture, in this process and outside the sandbox.

    Args:
        data: the whole file: JPEG, PNG, WebP, GIF, BMP, TIFF, JPEG 2000, HEIC/HEIF or AVIF.

    Returns:
        ``Pdq`` signals: eight in the order of ``transforms.DIHEDRAL``, the hashes of the eight turned and flipped copies
        of the stored pixels; then, where they can be matched, the ``trimmed`` picture inside plain borders and up to
        71 likely copies (``transforms.COPIES``). Then ``Vpdq`` of an animation's or document's frames, if it has any.

    Raises:
        RefusedError: not a picture, damaged, truncated, too small or too large.

    Source: facebook/ThreatExchange ``pdq/cpp``, with which hash and quality of the eight agree bit for bit.
    """
    import io

    from hashing.fingerprint import fingerprint_picture

    return fingerprint_picture(io.BytesIO(data))


def hash_video(file: BinaryIO, *, sampling: Sampling = "fast") -> Fingerprint:
    """The signals of one video, in this process and outside the sandbox: ``Md5`` of the file and ``Vpdq`` of frames.

    Args:
        file: open for reading and seekable. It is streamed, never held in memory.
        sampling: ``exact`` hashes one frame a second as vPDQ 0.2.5 does; ``fast`` the cheapest frames that match those.

    Raises:
        RefusedError: not a video, damaged, without a picture, or too long.
    """
    from hashing.videos import hashing as videos

    return videos.hash_video(file, sampling=sampling)
