"""Everything that can leave the device. Read this file and you know all of it.

The classes of ``Body`` are the request bodies. Nothing else reaches the network: ``submission.network.egress_guard`` stands
before the socket and lets only these pass. Unknown fields, wrong types and values that are too long are refused here, before
any connection is made, and again by the service, which uses this same file. There is no place for a file name, path, size,
date, camera detail, machine or user id, language, or free text.

Two bodies carry something other than fingerprints, and only when the person enters it: ``PageLinks``, addresses of pages
where the picture is, and in the adult channel ``Contact``, one e-mail address. Both are encrypted on the device to
the operator's desk (``submission.protocol.links``); here they are ciphertext, always of the same length, that this program
shows together with what is inside.

Besides a body, a request carries: the method, the path (with the case number), ``Host``, four headers that are
the same for everybody (``User-Agent``, ``Accept``, ``Accept-Encoding``, ``Connection``), with a body ``Content-Type``
and ``Content-Length``, and for a case that exists ``Authorization: Bearer`` with a key derived from the access code.
No cookies. Whoever answers also sees the address that a request comes from, and when.
"""

from __future__ import annotations

import math
from typing import Annotated, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationInfo,
    field_validator,
    model_validator,
)

from hashing.signals import (
    MATCHABLE_QUALITY,
    MAX_SIGNALS,
    MAX_VPDQ_FRAMES,
    has_plausible_bits,
)
from hashing.transforms import Transform, VideoTransform
from submission.protocol import operator_keys
from submission.protocol.terms import (
    MAX_ITEMS,
    MAX_LINKS,
    MAX_WITHDRAWAL_DELAY_HOURS,
    PROTOCOL,
    SEALED_CONTACT_BYTES,
    SEALED_LINK_BYTES,
    Channel,
)

Hex256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$", strict=True)]


def _check_plausible(pdq: str) -> str:
    if not has_plausible_bits(pdq):
        raise ValueError("about half of a PDQ hash's bits are set")
    return pdq


PdqHash = Annotated[Hex256, AfterValidator(_check_plausible)]


def _check_sign(seconds: float) -> float:
    if math.copysign(1.0, seconds) < 0:
        raise ValueError("a timestamp is written without a sign, also zero")
    return seconds


Hex128 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$", strict=True)]
Quality = Annotated[int, Field(ge=MATCHABLE_QUALITY, le=100, strict=True)]
ItemId = Hex128


class _Body(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)


class PdqSignal(_Body):
    """PDQ of a picture: as it is, turned, or as one of its likely copies (``hashing.transforms`` says what each is)."""

    type: Literal["pdq"] = "pdq"
    value: PdqHash
    quality: Quality
    transform: Transform


class Md5Signal(_Body):
    """MD5 of a whole video file."""

    type: Literal["md5"] = "md5"
    value: Hex128


class VpdqFrameSignal(_Body):
    """PDQ of one video frame, seconds from the start."""

    pdq: PdqHash
    quality: Quality
    timestamp: Annotated[
        float, Field(ge=0, le=10_000_000, strict=True), AfterValidator(_check_sign)
    ]


class VpdqSignal(_Body):
    """Frames of one video: as stored, as shown, or those of likely copies."""

    type: Literal["vpdq"] = "vpdq"
    transform: VideoTransform
    frames: Annotated[tuple[VpdqFrameSignal, ...], Field(min_length=1, max_length=MAX_VPDQ_FRAMES)]


SignalBody = Annotated[PdqSignal | Md5Signal | VpdqSignal, Field(discriminator="type")]


class Item(_Body):
    """One picture or video, known only by a random number."""

    item_id: ItemId
    kind: Literal["image", "video"]
    synthetic: Annotated[bool, Field(strict=True)]
    signals: Annotated[tuple[SignalBody, ...], Field(min_length=1, max_length=MAX_SIGNALS)]

    @model_validator(mode="after")
    def _each_sort_of_signal_once(self) -> Self:
        sorts = {(signal.type, getattr(signal, "transform", None)) for signal in self.signals}
        if len(sorts) < len(self.signals):
            raise ValueError("each type of signal and transform is there once")
        return self

    @model_validator(mode="after")
    def _signals_of_its_kind(self) -> Self:
        types = {signal.type for signal in self.signals}
        if self.kind == "video" and (types & {"pdq"} or "md5" not in types):
            raise ValueError("a video has its MD5, and no PDQ of a picture")
        # the file of a picture that has an MD5 also holds a video, as files of some phones do
        return self


