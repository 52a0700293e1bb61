"""One open file to a video stream that can be decoded, with nothing else within reach.

FFmpeg picks its demuxers by content and some of them open sockets (SDP), other files (concat, HLS, image2) or
devices. So the format is decided here, from the first bytes and out of a closed list; FFmpeg is told that one
format and never probes; it reads through the file object only; and any attempt to open something else fails.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any, BinaryIO, NoReturn, cast

import av
import av.error
from av.container import InputContainer
from av.packet import Packet
from av.stream import Discard, Disposition
from av.video.codeccontext import VideoCodecContext
from av.video.stream import VideoStream

from hashing.limits import Limits
from hashing.refusals import RefusalCode, RefusedError
from hashing.video_groups import average_rate

#: Enough of a file to tell its format, three MPEG-TS packets included.
HEADER_BYTES = 600
_READ_BYTES = 1 << 18
_TWO_PACKETS = 2 * 188
_MOST_BOXES = 10_000
#: Within so much time, what the loop filter would have smoothed adds up to a few bits at most.
_SHORT_GROUP_SECONDS = 2.5

_MOV = "mov,mp4,m4a,3gp,3g2,mj2"
_MATROSKA = "matroska,webm"
_FIRST_BOXES = {b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot"}
_PICTURE_BRANDS = {
    b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1", b"avif", b"avis", b"crx ",
}  # fmt: skip
_ASF_HEADER = bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c")

#: The decoders that may run: what phones, cameras, browsers and messengers write. No audio is ever decoded.
DECODERS = (
    "h264", "hevc", "vp8", "vp9", "libdav1d", "av1", "mpeg4", "mjpeg", "prores",
    "wmv1", "wmv2", "wmv3", "vc1", "msmpeg4v1", "msmpeg4v2", "msmpeg4", "h263", "h263i", "flv", "mpeg1video",
    "mpeg2video", "dvvideo", "rawvideo",
)  # fmt: skip


def container_format(header: bytes) -> str | None:
    """FFmpeg's name of the demuxer for a file that begins so, or ``None`` when it is no video we read."""
    if header[4:8] in _FIRST_BOXES:
        is_picture = header[4:8] == b"ftyp" and header[8:12] in _PICTURE_BRANDS
        return None if is_picture else _MOV
    if header.startswith(b"\x1a\x45\xdf\xa3"):
        return _MATROSKA
    if header[:4] == b"RIFF" and header[8:12] in (b"AVI ", b"AVIX"):
        return "avi"
    if header.startswith(_ASF_HEADER):
        return "asf"
    if header.startswith(b"\x00\x00\x01\xba"):
        return "mpeg"
    if _is_transport_stream(header):
        return "mpegts"
    return None


def _is_transport_stream(header: bytes) -> bool:
    """Sync bytes a packet apart, as far as the header reaches; packets may carry 4 bytes of time code."""
    for size, first in ((188, 0), (192, 4), (204, 0)):
        syncs = header[first::size]
        if syncs and set(syncs) == {0x47} and (len(syncs) > 1 or len(header) < first + size):
            return True
    return False


class Window(io.RawIOBase):
    """A read-only stretch of a file; FFmpeg's whole world. It has no name, and closing it closes nothing."""

    def __init__(self, file: BinaryIO, offset: int = 0, length: int | None = None) -> None:
        super().__init__()
        self._file = file
        self._offset = offset
        end = file.seek(0, io.SEEK_END)
        self.size = max(0, min(end - offset, end if length is None else length))
        self._position = 0

    @property
    def read_share(self) -> float:
        """How much of it has been read, 0 to 1."""
        return min(1.0, self._position / self.size) if self.size else 1.0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self.size}[whence]
        self._position = max(0, start + offset)
        return self._position

    def tell(self) -> int:
        return self._position

    def read(self, size: int | None = -1) -> bytes:
        left = max(0, self.size - self._position)
        wanted = left if size is None or size < 0 else min(size, left)
        if wanted == 0:
            return b""
        self._file.seek(self._offset + self._position)
        data = self._file.read(wanted)
        self._position += len(data)
        return data


