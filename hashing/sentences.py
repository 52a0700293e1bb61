"""The mark on English sentences that people read, so that each stands in one place and is translated from there."""

from __future__ import annotations


def sentence(text: str) -> str:
    """``text`` itself. ``resources.compile_translations`` collects what is marked, with an empty context.

    A front end looks the translation up when it shows the text, for example with Qt's ``translate("", text)``.
    """
    return text
