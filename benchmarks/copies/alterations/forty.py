"""Forty alterations, each as likely as the next: what recognition is summed up in, in one figure.

Fewer odd ones than in :data:`~benchmarks.copies.alterations.table.ALTERATIONS`: pictures passed on as they are, and what the
programs that people use make of them (shapes, stories, borders, screenshots, cuts, a tilt), with measures drawn at random.
"""

from __future__ import annotations

from benchmarks.copies.alterations import covered, cut, encoded, framed, screens
from benchmarks.copies.alterations.drawing import Alteration, one_of, then

_SHAPES = {"1:1": 1.0, "4:5": 4 / 5, "3:4": 3 / 4, "9:16": 9 / 16, "16:9": 16 / 9}

FORTY: dict[str, Alteration] = {
    **encoded.FOUND_ANYWAY,
    "caption": covered.caption,
    "text in the middle": covered.text_in_the_middle,
    "sticker 1-5 %": covered.sticker(0.01, 0.05),
    "sticker 6-14 %": covered.sticker(0.06, 0.14),
    "mirrored": encoded.mirrored,
    "turned": encoded.turned,
    "crop 1-3 %": cut.each_edge(0.01, 0.03),
    "crop 4-7 %": cut.each_edge(0.04, 0.07),
    **{f"cut to {name}": cut.about(shape) for name, shape in _SHAPES.items()},
    "tilted 1-3°": cut.tilted_by(1, 3),
    "tilted 3-6°": cut.tilted_by(3, 6),
    "9:16, blurred behind": framed.blurred_nine_by_sixteen,
    "9:16, bars": framed.barred_nine_by_sixteen,
    "border": framed.border,
    "screenshot 18:9": screens.screenshot(18 / 9),
    "screenshot 19.5:9": screens.screenshot(19.5 / 9),
    "screenshot 20.5:9": screens.screenshot(20.5 / 9),
    "top cut 4-20 %": cut.at("top", least=0.04, most=0.2),
    "bottom cut 4-20 %": cut.at("bottom", least=0.04, most=0.2),
    "left cut 4-20 %": cut.at("left", least=0.04, most=0.2),
    "right cut 4-20 %": cut.at("right", least=0.04, most=0.2),
    "text above": framed.text_above,
    "post in a feed": screens.feed,
    "mirrored crop": then(
        encoded.mirrored,
        lambda picture, rng: one_of(rng, *map(cut.about, (1.0, 4 / 5, 3 / 4)))(picture, rng),
    ),
    "photographed from a screen": cut.photographed_from_a_screen,
    "collage": covered.collage,
}
