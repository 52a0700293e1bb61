"""What every entry of the resources has: where it was read, when, how sure that is, and whether one of us tried it."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from resources.languages import in_language

#: A the operator's own page, B a government or the established press, C third parties. D is not shipped.
Confidence = Literal["A", "B", "C"]
Identifier = Annotated[str, StringConstraints(pattern=r"^[a-z0-9_-]{1,40}$")]
HttpsAddress = Annotated[str, StringConstraints(pattern=r"^https://[^\s]{4,300}$")]


class Strict(BaseModel):
    """Nothing but the fields it names, and none of them may change."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Bilingual(Strict):
    """A text with its source and its French; further languages have their own files."""

    en: str = Field(min_length=1)
    fr: str = Field(min_length=1)

    def in_language(self, language: str) -> str:
        """The text in that language, or the English one where there is no translation."""
        return in_language({"en": self.en, "fr": self.fr}, language)


class Sourced(Strict):
    """An entry with its origin. ``verified_on`` is None until one of us dialled the number or opened the page."""

    id: Identifier
    source: str = Field(min_length=3)
    confidence: Confidence
    seen: date
    verified_on: date | None = None

    @property
    def is_confirmed(self) -> bool:
        """Whether it was read where it comes from, or one of us tried it. Anything else has to be checked by whoever uses it."""
        return self.confidence == "A" or self.verified_on is not None
