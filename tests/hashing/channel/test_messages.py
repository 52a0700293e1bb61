"""The parent understands exactly the lines of ``hashing.channel.messages``; everything else is an error, never a surprise."""

from __future__ import annotations

import json
import tracemalloc
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hashing.channel.handover import Request, Stretch
from hashing.channel.messages import (
    MAX_LINE_BYTES,
    MAX_READY_BYTES,
    MOST_CHARACTERS,
    MOST_CODES,
    THUMBNAIL_BYTES,
    Answer,
    Digest,
    FramesAhead,
    Message,
    message_line,
    parse_message,
    parse_ready,
    parse_trial,
    ready_line,
    trial_line,
)
from hashing.channel.plausible import check_plausible
from hashing.events import CodesRead, Progress, Refused
from hashing.limits import DEFAULT_LIMITS
from hashing.options import HashOptions
from hashing.refusals import RefusalCode
from hashing.sandbox_report import Layer, LayerState, SandboxReport, TrialOutcome
from hashing.signals import MAX_VPDQ_FRAMES, Md5, Pdq, Vpdq, VpdqFrame
from hashing.transforms import DIHEDRAL, Transform, VideoTransform

ITEM = 7
OPTIONS = HashOptions(thumbnail=True)
PDQ = Pdq("0123456789abcdef" * 4, 100)
ANSWER = Answer(ITEM, "image", (PDQ,))
#: What an honest worker says of a plain picture.
PICTURE = Answer(ITEM, "image", tuple(Pdq(PDQ.value, 100, turn) for turn in DIHEDRAL))

hexes = st.text("0123456789abcdef", min_size=64, max_size=64)
qualities = st.integers(0, 100)
frames = st.builds(VpdqFrame, hexes, qualities, st.floats(0, 1e7))
decoded = st.one_of(
    st.builds(Pdq, hexes, qualities, st.sampled_from(Transform)),
    st.builds(
        Vpdq,
        st.lists(frames, min_size=1, max_size=5).map(tuple),
        st.sampled_from(VideoTransform),
    ),
)
digests = st.builds(Md5, st.text("0123456789abcdef", min_size=32, max_size=32))
stretches = st.builds(Stretch, st.integers(0, 2**62), st.integers(0, 2**62))
thumbnails = st.none() | st.binary(min_size=THUMBNAIL_BYTES, max_size=THUMBNAIL_BYTES)
messages = st.one_of(
    st.builds(Progress, st.just(ITEM), st.floats(0, 1)),
    st.just(FramesAhead(ITEM)),
    st.builds(
        Answer,
        st.just(ITEM),
        st.sampled_from(["image", "video"]),
        st.lists(decoded, max_size=10).map(tuple),
        st.none() | stretches,
        thumbnails,
    ),
    st.builds(Digest, st.just(ITEM), digests),
    st.builds(Refused, st.just(ITEM), st.sampled_from(RefusalCode)),
)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner),
    max_leaves=12,
)


@given(messages)
def test_every_message_survives_its_line(message: Message) -> None:
    line = message_line(message)
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert parse_message(line[:-1], ITEM, OPTIONS) == message


def test_the_longest_video_fits_into_a_line() -> None:
    frame = VpdqFrame("f" * 64, 100, 9_999_999.123456789)
    longest = Answer(
        ITEM,
        "video",
        (Vpdq((frame,) * MAX_VPDQ_FRAMES),),
        Stretch(0, 2**62),
        bytes(THUMBNAIL_BYTES),
    )
    line = message_line(longest)
    assert len(line) < MAX_LINE_BYTES
    assert parse_message(line, ITEM, OPTIONS) == longest


@given(st.integers(0, 2**32 - 1), st.none() | stretches, st.integers(0, 2**64 - 1))
def test_every_request_survives_its_record(item: int, stretch: Stretch | None, handle: int) -> None:
    request = Request(item, stretch)
    assert Request.unpacked(request.packed(handle)) == (request, handle)


