"""Texts that follow the language: each is bound once to where it is shown, and set anew when the language changes."""

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

    def retranslate(self) -> None:
        """Set every text in the language that is spoken now."""
        for setter, text in self._bound:
            setter(text())
