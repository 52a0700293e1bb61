"""The values that hashing yields: pure, frozen, checked when made.

A *signal* is what a platform can match against. Every signal serialises to the JSON object that the
command line prints, the hasher process writes and the case API accepts; there is one form only.

Sources: PDQ (facebook/ThreatExchange ``pdq/``), vPDQ 0.2.5 (``vpdq/``), StopNCII's feed (``VideoMD5``).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from hashing.transforms import Transform, VideoTransform

#: PDQ's own threshold: two pictures match when their hashes differ in at most this many bits.
MATCH_DISTANCE = 31
#: Below this quality a PDQ hash is too featureless to match on, and is never sent.
MATCHABLE_QUALITY = 50
#: How many of a PDQ hash's 256 bits are set where the picture can be matched. A bit is set where a coefficient lies above
#: the median, so 128 are, and fewer only where many coefficients are equal: 103 was the least of 3,300 hashes of photographs,
#: icons and diagrams. A few pixels of a long thin picture, enlarged, come to 53: such a hash of a copy is left out,
#: whatever its quality.
PLAUSIBLE_SET_BITS = range(64, 129)
MAX_VPDQ_FRAMES = 20_000
#: Of one file: each type of signal once with each of its transforms, and one MD5.
MAX_SIGNALS = len(Transform) + len(VideoTransform) + 1

_HEX_256 = re.compile(r"[0-9a-f]{64}\Z")
_HEX_128 = re.compile(r"[0-9a-f]{32}\Z")


def hamming_distance(one: str, other: str) -> int:
    """Bits in which two hexadecimal hashes of equal length differ.

    Raises:
        ValueError: the lengths differ or a hash is not hexadecimal.
    """
    if len(one) != len(other):
        raise ValueError("hashes of different lengths have no distance")
    return (int(one, 16) ^ int(other, 16)).bit_count()


def has_plausible_bits(pdq: str) -> bool:
    """Whether a PDQ hash (64 hexadecimal digits) can be of a picture with something in it.

    Near-blank pictures have hashes with few bits set, so one such hash would match many innocent pictures.
    """
    return int(pdq, 16).bit_count() in PLAUSIBLE_SET_BITS


def _check_quality(quality: object) -> None:
    if type(quality) is not int or not 0 <= quality <= 100:
        raise ValueError("quality is a whole number from 0 to 100")


@dataclass(frozen=True, slots=True)
class Pdq:
    """PDQ of one picture in one orientation: 256 bits as 64 lower-case hex digits, quality 0-100."""

    value: str
    quality: int
    transform: Transform = Transform.ORIGINAL

    def __post_init__(self) -> None:
        if type(self.value) is not str or not _HEX_256.match(self.value):
            raise ValueError("a PDQ hash is 64 lower-case hexadecimal digits")
        _check_quality(self.quality)
        if type(self.transform) is not Transform:
            raise ValueError("unknown transform")

    @property
    def matchable(self) -> bool:
        return self.quality >= MATCHABLE_QUALITY

    def to_json(self) -> dict[str, Any]:
        return {
            "type": "pdq",
            "value": self.value,
            "quality": self.quality,
            "transform": self.transform.value,
        }


@dataclass(frozen=True, slots=True)
class Md5:
    """MD5 of the whole file, 32 lower-case hex digits: what StopNCII exchanges for videos."""

    value: str

    def __post_init__(self) -> None:
        if type(self.value) is not str or not _HEX_128.match(self.value):
            raise ValueError("an MD5 digest is 32 lower-case hexadecimal digits")

    @property
    def matchable(self) -> bool:
        return True

    def to_json(self) -> dict[str, Any]:
        return {"type": "md5", "value": self.value}


@dataclass(frozen=True, slots=True)
class VpdqFrame:
    """PDQ of one video frame. ``timestamp`` is in seconds from the start."""

    pdq: str
    quality: int
    timestamp: float

    def __post_init__(self) -> None:
        if type(self.pdq) is not str or not _HEX_256.match(self.pdq):
            raise ValueError("a frame's PDQ hash is 64 lower-case hexadecimal digits")
        _check_quality(self.quality)
        if type(self.timestamp) not in (int, float):
            raise ValueError("a timestamp is a number of seconds")
        if not 0 <= self.timestamp <= 10_000_000:  # not true of NaN either
            raise ValueError("a timestamp lies within the video")

    @property
    def matchable(self) -> bool:
        return self.quality >= MATCHABLE_QUALITY

    def to_json(self) -> dict[str, Any]:
        return {"pdq": self.pdq, "quality": self.quality, "timestamp": self.timestamp}


@dataclass(frozen=True, slots=True)
class Vpdq:
    """The frames of one video (or of one animated picture).

    Timestamps never decrease. In ``COPIES`` all hashes made of one frame share its timestamp.
    """

    frames: tuple[VpdqFrame, ...]
    transform: VideoTransform = VideoTransform.ORIGINAL

    def __post_init__(self) -> None:
        if type(self.frames) is not tuple or not 1 <= len(self.frames) <= MAX_VPDQ_FRAMES:
            raise ValueError(f"a video signal has 1 to {MAX_VPDQ_FRAMES} frames")
        if not all(type(frame) is VpdqFrame for frame in self.frames):
            raise ValueError("a video signal is made of frames")
        if type(self.transform) is not VideoTransform:
            raise ValueError("unknown transform")

    @property
    def matchable(self) -> bool:
        return any(frame.matchable for frame in self.frames)

    def to_json(self) -> dict[str, Any]:
        frames = [frame.to_json() for frame in self.frames]
        return {"type": "vpdq", "transform": self.transform.value, "frames": frames}


Signal = Pdq | Md5 | Vpdq
Kind = Literal["image", "video"]


def sort_of(signal: Signal) -> tuple[type[Signal], Transform | VideoTransform | None]:
    """The signal's type and transform. A fingerprint holds at most one signal of each such sort."""
    return type(signal), None if isinstance(signal, Md5) else signal.transform


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """Everything one file yields: the signals that a platform can match against."""

    kind: Kind
    signals: tuple[Signal, ...]

    def __post_init__(self) -> None:
        if self.kind not in ("image", "video"):
            raise ValueError("a fingerprint is of an image or a video")
        if type(self.signals) is not tuple or not 1 <= len(self.signals) <= MAX_SIGNALS:
            raise ValueError(f"a fingerprint has 1 to {MAX_SIGNALS} signals")
        if len({sort_of(signal) for signal in self.signals}) < len(self.signals):
            raise ValueError("each type of signal and transform is there once")

    @classmethod
    def assembled(cls, kind: Kind, decoded: tuple[Pdq | Vpdq, ...], md5: Md5 | None) -> Fingerprint:
        """From what the decoders found and the MD5 of the file's video, in the usual order: PDQ, MD5, vPDQ."""
        stills = [signal for signal in decoded if isinstance(signal, Pdq)]
        frames = [signal for signal in decoded if isinstance(signal, Vpdq)]
        return cls(kind, (*stills, *([] if md5 is None else [md5]), *frames))

    @property
    def pdq(self) -> Pdq | None:
        """The PDQ of the picture as it is stored; None for a video."""
        for signal in self.signals:
            if isinstance(signal, Pdq) and signal.transform is Transform.ORIGINAL:
                return signal
        return None

    @property
    def matchable(self) -> bool:
        return any(signal.matchable for signal in self.signals)

    def to_json(self) -> dict[str, Any]:
        return {"kind": self.kind, "signals": [signal.to_json() for signal in self.signals]}


