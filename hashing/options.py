"""What a caller may ask of the hasher. Pure, so that the parent process can say it without any decoder."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Sampling = Literal["fast", "exact"]


@dataclass(frozen=True, slots=True)
class HashOptions:
    """How a file is to be fingerprinted.

    Attributes:
        thumbnail: also make the tiny, heavily blurred thumbnail of ``hashing.events`` (pictures only).
        sampling: which frames of a video are hashed, see ``hashing.videos.hashing``.
        copies: also hash what is inside plain borders or letterbox bars, and likely copies of it: cut, framed, tilted,
            in a story. Without, a picture yields its eight orientations only.
        codes: fingerprint nothing, but read the QR codes in a picture or in the pictures of a PDF.
    """

    thumbnail: bool = False
    sampling: Sampling = "fast"
    copies: bool = True
    codes: bool = False
