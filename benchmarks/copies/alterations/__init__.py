"""Copies of pictures as people make them. Every alteration draws its own measures, none of which is a template's."""

from benchmarks.copies.alterations.drawing import Alteration
from benchmarks.copies.alterations.forty import FORTY
from benchmarks.copies.alterations.table import ALTERATIONS, uploaded

__all__ = ["MIXES", "uploaded"]

#: By the name that a benchmark's ``--mix`` takes.
MIXES: dict[str, dict[str, Alteration]] = {"forty": FORTY, "all": ALTERATIONS}
