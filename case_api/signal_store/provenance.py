"""What a hash was made from, as far as it helps a platform to weigh a match: never more than a claim.

Names are those of ``item_signals.made_from``: a transform's, ``file`` (MD5) or ``frame`` (a scene of a video).
"""

from __future__ import annotations

from collections.abc import Mapping

from hashing.signals import MATCH_DISTANCE
from hashing.transforms import Transform, VideoTransform

#: Bits of 256. A plain border is the same around every picture, and takes part of the hash: different pictures in one
#: were 70 to 96 bits apart at the nearest and 108 to 120 on average, in all other forms 98 and more, 127 on average
#: (91 pairs of 14 photographs). So less may differ before a match is doubtful.
_IN_A_PLAIN_BORDER = 24
_PLAIN_BORDERS = frozenset(
    {
        Transform.BORDER_WHITE_3,
        Transform.BORDER_WHITE_7,
        Transform.BORDER_BLACK_7,
        Transform.BORDER_INSTANT,
        Transform.BORDER_INSTANT_28,
        Transform.CROP_1_1_BORDERED,
        Transform.CROP_1_1_INSTANT_22,
        Transform.CROP_1_1_INSTANT_28,
    }
)

#: The distance up to which a match is worth a look, by what the hash was made from; a file is the same or not.
MAX_DISTANCES: Mapping[str, int] = {
    **{one.value: MATCH_DISTANCE for one in (*Transform, *VideoTransform)},
    **{one.value: _IN_A_PLAIN_BORDER for one in _PLAIN_BORDERS},
    "frame": MATCH_DISTANCE,
    "file": 0,
}
# the order of the transforms is from the picture as it is to copies of it
# (some names are both a picture's and a video's; the first place counts)
_NAMES = dict.fromkeys((*(str(one) for one in (*Transform, *VideoTransform)), "frame", "file"))
_ORDER = {name: n for n, name in enumerate(_NAMES)}


def nearest_to_original(one: str, other: str) -> str:
    """Of two things that one hash was made from, the one nearer to the picture as it is. An empty name stands for none."""
    if not one or one == other:
        return other
    return min(one, other, key=lambda name: _ORDER.get(name, len(_ORDER)))
