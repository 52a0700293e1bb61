"""What a worker may still do inside the sandbox."""

from __future__ import annotations

from dataclasses import dataclass

from hashing.sandbox_report import Layer


@dataclass(frozen=True, slots=True)
class Policy:
    """The two descriptors that a sandboxed worker may use, and how much memory it may take.

    Attributes:
        files: the descriptor on which open files arrive.
        results: the descriptor to which answers are written. Nothing else can be written to.
        memory: bytes of address space beyond what the process holds when it enters the sandbox.
        without: layers to leave out. Always empty in the product: tests use it to show that their checks can fail.
    """

    files: int
    results: int
    memory: int
    without: frozenset[Layer] = frozenset()
