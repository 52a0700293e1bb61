"""A list of things of which a person ticks some, made a few at a time."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TypeVar

from app.look import SPACE
from app.widgets import GradualColumn, Tick

Key = TypeVar("Key", bound=Hashable)


class TickList(GradualColumn[Key, Tick]):
    """A tick for each key.

    Args:
        name: what the tick of a key says.
        changed: called whenever one was ticked or unticked.
    """

    def __init__(self, name: Callable[[Key], str], changed: Callable[[], None]) -> None:
        def new(_key: Key) -> Tick:
            tick = Tick()
            tick.toggled.connect(lambda _: changed())
            return tick

        super().__init__(new, lambda key, tick: tick.setText(name(key)), spacing=SPACE // 2)

    @property
    def ticked(self) -> tuple[Key, ...]:
        """The keys that are ticked, in their order."""
        return tuple(key for key, tick in self.parts.items() if tick.isChecked())
