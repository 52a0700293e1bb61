"""Opens a video with FFmpeg, which may read this one file in this one format and nothing else.

By itself, FFmpeg picks its demuxers by content and some of them open sockets (SDP), other files (concat, HLS, image2) or
devices. So the format is decided by us (``hashing.formats``), out of a closed list; FFmpeg is told that one format and
never probes; it reads through the file object only; and any attempt to open something else fails.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any, NoReturn, cast

import av
import av.error
from av.container import InputContainer
from av.packet import Packet
from av.stream import Discard, Disposition
from av.video.codeccontext import VideoCodecContext
from av.video.stream import VideoStream

from hashing.formats import Window, refusal_of, video_container, video_ends_early
from hashing.limits import Limits
from hashing.refusals import RefusalCode, RefusedError
from hashing.videos.groups import average_rate

_READ_BYTES = 1 << 18
#: Frames a second. Phones film slow motion at up to 960; a higher stated rate is the one of some clock.
_HIGHEST_RATE = 1000
_WITHOUT_TIMES = ("h264", "hevc")

#: The decoders that may run: what phones, cameras, browsers and messengers write. No audio is ever decoded.
DECODERS = (
    "h264", "hevc", "vp8", "vp9", "libdav1d", "av1", "mpeg4", "mjpeg", "prores",
    "wmv1", "wmv2", "wmv3", "vc1", "msmpeg4v1", "msmpeg4v2", "msmpeg4", "h263", "h263i", "flv", "mpeg1video",
    "mpeg2video", "dvvideo", "rawvideo", "theora", "vp6", "vp6f",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class VideoSource:
    """An opened video.

    Attributes:
        rate: frames a second as vPDQ takes it: the average that FFmpeg states. For what browsers record it states
            none, and vPDQ gives up; we take the average of the first packets then, or else FFmpeg's guess.
        step: distance in frames between two frames of vPDQ at one frame a second.
    """

    window: Window
    container: InputContainer
    stream: VideoStream
    rate: float
    pixels: int
    max_pixels: int

    @property
    def step(self) -> int:
        return max(1, int(self.rate))

    @property
    def codec(self) -> str:
        return self.stream.codec_context.codec.name

    def packets(self) -> Iterator[Packet[VideoStream]]:
        """The stream's packets in the order stored, up to the first that can't be read."""
        try:
            for packet in self.container.demux(self.stream):
                if packet.size:
                    yield packet
        except av.error.MemoryError as error:
            raise RefusedError(RefusalCode.OUT_OF_MEMORY) from error
        except (av.error.FFmpegError, OSError):
            return  # a damaged tail: what came before still counts
        except IndexError:
            return  # PyAV raises it at the end of a transport stream that gained a stream on the way

    @property
    def seconds(self) -> float | None:
        """How long the video says to be, where it says so."""
        return _stated_seconds(self.container, self.stream)

    @property
    def says_when_shown(self) -> bool:
        """Whether the file states when each frame is shown.

        Bare H.264 and HEVC state nothing. AVI stores frames in the order of decoding without times, which differs from
        the order of showing where there are B frames.
        """
        name = self.container.format.name
        if name in _WITHOUT_TIMES:
            return False
        return name != "avi" or not self.stream.codec_context.has_b_frames

    def decoder(self) -> VideoCodecContext:
        """The stream's decoder, on one thread, so that one video costs one core and little memory."""
        context = self.stream.codec_context
        if not context.is_open:
            context.thread_count = 1
            context.options = {"max_pixels": str(self.max_pixels)}
        return context


@contextmanager
def opened(window: Window, limits: Limits) -> Iterator[VideoSource]:
    """Opens the video in ``window``. Raises ``RefusedError``."""
    name = video_container(window)
    if name is None:
        raise RefusedError(refusal_of(window))
    if window.size > limits.video_bytes:
        raise RefusedError(RefusalCode.TOO_LARGE)
    with _demuxed(window, name, limits) as container:
        source = _source(window, container, limits)
        if _stated_average(source.stream):
            yield source
            return
        measured = average_rate(source.packets(), source.codec)
    with _demuxed(window, name, limits) as container:
        source = _source(window, container, limits)
        yield replace(source, rate=measured) if measured else source


