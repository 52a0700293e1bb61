"""Which country's lines and laws are shown: the one chosen, or what the system's region suggests. Nothing is looked up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from resources.region import WORLD, codes, emergency_numbers, suggested

if TYPE_CHECKING:
    from resources.help_lines import Country, HelpLine


class Whereabouts(QObject):
    """A suggestion until somebody chooses; the pages that show it listen to ``changed``.

    Signals:
        chosen: the code of the country that was chosen.
    """

    changed = Signal()
    chosen = Signal(str)

    def __init__(self, country: str = "", parent: QObject | None = None) -> None:
        """Args: country: what was chosen earlier; empty takes the suggestion."""
        super().__init__(parent)
        known = country in codes() - {WORLD}
        self.country = country if known else suggested(QLocale.system().name())

    def choose(self, country: str) -> None:
        """Take this country. Raises ``KeyError`` for one that nothing is known of."""
        if country not in codes():
            raise KeyError(country)
        self.country = country
        self.chosen.emit(country)
        self.changed.emit()

    @property
    def lines(self) -> tuple[tuple[Country, HelpLine], ...]:
        """The country's lines, then Europe's where they work, then the world's."""
        from resources.help_lines import help_lines

        return help_lines(self.country)

    @property
    def emergency_numbers(self) -> tuple[str, ...]:
        """What to call in danger."""
        return emergency_numbers(self.country)
