"""Short words for what the tests of ``submission`` choose to send."""

from __future__ import annotations

from collections.abc import Iterable

from hashing.signals import Fingerprint
from submission.preparation import CaseChoices, ChosenItem

ADULT = CaseChoices("adult")
MINOR = CaseChoices("minor")
ATTESTED = CaseChoices("adult", attested=True)


def chosen(fingerprints: Iterable[Fingerprint]) -> list[ChosenItem]:
    """These files, numbered from 1."""
    return [ChosenItem(number, each) for number, each in enumerate(fingerprints, start=1)]