def _demuxed(window: Window, name: str, limits: Limits) -> InputContainer:
    window.seek(0)
    try:
        return cast(
            InputContainer,
            av.open(
                cast(Any, window),
                mode="r",
                format=name,
                options={"max_pixels": str(limits.video_pixels)},
                container_options={
                    "format_whitelist": name,
                    "codec_whitelist": ",".join(DECODERS),
                    "protocol_whitelist": "none",
                },
                metadata_errors="replace",
                buffer_size=_READ_BYTES,
                io_open=_open_nothing,
            ),
        )
    except (av.error.MemoryError, MemoryError) as error:
        raise RefusedError(RefusalCode.OUT_OF_MEMORY) from error
    except (av.error.FFmpegError, OSError, ValueError) as error:
        code = RefusalCode.TRUNCATED if video_ends_early(window) else RefusalCode.DAMAGED
        raise RefusedError(code) from error


def _open_nothing(*_request: object) -> NoReturn:
    raise PermissionError("a video is one file")


def _source(window: Window, container: InputContainer, limits: Limits) -> VideoSource:
    stream = _chosen(container)
    context = stream.codec_context
    if context.width * context.height > limits.video_pixels:
        raise RefusedError(RefusalCode.TOO_MANY_PIXELS)
    for other in container.streams:
        if other.index != stream.index:
            other.discard = Discard.all
    if (stated := _stated_seconds(container, stream)) and stated > limits.video_seconds:
        raise RefusedError(RefusalCode.TOO_LONG)
    return VideoSource(
        window,
        container,
        stream,
        _rate(stream),
        context.width * context.height,
        limits.video_pixels,
    )


def _chosen(container: InputContainer) -> VideoStream:
    """The first video stream, as the reference takes; but one that can be decoded and is no cover, if there is one."""
    moving = [
        stream
        for stream in container.streams.video
        if not stream.disposition & Disposition.attached_pic
    ]
    if not moving:
        raise RefusedError(RefusalCode.NO_PICTURE)
    decodable = [stream for stream in moving if _is_decodable(stream)]
    if not decodable:
        raise RefusedError(RefusalCode.UNREAD_KIND)
    videos = [stream for stream in decodable if not _is_cover(stream, container)]
    return (videos or decodable)[0]


def _is_decodable(stream: VideoStream) -> bool:
    context = cast("VideoCodecContext | None", stream.codec_context)
    return context is not None and context.codec.name in DECODERS


def _is_cover(stream: VideoStream, container: InputContainer) -> bool:
    """Whether a stream is a cover picture: it has one frame, or is Motion JPEG and not the one that FFmpeg thinks best."""
    if stream.frames:
        return stream.frames == 1
    best = container.streams.best("video")
    return (
        stream.codec_context.codec.name == "mjpeg"
        and best is not None
        and best.index != stream.index
    )


def _stated_seconds(container: InputContainer, stream: VideoStream) -> float | None:
    if stream.duration is not None and stream.time_base:
        return float(stream.duration * stream.time_base)
    return container.duration / av.time_base if container.duration is not None else None


def _rate(stream: VideoStream) -> float:
    candidates = (_stated_average(stream), stream.base_rate, stream.guessed_rate)
    # a file that states no rate at all still has pictures; the reference gives up on it
    return next((float(rate) for rate in candidates if rate), 25.0)


def _stated_average(stream: VideoStream) -> Fraction | None:
    """The average rate that FFmpeg states. For raw DV that is its clock's 60,000 a second, which is no rate of frames."""
    average = stream.average_rate
    return average if average and average <= _HIGHEST_RATE else None
