"""A case, or an addition to one, that is ready to be sent: its exact bytes, and which item each file became."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from submission.case_identity import CaseIdentity
from submission.choices import LeftOut
from submission.protocol.answers import ServiceLimits
from submission.protocol.sealed_bundle import BundleContents
from submission.protocol.terms import Channel
from submission.protocol.wire import CaseSubmission, Item, MoreItems, VpdqSignal, body_bytes


@dataclass(frozen=True, slots=True)
class PreparedItem:
    """An item that will be sent.

    Args:
        number: the file's, in the order the files were given, from 1 on.
        thinned: fewer video frames are sent than were found.
    """

    number: int
    item_id: str
    thinned: bool = False


@dataclass(frozen=True)
class PreparedCase:
    """A case that is ready to be sent. It may be sent again and again: the bytes never change."""

    identity: CaseIdentity
    body: CaseSubmission = field(repr=False)
    more: tuple[MoreItems, ...] = field(default=(), repr=False)
    items: tuple[PreparedItem, ...] = ()
    left_out: tuple[LeftOut, ...] = ()

    @property
    def channel(self) -> Channel:
        return self.body.channel

    @cached_property
    def body_bytes(self) -> bytes:
        """The body of the ``PUT`` that makes the case, byte for byte."""
        return body_bytes(self.body)

    @cached_property
    def more_bodies(self) -> tuple[bytes, ...]:
        """The bodies that follow it, where a case does not fit into one."""
        return tuple(body_bytes(more) for more in self.more)

    @property
    def all_bodies(self) -> tuple[bytes, ...]:
        return (self.body_bytes, *self.more_bodies)

    @property
    def bundle_contents(self) -> BundleContents:
        """What a sealed bundle of this case holds."""
        return BundleContents(
            case_id=self.identity.case_id,
            channel=self.channel,
            items=len(self.items),
            access_key=self.identity.access_key,
            bodies=self.all_bodies,
        )

    def fits(self, limits: ServiceLimits) -> bool:
        """Whether a service with these limits takes every body as it is."""
        return _fit(self.all_bodies, (self.body, *self.more), limits)


@dataclass(frozen=True)
class PreparedAddition:
    """Items for a case that exists, ready to be sent. They may be sent again and again: the service stores each once."""

    identity: CaseIdentity
    more: tuple[MoreItems, ...] = field(repr=False)
    items: tuple[PreparedItem, ...] = ()
    left_out: tuple[LeftOut, ...] = ()

    @cached_property
    def all_bodies(self) -> tuple[bytes, ...]:
        """What is sent, byte for byte."""
        return tuple(body_bytes(more) for more in self.more)

    def fits(self, limits: ServiceLimits) -> bool:
        """Whether a service with these limits takes every body as it is."""
        return _fit(self.all_bodies, self.more, limits)


def _fit(
    contents: Sequence[bytes], bodies: Sequence[CaseSubmission | MoreItems], limits: ServiceLimits
) -> bool:
    return (
        all(len(content) <= limits.body_bytes for content in contents)
        and all(len(body.items) <= limits.items for body in bodies)
        and all(_most_frames(item) <= limits.vpdq_frames for body in bodies for item in body.items)
    )


def _most_frames(item: Item) -> int:
    videos = (signal for signal in item.signals if isinstance(signal, VpdqSignal))
    return max((len(video.frames) for video in videos), default=0)
