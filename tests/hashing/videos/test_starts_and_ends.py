"""Files that don't begin or end where they should: read where FFmpeg reads them, else with a reason that is so."""

from __future__ import annotations

import io
import struct
from fractions import Fraction
from functools import cache
from itertools import islice

import av
import numpy as np
import pytest
from PIL import Image

from benchmarks.video_clips import Encoding, Shape, encode, handheld
from hashing.fingerprint import fingerprint_file
from hashing.refusals import RefusalCode, RefusedError
from hashing.signals import Vpdq, VpdqFrame
from hashing.videos.hashing import hash_video, video_samples
from hashing.vpdq import match
from tests.variants import first_of

SHAPE = Shape(width=192, height=144, rate=Fraction(25), seconds=8)
X264 = {"preset": "ultrafast", "crf": "20"}
_FRAGMENTS = {"movflags": "frag_keyframe+empty_moov+default_base_moof"}


@cache
def _stored(container: str, codec: str = "libx264") -> bytes:
    made = io.BytesIO()
    options = X264 if codec == "libx264" else {"qscale": "3"}
    encode(handheld(SHAPE), SHAPE.rate, Encoding(container, codec, 25, options=options), made)
    return made.getvalue()


@cache
def _fragmented() -> bytes:
    made = io.BytesIO()
    with (
        av.open(io.BytesIO(_stored("mp4")), "r") as whole,
        av.open(made, "w", format="mp4", options=_FRAGMENTS) as output,
    ):
        stream = output.add_stream_from_template(whole.streams.video[0])
        for packet in whole.demux(video=0):
            if packet.size:
                packet.stream = stream
                output.mux(packet)
    return made.getvalue()


def _refusal(data: bytes) -> RefusalCode:
    with pytest.raises(RefusedError) as caught:
        hash_video(io.BytesIO(data))
    return caught.value.code


def _is_read(data: bytes, whole: bytes, at_least: int = 8) -> bool:
    for sampling in ("fast", "exact"):
        found = video_samples(io.BytesIO(data), sampling=sampling)
        if len(found) < at_least or match(found, _exact(whole)).query_in_compared < 1:
            return False
    return True


@cache
def _exact(data: bytes) -> tuple[VpdqFrame, ...]:
    return video_samples(io.BytesIO(data), sampling="exact")


def _random(count: int) -> bytes:
    return np.random.default_rng(2).integers(0, 256, count, np.uint8).tobytes()


def _without_byte(data: bytes, place: int) -> bytes:
    return data[:place] + b"\0" + data[place + 1 :]


def _with_time_codes(data: bytes) -> bytes:
    """As camcorders and Blu-ray store it."""
    starts = range(0, len(data), 188)
    return b"".join(struct.pack(">I", start * 6) + data[start : start + 188] for start in starts)


def test_a_transport_stream_with_a_damaged_start() -> None:
    whole = _stored("mpegts")
    assert _is_read(_without_byte(whole, 0), whole)
    assert _is_read(_without_byte(whole, 188), whole)
    assert _is_read(bytes(64) + whole, whole)
    assert _is_read(_random(188 * 20) + whole[188 * 20 :], whole, at_least=7)


def test_a_transport_stream_that_begins_within_a_packet() -> None:
    whole = _stored("mpegts")
    assert _is_read(whole[100:], whole, at_least=7)
    assert _is_read(whole[188 * 50 + 77 :], whole, at_least=7)
    assert _is_read(_with_time_codes(whole)[100:], whole, at_least=7)


def test_a_program_stream_that_begins_within_a_pack() -> None:
    whole = _stored("vob", "mpeg2video")
    assert _is_read(whole[5000:], whole, at_least=7)


@pytest.mark.parametrize("kind", [b"styp", b"uuid", b"sidx", b"emsg"])
def test_mp4_need_not_begin_with_its_brand(kind: bytes) -> None:
    first = struct.pack(">I4s16s", 24, kind, b"msdh" + bytes(4) + b"msdhmsix")
    assert _is_read(first + _fragmented(), _stored("mp4"))


@pytest.mark.parametrize(
    "data",
    [
        b"G" * 100_000,  # five syncs apart everywhere, but no packet says that it holds anything
        b"\0" * 188 + (b"G" + b"\0" * 187) * 4 + b"\0" * 5000,
        _random(100_000),
        b"\0\0\1\xba" + b"\xff" * 60,
        b"text \0\0\1\xba\x44" + b"more text" * 1000,
    ],
)
def test_what_resembles_a_stream_here_and_there_is_none(data: bytes) -> None:
    assert _refusal(b"x" + data) is RefusalCode.UNKNOWN_FORMAT


def test_where_only_the_index_is_missing_the_end_is() -> None:
    whole = _stored("mp4")
    index = whole.rindex(b"moov") - 4
    content = whole.index(b"mdat") - 4
    assert content < index
    assert _refusal(whole[:index]) is RefusalCode.TRUNCATED
    # as a camera leaves it whose battery is taken out
    for unfinished in (b"\0\0\0\0mdat", b"\0\0\0\1mdat" + bytes(8)):
        left = whole[:content] + unfinished + whole[content + 8 : index]
        assert _refusal(left) is RefusalCode.TRUNCATED
    assert _refusal(whole[: len(whole) // 2] + bytes(len(whole) // 2)) is RefusalCode.TRUNCATED


@pytest.mark.parametrize("container", ["avi", "matroska"])
def test_too_little_for_one_frame_of_what_is_promised(container: str) -> None:
    whole = _stored(container)
    assert _refusal(whole[:400]) is RefusalCode.TRUNCATED


def test_what_promises_nothing_is_damaged() -> None:
    assert _refusal(_stored("mp4")[:8] + bytes(5000)) is RefusalCode.DAMAGED
    assert _refusal(b"RIFF\0\0\0\0AVI " + bytes(500)) is RefusalCode.DAMAGED
    live = b"\x1a\x45\xdf\xa3\x80\x18\x53\x80\x67\x01" + b"\xff" * 7
    assert _refusal(live + bytes(500)) is RefusalCode.DAMAGED


@pytest.mark.parametrize("brand", first_of([b"hevc", b"msf1", b"mif1"], every_run=1))
@pytest.mark.parametrize("handler", [b"vide", b"pict"])
def test_an_image_sequence_that_holds_no_picture_but_tracks_is_a_video(
    brand: bytes, handler: bytes
) -> None:
    """Bursts and "live" stickers: the brand of a picture, and the tracks of a video."""
    plain = _stored("mp4")
    sequence = (plain[:8] + brand + plain[12:]).replace(b"vide\0", handler + b"\0", 1)
    found = fingerprint_file(io.BytesIO(sequence)).fingerprint
    assert found.kind == "video"
    frames = next(signal.frames for signal in found.signals if isinstance(signal, Vpdq))
    assert match(frames, _exact(plain)).query_in_compared == 1


def test_a_picture_that_also_has_tracks_stays_a_picture() -> None:
    made = io.BytesIO()
    pictures = [Image.fromarray(picture) for picture in islice(handheld(SHAPE), 3)]
    pictures[0].save(made, "AVIF", save_all=True, append_images=pictures[1:])
    assert b"moov" in made.getvalue()
    assert fingerprint_file(made).fingerprint.kind == "image"