def _exact(data: Mapping[str, Any], *names: str) -> list[Any]:
    """The values of these fields. Raises ``ValueError`` where there are others, or fewer."""
    if set(data) != {"type", *names}:
        raise ValueError("a signal has exactly the fields of its type")
    return [data[name] for name in names]


def _frame_from_json(data: object) -> VpdqFrame:
    if not isinstance(data, dict) or set(data) != {"pdq", "quality", "timestamp"}:
        raise ValueError("a frame has exactly pdq, quality and timestamp")
    return VpdqFrame(data["pdq"], data["quality"], data["timestamp"])


def _list(value: object) -> list[Any]:
    if not isinstance(value, list):
        raise ValueError("signals and frames are lists")
    return value


def signal_from_json(data: object) -> Signal:
    """The inverse of a signal's ``to_json``, strict: unknown or missing fields raise ``ValueError``."""
    if not isinstance(data, dict):
        raise ValueError("a signal is an object")
    match data.get("type"):
        case "pdq":
            value, quality, transform = _exact(data, "value", "quality", "transform")
            return Pdq(value, quality, Transform(transform))
        case "md5":
            return Md5(*_exact(data, "value"))
        case "vpdq":
            transform, frames = _exact(data, "transform", "frames")
            found = tuple(_frame_from_json(frame) for frame in _list(frames))
            return Vpdq(found, VideoTransform(transform))
        case _:
            raise ValueError("unknown type of signal")


def fingerprint_from_json(data: object) -> Fingerprint:
    """The inverse of :meth:`Fingerprint.to_json`, strict. Raises ``ValueError``."""
    if not isinstance(data, dict) or set(data) != {"kind", "signals"}:
        raise ValueError("a fingerprint has exactly kind and signals")
    return Fingerprint(data["kind"], tuple(signal_from_json(s) for s in _list(data["signals"])))
