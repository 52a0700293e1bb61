"""What the window knows: the way, the draft, the followed case, the service, the preferences. It shows nothing itself."""

from app.state.carried_bundle import SEALED_SUFFIX, CarriedBundle
from app.state.draft import (
    DELAYS,
    MOST_FILES,
    Addition,
    CaseDraft,
    DraftItem,
    FileState,
    LinksDraft,
    SealedLinks,
    StoppedError,
    Ticks,
    Unclear,
    Unsent,
    same_looking,
)
from app.state.facts import facts_now
from app.state.followed_case import WITHDRAWABLE, FollowedCase, Request
from app.state.intake import Intake
from app.state.journey import (
    ADDING_WAY,
    ADULT_WAY,
    MINOR_ADDING_WAY,
    MINOR_WAY,
    Facts,
    Place,
    Step,
    may_go,
)
from app.state.kept_here import KeptHere
from app.state.memory_file import MemoryFile, held_in_memory
from app.state.preferences import Preferences
from app.state.service_facts import ServiceFacts
from app.state.way import Way
from app.state.whereabouts import Whereabouts

__all__ = [
    "ADDING_WAY",
    "ADULT_WAY",
    "DELAYS",
    "MINOR_ADDING_WAY",
    "MINOR_WAY",
    "MOST_FILES",
    "SEALED_SUFFIX",
    "WITHDRAWABLE",
    "Addition",
    "CarriedBundle",
    "CaseDraft",
    "DraftItem",
    "Facts",
    "FileState",
    "FollowedCase",
    "Intake",
    "KeptHere",
    "LinksDraft",
    "MemoryFile",
    "Place",
    "Preferences",
    "Request",
    "SealedLinks",
    "ServiceFacts",
    "Step",
    "StoppedError",
    "Ticks",
    "Unclear",
    "Unsent",
    "Way",
    "Whereabouts",
    "facts_now",
    "held_in_memory",
    "may_go",
    "same_looking",
]
