"""The answers of the case service, read strictly: an answer of another form is an error.

The reference service builds its answers from these same classes.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal
from unicodedata import category

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field, StringConstraints

from hashing.sentences import sentence
from submission.protocol.terms import MAX_WITHDRAWAL_DELAY_HOURS, Channel, LinkState
from submission.protocol.wire import Hex128

_ENDED_UNASKED = sentence(
    "Nobody asked for this withdrawal with your access code. An operator ends a case after a long time, and sooner where "
    "so much comes at once that it looks like false reports. If you still need it, send it again: that is a new case."
)
#: Letters and signs that are drawn as nothing: the fillers of Hangul and Braille's empty cell.
_BLANKS = frozenset("\u115f\u1160\u3164\uffa0\u2800")
#: More marks on one letter than any writing has.
_PILED_MARKS = "m" * 9


def one_plain_line(text: str) -> str:
    """Refuses characters that could control a terminal, or make a name look like another: controls, line ends, bidi marks.

    These are the Unicode categories C (control, format, surrogate, private, unassigned), Zl and Zp.

    Raises:
        ValueError: the text holds one.
    """
    if any(
        category(character)[0] == "C" or category(character) in ("Zl", "Zp") for character in text
    ):
        raise ValueError("a name has no control or direction characters")
    return text


def _can_be_read(text: str) -> str:
    """Refuses a name in which nothing is to be seen, or with so many accents on a letter that they cover the lines around it.

    Raises:
        ValueError: it is such a name.
    """
    marks = "".join("m" if category(character)[0] == "M" else " " for character in text)
    if _PILED_MARKS in marks:
        raise ValueError("a name has no piles of accents")
    if not any(c not in _BLANKS and category(c)[0] in "LNPS" for c in text):
        raise ValueError("a name has something to be seen")
    return text


#: A code, an id or a date. It is safe to show, also in a terminal.
Short = Annotated[str, StringConstraints(max_length=200), AfterValidator(one_plain_line)]
#: The name of an operator or of a platform, as it is shown to people.
Name = Annotated[
    str,
    StringConstraints(min_length=1, max_length=200),
    AfterValidator(one_plain_line),
    AfterValidator(_can_be_read),
]
# Bounded, so that it can be added to a date and drawn; a thousand years are enough.
Days = Annotated[int, Field(ge=0, le=365_000)]
AtLeastOne = Annotated[int, Field(ge=1, le=2**31 - 1)]
_FIRST_YEAR, _LAST_YEAR = 1970, 9000
State = Literal["received", "active", "withdrawal_pending", "withdrawn", "deleted"]
PartnerState = Literal["not_fetched", "fetched", "pending_review", "blocked", "not_blocked"]
#: What a receipt is given for.
Action = Literal[
    "submitted",
    "items_added",
    "withdrawal_requested",
    "withdrawal_cancelled",
    "deleted",
    "links_added",
    "contact_left",
    "contact_erased",
]


def _a_day_in_every_zone(moment: datetime) -> datetime:
    """Refuses moments at the edges of the calendar: in the person's time zone they could lie beyond it."""
    if not _FIRST_YEAR <= moment.year <= _LAST_YEAR:
        raise ValueError("a moment is within the years that every calendar has")
    return moment


Moment = Annotated[AwareDatetime, AfterValidator(_a_day_in_every_zone)]


class _Answer(BaseModel):
    # a newer service may add fields; an older app must go on working
    model_config = ConfigDict(extra="ignore", frozen=True)


class Receipt(_Answer):
    """Signed proof that the service received a body. It holds no hash of any picture.

    ``deleted`` answers a withdrawal that is sent again after the erasure: the case holds none of its hashes any more.

    ``signature`` is Ed25519 over the canonical JSON of all other fields (``submission.protocol.receipt``).
    """

    format: Literal["empreinte-receipt/1"] = "empreinte-receipt/1"
    action: Action
    case_id: Short
    body_sha256: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
    issued_at: Short  # RFC 3339, UTC, full hours
    service: Name
    key_id: Short
    signature: Short  # base64url without padding


class BundleReceipts(_Answer):
    """The answer to a sealed bundle of more than one body: a receipt for each, in their order."""

    receipt: Receipt
    more_receipts: tuple[Receipt, ...]


class PartnerStatus(_Answer):
    """What one partner platform has said about one item.

    ``made_from`` says which hash of the item the partner spoke about: ``original``, the name of a copy as in
    ``hashing.transforms``, ``file`` or ``frame``. If it spoke about several, the one nearest to the original.
    """

    partner: Name
    state: PartnerState
    since: Moment | None = None
    made_from: Short | None = None


