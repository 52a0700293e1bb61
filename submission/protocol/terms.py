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

#: Addresses of pages in one body.
MAX_LINKS = 50
#: The longest address of a page, and of a mailbox (RFC 5321 section 4.5.3.1.3 with the correction of its erratum 1690).
MAX_LINK_CHARACTERS = 2048
MAX_CONTACT_CHARACTERS = 254

#: What became of an address of a page: the operator has it, has asked the host to take the page down, and how that ended.
LinkState = Literal["received", "sent_to_host", "removed", "refused", "not_found"]
LINK_STATES: tuple[LinkState, ...] = get_args(LinkState)
#: Nothing more is to be done about these.
CLOSED_LINK_STATES: tuple[LinkState, ...] = ("removed", "refused", "not_found")

#: Bytes that HPKE adds to a text: the encapsulated key (1,120) and the tag of AES-GCM (16).
SEALING_OVERHEAD = 1136
#: Bytes of every sealed address of a page, and of every sealed contact: the size does not tell how long the text is.
SEALED_LINK_BYTES = SEALING_OVERHEAD + 2 + MAX_LINK_CHARACTERS
SEALED_CONTACT_BYTES = SEALING_OVERHEAD + 2 + MAX_CONTACT_CHARACTERS
