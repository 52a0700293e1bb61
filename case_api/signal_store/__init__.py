"""Signals at rest: encrypted, indexed by keyed digests, published in order."""

from case_api.signal_store.activation import activate_items
from case_api.signal_store.held import (
    DISCARD_AFTER,
    DISCARD_REASONS,
    REASONS,
    HeldBatch,
    Hold,
    discard_held,
    drop_withdrawn_held,
    list_discarded,
    list_held,
    lock_due_discarded,
    note_hold,
    release_held,
    take_back_discarded,
    take_from_batch,
)
from case_api.signal_store.holding import (
    NewSignal,
    Release,
    encrypt_row,
    hold_signals,
    release_signals,
)
from case_api.signal_store.lanes import (
    MAX_FRAMES,
    Lane,
    counted_rows,
    lane_bits,
    lanes_in,
    rows_of,
    rows_of_item,
    shared_lane,
)
from case_api.signal_store.orientations import turned
from case_api.signal_store.payloads import signal_from_payload, vpdq_payload
from case_api.signal_store.pending import pending_row, withdrawn_items_waiting
from case_api.signal_store.provenance import MAX_DISTANCES, nearest_to_original
from case_api.signal_store.publication import anything_unpublished, bring_into_feed
from case_api.signal_store.rotation import keys_in_use, reencrypt

__all__ = [
    "DISCARD_AFTER",
    "DISCARD_REASONS",
    "MAX_DISTANCES",
    "MAX_FRAMES",
    "REASONS",
    "HeldBatch",
    "Hold",
    "Lane",
    "NewSignal",
    "Release",
    "activate_items",
    "anything_unpublished",
    "bring_into_feed",
    "counted_rows",
    "discard_held",
    "drop_withdrawn_held",
    "encrypt_row",
    "hold_signals",
    "keys_in_use",
    "lane_bits",
    "lanes_in",
    "list_discarded",
    "list_held",
    "lock_due_discarded",
    "nearest_to_original",
    "note_hold",
    "pending_row",
    "reencrypt",
    "release_held",
    "release_signals",
    "rows_of",
    "rows_of_item",
    "shared_lane",
    "signal_from_payload",
    "take_back_discarded",
    "take_from_batch",
    "turned",
    "vpdq_payload",
    "withdrawn_items_waiting",
]
