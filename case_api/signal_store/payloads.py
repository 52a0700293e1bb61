"""A signal as bytes: what is encrypted at rest, and what its keyed digest is of.

The transform and the quality are left out: they are not part of what a platform matches, and equal
hashes in two cases must be one row.
"""

from __future__ import annotations

import json
import zlib

from hashing.signals import Md5, Pdq, Signal, Transform, Vpdq, VpdqFrame
from submission.protocol.wire import Md5Signal, PdqSignal, SignalBody, VpdqSignal

#: A turned copy stands in for a picture that the platform may meet turned; its quality is at least this.
_QUALITY_NOT_KEPT = 100


def payload_of(signal: SignalBody) -> bytes:
    """The value of a signal, in the shortest exact form.

    pdq: 32 bytes; md5: 16; vpdq: JSON rows of (pdq, quality, timestamp).
    """
    match signal:
        case PdqSignal() | Md5Signal():
            return bytes.fromhex(signal.value)
        case VpdqSignal():
            rows = [[f.pdq, f.quality, f.timestamp] for f in signal.frames]
            return json.dumps(rows, separators=(",", ":")).encode()


def compressed(signal_type: str, payload: bytes) -> bytes:
    """The form that is encrypted: rows of text shrink to half, hashes don't."""
    return zlib.compress(payload, 1) if signal_type == "vpdq" else payload


def signal_from_payload(signal_type: str, stored: bytes) -> Signal:
    """The signal that decrypted bytes spell. Of a PDQ, quality and transform are not kept: 100 and original.

    Raises:
        ValueError: not a signal of that type.
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
