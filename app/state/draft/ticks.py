"""What a person says of themselves on the adult way."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ticks:
    """The three statements of the adult way."""

    adult: bool = False
    in_picture: bool = False
    without_agreement: bool = False

    @property
    def all(self) -> bool:
        """Whether all three are made."""
        return self.adult and self.in_picture and self.without_agreement
