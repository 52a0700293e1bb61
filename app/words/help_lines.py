"""The help lines for where the person probably is: what the system's region suggests, nothing looked up."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from resources.help_lines import Country, HelpLine, countries, help_lines, suggested


def lines_here() -> tuple[tuple[Country, HelpLine], ...]:
    """The lines of the suggested country, then Europe's where they work, then the world's."""
    return help_lines(country_here())


def country_here() -> str:
    """The country that the system's region suggests. On the help page another can be chosen."""
    return suggested(QLocale.system().name())


def emergency_numbers_here() -> tuple[str, ...]:
    """What to call in danger, in the suggested country."""
    country = countries()[country_here()]
    return country.lines_for("danger")[0].phones
