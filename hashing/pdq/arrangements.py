"""How copies are usually laid out: cropped to another shape, fitted into a canvas, with a border or a bar.

``aspect`` is the width of the picture by its height, ``shape`` the same of the copy or canvas. Sizes are shares of a side,
from 0 to 1; ``around`` is the brightness around the picture, from 0 (black) to 255 (white).
"""

from __future__ import annotations

from hashing.pdq.layouts import WHOLE, Layout, Span

BLACK, GREY, WHITE = 0.0, 128.0, 255.0

#: Two shapes whose ratio is at most this are the same: nothing is cut away or filled in.
_SAME_SHAPE = 1.04


def cut_to_shape(aspect: float, shape: float, where: float = 0.5) -> Layout | None:
    """Cropped to this shape; None where the picture has it already.

    Args:
        where: 0 keeps the left or upper end, 0.5 the middle, 1 the right or lower end.
    """
    if aspect > shape * _SAME_SHAPE:
        return Layout(across=_part(shape / aspect, where))
    if shape > aspect * _SAME_SHAPE:
        return Layout(down=_part(aspect / shape, where))
    return None


def without_edges(
    *, left: float = 0.0, right: float = 0.0, top: float = 0.0, bottom: float = 0.0
) -> Layout:
    """With these shares of its width or height cut away at each edge."""
    return Layout(Span(left, 1 - right), Span(top, 1 - bottom))


def closer(share: float) -> Layout:
    """With this share of its width and height cut away at every edge."""
    return without_edges(left=share, right=share, top=share, bottom=share)


def on_canvas(
    aspect: float, shape: float, around: float, *, zoom: float = 1.0, middle: float = 0.5
) -> Layout | None:
    """Fitted into a canvas of this shape; None where the picture fills it.

    Args:
        zoom: which share of the canvas the picture takes along the side that it would fill first.
        middle: how high it stands: 0 at the top, 0.5 in the middle, 1 at the bottom.
    """
    wide, high = _fitted(aspect, shape, zoom)
    if min(wide, high) * _SAME_SHAPE > 1:
        return None
    return Layout(_shown(wide, 0.5), _shown(high, middle), around)


def on_its_own_blur(
    aspect: float,
    shape: float,
    *,
    zoom: float = 1.0,
    middle: float = 0.5,
    dimmed: float = 1.0,
) -> Layout | None:
    """Fitted into a canvas of this shape, in front of its own blurred enlargement, as in stories.

    Args:
        zoom, middle: as for :func:`on_canvas`.
        dimmed: how bright the enlargement is, as a share of the picture's own brightness.
    """
    laid = on_canvas(aspect, shape, BLACK, zoom=zoom, middle=middle)
    if laid is None:
        return None
    cover = cut_to_shape(aspect, shape) or Layout()
    return Layout(laid.across, laid.down, blurred=(cover.across, cover.down), dimmed=dimmed)


def bordered(
    aspect: float,
    share: float,
    around: float,
    *,
    below: float | None = None,
    of: Layout | None = None,
) -> Layout:
    """With a border of this share of the shorter side.

    Args:
        below: the share of the border below the picture, where it is another one.
        of: which part of the picture is bordered; the whole one by default.
    """
    inside = of or Layout()
    border = share * min(aspect, 1)
    low = border if below is None else below * min(aspect, 1)
    width, height = aspect + 2 * border, 1 + border + low
    across, down = inside.across, inside.down
    return Layout(
        Span(across.first, across.last, border / width, 1 - border / width),
        Span(down.first, down.last, border / height, 1 - low / height),
        around,
    )


def with_bars(around: float, *, above: float = 0.0, below: float = 0.0) -> Layout:
    """With a bar for text above or below it, these shares of the picture's height."""
    height = 1 + above + below
    return Layout(WHOLE, Span(start=above / height, stop=1 - below / height), around)


def _fitted(aspect: float, shape: float, zoom: float) -> tuple[float, float]:
    """Which shares of the canvas's width and height the picture takes."""
    return (zoom, zoom * shape / aspect) if aspect > shape else (zoom * aspect / shape, zoom)


def _part(share: float, where: float) -> Span:
    first = (1 - share) * where
    return Span(first, first + share)


def _shown(share: float, middle: float) -> Span:
    start = (1 - share) * middle
    return Span(start=start, stop=start + share)
