"""What is expected of an installation: said when it holds, the end of the check when it does not."""

from __future__ import annotations


class WrongError(Exception):
    """Something is not as it should be."""


def expect(what: str, holds: bool) -> None:
    if not holds:
        raise WrongError(what)
    print(f"  {what}")
