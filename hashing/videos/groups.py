"""A stream's packets as groups of pictures (GOPs): what is known about the frames before any is decoded."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice, pairwise
from typing import TypeAlias

from av.packet import Packet
from av.video.stream import VideoStream

VideoPacket: TypeAlias = "Packet[VideoStream]"

#: A group with more bytes or packets is handed on in parts, so that no file decides how much memory is used.
PART_BYTES = 24 * 1024 * 1024
PART_PACKETS = 2_000
#: Where the file doesn't state the rate of frames, it is measured on so many packets.
_TELLING_PACKETS = 300
#: Two frames further apart than this mean that the recording was paused.
_PAUSE_SECONDS = 10


@dataclass(slots=True)
class Group:
    """A key frame and what is shown until the next one, or a part of that.

    Attributes:
        first: number of its first frame, in the order of showing, from 0.
        packets: in the order of decoding. The first is the key frame, except where the group ``continues``.
        closing: in an open group, the next group's key frame, and the frames that are decoded after it but shown before.
        times: when its frames are shown, ascending, in the stream's own unit.
        continues: it is a later part of a long group, to be decoded from where the part before left the decoder.
        goes_on: another part of the same group follows.
    """

    first: int
    packets: list[VideoPacket]
    closing: list[VideoPacket] = field(default_factory=list)
    times: list[int] = field(default_factory=list)
    continues: bool = False
    goes_on: bool = False

    @property
    def whole(self) -> bool:
        return not self.continues and not self.goes_on

    @property
    def size(self) -> int:
        return sum(packet.size for packet in self.packets)

    @property
    def change(self) -> float:
        """Bytes per frame, without the key frame: what the encoder spent on changes."""
        others = self.packets[1:]
        return sum(packet.size for packet in others) / len(others) if others else 0.0

    def targets(self, step: int) -> list[tuple[int, int]]:
        """Number and time of the frames whose number is a multiple of ``step``: those that *exact* sampling takes."""
        start = -self.first % step
        return [(self.first + i, self.times[i]) for i in range(start, len(self.times), step)]


def groups(
    packets: Iterable[VideoPacket], codec: str, *, part_packets: int = PART_PACKETS
) -> Iterator[Group]:
    """The groups in order. Packets before the first key frame can't be decoded, and are left out.

    Args:
        packets: in the order stored.
        codec: FFmpeg's name of the codec.
    """
    grouping = _Grouping(codec, part_packets)
    for packet in packets:
        yield from grouping.add(packet)
    yield from grouping.rest()


class _Grouping:
    """The group that is being filled, packet by packet."""

    def __init__(self, codec: str, part_packets: int) -> None:
        self._codec = codec
        self._part_packets = part_packets
        self._shown = 0  # frames in the groups already handed on
        self._current: Group | None = None
        # the next group's key frame, until all frames that are shown before it (leading pictures) have come
        self._following: VideoPacket | None = None
        self._held = 0  # bytes

    def add(self, packet: VideoPacket) -> Iterator[Group]:
        """The group, or the part of one, that is complete now that this packet has come."""
        if self._current is None:
            if packet.is_keyframe:
                self._current = self._opened(packet)
            return
        if self._following is not None:
            if not packet.is_keyframe and shown_at(packet) < shown_at(self._following):
                self._current.closing.append(packet)
                self._count(self._current, packet)
                return
            done, self._current = self._closed(self._current, self._following)
            self._following = None
            yield done
        if packet.is_keyframe:
            self._following = packet
        elif part := self._add_to(self._current, packet):
            yield part

    def rest(self) -> Iterator[Group]:
        """The groups that are left when no packet follows."""
        if self._current is None:
            return
        if self._following is not None:
            done, self._current = self._closed(self._current, self._following)
            yield done
        self._current.times.sort()
        yield self._current

    def _add_to(self, current: Group, packet: VideoPacket) -> Group | None:
        """Adds the packet. Returns the group so far as a part, once it is too large to be held as a whole."""
        if not current.continues and shown_at(packet) < shown_at(current.packets[0]):
            return None  # shown before the file's first key frame: built upon frames that the file doesn't have
        current.packets.append(packet)
        self._held += packet.size
        self._count(current, packet)
        if self._held <= PART_BYTES and len(current.packets) <= self._part_packets:
            return None
        current.goes_on = True
        current.times.sort()
        self._shown += len(current.times)
        self._current, self._held = Group(self._shown, [], continues=True), 0
        return current

    def _count(self, group: Group, packet: VideoPacket) -> None:
        if is_shown(packet, self._codec):
            group.times.append(shown_at(packet))

    def _opened(self, key: VideoPacket) -> Group:
        self._held = key.size
        group = Group(self._shown, [key])
        self._count(group, key)
        return group

    def _closed(self, current: Group, following: VideoPacket) -> tuple[Group, Group]:
        if current.closing:
            current.closing.insert(0, following)
        current.times.sort()
        self._shown += len(current.times)
        return current, self._opened(following)


def shown_at(packet: VideoPacket) -> int:
    """When this packet's frame is shown, in the stream's own unit; when it is decoded, where the packet says only that."""
    if packet.pts is not None:
        return packet.pts
    return packet.dts if packet.dts is not None else 0


def is_shown(packet: VideoPacket, codec: str) -> bool:
    """Whether a frame comes out of the decoder for this packet.

    None does for packets that the file says to discard (a phone trims a video without encoding it again), nor for VP8's
    frames that are only referred to, which are packets of their own.
    """
    if packet.is_discard:
        return False
    return codec != "vp8" or bool(memoryview(packet)[0] & 0x10)


def average_rate(packets: Iterable[VideoPacket], codec: str) -> float | None:
    """Frames a second at the start of a stream, measured by when they are shown. None for less than two frames."""
    times = sorted(
        shown_at(packet) * (packet.time_base or 0)
        for packet in islice(packets, _TELLING_PACKETS)
        if is_shown(packet, codec)
    )
    gaps = [gap for one, next_one in pairwise(times) if (gap := next_one - one) <= _PAUSE_SECONDS]
    seconds = float(sum(gaps))
    return len(gaps) / seconds if seconds else None
