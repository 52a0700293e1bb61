"""What the journey's gates ask about, read off the draft and the case that was looked up."""

from __future__ import annotations

from app.state.draft import CaseDraft
from app.state.followed_case import FollowedCase
from app.state.journey import Facts


def facts_now(draft: CaseDraft, followed: FollowedCase) -> Facts:
    """The facts as they are at this moment."""
    finished, adding = draft.finished, draft.addition is not None
    return Facts(
        minor=draft.way.minor,
        minor_case=followed.status is not None and followed.status.channel == "minor",
        attested=draft.ticks.all,
        has_files=bool(draft.items),
        all_read=not draft.waiting,
        has_sendable=bool(draft.sendable),
        sending=draft.locked and not finished,
        submitted=finished and not adding,
        adding=adding,
        added=finished and adding,
        written_down=draft.written_down,
        looked_up=followed.status is not None,
        set_aside=bool(draft.set_aside),
        withdrawable=followed.withdrawable,
    )
