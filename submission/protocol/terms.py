"""The words and numbers that both ends of the wire agree on. Standard library only."""

from __future__ import annotations

from typing import Literal, get_args

PROTOCOL: Literal["empreinte/1"] = "empreinte/1"

#: How old the person was when the picture was taken. "minor": under 18, or nobody is sure.
Channel = Literal["adult", "minor"]
CHANNELS: tuple[Channel, ...] = get_args(Channel)

MAX_BODY_BYTES = 2 * 1024 * 1024
#: Items in one body; a case may have more, in further bodies.
MAX_ITEMS = 200
MAX_WITHDRAWAL_DELAY_HOURS = 168
