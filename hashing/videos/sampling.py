"""What both ways of choosing a video's frames, exact and fast, have in common."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import av.error
from av.video.codeccontext import VideoCodecContext
from av.video.frame import VideoFrame

from hashing.refusals import RefusalCode, RefusedError
from hashing.videos.frame_hash import FrameHash, FrameHashers
from hashing.videos.groups import VideoPacket
from hashing.videos.source import VideoSource

#: Called between packets, to report progress.
Tick = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Sample:
    """A hashed frame.

    Attributes:
        number: of the frame in the order of showing, from 0.
        pdq: its hash.
        between: the frame is not one that vPDQ takes, but lies between two of those. It serves only to recognise copies
            (``hashing.videos.copies``).
    """

    number: int
    pdq: FrameHash
    between: bool = False


@dataclass(slots=True)
class Budget:
    """How many pixels may be decoded of this file, and how many have been."""

    pixels: float
    used: float = 0.0

    def spend(self, pixels: int) -> None:
        self.used += pixels

    @property
    def spent(self) -> bool:
        return self.used >= self.pixels

    @property
    def overdrawn(self) -> bool:
        """Whether half as much again has been used, which fast sampling may spend on key frames only."""
        return self.used >= 1.5 * self.pixels


@dataclass(frozen=True, slots=True)
class SamplingTask:
    """One video whose frames are to be hashed, and what a sampler needs for that.

    Attributes:
        tick: called between packets.
        between: how many frames are hashed between two that vPDQ takes, for copies.
    """

    source: VideoSource
    hashers: FrameHashers
    budget: Budget
    tick: Tick
    between: int = 0

    @property
    def wanted_places(self) -> frozenset[int]:
        """Which frames are wanted, as their numbers modulo ``source.step``; 0 is a frame that vPDQ takes."""
        step, parts = self.source.step, self.between + 1
        return frozenset(step * part // parts for part in range(parts))

    def sample(self, number: int, frame: VideoFrame, *, between: bool = False) -> Sample:
        """Hashes a frame, the ``number``-th in the order of showing."""
        hasher = self.hashers.between if between else self.hashers.by_vpdq
        return Sample(number, hasher(frame), between)


def decoded(decoder: VideoCodecContext, packet: VideoPacket | None) -> list[VideoFrame]:
    """The frames that this packet completes; none when it is damaged. ``None`` drains the decoder.

    Raises:
        RefusedError: not enough memory.
    """
    try:
        return decoder.decode(packet)
    except (av.error.MemoryError, MemoryError) as error:
        raise RefusedError(RefusalCode.OUT_OF_MEMORY) from error
    except (av.error.FFmpegError, EOFError, OSError, ValueError):
        return []
