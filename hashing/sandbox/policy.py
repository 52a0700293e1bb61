"""What a worker may still do once it is locked."""

from __future__ import annotations

from dataclasses import dataclass

from hashing.sandbox_report import Layer


@dataclass(frozen=True, slots=True)
class Policy:
    """The two descriptors a locked worker may use, and how much memory it may take.

    Attributes:
        files: where open files arrive.
        results: where answers go; the only thing that can be written to.
        memory: bytes of address space beyond what the process holds when it is locked.
        without: layers to leave out. Always empty in the product; tests show with it that their checks can fail.
    """

    files: int
    results: int
    memory: int
    without: frozenset[Layer] = frozenset()
