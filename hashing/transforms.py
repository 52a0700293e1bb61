"""What a hash is a hash of: the picture as it is, turned, or one of the likely copies. Pure standard library.

Names of copies say what was done, with numbers in per cent of a side, in degrees, or as a shape (width_height):

- ``crop_4_5``: cut to that shape around the middle; ``..._left`` and ``..._right``: a little beside it.
- ``cut_top_8``: so much cut away at that edge; ``cut_edges_7``: at every edge.
- ``tilt_+2``: turned counter-clockwise by so many degrees, and cut to the largest upright part of its shape.
- ``border_white_3``: a border of so much of the shorter side; ``border_instant``: white and thicker below (16 per cent), as of an
  instant photo; ``..._instant_28``: still thicker.
- ``bar_above_12``: a bar for text above the picture, so much of its height.
- ``story``, ``portrait``, ``square``, ``screen``: fitted into a canvas of 9:16, 4:5, 1:1 or the shape given, which is
  ``black``, ``plain`` (as bright as the picture is on average) or the picture's own ``blurred`` enlargement; a number
  at the end says how much of the canvas the longer side takes, where that is not all. ``..._higher`` and ``..._lower``:
  a little off the middle, as the programs' own bars push it.
- ``post``: between the black header and footer of a post.
- ``..._mirrored``: the same with left and right swapped.

Copies, and ``trimmed``, are of the picture as programs show it: where Exif says to turn the pixels (a phone that was held
upright), they are turned first. The eight orientations are those of the stored pixels. Of a file that is itself framed,
copies are made of the picture inside (the one that ``trimmed`` is the hash of).
Why these: docs/decisions/0007-copies.md.
"""

from __future__ import annotations

from enum import StrEnum

from hashing.sentences import sentence


class Transform(StrEnum):
    """What was done to a picture before its PDQ was taken. Rotations are counter-clockwise."""

    ORIGINAL = "original"
    ROTATE_90 = "rotate90"
    ROTATE_180 = "rotate180"
    ROTATE_270 = "rotate270"
    FLIP_X = "flip_x"  # top and bottom swapped
    FLIP_Y = "flip_y"  # left and right swapped
    FLIP_PLUS_1 = "flip_plus1"  # transposed
    FLIP_MINUS_1 = "flip_minus1"  # transposed along the other diagonal
    TRIMMED = "trimmed"  # the picture inside plain borders or letterbox bars, as shown

    CROP_1_1 = "crop_1_1"
    CROP_4_5 = "crop_4_5"
    CROP_3_4 = "crop_3_4"
    CROP_9_16 = "crop_9_16"
    CROP_9_16_LEFT = "crop_9_16_left"
    CROP_9_16_RIGHT = "crop_9_16_right"
    CROP_16_9 = "crop_16_9"
    CUT_EDGES_2 = "cut_edges_2"
    CUT_EDGES_3_5 = "cut_edges_3.5"
    CUT_EDGES_5 = "cut_edges_5"
    CUT_EDGES_7 = "cut_edges_7"
    CUT_EDGES_10 = "cut_edges_10"
    CUT_TOP_4 = "cut_top_4"
    CUT_TOP_8 = "cut_top_8"
    CUT_TOP_12 = "cut_top_12"
    CUT_TOP_16 = "cut_top_16"
    CUT_TOP_20 = "cut_top_20"
    CUT_BOTTOM_4 = "cut_bottom_4"
    CUT_BOTTOM_8 = "cut_bottom_8"
    CUT_BOTTOM_12 = "cut_bottom_12"
    CUT_BOTTOM_16 = "cut_bottom_16"
    CUT_BOTTOM_20 = "cut_bottom_20"
    CUT_LEFT_4 = "cut_left_4"
    CUT_LEFT_8 = "cut_left_8"
    CUT_LEFT_12 = "cut_left_12"
    CUT_LEFT_16 = "cut_left_16"
    CUT_LEFT_20 = "cut_left_20"
    CUT_RIGHT_4 = "cut_right_4"
    CUT_RIGHT_8 = "cut_right_8"
    CUT_RIGHT_12 = "cut_right_12"
    CUT_RIGHT_16 = "cut_right_16"
    CUT_RIGHT_20 = "cut_right_20"
    TILT_2 = "tilt_+2"
    TILT_MINUS_2 = "tilt_-2"
    TILT_3_5 = "tilt_+3.5"
    TILT_MINUS_3_5 = "tilt_-3.5"
    TILT_5 = "tilt_+5"
    TILT_MINUS_5 = "tilt_-5"
    BORDER_GREY_6 = "border_grey_6"
    BORDER_WHITE_3 = "border_white_3"
    BORDER_WHITE_7 = "border_white_7"
    BORDER_BLACK_7 = "border_black_7"
    BORDER_INSTANT = "border_instant"
    BORDER_INSTANT_28 = "border_instant_28"
    BAR_ABOVE_12 = "bar_above_12"
    BAR_ABOVE_18 = "bar_above_18"
    BAR_ABOVE_25 = "bar_above_25"
    BAR_BELOW_12 = "bar_below_12"
    BAR_BELOW_18 = "bar_below_18"
    STORY_BLACK = "story_black"
    STORY_PLAIN_96 = "story_plain_96"
    STORY_PLAIN_92 = "story_plain_92"
    STORY_BLURRED = "story_blurred"
    STORY_BLURRED_96 = "story_blurred_96"
    STORY_BLURRED_92 = "story_blurred_92"
    PORTRAIT_PLAIN_96 = "portrait_plain_96"
    SQUARE_BLACK = "square_black"
    SQUARE_PLAIN_96 = "square_plain_96"
    SQUARE_BLURRED_96 = "square_blurred_96"
    SCREEN_18_9_HIGHER = "screen_18_9_black_higher"
    SCREEN_18_9_LOWER = "screen_18_9_black_lower"
    SCREEN_19_5_9 = "screen_19.5_9_black"
    SCREEN_20_5_9_HIGHER = "screen_20.5_9_black_higher"
    SCREEN_20_5_9_LOWER = "screen_20.5_9_black_lower"
    POST = "post"
    CROP_1_1_BORDERED = "crop_1_1_border_white_4"
    CROP_1_1_INSTANT_22 = "crop_1_1_border_instant_22"
    CROP_1_1_INSTANT_28 = "crop_1_1_border_instant_28"
    CROP_1_1_MIRRORED = "crop_1_1_mirrored"
    CROP_4_5_MIRRORED = "crop_4_5_mirrored"
    CROP_3_4_MIRRORED = "crop_3_4_mirrored"
    SCREEN_19_5_9_MIRRORED = "screen_19.5_9_black_mirrored"
    SQUARE_PLAIN_96_MIRRORED = "square_plain_96_mirrored"
    STORY_BLURRED_96_MIRRORED = "story_blurred_96_mirrored"