Items = Annotated[tuple[Item, ...], Field(min_length=1, max_length=MAX_ITEMS)]


def _check_distinct(ids: tuple[str, ...]) -> None:
    if len(set(ids)) != len(ids):
        raise ValueError("each item has its own item_id")


class CaseSubmission(_Body):
    """``PUT /v1/cases/{case_id}``: a new case.

    ``attested``: the person said that they are 18 or older, and were when the pictures were taken or made; that they are in
    them; and that they are shared, or may be, without their agreement. Left out where nothing was said. In the minor
    channel nobody is asked.
    """

    protocol: Literal["empreinte/1"] = PROTOCOL
    channel: Channel
    access_verifier: Hex256
    withdrawal_delay_hours: Annotated[int, Field(ge=0, le=MAX_WITHDRAWAL_DELAY_HOURS, strict=True)]
    attested: Literal[True] | None = None
    items: Items

    @field_validator("attested")
    @classmethod
    def _asked_of_adults_only(
        cls, attested: Literal[True] | None, info: ValidationInfo
    ) -> Literal[True] | None:
        if attested is not None and info.data.get("channel") == "minor":
            raise ValueError("the minor channel asks for no statement and takes none")
        return attested

    @model_validator(mode="after")
    def _distinct_items(self) -> Self:
        _check_distinct(tuple(item.item_id for item in self.items))
        return self


class MoreItems(_Body):
    """``POST /v1/cases/{case_id}/items``: items for a case that exists."""

    protocol: Literal["empreinte/1"] = PROTOCOL
    items: Items

    @model_validator(mode="after")
    def _distinct_items(self) -> Self:
        _check_distinct(tuple(item.item_id for item in self.items))
        return self


class Withdrawal(_Body):
    """``POST /v1/cases/{case_id}/withdrawal``: the whole case, or the items named."""

    protocol: Literal["empreinte/1"] = PROTOCOL
    scope: Literal["case", "items"]
    item_ids: Annotated[tuple[ItemId, ...], Field(max_length=MAX_ITEMS)] = ()

    @model_validator(mode="after")
    def _scope_fits(self) -> Self:
        if (self.scope == "items") != bool(self.item_ids):
            raise ValueError("item_ids are given exactly when the scope is items")
        _check_distinct(self.item_ids)
        return self


def _in_its_only_form(text: str) -> str:
    """Base64url without padding. Raises ``ValueError``."""
    operator_keys.decode(text)
    return text


def _base64_characters(sealed_bytes: int) -> StringConstraints:
    """Exactly as many characters as so many bytes take: no other number of bytes takes as many."""
    characters = -(-sealed_bytes * 4 // 3)
    return StringConstraints(min_length=characters, max_length=characters, strict=True)


KeyId = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{16}$", strict=True)]
SealedLink = Annotated[
    str, _base64_characters(SEALED_LINK_BYTES), AfterValidator(_in_its_only_form)
]
SealedContact = Annotated[
    str, _base64_characters(SEALED_CONTACT_BYTES), AfterValidator(_in_its_only_form)
]


class PageLink(_Body):
    """One address of a page, sealed. ``link_id`` is the same whenever the same address is sent for the same case."""

    link_id: Hex128
    sealed: SealedLink


class PageLinks(_Body):
    """``POST /v1/cases/{case_id}/links``: pages where the picture is. ``key_id``: of the desk's key that sealed them."""

    protocol: Literal["empreinte/1"] = PROTOCOL
    key_id: KeyId
    links: Annotated[tuple[PageLink, ...], Field(min_length=1, max_length=MAX_LINKS)]

    @model_validator(mode="after")
    def _distinct_links(self) -> Self:
        if len({link.link_id for link in self.links}) != len(self.links):
            raise ValueError("each link has its own link_id")
        return self


class Contact(_Body):
    """``PUT /v1/cases/{case_id}/contact``: one sealed e-mail address. There is none in the minor channel."""

    protocol: Literal["empreinte/1"] = PROTOCOL
    channel: Literal["adult"]
    key_id: KeyId
    sealed: SealedContact


Body = CaseSubmission | MoreItems | Withdrawal | PageLinks | Contact


def body_bytes(body: Body) -> bytes:
    """The exact bytes of a body: compact UTF-8 JSON, with its fields in the order above; those that are None are left out.

    The person is shown exactly these bytes before they are sent, and the receipt carries their SHA-256.
    """
    return body.model_dump_json(exclude_none=True).encode()
