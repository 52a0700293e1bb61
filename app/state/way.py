"""Whose picture it is and how old they were in it: what decides the channel, the pages and how people are spoken to."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal


class Way(StrEnum):
    """The ways on which fingerprints are made."""

    ADULT = "adult"  # 18 or older in the picture
    YOUNG = "young"  # under 18 then, or not sure, and still young: "tu" in French
    BEFORE_18 = "before_18"  # under 18 then, or not sure, and an adult now

    @property
    def minor(self) -> bool:
        """Whether the person was under 18 in the picture, or may have been. How old they are now does not count."""
        return self is not Way.ADULT

    @property
    def channel(self) -> Literal["adult", "minor"]:
        """The channel of the protocol that its case belongs to."""
        return "minor" if self.minor else "adult"