@dataclass(frozen=True, slots=True)
class VideoSource:
    """An opened video.

    Attributes:
        rate: frames a second as vPDQ sees it: the average that FFmpeg knows. Where it knows none, as of what
            browsers record, vPDQ gives up; then the average of the first packets, else FFmpeg's guesses.
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
            return  # PyAV at the end of a transport stream to which another stream was added on the way

    @property
    def says_when_shown(self) -> bool:
        """AVI only says in which order frames are decoded, which is another one where there are B frames."""
        return self.container.format.name != "avi" or not self.stream.codec_context.has_b_frames

    @property
    def has_short_groups(self) -> bool:
        """Whether a complete index says that no two key frames are much further apart than phones put them."""
        index = self.stream.index_entries
        if not self.stream.time_base or not self.stream.frames or self.stream.frames != len(index):
            return False
        longest = int(_SHORT_GROUP_SECONDS / self.stream.time_base)
        key = index[0].timestamp
        for entry in index:
            if entry.is_keyframe:
                key = entry.timestamp
            elif entry.timestamp - key > longest:
                return False
        return True

    def decoder(self, *, loop_filter: bool = True) -> VideoCodecContext:
        """The stream's decoder, on one thread, so that one video costs one core and little memory.

        Without the loop filter, H.264 and HEVC frames are cheaper, and further off the longer their group.
        """
        context = self.stream.codec_context
        if not context.is_open:
            context.thread_count = 1
            context.options = {"max_pixels": str(self.max_pixels)}
            if not loop_filter and self.codec in ("h264", "hevc"):
                context.options |= {"skip_loop_filter": "all"}
        return context


@contextmanager
def opened(window: Window, limits: Limits) -> Iterator[VideoSource]:
    """Opens the video in ``window``. Raises ``RefusedError``."""
    window.seek(0)
    header = window.read(HEADER_BYTES)
    name = container_format(header)
    if name is None or (name == "mpegts" and len(header) < _TWO_PACKETS):
        raise RefusedError(RefusalCode.UNKNOWN_FORMAT)
    if window.size > limits.video_bytes:
        raise RefusedError(RefusalCode.TOO_LARGE)
    with _demuxed(window, name, limits) as container:
        source = _source(window, container, limits)
        if source.stream.average_rate:
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
        code = RefusalCode.TRUNCATED if promises_more(window) else RefusalCode.DAMAGED
        raise RefusedError(code) from error


def _open_nothing(*_request: object) -> NoReturn:
    raise PermissionError("a video is one file")


def _source(window: Window, container: InputContainer, limits: Limits) -> VideoSource:
    moving = [
        stream
        for stream in container.streams.video
        if not stream.disposition & Disposition.attached_pic
    ]
    if not moving:
        raise RefusedError(RefusalCode.NO_PICTURE)
    stream = moving[0]
    context = cast("VideoCodecContext | None", stream.codec_context)
    if context is None or context.codec.name not in DECODERS:
        raise RefusedError(RefusalCode.UNKNOWN_FORMAT)
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


def _stated_seconds(container: InputContainer, stream: VideoStream) -> float | None:
    if stream.duration is not None and stream.time_base:
        return float(stream.duration * stream.time_base)
    return container.duration / av.time_base if container.duration is not None else None


def _rate(stream: VideoStream) -> float:
    candidates: tuple[Fraction | None, ...] = (
        stream.average_rate,
        stream.base_rate,
        stream.guessed_rate,
    )
    # a file that states no rate at all still has pictures; the reference gives up on it
    return next((float(rate) for rate in candidates if rate), 25.0)


def promises_more(window: Window) -> bool:
    """Whether an MP4 or MOV file says it is longer than it is: its end was cut off."""
    window.seek(0)
    if container_format(window.read(HEADER_BYTES)) != _MOV:
        return False
    position = 0
    for _ in range(_MOST_BOXES):
        window.seek(position)
        header = window.read(16)
        size = int.from_bytes(header[:4], "big")
        if size == 1:
            size = int.from_bytes(header[8:], "big")
        if size < 8:  # the end of the file, or the one box that has no length
            return False
        position += size
        if position > window.size:
            return True
    return False
