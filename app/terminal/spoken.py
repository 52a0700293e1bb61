"""Sentences in the person's language without Qt, for the command line.

``resources/translations/sentences_fr.json`` holds the translations of every text that is marked with
``hashing.sentences.sentence``. It is compiled from the same file that translators work on for the window.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from functools import cached_property
from importlib import resources
from typing import Any

LANGUAGES = ("en", "fr")


def system_language(environment: Mapping[str, str] = os.environ) -> str:
    """``fr`` where the computer speaks French, ``en`` elsewhere: the first of POSIX's variables that is set decides."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if spoken := environment.get(name):
            return "fr" if spoken.startswith("fr") else "en"
    return "en"


class Spoken:
    """Says English sentences in one language.

    Args:
        language: ``en`` or ``fr``.
    """

    def __init__(self, language: str = "en") -> None:
        self.language = language

    def __call__(self, text: str, /, **facts: object) -> str:
        """The sentence with its placeholders filled in. What has no translation stays English."""
        said: str = self._translations.get(text) or text
        return said.format(**facts) if facts else said

    @cached_property
    def _translations(self) -> dict[str, Any]:
        if self.language == "en":
            return {}
        file = resources.files("resources") / "translations" / f"sentences_{self.language}.json"
        translations: dict[str, Any] = json.loads(file.read_text("utf-8"))
        return translations