#: The symmetries of a square, in the reference's order.
DIHEDRAL = (
    Transform.ORIGINAL,
    Transform.ROTATE_90,
    Transform.ROTATE_180,
    Transform.ROTATE_270,
    Transform.FLIP_X,
    Transform.FLIP_Y,
    Transform.FLIP_PLUS_1,
    Transform.FLIP_MINUS_1,
)

#: The likely copies: cut, framed, tilted, in a story …
COPIES = frozenset(Transform) - {*DIHEDRAL, Transform.TRIMMED}

#: The two dozen copies that find most: what a partner gets whose account is set to "some" copies.
LIKELIEST_COPIES = frozenset(
    {
        Transform.CROP_1_1,
        Transform.CROP_4_5,
        Transform.CROP_3_4,
        Transform.CROP_9_16,
        Transform.CROP_16_9,
        Transform.CUT_EDGES_2,
        Transform.CUT_EDGES_5,
        Transform.CUT_TOP_8,
        Transform.CUT_TOP_16,
        Transform.CUT_BOTTOM_8,
        Transform.CUT_LEFT_12,
        Transform.CUT_RIGHT_12,
        Transform.TILT_3_5,
        Transform.TILT_MINUS_3_5,
        Transform.BORDER_GREY_6,
        Transform.BORDER_WHITE_3,
        Transform.BORDER_BLACK_7,
        Transform.BORDER_INSTANT,
        Transform.BAR_ABOVE_12,
        Transform.BAR_ABOVE_18,
        Transform.STORY_BLURRED,
        Transform.SQUARE_PLAIN_96,
        Transform.SCREEN_19_5_9,
        Transform.CROP_3_4_MIRRORED,
    }
)


class VideoTransform(StrEnum):
    """What the frames of a vPDQ signal are frames of.

    ``COPIES`` holds the frames that differ from each other, and beside each the hashes of likely copies of it: turned,
    mirrored, cropped, framed, tilted (``hashing.videos.copy_layouts``). One list, because a platform counts how many of
    a copy's frames it finds in *one* signal. Where the picture moves there may be frames that ``ORIGINAL`` lacks.
    """

    ORIGINAL = "original"  # the frames as the file stores them
    UPRIGHT = "upright"  # turned as the file tells players to, as those of phones held upright
    COPIES = "copies"


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


#: The family of a copy by how its name begins, and below by its whole name.
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
    """The family of a copy, by the name of its transform. None for the picture or file as it is, and for unknown names."""
    if made_from in _WHOLE:
        return _WHOLE[made_from]
    begins = (family for start, family in _BEGINNINGS.items() if made_from.startswith(start))
    return next(begins, None)
