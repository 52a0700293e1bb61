"""What real files do: no duration, sound first, turned, uneven in time, cut off, or not videos at all."""

from __future__ import annotations

import io
from collections.abc import Callable
from fractions import Fraction
from functools import cache
from pathlib import Path

import av
import numpy as np
import pytest
from av.container import OutputContainer
from av.video.frame import VideoFrame

from benchmarks.video_clips import (
    Encoding,
    Frames,
    Shape,
    clip,
    encode,
    handheld,
    high_motion,
    still,
)
from hashing.formats import Window, video_container
from hashing.limits import Limits
from hashing.options import Sampling
from hashing.refusals import RefusalCode, RefusedError
from hashing.signals import Fingerprint, Md5, Vpdq, VpdqFrame
from hashing.transforms import VideoTransform
from hashing.videos.digest import md5_of
from hashing.videos.frame_hash import FrameHasher, luma_hasher, reference_hasher
from hashing.videos.hashing import frame_signals, hash_video, video_samples
from hashing.vpdq import match
from tests.variants import first_of

SHAPE = Shape(width=192, height=144, rate=Fraction(10), seconds=8)
X264 = {"preset": "ultrafast", "crf": "20"}


@cache
def _stored(container: str = "mp4") -> bytes:
    made = io.BytesIO()
    encode(handheld(SHAPE), SHAPE.rate, Encoding(container, "libx264", 20, options=X264), made)
    return made.getvalue()


def _frames(fingerprint: Fingerprint) -> tuple[VpdqFrame, ...]:
    return next(signal.frames for signal in fingerprint.signals if isinstance(signal, Vpdq))


def _refusal(data: bytes, limits: Limits | None = None) -> RefusalCode:
    with pytest.raises(RefusedError) as caught:
        hash_video(io.BytesIO(data), limits=limits or Limits())
    return caught.value.code


def _same(one: tuple[VpdqFrame, ...], other: tuple[VpdqFrame, ...], share: float = 0.9) -> bool:
    shares = match(one, other)
    return min(shares.query_in_compared, shares.compared_in_query) >= share


def _all_samplings(data: bytes) -> list[tuple[VpdqFrame, ...]]:
    return [video_samples(io.BytesIO(data), sampling=sampling) for sampling in ("fast", "exact")]


def _made_by_hand(container: str, prepare: Callable[[OutputContainer], None]) -> bytes:
    made = io.BytesIO()
    with av.open(made, "w", format=container) as output:
        prepare(output)
    return made.getvalue()


def _video(output: OutputContainer, times: list[int] | None = None) -> Callable[[], None]:
    """Adds our clip's stream, its frames shown at these thousandths of a second; the result writes it."""
    stream = output.add_stream("libx264", rate=SHAPE.rate)
    stream.width, stream.height, stream.pix_fmt = SHAPE.width, SHAPE.height, "yuv420p"
    stream.options, stream.gop_size = dict(X264), 20
    if times is not None:
        stream.codec_context.time_base = Fraction(1, 1000)

    def write() -> None:
        for number, picture in enumerate(handheld(SHAPE)):
            frame = VideoFrame.from_ndarray(picture, format="rgb24")
            if times is not None:
                frame.pts, frame.time_base = times[number], Fraction(1, 1000)
            output.mux(stream.encode(frame))
        output.mux(stream.encode(None))

    return write


def _sound(output: OutputContainer, seconds: int) -> Callable[[], None]:
    stream = output.add_stream("aac", rate=8000, layout="mono")
    silence = av.AudioFrame.from_ndarray(np.zeros((1, 1024), np.float32), "fltp", "mono")
    silence.sample_rate = 8000

    def write() -> None:
        for number in range(seconds * 8):
            silence.pts = number * 1024
            output.mux(stream.encode(silence))
        output.mux(stream.encode(None))

    return write


def test_sound_before_the_picture() -> None:
    def prepare(output: OutputContainer) -> None:
        for write in [_sound(output, 2), _video(output)]:
            write()

    data = _made_by_hand("matroska", prepare)
    with av.open(io.BytesIO(data), "r") as written:
        assert [stream.type for stream in written.streams] == ["audio", "video"]
    for frames in _all_samplings(data):
        assert _same(frames, video_samples(io.BytesIO(_stored())))


def test_sound_alone_has_no_picture() -> None:
    assert (
        _refusal(_made_by_hand("mp4", lambda output: _sound(output, 1)())) is RefusalCode.NO_PICTURE
    )


def test_no_duration_as_browsers_record() -> None:
    made = io.BytesIO()

    class Pipe:
        """Can't be sought in, so nothing is written back into the head."""

        write = made.write

    with av.open(Pipe(), "w", format="matroska", options={"live": "1"}) as output:
        _video(output)()
    data = made.getvalue()
    with av.open(io.BytesIO(data), "r") as written:
        assert written.duration is None
    for frames in _all_samplings(data):
        assert _same(frames, video_samples(io.BytesIO(_stored())))


