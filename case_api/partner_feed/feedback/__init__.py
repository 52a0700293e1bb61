"""What partners say of hashes: stored, shown in the feed, and told to the person whose item it is."""

from case_api.partner_feed.feedback.storing import Quorum, by_signal, in_feed_of, store_feedback

__all__ = ["Quorum", "by_signal", "in_feed_of", "store_feedback"]