class ItemStatus(_Answer):
    """One item: a running number, its random id, and what became of it. Never a hash."""

    number: AtLeastOne
    item_id: Hex128  # it is sent back in order to withdraw the item
    kind: Literal["image", "video"]
    state: State
    added_at: Moment
    partners: tuple[PartnerStatus, ...] = ()


class TimelineEntry(_Answer):
    """One dated fact about the case, the newest last."""

    at: Moment
    event: Literal[
        "received",
        "active",
        "items_added",
        "withdrawal_requested",
        "withdrawal_cancelled",
        "withdrawn",
        "deleted",
        "fetched",
        "pending_review",
        "blocked",
        "not_blocked",
    ]
    partner: Name | None = None
    item: AtLeastOne | None = None
    made_from: Short | None = None  # as in ``PartnerStatus``


class LinkStatus(_Answer):
    """One address of a page: a running number within the case, its ``link_id``, and what became of it."""

    number: AtLeastOne
    link_id: Hex128
    state: LinkState
    added_at: Moment
    since: Moment


class LinkEntry(_Answer):
    """One dated fact about the links or the contact of a case, the newest last. ``link``: its running number."""

    at: Moment
    event: Literal[
        "received",
        "sent_to_host",
        "removed",
        "refused",
        "not_found",
        "contact_left",
        "contact_erased",
    ]
    link: AtLeastOne | None = None


class CaseStatus(_Answer):
    """``GET /v1/cases/{case_id}``."""

    case_id: Short
    channel: Channel
    state: State
    created_at: Moment
    withdrawal_delay_hours: Annotated[int, Field(ge=0, le=MAX_WITHDRAWAL_DELAY_HOURS)]
    withdrawal_effective_at: Moment | None = None
    items: tuple[ItemStatus, ...]
    timeline: tuple[TimelineEntry, ...] = ()
    # a list of its own, because an older app would refuse an event that it does not know
    links: tuple[LinkStatus, ...] = ()
    link_timeline: tuple[LinkEntry, ...] = ()
    contact: bool = False  # an address for an answer is kept at present

    @property
    def ended_unasked(self) -> str:
        """A sentence for a case of which something was withdrawn that nobody asked to withdraw: too old, or part of a flood.

        Empty where everything that was withdrawn was asked for.
        """
        asked = {entry.item for entry in self.timeline if entry.event == "withdrawal_requested"}
        ended = {entry.item for entry in self.timeline if entry.event == "withdrawn"}
        # a withdrawal of the whole case covers each item, and asking for each of them may end the whole case
        each = {item.number for item in self.items}
        covered = None in asked or ended <= asked or (None in ended and asked >= each)
        return "" if covered else _ENDED_UNASKED


class PublicKey(_Answer):
    """A public key of the operator, base64url without padding."""

    key_id: Short
    algorithm: Short
    public_key: Annotated[str, StringConstraints(max_length=4000)]


class ServiceLimits(_Answer):
    """How much the service takes in one body."""

    body_bytes: AtLeastOne
    items: AtLeastOne
    vpdq_frames: AtLeastOne


class Retention(_Answer):
    """For how many days a case, its withdrawn hashes and its tombstone are kept."""

    active_days: Days
    withdrawn_days: Days | None = None  # from a withdrawal to the erasure of the hashes
    tombstone_days: Days


class ServiceDescription(_Answer):
    """``GET /v1/service``: who runs this service and what it promises."""

    name: Name
    protocol: Short
    practice: bool  # true: a service for trying things out; no platform receives anything
    channels: tuple[Channel, ...]
    platforms: tuple[Name, ...]  # who reads the feed of the adult channel; empty: nobody
    minor_platforms: tuple[Name, ...] = ()  # and of the minor channel
    retention: Retention
    receipt_keys: tuple[PublicKey, ...]
    sealing_keys: tuple[PublicKey, ...] = ()
    # what addresses of pages are sealed to, the current one first; empty: this service takes none
    desk_keys: tuple[PublicKey, ...] = ()
    limits: ServiceLimits

    def platforms_of(self, channel: Channel) -> tuple[str, ...]:
        """Who reads the feed of this channel. Nobody is told who reads the other one."""
        return self.minor_platforms if channel == "minor" else self.platforms


class Problem(_Answer):
    """RFC 9457 problem details, with ``field`` for a refused one and a stable ``type``."""

    type: Short
    title: Short
    status: int
    detail: str | None = None
    field: str | None = None
