"""Hashes of the copies that people are likely to make of a picture: cropped, framed, tilted, in a story.

The PDQ hash of a cropped or framed copy is as far from that of the picture as any other picture's. So platforms are also
given hashes of such copies, computed from one reduced luma in a few milliseconds without making a copy. What each stands
for is in :mod:`hashing.transforms`; which were chosen, and what they find, in docs/decisions/0007-copies.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

import numpy as np

from hashing.pdq.arrangements import (
    BLACK,
    GREY,
    WHITE,
    bordered,
    closer,
    cut_to_shape,
    on_canvas,
    on_its_own_blur,
    with_bars,
    without_edges,
)
from hashing.pdq.hash import fineness, hashes_of_buffers, quality_without_bars, share_of_detail
from hashing.pdq.layouts import (
    Layout,
    layout_buffers,
    reduced_luma,
    soft_areas,
    soft_layout_buffers,
    tilt_buffers,
)
from hashing.pdq.pixels import Floats, Pixels
from hashing.signals import MATCHABLE_QUALITY, Pdq, has_plausible_bits
from hashing.transforms import Transform

#: In bits: a hash as near as this to another one of the same picture matches hardly anything that the other doesn't.
_SAME = 2

#: The share of a framed copy's 256 DCT coefficients in which the picture's detail has to outweigh its frame and its
#: large soft areas. Nearly all photographs reach it in every frame (0.45 to 0.8), soft blurs and gradients in none
#: (0 to 0.4): two of those in equal white borders came within 20 bits of each other.
_LEAST_DETAIL = 0.45

#: The least ``fineness`` of the picture itself. In soft pictures a few strong waves decide most of the bits, and two
#: pictures may well have these in common: blobs of 4 by 5 values came within 30 bits of each other.
_LEAST_FINENESS = 0.03

_STORY, _PORTRAIT, _SQUARE = 9 / 16, 4 / 5, 1.0

#: A copy's name and how it is laid out, None where the picture has that shape already.
_Named = tuple[Transform, Layout | None]

_TILTS = {
    Transform.TILT_2: 2.0,
    Transform.TILT_MINUS_2: -2.0,
    Transform.TILT_3_5: 3.5,
    Transform.TILT_MINUS_3_5: -3.5,
    Transform.TILT_5: 5.0,
    Transform.TILT_MINUS_5: -5.0,
}


def likely_copies(pixels: Pixels, aspect: float, known: Sequence[Pdq]) -> tuple[Pdq, ...]:
    """Hashes of likely copies of a picture: those that can match something new, and nothing innocent.

    None are made of a picture that has too little in it beside bars: two nearly blank pictures in equal bars would match.
    For the same reason a copy is left out whose frame outweighs the picture.

    Args:
        pixels: the picture brought to 512 by nearest neighbour, or a smaller picture as it is: (height, width[, 3]).
        aspect: its width by its height, before that.
        known: hashes that are sent already; the first of them is the picture's own.
    """
    if not known[0].matchable:
        return ()
    luma = reduced_luma(pixels)
    if not _has_enough_in_it(luma):
        return ()
    areas = soft_areas(luma)
    mean = float(luma.mean())
    found = _buffers(luma, _cut(aspect)) | _framed_buffers(luma, areas, _framed(aspect, mean))
    found |= dict(zip(_TILTS, tilt_buffers(luma, aspect, tuple(_TILTS.values())), strict=True))
    mirrored = _buffers(luma, _cut_and_mirrored(aspect))
    mirrored |= _framed_buffers(luma, areas, _framed_and_mirrored(aspect, mean))
    found |= {name: buffer[:, ::-1] for name, buffer in mirrored.items()}
    return _worth_sending(found, known)


def _has_enough_in_it(luma: Floats) -> bool:
    """Whether hashes of copies of this picture are its own, and not those of its bars or of any soft picture."""
    (buffer,) = layout_buffers(luma, [Layout()])
    return quality_without_bars(buffer) >= MATCHABLE_QUALITY and fineness(buffer) >= _LEAST_FINENESS


def _made(layouts: Iterable[_Named]) -> dict[Transform, Layout]:
    return {name: layout for name, layout in layouts if layout is not None}


def _buffers(luma: Floats, layouts: Iterable[_Named]) -> dict[Transform, Floats]:
    made = _made(layouts)
    return dict(zip(made, layout_buffers(luma, list(made.values())), strict=True))


def _framed_buffers(
    luma: Floats, areas: Floats, layouts: Iterable[_Named]
) -> dict[Transform, Floats]:
    """The buffers of those framed copies that show more of the picture than of the frame."""
    made = _made(layouts)
    if not made:
        return {}
    buffers = layout_buffers(luma, list(made.values()))
    shares = share_of_detail(buffers, soft_layout_buffers(areas, list(made.values())))
    return {
        name: buffer
        for name, buffer, share in zip(made, buffers, shares, strict=True)
        if share >= _LEAST_DETAIL
    }


def _worth_sending(copies: Mapping[Transform, Floats], known: Sequence[Pdq]) -> tuple[Pdq, ...]:
    """The hashes of those copies that can be matched and are not nearly the same as one before."""
    hashes = hashes_of_buffers(np.stack(list(copies.values())))
    made = (Pdq(*each, transform) for transform, each in zip(copies, hashes, strict=True))
    found = [copy for copy in made if copy.matchable and has_plausible_bits(copy.value)]
    every = np.array([list(bytes.fromhex(one.value)) for one in (*known, *found)], dtype=np.uint8)
    apart = np.bitwise_count(every[:, None] ^ every).sum(axis=2, dtype=np.int16)
    kept = list(range(len(known)))
    for index in range(len(known), len(every)):
        if apart[index, kept].min() > _SAME:
            kept.append(index)
    return tuple(found[index - len(known)] for index in kept[len(known) :])


def _cut(aspect: float) -> Iterator[_Named]:
    yield from _crops(aspect)
    yield from _cuts()


def _framed(aspect: float, mean: float) -> Iterator[_Named]:
    yield from _borders(aspect)
    yield from _canvases(aspect, mean)


def _crops(aspect: float) -> Iterator[_Named]:
    yield Transform.CROP_1_1, cut_to_shape(aspect, _SQUARE)
    yield Transform.CROP_4_5, cut_to_shape(aspect, _PORTRAIT)
    yield Transform.CROP_3_4, cut_to_shape(aspect, 3 / 4)
    yield Transform.CROP_9_16, cut_to_shape(aspect, _STORY)
    # so narrow a part of a wide picture that a crop a little off the middle has quite another hash
    yield Transform.CROP_9_16_LEFT, cut_to_shape(aspect, _STORY, 0.48)
    yield Transform.CROP_9_16_RIGHT, cut_to_shape(aspect, _STORY, 0.52)
    yield Transform.CROP_16_9, cut_to_shape(aspect, 16 / 9)


def _cuts() -> Iterator[_Named]:
    for all_edges in (2, 3.5, 5, 7, 10):
        yield Transform(f"cut_edges_{all_edges:g}"), closer(all_edges / 100)
    for edge in ("top", "bottom", "left", "right"):
        for percent in (4, 8, 12, 16, 20):
            yield Transform(f"cut_{edge}_{percent}"), without_edges(**{edge: percent / 100})


def _borders(aspect: float) -> Iterator[_Named]:
    # grey lies between black, white and every colour, so a narrow grey border matches borders of all of them
    yield Transform.BORDER_GREY_6, bordered(aspect, 0.06, GREY)
    yield Transform.BORDER_WHITE_3, bordered(aspect, 0.03, WHITE)
    yield Transform.BORDER_WHITE_7, bordered(aspect, 0.07, WHITE)
    yield Transform.BORDER_BLACK_7, bordered(aspect, 0.07, BLACK)
    # films leave 27 to 28 % of a square picture's side below it; programs that imitate them leave less, or don't crop
    yield Transform.BORDER_INSTANT, bordered(aspect, 0.05, WHITE, below=0.16)
    yield Transform.BORDER_INSTANT_28, bordered(aspect, 0.05, WHITE, below=0.28)
    square = cut_to_shape(aspect, _SQUARE)
    yield Transform.CROP_1_1_BORDERED, bordered(_SQUARE, 0.04, WHITE, of=square)
    yield Transform.CROP_1_1_INSTANT_22, bordered(_SQUARE, 0.06, WHITE, below=0.22, of=square)
    yield Transform.CROP_1_1_INSTANT_28, bordered(_SQUARE, 0.05, WHITE, below=0.28, of=square)
    # bars of another brightness lie within a match of these: only the edge to the picture differs
    yield Transform.BAR_ABOVE_12, with_bars(BLACK, above=0.12)
    yield Transform.BAR_ABOVE_18, with_bars(BLACK, above=0.18)
    yield Transform.BAR_ABOVE_25, with_bars(BLACK, above=0.25)
    yield Transform.BAR_BELOW_12, with_bars(BLACK, below=0.12)
    yield Transform.BAR_BELOW_18, with_bars(BLACK, below=0.18)
    # the header and footer of a post are as high as a share of its width
    yield Transform.POST, with_bars(BLACK, above=0.17 * aspect, below=0.14 * aspect)


def _canvases(aspect: float, mean: float) -> Iterator[_Named]:
    yield Transform.STORY_BLACK, on_canvas(aspect, _STORY, BLACK)
    yield Transform.STORY_PLAIN_96, on_canvas(aspect, _STORY, mean, zoom=0.96)
    yield Transform.STORY_PLAIN_92, on_canvas(aspect, _STORY, mean, zoom=0.92)
    yield Transform.STORY_BLURRED, on_its_own_blur(aspect, _STORY)
    yield Transform.STORY_BLURRED_96, on_its_own_blur(aspect, _STORY, zoom=0.96)
    yield Transform.STORY_BLURRED_92, on_its_own_blur(aspect, _STORY, zoom=0.92)
    yield Transform.PORTRAIT_PLAIN_96, on_canvas(aspect, _PORTRAIT, mean, zoom=0.96)
    yield Transform.SQUARE_BLACK, on_canvas(aspect, _SQUARE, BLACK)
    yield Transform.SQUARE_PLAIN_96, on_canvas(aspect, _SQUARE, mean, zoom=0.96)
    yield (
        Transform.SQUARE_BLURRED_96,
        on_its_own_blur(aspect, _SQUARE, zoom=0.96, dimmed=0.75),
    )
    yield from _screens(aspect)


def _screens(aspect: float) -> Iterator[_Named]:
    yield Transform.SCREEN_18_9_HIGHER, on_canvas(aspect, 9 / 18, BLACK, middle=0.49)
    yield Transform.SCREEN_18_9_LOWER, on_canvas(aspect, 9 / 18, BLACK, middle=0.51)
    yield Transform.SCREEN_19_5_9, on_canvas(aspect, 9 / 19.5, BLACK)
    yield Transform.SCREEN_20_5_9_HIGHER, on_canvas(aspect, 9 / 20.5, BLACK, middle=0.485)
    yield Transform.SCREEN_20_5_9_LOWER, on_canvas(aspect, 9 / 20.5, BLACK, middle=0.515)


def _cut_and_mirrored(aspect: float) -> Iterator[_Named]:
    yield Transform.CROP_1_1_MIRRORED, cut_to_shape(aspect, _SQUARE)
    yield Transform.CROP_4_5_MIRRORED, cut_to_shape(aspect, _PORTRAIT)
    yield Transform.CROP_3_4_MIRRORED, cut_to_shape(aspect, 3 / 4)


def _framed_and_mirrored(aspect: float, mean: float) -> Iterator[_Named]:
    yield Transform.SCREEN_19_5_9_MIRRORED, on_canvas(aspect, 9 / 19.5, BLACK)
    yield Transform.SQUARE_PLAIN_96_MIRRORED, on_canvas(aspect, _SQUARE, mean, zoom=0.96)
    story = on_its_own_blur(aspect, _STORY, zoom=0.96, dimmed=0.75)
    yield Transform.STORY_BLURRED_96_MIRRORED, story
