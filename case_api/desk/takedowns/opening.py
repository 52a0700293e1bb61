"""Opening sealed links. This happens nowhere else: the private key is in the desk's folder.

What is inside was written by whoever submitted the case. It is checked for its form (``open_link``) and shown as text; it is
never fetched, and never made into something that can be clicked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from case_api.desk_keys import DeskKeyFolder
from case_api.links import DeskLink
from case_api.settings import Settings
from case_api.storage import DAY
from submission.protocol.links import SealedTextError, host_of, open_link
from submission.protocol.sealing_key import SealingKey
from submission.protocol.terms import Channel, LinkState

#: How long a new link may lie, and how long a host may take to answer, before the desk points at it.
SEND_WITHIN = 2 * DAY
ANSWER_WITHIN = 7 * DAY

_REFERENCE = re.compile(r"([0-9A-Z]{8})-([0-9]{1,5})\Z")


@dataclass(frozen=True, slots=True, order=True)
class LinkReference:
    """What the desk calls a link: its case's random label and its number in the case."""

    label: str
    number: int

    def __str__(self) -> str:
        return f"{self.label}-{self.number}"


@dataclass(frozen=True, slots=True)
class OpenedLink:
    """A link as staff see it. ``address`` is empty where it was erased or can't be opened; then so is ``host``."""

    reference: LinkReference
    channel: Channel
    state: LinkState
    added_at: int
    changed_at: int
    has_contact: bool
    address: str
    host: str
    unreadable: bool = False


def read_reference(text: str) -> LinkReference | None:
    """``K7Q2ABCD-1`` as a reference; ``None`` for anything else."""
    match = _REFERENCE.match(text)
    return LinkReference(match[1], int(match[2])) if match else None


def desk_keys(settings: Settings) -> Mapping[str, SealingKey]:
    """The desk's private keys by key id; none before ``keys new-desk-key``. Raises ``KeyFolderError``."""
    if settings.desk_key_folder is None:
        return {}
    folder = DeskKeyFolder(settings.desk_key_folder)
    return folder.private_keys() if folder.exists else {}


def open_links(links: Iterable[DeskLink], keys: Mapping[str, SealingKey]) -> list[OpenedLink]:
    """Open each link. One that can't be opened is kept and marked ``unreadable``, so that staff see that it is there."""
    return [_open(link, keys) for link in links]


def is_overdue(link: OpenedLink | DeskLink, hour: int) -> bool:
    """Whether a new link has lain, or a host has taken to answer, for too long. ``hour``: now, epoch seconds."""
    within = {"received": SEND_WITHIN, "sent_to_host": ANSWER_WITHIN}.get(link.state)
    return within is not None and link.changed_at + within <= hour


def _open(link: DeskLink, keys: Mapping[str, SealingKey]) -> OpenedLink:
    address, unreadable = "", False
    if link.sealed is not None:
        try:
            address = open_link(link.sealed, link.link_id, link.key_id, keys)
        except SealedTextError:
            unreadable = True
    return OpenedLink(
        reference=LinkReference(link.label, link.number),
        channel=link.channel,
        state=link.state,
        added_at=link.added_at,
        changed_at=link.changed_at,
        has_contact=link.has_contact,
        address=address,
        host=host_of(address) if address else "",
        unreadable=unreadable,
    )