def test_uneven_times_are_sampled_alike_by_both_policies() -> None:
    """One picture in ten stays for half a second. vPDQ counts frames, not seconds; so does *fast*."""
    times, now = [], 0
    for number in range(SHAPE.count):
        times.append(now)
        now += 500 if number % 10 == 9 else 60
    data = _made_by_hand("matroska", lambda output: _video(output, times)())
    fast, exact = _all_samplings(data)
    assert len(exact) > 4
    assert _same(fast, exact)


def _turned(degrees: int) -> bytes:
    """Our clip with a header that tells players to turn it counter-clockwise."""

    def prepare(output: OutputContainer) -> None:
        with av.open(io.BytesIO(_stored()), "r") as plain:
            template = plain.streams.video[0]
            stream = output.add_stream_from_template(template)
            stream.set_display_rotation(degrees)
            for packet in plain.demux(template):
                if packet.dts is not None:
                    packet.stream = stream
                    output.mux(packet)

    return _made_by_hand("mov", prepare)


def test_what_was_cut_away_on_the_phone_is_not_counted() -> None:
    """Such a file still holds the frames before the new start, up to the key frame that they need."""

    def prepare(output: OutputContainer) -> None:
        with av.open(io.BytesIO(_stored()), "r") as whole:
            template = whole.streams.video[0]
            stream = output.add_stream_from_template(template)
            assert template.time_base
            cut = int(Fraction(13, 10) / template.time_base)
            for packet in whole.demux(template):
                if packet.dts is not None and packet.pts is not None:
                    packet.pts, packet.dts, packet.stream = (
                        packet.pts - cut,
                        packet.dts - cut,
                        stream,
                    )
                    output.mux(packet)

    made = io.BytesIO()
    with av.open(made, "w", format="mp4", options={"avoid_negative_ts": "disabled"}) as output:
        prepare(output)
    with av.open(io.BytesIO(made.getvalue()), "r") as written:
        assert sum(packet.is_discard for packet in written.demux(video=0)) == 13
    fast, exact = _all_samplings(made.getvalue())
    assert len(exact) == 7
    assert _same(fast, exact)


@pytest.mark.parametrize(
    "encoding",
    [
        Encoding("matroska", "libx265", 20, options={"x265-params": "log-level=none:open-gop=1:bframes=4:keyint=20:scenecut=0"}),
        Encoding("matroska", "libx264", 20, options={"x264-params": "open-gop=1:bframes=4:scenecut=0"}),
    ],
    ids=["hevc", "h264"],
)  # fmt: skip
def test_pictures_before_the_first_that_can_be_decoded_are_not_counted(encoding: Encoding) -> None:
    """A recording cut at a key frame, with pictures that refer to the group before it."""
    whole = io.BytesIO()
    encode(high_motion(SHAPE), SHAPE.rate, encoding, whole)

    def prepare(output: OutputContainer) -> None:
        with av.open(io.BytesIO(whole.getvalue()), "r") as source:
            template = source.streams.video[0]
            stream, keys = output.add_stream_from_template(template), 0
            for packet in source.demux(template):
                keys += packet.is_keyframe
                if keys >= 2 and packet.size:
                    packet.stream = stream
                    output.mux(packet)

    fast, exact = _all_samplings(_made_by_hand("matroska", prepare))
    assert len(exact) >= 5
    assert _same(fast, exact)


def test_fragments_as_browsers_record() -> None:
    made = io.BytesIO()
    options = {"movflags": "frag_keyframe+empty_moov+default_base_moof"}
    with av.open(made, "w", format="mp4", options=options) as output:
        _video(output)()
    for frames in _all_samplings(made.getvalue()):
        assert _same(frames, video_samples(io.BytesIO(_stored())))


def test_rotation_in_the_header_is_ignored_as_the_reference_does() -> None:
    for turned, plain in zip(_all_samplings(_turned(90)), _all_samplings(_stored()), strict=True):
        assert turned == plain


