"""What every way of choosing a video's frames needs, and the reference's own way: all that vPDQ takes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count

import av.error
from av.video.codeccontext import VideoCodecContext
from av.video.frame import VideoFrame

from hashing.refusals import RefusalCode, RefusedError
from hashing.videos.frame_hash import FrameHash, FrameHasher
from hashing.videos.groups import VideoPacket
from hashing.videos.source import VideoSource

Tick = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Sample:
    """A frame, by its number in the order of showing, and its PDQ."""

    number: int
    pdq: FrameHash


@dataclass(slots=True)
class Budget:
    """How many pixels may be decoded for this file, and how many have been."""

    pixels: float
    used: float = 0.0

    def spend(self, pixels: int) -> None:
        self.used += pixels

    @property
    def spent(self) -> bool:
        return self.used >= self.pixels

    @property
    def overdrawn(self) -> bool:
        """*Fast* goes on with key frames alone for half as much again."""
        return self.used >= 1.5 * self.pixels


def exact_samples(
    source: VideoSource, hasher: FrameHasher, budget: Budget, tick: Tick
) -> Iterator[Sample]:
    """Decodes every frame and hashes each ``source.step``-th, as vPDQ 0.2.5 does at one frame a second.

    Damaged packets are passed over. Raises ``RefusedError`` (too long) when the budget is spent.
    """
    decoder = source.decoder()
    number = 0
    for packet in _and_then_none(source.packets()):
        tick()
        frames = decoded(decoder, packet)
        seen = number + len(frames)
        yield from _stepped(frames, number, source.step, hasher, budget)
        number = seen
        if budget.spent:
            raise RefusedError(RefusalCode.TOO_LONG)


def _stepped(
    frames: list[VideoFrame], first: int, step: int, hasher: FrameHasher, budget: Budget
) -> Iterator[Sample]:
    """Of these frames, the first numbered ``first``, those that count. Empties the list: while the next
    frame is decoded none should still be held (25 MB at 4K)."""
    frames.reverse()
    for number in count(first):
        if not frames:
            return
        frame = frames.pop()
        budget.spend(frame.width * frame.height)
        if number % step == 0:
            yield Sample(number, hasher(frame))


def _and_then_none(packets: Iterator[VideoPacket]) -> Iterator[VideoPacket | None]:
    yield from packets
    yield None


def decoded(decoder: VideoCodecContext, packet: VideoPacket | None) -> list[VideoFrame]:
    """The frames that this packet completes; none when it is damaged. ``None`` drains the decoder."""
    try:
        return decoder.decode(packet)
    except (av.error.MemoryError, MemoryError) as error:
        raise RefusedError(RefusalCode.OUT_OF_MEMORY) from error
    except (av.error.FFmpegError, EOFError, OSError, ValueError):
        return []
