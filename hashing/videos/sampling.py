"""What every way of choosing a video's frames has in common."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import av.error
from av.video.codeccontext import VideoCodecContext
from av.video.frame import VideoFrame

from hashing.refusals import RefusalCode, RefusedError
from hashing.videos.frame_hash import FrameHash
from hashing.videos.groups import VideoPacket

#: Called between packets, to report progress.
Tick = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Sample:
    """A hashed frame.

    Attributes:
        number: its place in the order of showing, from 0.
        pdq: its hash.
        between: not one of the frames that vPDQ takes, but one that lies between them. Such frames only serve to
            recognise copies (``hashing.videos.copies``).
    """

    number: int
    pdq: FrameHash
    between: bool = False


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
        """Fast sampling may exceed the budget by half, looking at key frames only."""
        return self.used >= 1.5 * self.pixels


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
