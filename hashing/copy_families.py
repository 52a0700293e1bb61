"""The families of likely copies, as people know them: "a cropped copy", "a screenshot". Pure standard library."""

from __future__ import annotations

from enum import StrEnum

from hashing.sentences import sentence
from hashing.transforms import DIHEDRAL, Transform, VideoTransform


class CopyFamily(StrEnum):
    """Copies that look alike to people, whatever their measures are."""

    TURNED = "turned"
    CROPPED = "cropped"
    TILTED = "tilted"
    FRAMED = "framed"
    WITH_BAR = "with_bar"
    ON_CANVAS = "on_canvas"
    SCREENSHOT = "screenshot"
    IN_POST = "in_post"
    ALTERED = "altered"  # a video's copies lie in one list, so nobody can tell which it was


#: By how the name of a transform begins.
_BEGINNINGS = {
    "crop_": CopyFamily.CROPPED,
    "cut_": CopyFamily.CROPPED,
    "tilt_": CopyFamily.TILTED,
    "border_": CopyFamily.FRAMED,
    "bar_": CopyFamily.WITH_BAR,
    "story_": CopyFamily.ON_CANVAS,
    "portrait_": CopyFamily.ON_CANVAS,
    "square_": CopyFamily.ON_CANVAS,
    "screen_": CopyFamily.SCREENSHOT,
}
_WHOLE = {
    Transform.POST.value: CopyFamily.IN_POST,
    VideoTransform.COPIES.value: CopyFamily.ALTERED,
    **{turn.value: CopyFamily.TURNED for turn in DIHEDRAL if turn is not Transform.ORIGINAL},
}

#: What each family is called.
IN_WORDS = {
    CopyFamily.TURNED: sentence("a turned or mirrored copy"),
    CopyFamily.CROPPED: sentence("a cropped copy"),
    CopyFamily.TILTED: sentence("a tilted copy"),
    CopyFamily.FRAMED: sentence("a copy in a frame"),
    CopyFamily.WITH_BAR: sentence("a copy with a bar for text"),
    CopyFamily.ON_CANVAS: sentence("a copy on a larger background, as in a story"),
    CopyFamily.SCREENSHOT: sentence("a screenshot"),
    CopyFamily.IN_POST: sentence("a copy within a post"),
    CopyFamily.ALTERED: sentence("an altered copy"),
}


def family_of(made_from: str) -> CopyFamily | None:
    """The family of a copy by the name of its transform; None of the picture or file as it is, and of unknown names."""
    if made_from in _WHOLE:
        return _WHOLE[made_from]
    begins = (family for start, family in _BEGINNINGS.items() if made_from.startswith(start))
    return next(begins, None)
