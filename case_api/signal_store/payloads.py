"""A signal as bytes: what is encrypted at rest, and what its keyed digest is computed from.

Transform and quality are left out: platforms do not match on them, and equal hashes in two cases must be one row.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable

from hashing.signals import Md5, Pdq, Signal, Vpdq, VpdqFrame
from hashing.transforms import Transform
from submission.protocol.wire import Md5Signal, PdqSignal, SignalBody, VpdqSignal

#: Digits of a second that are kept of a frame's timestamp: as many as partners see.
_TIMESTAMP_DIGITS = 3
#: Given to a stored PDQ when it is read back, because its own quality is not stored.
_QUALITY_NOT_KEPT = 100


def payload_of(signal: SignalBody) -> bytes:
    """The value of a signal, in the shortest exact form.

    pdq: 32 bytes; md5: 16; vpdq: JSON rows of (pdq, quality, timestamp).
    """
    match signal:
        case PdqSignal() | Md5Signal():
            return bytes.fromhex(signal.value)
        case VpdqSignal():
            return vpdq_payload((f.pdq, f.quality, f.timestamp) for f in signal.frames)


def vpdq_payload(frames: Iterable[tuple[str, int, float]]) -> bytes:
    """The payload of a video from its frames: PDQ, quality and timestamp in seconds."""
    rows = [
        [pdq, quality, round(timestamp, _TIMESTAMP_DIGITS)] for pdq, quality, timestamp in frames
    ]
    return json.dumps(rows, separators=(",", ":")).encode()


def compressed(signal_type: str, payload: bytes) -> bytes:
    """The form that is encrypted. A video's JSON shrinks to about half; single hashes can't be compressed."""
    return zlib.compress(payload, 1) if signal_type == "vpdq" else payload


def signal_from_payload(signal_type: str, stored: bytes) -> Signal:
    """The signal that decrypted bytes stand for. A PDQ gets quality 100 and transform original: neither is stored.

    Raises:
        ValueError: there is no such type of signal.
    """
    match signal_type:
        case "pdq":
            return Pdq(stored.hex(), _QUALITY_NOT_KEPT, Transform.ORIGINAL)
        case "md5":
            return Md5(stored.hex())
        case "vpdq":
            rows = json.loads(zlib.decompress(stored))
            return Vpdq(
                tuple(VpdqFrame(pdq, quality, timestamp) for pdq, quality, timestamp in rows)
            )
    raise ValueError("unknown type of signal")
