"""What partner platforms fetch and answer, wire-compatible with the StopNCII hash exchange.

One fetch goes through ``routes``, ``partner`` (authentication), ``fetch``, ``page_query`` and ``records``; ``cursor``
and ``checkpoints`` know where a run stands and how far a partner has come. The rules that real clients force are in
``docs/protocol.md``, section "Partner feed".
"""

from case_api.partner_feed.accounts import PartnerError, PartnerKeys
from case_api.partner_feed.contributions import expire_contributions
from case_api.partner_feed.exchange_format import SubmittedFeedback, SubmittedHashes
from case_api.partner_feed.partner import lanes_of
from case_api.partner_feed.routes import routes
from case_api.partner_feed.stale_holders import still_held

__all__ = [
    "PartnerError",
    "PartnerKeys",
    "SubmittedFeedback",
    "SubmittedHashes",
    "expire_contributions",
    "lanes_of",
    "routes",
    "still_held",
]
