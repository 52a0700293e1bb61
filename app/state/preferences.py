"""How the person likes the window: language, appearance, text size, country of the help lines, what it looks like outside.

Kept in memory. A file is written only after "remember on this computer" was asked for, and removed again
when that is taken back. It says nothing of cases or files.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from app.look import TEXT_SIZES, Appearance, Guise
from resources.languages import offered_codes
from submission.keeping.places import KeptPlaces
from submission.keeping.private_file import make_private_folder, replace_file


@dataclass(frozen=True, slots=True)
class Preferences:
    """One person's choices. ``remembered`` is whether they asked for a file."""

    language: str = "en"
    appearance: Appearance = Appearance.AUTO
    text_size: int = 100
    country: str = ""  # chosen for help lines; empty: what the system's region suggests
    guise: Guise = Guise.NOTES
    easy: bool = False  # short, easy sentences on the pages that matter most
    remembered: bool = field(default=False, compare=False)

    def with_text_size(self, step: int) -> Preferences:
        """The next larger (``step`` = 1) or smaller (-1) text size, or the same at the end."""
        here = TEXT_SIZES.index(self.text_size)
        there = max(0, min(len(TEXT_SIZES) - 1, here + step))
        return replace(self, text_size=TEXT_SIZES[there])


def preferences_file() -> Path:
    """Where preferences are kept if the person asks for it."""
    return KeptPlaces.of_this_account().preferences


def load(path: Path, language: str) -> Preferences:
    """The remembered preferences, or the usual ones in ``language``. A broken file counts as none."""
    try:
        data = json.loads(path.read_text("utf-8"))
        known = Preferences(
            language=data["language"],
            appearance=Appearance(data["appearance"]),
            text_size=data["text_size"],
            country=data.get("country", ""),
            guise=Guise(data.get("guise", Guise.NOTES)),
            easy=data.get("easy") is True,
            remembered=True,
        )
    except (OSError, ValueError, KeyError, TypeError):
        return Preferences(language=language)
    if known.language not in offered_codes() or known.text_size not in TEXT_SIZES:
        return Preferences(language=language)
    if not isinstance(known.country, str):
        return Preferences(language=language)
    return known


def save(path: Path, preferences: Preferences) -> None:
    """Write them if the person asked for it, remove the file otherwise. Raises ``OSError``."""
    if not preferences.remembered:
        if path.exists():  # on a disk that can't be written, removing what is not there fails too
            path.unlink(missing_ok=True)
        return
    data = asdict(preferences)
    del data["remembered"]
    make_private_folder(path.parent)
    replace_file(path, json.dumps(data).encode())
