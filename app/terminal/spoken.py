"""Sentences in the person's language without Qt, for the command line.

``resources/translations/sentences_fr.json`` and its like hold the translations of every text that is marked with
``hashing.sentences.sentence``. They are compiled from the same files that translators work on for the window.
"""

from __future__ import annotations

import os
from collections.abc import Mapping

from resources.languages import SOURCE, best_of, sentences


def system_language(environment: Mapping[str, str] = os.environ) -> str:
    """The computer's language if it is offered, else English: the first of POSIX's variables that is set decides."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if spoken := environment.get(name):
            return best_of(spoken)
    return SOURCE


class Spoken:
    """Says English sentences in one language.

    Args:
        language: one of ``resources.languages.offered_codes()``.
    """

    def __init__(self, language: str = "en") -> None:
        self.language = language

    def __call__(self, text: str, /, **facts: object) -> str:
        """The sentence with its placeholders filled in. What has no translation stays English."""
        said: str = sentences(self.language).get(text) or text
        return said.format(**facts) if facts else said
