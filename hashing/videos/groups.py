"""A stream's packets as groups of pictures: what can be told about the frames without decoding one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice, pairwise
from typing import TypeAlias

from av.packet import Packet
from av.video.stream import VideoStream

VideoPacket: TypeAlias = "Packet[VideoStream]"

#: A group longer than this is handed on in parts, so that no file decides how much is held in memory.
PART_BYTES = 24 * 1024 * 1024
PART_PACKETS = 2_000
#: So many packets tell how many frames a second there are, where the file does not.
_TELLING_PACKETS = 300
#: Between two frames further apart the recording was paused.
_PAUSE_SECONDS = 10


@dataclass(slots=True)
class Group:
    """A key frame and what is shown until the next one.

    Attributes:
        first: number of its first frame, in the order of showing, from 0.
        packets: in the order of decoding; the first is the key frame (or any, when ``continues``).
        closing: the next group's key frame and the pictures shown before but decoded after it (open groups).
        times: when its frames are shown, ascending, in the stream's own unit.
        continues: part of a longer group, to be decoded from where the part before left the decoder.
        goes_on: another part follows.
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
        """Bytes that the encoder spent per frame on what changed since the key frame."""
        others = self.packets[1:]
        return sum(packet.size for packet in others) / len(others) if others else 0.0

    def targets(self, step: int) -> list[tuple[int, int]]:
        """Number and time of the frames whose number is a multiple of ``step``."""
        start = -self.first % step
        return [(self.first + i, self.times[i]) for i in range(start, len(self.times), step)]


def groups(
    packets: Iterable[VideoPacket], codec: str, *, part_packets: int = PART_PACKETS
) -> Iterator[Group]:
    """Groups in order. Packets before the first key frame can't be decoded and are left out."""
    shown = 0  # frames in the groups already handed on
    current: Group | None = None
    following: VideoPacket | None = (
        None  # the next key frame, until its leading pictures are all in
    )
    held = 0
    for packet in packets:
        time = shown_at(packet)
        visible = is_shown(packet, codec)
        if current is not None and following is not None:
            if not packet.is_keyframe and time < shown_at(following):
                current.closing.append(packet)
                if visible:
                    current.times.append(time)
                continue
            done, current = _closed(current, following, shown, codec)
            shown += len(done.times)
            following, held = None, current.packets[0].size
            yield done
        if current is None:
            if packet.is_keyframe:
                current, held = _opened(shown, packet, codec), packet.size
            continue
        if packet.is_keyframe:
            following = packet
            continue
        if not current.continues and time < shown_at(current.packets[0]):
            continue  # at the very start: built upon what is not in the file, so never shown
        current.packets.append(packet)
        held += packet.size
        if visible:
            current.times.append(time)
        if held > PART_BYTES or len(current.packets) > part_packets:
            current.goes_on = True
            current.times.sort()
            shown += len(current.times)
            yield current
            current, held = Group(shown, [], continues=True), 0
    if current is None:
        return
    if following is not None:
        done, current = _closed(current, following, shown, codec)
        shown += len(done.times)
        yield done
    current.times.sort()
    yield current


def _opened(first: int, key: VideoPacket, codec: str) -> Group:
    return Group(first, [key], times=[shown_at(key)] if is_shown(key, codec) else [])


def _closed(current: Group, following: VideoPacket, shown: int, codec: str) -> tuple[Group, Group]:
    if current.closing:
        current.closing.insert(0, following)
    current.times.sort()
    return current, _opened(shown + len(current.times), following, codec)


def shown_at(packet: VideoPacket) -> int:
    """When this packet's frame is shown; of the few that do not say, when it is decoded."""
    if packet.pts is not None:
        return packet.pts
    return packet.dts if packet.dts is not None else 0


def is_shown(packet: VideoPacket, codec: str) -> bool:
    """Whether a frame comes out for this packet.

    None does for what was cut away in a phone without encoding again (the file keeps it and says to leave it
    out), nor for VP8's frames that are only referred to, which are packets of their own.
    """
    if packet.is_discard:
        return False
    return codec != "vp8" or bool(memoryview(packet)[0] & 0x10)


def average_rate(packets: Iterable[VideoPacket], codec: str) -> float | None:
    """Frames a second at the start of a stream, by when they are shown. None of less than two frames."""
    times = sorted(
        shown_at(packet) * (packet.time_base or 0)
        for packet in islice(packets, _TELLING_PACKETS)
        if is_shown(packet, codec)
    )
    gaps = [gap for one, next_one in pairwise(times) if (gap := next_one - one) <= _PAUSE_SECONDS]
    seconds = float(sum(gaps))
    return len(gaps) / seconds if seconds else None
