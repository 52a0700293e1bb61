"""What a draft is for when it makes no case of its own: pictures and videos that are added to one."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from submission.case_identity import CaseIdentity


@dataclass(frozen=True, slots=True)
class Addition:
    """The case that is added to.

    Args:
        held: how many items the case held when it was looked up; those that are added get the next numbers.
    """

    identity: CaseIdentity = field(repr=False)
    held: int
