"""What the service does by itself, in the background: publish changes, carry out withdrawals, erase in time."""

from case_api.upkeep.loop import keep_up
from case_api.upkeep.retention import purge

__all__ = ["keep_up", "purge"]
