"""Texts that follow the language: each is bound once to where it is shown, and said again on a switch."""

from __future__ import annotations

from collections.abc import Callable

Setter = Callable[[str], object]
Text = Callable[[], str]


class Texts:
    """The bound texts of one page or part."""

    def __init__(self) -> None:
        self._bound: list[tuple[Setter, Text]] = []

    def bind(self, setter: Setter, text: Text) -> None:
        """Show ``text()`` now, and again whenever the language changes."""
        self._bound.append((setter, text))
        setter(text())

    def say_again(self) -> None:
        """The language has changed."""
        for setter, text in self._bound:
            setter(text())
