"""From what was named on the command line to fingerprints, in the order given."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.terminal.reading.chosen_files import all_chosen
    from app.terminal.reading.fingerprinting import fingerprint, refusal
    from app.terminal.reading.gathering import (
        Gathered,
        GroupOfFiles,
        HowToRead,
        gather,
        gather_more,
        nothing_to_send,
    )
    from app.terminal.reading.groups import groups_of
    from app.terminal.reading.journal import Journal
    from app.terminal.reading.resuming import journal_of

#: Which module brings each name. None is loaded before one of its names is used.
_MODULES = {
    "Gathered": "gathering",
    "GroupOfFiles": "gathering",
    "HowToRead": "gathering",
    "Journal": "journal",
    "all_chosen": "chosen_files",
    "fingerprint": "fingerprinting",
    "gather": "gathering",
    "gather_more": "gathering",
    "groups_of": "groups",
    "journal_of": "resuming",
    "nothing_to_send": "gathering",
    "refusal": "fingerprinting",
}

__all__ = [
    "Gathered",
    "GroupOfFiles",
    "HowToRead",
    "Journal",
    "all_chosen",
    "fingerprint",
    "gather",
    "gather_more",
    "groups_of",
    "journal_of",
    "nothing_to_send",
    "refusal",
]


if not TYPE_CHECKING:  # mypy would take any name for one of this door

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(name)
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
