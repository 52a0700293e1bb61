"""What happened to a case, as a picture: whatever a service answers, it is drawn at once and fits a page."""

from __future__ import annotations

from app.pages.following.history import lanes
from tests.app.pages.window_states import case


def test_more_platforms_than_there_are_don_t_hold_the_window_up() -> None:
    """Of an answer of half a megabyte, each platform was looked for in all of it, and each had a line of its own."""
    known = case()
    entry = next(one for one in known.timeline if one.partner)
    names = [f"Platform {number % 10_000}" for number in range(20_000)]
    entries = tuple(entry.model_copy(update={"partner": name}) for name in names)
    drawn = lanes(known.model_copy(update={"timeline": entries, "link_timeline": ()}))
    assert len(drawn) < 100
    assert [lane.name for lane in drawn[1:3]] == ["Platform 0", "Platform 1"]
