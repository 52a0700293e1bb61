"""Which likely copies of a video's frames are hashed, in the order of how many real copies they find.

The order was chosen on one half of natural clips and judged on the other: docs/decisions/0008-video-copies.md. Of a long
video, only the first copies of the list are hashed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from hashing.pdq.arrangements import (
    BLACK,
    WHITE,
    bordered,
    closer,
    cut_to_shape,
    on_canvas,
    on_its_own_blur,
    with_bars,
    without_edges,
)
from hashing.pdq.layouts import Layout
from hashing.transforms import Transform

_STORY = 9 / 16
_PHONE_SCREEN = 9 / 19.5


@dataclass(frozen=True, slots=True)
class Tilt:
    """The picture turned by a few degrees, counter-clockwise, and cropped to the largest upright part of its shape."""

    degrees: float


@dataclass(frozen=True, slots=True)
class FrameCopy:
    """A likely copy of a frame: how the picture is laid out, and how the result is then turned or mirrored."""

    layout: Layout | Tilt
    turned: Transform = Transform.ORIGINAL


@lru_cache(maxsize=8)
def frame_copies(aspect: float) -> tuple[FrameCopy, ...]:
    """The likely copies of a frame of this shape (width by height), those that gain most first, each once."""
    return tuple(dict.fromkeys(_ranked(aspect)))


def _ranked(aspect: float) -> Iterator[FrameCopy]:
    yield from _most_gaining(aspect)
    yield from _gaining(aspect)
    yield from _seldom_needed(aspect)


def _most_gaining(aspect: float) -> Iterator[FrameCopy]:
    """Some 25: without them, the copies that people mostly make are not found."""
    yield from _plain(on_canvas(aspect, _STORY, BLACK))
    yield from _plain(on_its_own_blur(aspect, 1))
    for turned in (
        Transform.FLIP_Y,
        Transform.ROTATE_90,
        Transform.ROTATE_180,
        Transform.ROTATE_270,
    ):
        yield FrameCopy(Layout(), turned)
    yield from _plain(bordered(aspect, 0.045, BLACK), bordered(aspect, 0.06, WHITE))
    yield from _plain(*_shapes(aspect))
    yield from _plain(*map(closer, (0.02, 0.05, 0.08)))
    yield from _mirrored(on_its_own_blur(aspect, _STORY))
    yield from _mirrored(Tilt(3), Tilt(-3))
    yield from _plain(on_its_own_blur(aspect, _STORY), Tilt(3), Tilt(-3))
    yield from _plain(*(on_canvas(aspect, _STORY, BLACK, zoom=zoom) for zoom in (0.92, 0.88)))
    yield from _plain(Tilt(5), Tilt(-5))


def _gaining(aspect: float) -> Iterator[FrameCopy]:
    """Some 40: the same kinds of copy with other measures."""
    yield from _mirrored(*map(closer, (0.02, 0.05, 0.08)))
    yield from _plain(
        on_canvas(aspect, 1, BLACK),
        on_canvas(aspect, 16 / 9, BLACK),
        on_its_own_blur(aspect, 16 / 9),
    )
    yield from _plain(*(on_its_own_blur(aspect, _STORY, zoom=zoom) for zoom in (0.92, 0.88)))
    yield from _plain(
        *(on_canvas(aspect, _PHONE_SCREEN, BLACK, middle=middle) for middle in (0.45, 0.5))
    )
    yield from _plain(Tilt(1.5), Tilt(-1.5))
    yield from _mirrored(*_shapes(aspect))
    yield from _plain(*(on_canvas(aspect, _STORY, WHITE, zoom=zoom) for zoom in (0.96, 0.92)))
    yield from _plain(*map(closer, (0.035, 0.065, 0.1, 0.125, 0.15)))
    yield from _plain(bordered(aspect, 0.045, WHITE), bordered(aspect, 0.06, BLACK))
    yield from _each_edge(0.1)
    yield from _plain(
        *(on_its_own_blur(aspect, _STORY, zoom=0.94, middle=middle) for middle in (0.47, 0.53))
    )
    yield from _each_edge(0.04)
    yield from _mirrored(*map(closer, (0.035, 0.065, 0.1)))


def _seldom_needed(aspect: float) -> Iterator[FrameCopy]:
    """Some 80 rarer ones, which only short videos have room for."""
    yield from _plain(*(cut_to_shape(aspect, 1, where) for where in (0.2, 0.35, 0.65, 0.8)))
    yield from _plain(*(cut_to_shape(aspect, _STORY, where) for where in (0.44, 0.56)))
    yield from _each_edge(0.15)
    yield from _mirrored(Tilt(1.5), Tilt(-1.5))
    yield from _plain(Tilt(4.5), Tilt(-4.5), Tilt(2), Tilt(-2))
    yield from _each_edge(0.18)
    yield from _plain(*(with_bars(BLACK, above=share) for share in (0.14, 0.18, 0.22)))
    yield from _each_edge(0.08)
    yield from _each_edge(0.12)
    for turned in (Transform.FLIP_X, Transform.FLIP_PLUS_1, Transform.FLIP_MINUS_1):
        yield FrameCopy(Layout(), turned)
    yield from _plain(cut_to_shape(aspect, 3 / 4), cut_to_shape(aspect, 4 / 3))
    yield from _plain(on_canvas(aspect, _STORY, WHITE), on_canvas(aspect, 1, WHITE))
    yield from _plain(on_canvas(aspect, 4 / 5, BLACK), on_its_own_blur(aspect, 4 / 5))
    yield from _mirrored(on_canvas(aspect, _STORY, BLACK))
    yield from _each_edge(0.22)
    yield from _plain(*_beside_the_middle(aspect))
    yield from _plain(
        *(
            on_its_own_blur(aspect, _STORY, zoom=zoom, middle=middle, dimmed=0.8)
            for zoom, middle in ((1, 0.5), (0.95, 0.48), (0.95, 0.52), (0.9, 0.5))
        )
    )
    yield from _mirrored(on_its_own_blur(aspect, _STORY, zoom=0.95, dimmed=0.9))
    yield from _plain(*(on_canvas(aspect, _PHONE_SCREEN, WHITE, middle=m) for m in (0.45, 0.5)))
    yield from _plain(*_on_screens(aspect))
    yield from _mirrored(cut_to_shape(aspect, 3 / 4), *_beside_the_middle(aspect))
    yield from _plain(bordered(aspect, 0.055, WHITE, below=0.16))
    yield from _plain(*(with_bars(WHITE, above=share) for share in (0.12, 0.18)))
    yield from _plain(*(with_bars(WHITE, below=share) for share in (0.12, 0.18)))


def _beside_the_middle(aspect: float) -> Iterator[Layout | None]:
    """Cropped to the usual shapes a little off the middle, as people do by hand."""
    for shape in (1, 4 / 5, 3 / 4, _STORY):
        for where in (0.48, 0.52):
            yield cut_to_shape(aspect, shape, where)


def _on_screens(aspect: float) -> Iterator[Layout | None]:
    """On phones' screens, in the middle or pushed a little off it by the program's own bars."""
    for shape in (9 / 18, _PHONE_SCREEN, 9 / 20.5):
        for middle in (0.485, 0.5, 0.515):
            yield on_canvas(aspect, shape, BLACK, middle=middle)


def _plain(*layouts: Layout | Tilt | None) -> Iterator[FrameCopy]:
    for layout in layouts:
        if layout is not None:
            yield FrameCopy(layout)


def _mirrored(*layouts: Layout | Tilt | None) -> Iterator[FrameCopy]:
    for layout in layouts:
        if layout is not None:
            yield FrameCopy(layout, Transform.FLIP_Y)


def _shapes(aspect: float) -> Iterator[Layout | None]:
    """Cropped to the shapes of posts, stories and screens, around the middle."""
    for shape in (1, 4 / 5, _STORY, 16 / 9, 2):
        yield cut_to_shape(aspect, shape)


def _each_edge(share: float) -> Iterator[FrameCopy]:
    """With this share of the side cut away at one edge, for each of the four edges."""
    for edge in ("left", "right", "top", "bottom"):
        yield FrameCopy(without_edges(**{edge: share}))