@pytest.mark.parametrize("degrees", first_of([90, -90, 180], every_run=1))
@pytest.mark.parametrize("sampling", ["fast", "exact"])
def test_a_turned_video_also_matches_its_copies_that_are_stored_upright(
    degrees: int, sampling: Sampling
) -> None:
    found = hash_video(io.BytesIO(_turned(degrees)), sampling=sampling)
    upright = io.BytesIO()
    shown = (np.ascontiguousarray(np.rot90(frame, degrees // 90)) for frame in handheld(SHAPE))
    encode(shown, SHAPE.rate, Encoding("mp4", "libx264", 30, options=X264), upright)
    copy = _frames(hash_video(upright, sampling="exact"))
    frames = {one.transform: one.frames for one in found.signals if isinstance(one, Vpdq)}
    assert _same(frames[VideoTransform.UPRIGHT], copy)
    assert match(frames[VideoTransform.ORIGINAL], copy).query_in_compared < 0.2
    assert match(frames[VideoTransform.COPIES], copy).compared_in_query == 1


@pytest.mark.parametrize("container", ["matroska", "mpegts"])
@pytest.mark.parametrize("sampling", ["fast", "exact"])
def test_what_precedes_a_damaged_tail_is_hashed(container: str, sampling: Sampling) -> None:
    data = bytearray(_stored(container))
    middle = len(data) // 2
    data[middle:] = (
        np.random.default_rng(0).integers(0, 256, len(data) - middle, np.uint8).tobytes()
    )
    whole = video_samples(io.BytesIO(_stored(container)), sampling="exact")
    found = _frames(hash_video(io.BytesIO(bytes(data)), sampling=sampling))
    assert match(whole, found).query_in_compared >= 0.3


@pytest.mark.parametrize("sampling", ["fast", "exact"])
def test_the_start_of_a_cut_off_file_is_hashed(sampling: Sampling, tmp_path: Path) -> None:
    path = tmp_path / "index_first.mp4"
    with av.open(path, "w", options={"movflags": "faststart"}) as output:
        _video(output)()
    half = path.read_bytes()[: path.stat().st_size * 2 // 3]
    found = _frames(hash_video(io.BytesIO(half), sampling=sampling))
    whole = video_samples(io.BytesIO(_stored()), sampling="exact")
    assert match(whole, found).query_in_compared >= 0.4


def test_a_video_without_its_end_says_so() -> None:
    """The index of such a file is at its end: nothing can be shown."""
    assert _refusal(_stored()[: len(_stored()) // 2]) is RefusalCode.TRUNCATED


def test_damage_throughout_says_so() -> None:
    assert _refusal(_stored()[:8] + bytes(5000)) is RefusalCode.DAMAGED
    assert _refusal(b"\x1a\x45\xdf\xa3" + b"nothing of the kind" * 100) is RefusalCode.DAMAGED


def test_an_empty_file() -> None:
    assert _refusal(b"") is RefusalCode.EMPTY


def test_a_stream_that_joins_on_the_way() -> None:
    """Two recordings of a television set, one after the other, the second with sound."""

    def with_sound(output: OutputContainer) -> None:
        for write in [_video(output), _sound(output, 2)]:
            write()

    joined = _stored("mpegts") + _made_by_hand("mpegts", with_sound)
    for frames in _all_samplings(joined):
        assert _same(frames, video_samples(io.BytesIO(_stored())))


SDP = b"v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=x\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\nm=video 5004 RTP/AVP 96\r\n"


@pytest.mark.parametrize(
    "text",
    [
        SDP,
        b"ffconcat version 1.0\nfile other.mp4\n",
        b"#EXTM3U\n#EXT-X-VERSION:3\n#EXTINF:1,\nother.ts\n",
        b'<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011"></MPD>',
        b"[playlist]\nFile1=http://127.0.0.1/\n",
        b"RIFF\x00\x00\x00\x00WAVEfmt ",
        b"\x89PNG\r\n\x1a\n" + bytes(60),
        b"\xff\xd8\xff\xe0" + bytes(60),
        b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic" + bytes(60),
        b"just text",
    ],
)
def test_what_could_reach_out_or_is_no_video_is_never_opened(text: bytes) -> None:
    assert video_container(Window(io.BytesIO(text))) is None
    assert _refusal(text) is RefusalCode.UNKNOWN_FORMAT


def test_a_short_text_that_begins_like_a_transport_stream() -> None:
    """Its first byte is a G. The first few bytes of a real one say no more."""
    assert video_container(Window(io.BytesIO(_stored("mpegts"))))
    assert _refusal(b"Grocery list") is RefusalCode.UNKNOWN_FORMAT
    assert _refusal(b"Grocery list, " * 100) is RefusalCode.UNKNOWN_FORMAT


def test_limits() -> None:
    assert _refusal(_stored(), Limits(video_pixels=192 * 143)) is RefusalCode.TOO_MANY_PIXELS
    assert _refusal(_stored(), Limits(video_seconds=7)) is RefusalCode.TOO_LONG
    assert _refusal(_stored(), Limits(video_bytes=1000)) is RefusalCode.TOO_LARGE
    few = Limits(video_decoded_pixels=192 * 144 * 5)
    with pytest.raises(RefusedError) as caught:
        hash_video(io.BytesIO(_stored()), sampling="exact", limits=few)
    assert caught.value.code is RefusalCode.TOO_LONG


def test_beyond_its_budget_fast_takes_key_frames_only() -> None:
    few = Limits(video_decoded_pixels=192 * 144 * 21)
    found = video_samples(io.BytesIO(_stored()), limits=few)
    plenty = video_samples(io.BytesIO(_stored()))
    assert 1 < len(found) < len(plenty)
    with pytest.raises(RefusedError) as caught:
        hash_video(io.BytesIO(_stored()), limits=Limits(video_decoded_pixels=192 * 144))
    assert caught.value.code is RefusalCode.TOO_LONG


def test_at_most_so_many_frames_spread_over_the_whole() -> None:
    frames = _frames(hash_video(io.BytesIO(_stored()), limits=Limits(vpdq_frames=3)))
    assert [frame.timestamp for frame in frames] == [0.0, 3.0, 7.0]


def test_a_featureless_video_is_known_by_its_digest_alone() -> None:
    made = io.BytesIO()
    grey = (np.full((96, 96, 3), 90, np.uint8) for _ in range(30))
    encode(grey, Fraction(10), Encoding("mp4", "libx264", 10, options=X264), made)
    signals = hash_video(made).signals
    assert [type(signal) for signal in signals] == [Md5]


def test_a_still_video_is_one_frame() -> None:
    made = clip("still", Shape(192, 144, Fraction(10), 8), Encoding(group=20))
    assert len(_frames(hash_video(made))) <= 2


def test_an_embedded_video_is_found_where_it_lies() -> None:
    photo = b"\xff\xd8\xff" + bytes(1000)
    file = io.BytesIO(photo + _stored() + b"tail")
    window = Window(file, len(photo), len(_stored()))
    embedded = frame_signals(window, copies=False)
    digest = md5_of(file, len(photo), len(_stored()), lambda _: None).md5
    assert (digest, *embedded) == hash_video(io.BytesIO(_stored()), copies=False).signals


def test_progress_grows_to_one() -> None:
    told: list[float] = []
    hash_video(io.BytesIO(_stored()), progress=told.append)
    assert told[-1] == 1.0
    assert told == sorted(told)
    assert all(0 <= fraction <= 1 for fraction in told)


def test_the_file_is_left_open_for_its_owner() -> None:
    file = io.BytesIO(_stored())
    hash_video(file)
    assert not file.closed


def test_a_scene_that_starts_to_move_is_followed() -> None:
    """Still for long, so that *fast* looks rarely, then everything changes between two key frames."""
    calm, lively = Shape(192, 144, Fraction(10), 20), Shape(192, 144, Fraction(10), 6, seed=3)
    made = io.BytesIO()

    def both() -> Frames:
        yield from still(calm)
        yield from high_motion(lively)
        yield from still(calm)

    encode(both(), Fraction(10), Encoding("mp4", "libx264", 20, options=X264), made)
    fast, exact = _all_samplings(made.getvalue())
    assert len(fast) < len(exact)
    assert _same(fast, exact)


@pytest.mark.parametrize(
    "container", first_of(["mp4", "matroska", "mpegts", "avi", "asf"], every_run=3)
)
def test_damage_ends_in_frames_or_in_a_refusal(container: str) -> None:
    """A short look; a long one, over every format, found nothing else in 34,000 files."""
    chance, whole = np.random.default_rng(7), _stored(container)
    for _ in range(10):
        damaged = bytearray(whole)
        for place in chance.integers(0, len(damaged) if chance.random() < 0.5 else 1500, 8):
            damaged[place] = chance.integers(256)
        for sampling in ("fast", "exact"):
            try:
                found = hash_video(io.BytesIO(bytes(damaged)), sampling=sampling, copies=False)
            except RefusedError:
                continue
            assert isinstance(found.signals[0], Md5)


@pytest.mark.parametrize("colours", [1, 9, 14])
@pytest.mark.parametrize("hasher", [reference_hasher(), luma_hasher()])
def test_what_a_stream_says_of_its_colours_changes_nothing(
    hasher: FrameHasher, colours: int
) -> None:
    """BT.709, BT.2020, ICtCp and full range: the reference looks at the pixel format only."""
    picture = next(still(SHAPE))
    plain, tagged = (
        VideoFrame.from_ndarray(picture, format="rgb24").reformat(format="yuv420p")
        for _ in range(2)
    )
    tagged.colorspace, tagged.color_range, tagged.color_trc = colours, 2, 16
    assert hasher(tagged) == hasher(plain)
    assert hasher(plain).quality >= 50


def test_both_orientations_together_are_at_most_so_many_frames() -> None:
    found = hash_video(io.BytesIO(_turned(90)), limits=Limits(vpdq_frames=6))
    counts = [len(signal.frames) for signal in found.signals if isinstance(signal, Vpdq)]
    assert counts == [3, 3]
