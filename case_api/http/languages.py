"""In which language a page is shown: the one that was chosen, or the browser's.

Each room that has pages (``appeals``, ``desk``) has a folder with one file of texts for each language.
"""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any, Literal, get_args

from resources import languages

Language = Literal["en", "fr", "de", "es", "it", "pt", "ar"]
#: In the order of the chooser.
LANGUAGES: tuple[Language, ...] = get_args(Language)


def language_for(chosen: str, accepted: str) -> Language:
    """The language to show a page in.

    Args:
        chosen: a language tag, or empty where nobody chose.
        accepted: the ``Accept-Language`` header; its order counts, its weights are ignored.

    Returns:
        the first of these that we have, else English.
    """
    tags = [chosen, *(part.partition(";")[0].strip() for part in accepted[:200].split(","))]
    for tag in tags:
        for language in LANGUAGES:
            if tag.lower().partition("-")[0] == language:
                return language
    return "en"


def spoken(language: Language) -> languages.SpokenLanguage:
    """What a page has to say of a language: its own name, and the direction of its script."""
    return languages.LANGUAGES[language]


@cache
def read_texts(folder: Path, language: Language) -> dict[str, Any]:
    """The texts of one language, from ``<language>.toml`` in a folder.

    ``reviewed_by`` in them is who has read all of it as a native speaker; empty for a draft.
    """
    return tomllib.loads((folder / f"{language}.toml").read_text("utf-8"))