@given(st.binary(max_size=300))
def test_noise_is_a_value_error_and_nothing_else(noise: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - any ValueError is the contract
        parse_message(noise, ITEM, OPTIONS)
    with pytest.raises(ValueError):  # noqa: PT011
        parse_ready(noise)
    with pytest.raises(ValueError):  # noqa: PT011
        parse_trial(noise)


def hold_against_a_picture(answer: Answer) -> None:
    """As the parent does with an answer about a plain picture of a megabyte."""
    check_plausible(answer, 1 << 20, frames_ahead=False, limits=DEFAULT_LIMITS, options=OPTIONS)


def test_an_honest_answer_about_a_picture_is_possible() -> None:
    message = parse_message(message_line(PICTURE), ITEM, OPTIONS)
    assert isinstance(message, Answer)
    hold_against_a_picture(message)


@given(json_values, st.sampled_from(["item", "kind", "signals", "video", "thumbnail", "extra"]))
def test_a_message_with_one_strange_field_is_refused(value: Any, field: str) -> None:
    data = json.loads(message_line(PICTURE))
    data[field] = value
    try:
        message = parse_message(json.dumps(data).encode(), ITEM, OPTIONS)
    except ValueError:
        return
    if message == PICTURE:
        return  # the value is itself as good as the original
    # what is well formed all the same is no answer that a picture gives
    assert isinstance(message, Answer)
    with pytest.raises(ValueError):  # noqa: PT011 - any ValueError is the contract
        hold_against_a_picture(message)


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"null",
        b"[]",
        b"7",
        b'"/home/someone/picture.jpg"',
        b'{"item":7}',
        b'{"item":8,"refused":"damaged"}',
        b'{"item":true,"refused":"damaged"}',
        b'{"item":7.0,"refused":"damaged"}',
        b'{"item":"7","refused":"damaged"}',
        b'{"item":7,"refused":"because I say so"}',
        b'{"item":7,"refused":["damaged"]}',
        b'{"item":7,"refused":"damaged","path":"/home"}',
        b'{"item":7,"item":7,"refused":"damaged"}',
        b'{"item":7,"progress":NaN}',
        b'{"item":7,"progress":Infinity}',
        b'{"item":7,"progress":1e999}',
        b'{"item":7,"progress":1.5}',
        b'{"item":7,"progress":-0.1}',
        b'{"item":7,"progress":true}',
        b'{"item":7,"progress":"0.5"}',
        b'{"item":7,"progress":' + b"9" * 5000 + b"}",
        b'{"item":7,"refused":"damaged"}{"item":7,"refused":"damaged"}',
        b'{"item":7,"refused":"damaged"',
        b'{"item":7,"refused":"damag\xc3\xa9"}',
        b"\xff\xfe{",
        b"[" * 100_000,
        b'{"a":' * 50_000,
        b'{"item":7,"kind":"image","signals":{},"video":null,"thumbnail":null}',
        b'{"item":7,"kind":"image","signals":["/etc/passwd"],"video":null,"thumbnail":null}',
        b'{"item":7,"kind":"text","signals":[],"video":null,"thumbnail":null}',
        b'{"item":7,"kind":["image"],"signals":[],"video":null,"thumbnail":null}',
        b'{"item":7,"kind":"video","signals":[],"video":[0],"thumbnail":null}',
        b'{"item":7,"kind":"video","signals":[],"video":[-1,5],"thumbnail":null}',
        b'{"item":7,"kind":"video","signals":[],"video":[0,5.0],"thumbnail":null}',
        b'{"item":7,"kind":"video","signals":[],"video":[0,true],"thumbnail":null}',
        b'{"item":7,"kind":"video","signals":[],"video":[0,1' + b"0" * 30 + b'],"thumbnail":null}',
        b'{"item":7,"kind":"video","signals":[{"type":"md5","value":"'
        + b"0" * 32
        + b'"}],"video":[0,5],"thumbnail":null}',
        b'{"item":7,"frames_ahead":false}',
        b'{"item":7,"frames_ahead":1}',
        b'{"item":7,"md5":"0"}',
        b'{"item":7,"md5":null}',
        b" " * (MAX_LINE_BYTES + 1),
        b'{"item":7,"progress":1' + b"0" * 400 + b"}",
        b'{"item":7,"kind":"video","video":[0,5],"signals":[{"type":"vpdq","transform":"original","frames":[{"pdq":"'
        + b"0" * 64
        + b'","quality":50,"timestamp":1'
        + b"0" * 400
        + b'}]}],"thumbnail":null}',
    ],
)
def test_what_no_worker_says(line: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        parse_message(line, ITEM, OPTIONS)


@pytest.mark.parametrize(
    "forged",
    [
        {"value": "0" * 65},
        {"value": "0" * 63},
        {"value": "A" * 64},
        {"value": "/home/someone/holiday.jpg"},
        {"value": ["0" * 64]},
        {"value": "0" * 64 + "\n"},
        {"quality": 101},
        {"quality": -1},
        {"quality": 99.5},
        {"quality": True},
        {"transform": "sideways"},
        {"transform": None},
        {"type": "md6"},
        {"name": "holiday.jpg"},
    ],
)
def test_a_forged_signal_is_refused(forged: dict[str, Any]) -> None:
    data = json.loads(message_line(ANSWER))
    data["signals"][0].update(forged)
    with pytest.raises(ValueError):  # noqa: PT011
        parse_message(json.dumps(data).encode(), ITEM, OPTIONS)


@pytest.mark.parametrize("thumbnail", ["", "AAAA", "!" * 9216, "A" * 20_000, 5, ["A"]])
def test_a_thumbnail_has_one_size(thumbnail: object) -> None:
    data = json.loads(message_line(ANSWER)) | {"thumbnail": thumbnail}
    with pytest.raises(ValueError):  # noqa: PT011
        parse_message(json.dumps(data).encode(), ITEM, OPTIONS)


def test_a_thumbnail_that_nobody_asked_for_is_refused() -> None:
    line = message_line(Answer(ITEM, "image", (PDQ,), None, bytes(THUMBNAIL_BYTES)))
    assert parse_message(line, ITEM, OPTIONS)
    with pytest.raises(ValueError, match="asked for"):
        parse_message(line, ITEM, HashOptions(thumbnail=False))


@pytest.mark.parametrize(
    "filling",
    [b'{"a":1},', b"[],", b"{},", b"0.1,", b'"ab",', b'{"a":{"a":{"a":{"a":{"a":1}}}}},'],
)
def test_a_long_line_costs_little_memory(filling: bytes) -> None:
    line = b'{"item":7,"x":[' + filling * (4_000_000 // len(filling)) + b"1]}"
    tracemalloc.start()
    try:
        with pytest.raises(ValueError):  # noqa: PT011
            parse_message(line, ITEM, OPTIONS)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 5 * len(line)


@given(
    st.dictionaries(st.sampled_from(Layer), st.sampled_from(LayerState), min_size=1),
    st.from_regex(r"[a-z0-9_-]{1,40}", fullmatch=True),
)
def test_readiness_survives_its_line(layers: dict[Layer, LayerState], system: str) -> None:
    report = SandboxReport(system, layers)
    assert parse_ready(ready_line(report)) == report


@pytest.mark.parametrize(
    "data",
    [
        {"ready": {"system": "linux", "layers": {}}},
        {"ready": {"system": "linux", "layers": {"seccomp": "certainly"}}},
        {"ready": {"system": "linux", "layers": {"magic": "on"}}},
        {"ready": {"system": "linux", "layers": ["seccomp"]}},
        {"ready": {"system": "<b>linux</b>", "layers": {"seccomp": "on"}}},
        {"ready": {"system": "linux", "layers": {"seccomp": "on"}, "note": "trust me"}},
        {"ready": {"system": "linux", "layers": {"seccomp": True}}},
        {"ready": {"system": "l" * (MAX_READY_BYTES + 1), "layers": {"seccomp": "on"}}},
    ],
)
def test_a_worker_can_not_say_anything_else_of_its_sandbox(data: dict[str, Any]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        parse_ready(json.dumps(data).encode())


def test_trials_survive_their_line() -> None:
    for outcome in TrialOutcome:
        assert parse_trial(trial_line("files.create", outcome)) == ("files.create", outcome)
    with pytest.raises(ValueError):  # noqa: PT011
        parse_trial(b'{"operation":"Files Create","outcome":"killed"}')
    with pytest.raises(ValueError):  # noqa: PT011
        parse_trial(b'{"operation":"files.create","outcome":"maybe"}')


CODES = HashOptions(codes=True)


@given(
    st.lists(st.text(min_size=1, max_size=40), max_size=MOST_CODES).map(tuple),
)
def test_codes_survive_their_line(texts: tuple[str, ...]) -> None:
    read = CodesRead(ITEM, texts)
    assert parse_message(message_line(read), ITEM, CODES) == read


def test_each_worker_says_only_what_it_was_asked_for() -> None:
    with pytest.raises(ValueError, match="no codes were asked"):
        parse_message(message_line(CodesRead(ITEM, ("A",))), ITEM, OPTIONS)
    for message in (ANSWER, Digest(ITEM, Md5("0" * 32))):
        with pytest.raises(ValueError, match="only codes"):
            parse_message(message_line(message), ITEM, CODES)


@pytest.mark.parametrize(
    "codes",
    [
        "A",
        None,
        [""],
        [1],
        [["A"]],
        ["A" * (MOST_CHARACTERS + 1)],
        ["A"] * (MOST_CODES + 1),
    ],
)
def test_what_is_no_list_of_codes_is_an_error(codes: object) -> None:
    line = json.dumps({"item": ITEM, "codes": codes}).encode() + b"\n"
    with pytest.raises(ValueError, match="code"):
        parse_message(line, ITEM, CODES)


@pytest.mark.parametrize(
    "line",
    [
        b'{"operation":"files.create"}',
        b'{"operation":"files.create","outcome":"killed","path":"/home"}',
        b'{"operation":"files.create","outcome":1}',
        b'{"operation":' + b"[" * 3_000 + b"]" * 3_000 + b',"outcome":"killed"}',
    ],
)
def test_what_no_trial_says_is_an_error(line: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        parse_trial(line)


def test_a_line_may_not_be_nested_without_end() -> None:
    line = b'{"item":7,"codes":' + b"[" * 5_000 + b"]" * 5_000 + b"}"
    with pytest.raises(ValueError, match="nested"):
        parse_message(line, ITEM, CODES)
