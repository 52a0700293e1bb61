"""Whether a JPEG is complete, going by its markers; and bytes that show whether a decoder ran out of data.

Where data is missing, libjpeg goes on with zeros, which look grey, and warns only once.
Source: ITU-T T.81, annex B; libjpeg's ``jdmarker.c`` and ``jdhuff.c``.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from hashing.formats.jpeg import END_OF_IMAGE, START_OF_SCAN, STARTS_OF_FRAME, segments

END_MARKER = bytes((0xFF, END_OF_IMAGE))

_END_AS_NUMBER = int.from_bytes(END_MARKER, "little")
_AT_A_TIME = 1 << 17  # even

#: To be put in front of the end marker. A decoder that ran out of data reads these bytes and yields other pixels; of a
#: complete file it ignores them. They hold every restart marker, since a decoder may be waiting for any of the eight,
#: and other bytes between each two.
FILLER = b"".join(
    bytes((7 + 37 * index * (index + restart)) % 255 for index in range(1, 200))
    + bytes((0xFF, 0xD0 + restart % 8))
    for restart in range(24)
)


class Scans(NamedTuple):
    """What a JPEG's markers tell.

    Attributes:
        end: offset in bytes of the (first) picture's end marker, None without one.
        complete: whether the scans carry every coefficient of every component down to its last bit.
    """

    end: int | None
    complete: bool


def scans(data: bytes) -> Scans:
    """Reads the markers from the first byte of a JPEG to its end marker; never raises."""
    # for each component: how many low bits of each of its 64 coefficients are still missing (99: all of them)
    components: dict[int, list[int]] = {}
    end = None
    for marker, body, start, _ in segments(data):
        if marker == END_OF_IMAGE:
            end = start
        elif marker in STARTS_OF_FRAME and len(body) > 5:
            components = {component: [99] * 64 for component in body[6::3]}
        elif marker == START_OF_SCAN and body:
            named, (first, last, bits) = body[1 : 1 + 2 * body[0] : 2], _selection(body)
            for component in named:
                left = components.get(component, [99] * 64)
                left[first : last + 1] = [bits & 15] * len(left[first : last + 1])
    return Scans(end, bool(components) and not any(any(left) for left in components.values()))


def nothing_behind(data: bytes) -> bool:
    """Whether nothing lies behind the picture: its only end marker, from the first scan on, is the file's last two bytes.

    :func:`scans` finds the end of any JPEG, but for an ordinary one this takes a fifth of the time.
    """
    first = next((part.start for part in segments(data) if part.marker == START_OF_SCAN), None)
    if first is None or not data.endswith(END_MARKER):
        return False
    for start in range(first, len(data) - 2, _AT_A_TIME):
        for place in (start, start + 1):
            count = min(_AT_A_TIME, len(data) - 2 - place) // 2
            pairs = np.frombuffer(data, "<u2", count=count, offset=place)
            if (pairs == _END_AS_NUMBER).any():
                return False
    return True


def _selection(body: bytes) -> tuple[int, int, int]:
    """First and last coefficient of a scan, and the byte whose low half says how many low bits of them are left out."""
    selection = body[1 + 2 * body[0] :]
    return (selection[0], selection[1], selection[2]) if len(selection) == 3 else (0, 0, 15)
