"""Copies of pictures as people make them. Every alteration draws its own measures, none of which is a template's."""

from benchmarks.copies.alterations.forty import FORTY
from benchmarks.copies.alterations.table import ALTERATIONS, uploaded

__all__ = ["ALTERATIONS", "FORTY", "uploaded"]
