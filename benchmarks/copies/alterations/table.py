"""Every alteration by name, from what leaves the picture as it is to what leaves little of it."""

from __future__ import annotations

from PIL import Image

from benchmarks.copies.alterations import covered, cut, encoded, framed, screens
from benchmarks.copies.alterations.drawing import Alteration, Rng, jpeg, one_of, then


def uploaded(copy: Image.Image, rng: Rng) -> Image.Image:
    """What platforms do with it: brought to a largest side, compressed."""
    longest = int(rng.integers(720, 1100))
    if max(copy.size) > longest:
        copy = copy.copy()
        copy.thumbnail((longest, longest), Image.Resampling.LANCZOS)
    return jpeg(copy, int(rng.integers(60, 93)))


def _any(*alterations: Alteration) -> Alteration:
    return lambda picture, rng: one_of(rng, *alterations)(picture, rng)


_SQUARE, _PORTRAIT, _3_4 = cut.about(1.0), cut.about(4 / 5), cut.about(3 / 4)

ALTERATIONS: dict[str, Alteration] = {
    **encoded.FOUND_ANYWAY,
    "mirrored": encoded.mirrored,
    "turned": encoded.turned,
    "crop 0.5-3 % each edge": cut.each_edge(0.005, 0.03),
    "crop 2-7 % each edge": cut.each_edge(0.02, 0.07),
    "closer, 3-12 %": cut.closer,
    "top cut 3-22 %": cut.at("top"),
    "bottom cut 3-22 %": cut.at("bottom"),
    "side cut 3-22 %": cut.at("left", "right"),
    "two edges cut 3-15 %": cut.two_edges,
    "crop 10-35 % of the area": cut.much,
    "square": _SQUARE,
    "4:5": _PORTRAIT,
    "3:4": _3_4,
    "9:16": cut.about(9 / 16),
    "16:9": cut.about(16 / 9),
    "other shape, off centre": cut.off_centre,
    "tilted 1-3°": cut.tilted_by(1, 3.2),
    "tilted 3-6°": cut.tilted_by(3, 6),
    "photographed from a screen": cut.photographed_from_a_screen,
    "border": framed.border,
    "gradient border": framed.gradient_border,
    "instant photo": framed.instant_photo,
    "story, blurred": framed.blurred_story,
    "story, plain": framed.plain_story,
    "story, gradient": framed.gradient_story,
    "square with bars": framed.square_with_bars,
    "text above": framed.text_above,
    "text below": framed.text_below,
    "screenshot, dark": screens.dark_gallery,
    "screenshot, light": screens.light_gallery,
    "screenshot, cut by hand": screens.cut_by_hand,
    "post": screens.post,
    "feed": screens.feed,
    "chat": screens.chat,
    "caption": covered.caption,
    "text in the middle": covered.text_in_the_middle,
    "sticker 1-5 %": covered.sticker(0.01, 0.05),
    "sticker 6-14 %": covered.sticker(0.06, 0.14),
    "mirrored crop": then(encoded.mirrored, _any(_SQUARE, _PORTRAIT, _3_4, cut.closer)),
    "mirrored story": then(
        encoded.mirrored, _any(framed.blurred_story, framed.plain_story, framed.square_with_bars)
    ),
    "mirrored screenshot": then(
        encoded.mirrored, _any(screens.dark_gallery, screens.light_gallery)
    ),
    "crop, border": then(_any(_SQUARE, _PORTRAIT), framed.border),
    "collage": covered.collage,
}
