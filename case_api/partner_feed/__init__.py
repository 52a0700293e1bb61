"""What partner platforms fetch and answer, wire-compatible with the StopNCII hash exchange.

One fetch goes through ``routes``, ``partner`` (authentication), ``fetch``, ``page_query`` and ``records``; ``cursor``
and ``checkpoints`` know where a run stands and how far a partner has come. The rules that real clients force are in
``docs/protocol.md``, section "Partner feed".
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from case_api.partner_feed.accounts import PartnerError, PartnerKeys
    from case_api.partner_feed.contributions import expire_contributions
    from case_api.partner_feed.exchange_format import SubmittedFeedback, SubmittedHashes
    from case_api.partner_feed.partner import lanes_of
    from case_api.partner_feed.routes import feed_routes
    from case_api.partner_feed.stale_holders import still_held

#: Which module brings each name. None is loaded before one of its names is used.
_MODULES = {
    "PartnerError": "accounts",
    "PartnerKeys": "accounts",
    "SubmittedFeedback": "exchange_format",
    "SubmittedHashes": "exchange_format",
    "expire_contributions": "contributions",
    "feed_routes": "routes",
    "lanes_of": "partner",
    "still_held": "stale_holders",
}

__all__ = [
    "PartnerError",
    "PartnerKeys",
    "SubmittedFeedback",
    "SubmittedHashes",
    "expire_contributions",
    "feed_routes",
    "lanes_of",
    "still_held",
]


if not TYPE_CHECKING:  # mypy would take any name for one of this door

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(name)
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
