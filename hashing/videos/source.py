"""Opens a video with FFmpeg, which may read this one file in this one format and nothing else.

Left to itself, FFmpeg chooses a demuxer by the file's content, and some demuxers open sockets (SDP), other files (concat,
HLS, image2) or devices. So the format is decided here, out of a closed list (``hashing.formats``). FFmpeg is told that one
format and never probes for another, reads through the file object only, and fails if it tries to open anything else.
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
#: Frames a second. Phones film slow motion at up to 960; a higher rate is that of some clock, not of frames.
_HIGHEST_RATE = 1000
#: Of a pixel; what states less, or more than its inverse, is damaged.
_LEAST_ASPECT = Fraction(1, 4)
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
        rate: frames a second as vPDQ takes it: the average that FFmpeg states. It states none for videos that browsers
            record, and vPDQ gives up on those; the average of the first packets is taken then, or else FFmpeg's guess.
        pixels: of one frame.
        max_pixels: how many a frame may have.
    """

    window: Window
    container: InputContainer
    stream: VideoStream
    rate: float
    pixels: int
    max_pixels: int

    @property
    def step(self) -> int:
        """The distance in frames between two frames that vPDQ takes at one frame a second."""
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
            return  # the rest is damaged; the frames before it count
        except IndexError:
            return  # PyAV raises it at the end of a transport stream that gained a stream on the way

    @property
    def seconds(self) -> float | None:
        """The length of the video in seconds, where the file states it."""
        return _stated_seconds(self.container, self.stream)

    @property
    def pixel_aspect(self) -> float:
        """The width of a pixel by its height, as it is shown: not 1 in what is recorded for television, or by camcorders."""
        stated = self.stream.sample_aspect_ratio
        return float(stated) if stated and _LEAST_ASPECT <= stated <= 1 / _LEAST_ASPECT else 1.0

    @property
    def says_when_shown(self) -> bool:
        """Whether the file states when each frame is shown.

        H.264 and HEVC without a container state nothing. AVI stores frames without times, in the order of decoding; where
        there are B frames, that is not the order of showing.
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
    """Opens the video in ``window``.

    Where FFmpeg states no rate of frames, it is measured first and the video opened a second time.

    Raises:
        RefusedError: not a video, too large, damaged, or without a stream that can be decoded.
    """
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
    """The first video stream, as in the reference; but rather one that can be decoded and is not a cover picture."""
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
    """Whether a stream is a cover picture: it has one frame, or is Motion JPEG and FFmpeg considers another one best."""
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
    # the reference gives up on a file that states no rate at all, but its frames can be hashed all the same
    return next((float(rate) for rate in candidates if rate), 25.0)


def _stated_average(stream: VideoStream) -> Fraction | None:
    """The average rate that FFmpeg states, if it can be one of frames: for raw DV it states 60,000 a second, its clock's."""
    average = stream.average_rate
    return average if average and average <= _HIGHEST_RATE else None
