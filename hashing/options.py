"""What a caller may ask of the hasher: plain values, so that the parent process needs no decoder to ask."""

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
        copies: also hash the picture inside plain borders or letterbox bars, and likely copies: cropped, framed, tilted,
            in a story. Without them a picture yields its eight orientations only.
        codes: read the QR codes in a picture, or in the pictures of a PDF, and fingerprint nothing.
    """

    thumbnail: bool = False
    sampling: Sampling = "fast"
    copies: bool = True
    codes: bool = False
