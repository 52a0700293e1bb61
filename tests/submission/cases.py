"""Short words for what the tests of ``submission`` choose to send."""

from __future__ import annotations

from collections.abc import Iterable

from hashing.signals import Fingerprint, Md5, Pdq, Vpdq, VpdqFrame
from hashing.transforms import DIHEDRAL
from submission.case_identity import CaseIdentity
from submission.choices import CaseChoices, ChosenItem
from tests.plausible_pdq import numbered_pdq

ADULT = CaseChoices("adult")
MINOR = CaseChoices("minor")
ATTESTED = CaseChoices("adult", attested=True)
#: One number and code for tests to which it is all the same whose they are: their key takes a tenth of a second.
SOMEBODY = CaseIdentity.new()


def chosen(fingerprints: Iterable[Fingerprint]) -> list[ChosenItem]:
    """These files, numbered from 1."""
    return [ChosenItem(number, each) for number, each in enumerate(fingerprints, start=1)]


def picture(n: int) -> Fingerprint:
    """A picture with eight different hashes, as eight orientations have."""
    return Fingerprint(
        "image",
        tuple(Pdq(numbered_pdq((n << 16) + turn), 90, way) for turn, way in enumerate(DIHEDRAL)),
    )


def film(frames: int = 40) -> Fingerprint:
    """A video of so many frames."""
    shown = tuple(VpdqFrame(numbered_pdq(n), 100, n / 2) for n in range(frames))
    return Fingerprint("video", (Md5("ab" * 16), Vpdq(shown)))
