"""Which language a page speaks: the one that was chosen, or the browser's."""

from __future__ import annotations

from typing import Literal, get_args

Language = Literal["en", "fr"]
LANGUAGES: tuple[Language, ...] = get_args(Language)


def language_for(chosen: str, accepted: str) -> Language:
    """The language that was chosen, else the first of the browser's (``Accept-Language``) that is there, else English."""
    tags = [chosen, *(part.partition(";")[0].strip() for part in accepted[:200].split(","))]
    for tag in tags:
        for language in LANGUAGES:
            if tag.lower().partition("-")[0] == language:
                return language
    return "en"
