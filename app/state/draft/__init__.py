"""What a person is about to send: files, signals, choices, and how far the sending is."""

from app.state.draft.addition import Addition
from app.state.draft.case_draft import DELAYS, MOST_FILES, CaseDraft
from app.state.draft.draft_item import DraftItem, FileState
from app.state.draft.links_draft import LinksDraft, SealedLinks
from app.state.draft.same_looking import same_looking
from app.state.draft.sending import StoppedError, Unclear, Unsent
from app.state.draft.ticks import Ticks

__all__ = [
    "DELAYS",
    "MOST_FILES",
    "Addition",
    "CaseDraft",
    "DraftItem",
    "FileState",
    "LinksDraft",
    "SealedLinks",
    "StoppedError",
    "Ticks",
    "Unclear",
    "Unsent",
    "same_looking",
]
