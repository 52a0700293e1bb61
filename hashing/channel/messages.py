"""The only lines that a worker may send to its parent, and the strict parser for them.

A line is one JSON object in ASCII, ended by a newline. The parent treats every worker as hostile: unknown, missing or
doubled fields, wrong types, lines that are too long, NaN and infinities, and the number of another file all raise
``ValueError``, and the parent then kills the worker. A well-formed message may still be impossible: see
``hashing.channel.plausible``.

==============  ==========================================================================================
ready           ``{"ready": {"system": …, "layers": {…}}}`` once, when the worker is in its sandbox
progress        ``{"item": 3, "progress": 0.25}``
frames ahead    ``{"item": 3, "frames_ahead": true}``
final answer    ``{"item": 3, "kind": "video", "signals": […], "video": [0, 9000], "thumbnail": null}``
final answer    ``{"item": 3, "md5": "…"}`` where only a digest was asked for
final answer    ``{"item": 3, "codes": ["…"]}`` where only codes were asked for
final answer    ``{"item": 3, "refused": "<code>"}``
trial           ``{"operation": "files.create", "outcome": "killed"}`` from the self-test's process only
==============  ==========================================================================================
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NoReturn

from hashing.channel.handover import Stretch
from hashing.events import THUMBNAIL_SIDE, CodesRead, Progress, Refused
from hashing.options import HashOptions
from hashing.refusals import RefusalCode
from hashing.sandbox_report import SandboxReport, TrialOutcome
from hashing.signals import (
    MAX_SIGNALS,
    MAX_VPDQ_FRAMES,
    Kind,
    Md5,
    Pdq,
    Vpdq,
    signal_from_json,
)

#: 20,000 frames at about 140 bytes each are 2.8 million; everything else in an answer is small.
MAX_LINE_BYTES = 4 * 1024 * 1024
#: The longest line that a worker sends before its first file.
MAX_READY_BYTES = 4096

# Each frame of a video is one object, with two commas in it and one behind it; everything else in an answer is small.
_MOST_OPENED = MAX_VPDQ_FRAMES + 2_000
_MOST_COMMAS = 3 * MAX_VPDQ_FRAMES + 2_000

#: QR codes of one file, and characters of each: one of version 40 holds 7,089 digits.
MOST_CODES = 32
MOST_CHARACTERS = 7_089

THUMBNAIL_BYTES = THUMBNAIL_SIDE * THUMBNAIL_SIDE * 3

_OPERATION = re.compile(r"[a-z0-9_.]{1,60}\Z")
#: No file is larger (sizes have 64 bits, one for the sign). A bound, too, on the numbers that a worker may send.
_MOST_BYTES = 1 << 63


@dataclass(frozen=True, slots=True)
class FramesAhead:
    """From now on a decoder of animations or videos reads this file. The worker gets no other file after it."""

    item: int


@dataclass(frozen=True, slots=True)
class Answer:
    """What the decoders found in a file.

    Attributes:
        video: which part of the file is a video. The MD5 of these bytes belongs to the fingerprint as well; the parent
            asks a worker for it that has not decoded anything.
        thumbnail: ``THUMBNAIL_BYTES`` of RGB, only where it was asked for.
    """

    item: int
    kind: Kind
    signals: tuple[Pdq | Vpdq, ...]
    video: Stretch | None = None
    thumbnail: bytes | None = None


@dataclass(frozen=True, slots=True)
class Digest:
    """The MD5 of the stretch of a file that was asked for."""

    item: int
    md5: Md5


Message = Progress | FramesAhead | Answer | Digest | CodesRead | Refused


def ready_line(report: SandboxReport) -> bytes:
    """The line with which a worker says that it is in its sandbox; the inverse of :func:`parse_ready`."""
    return _line({"ready": report.to_json()})


def message_line(message: Message) -> bytes:
    """The line that says ``message``; the inverse of :func:`parse_message`."""
    return _line({"item": message.item, **_fields(message)})


def parse_ready(line: bytes) -> SandboxReport:
    """What a worker reports about its sandbox before its first file. Raises ``ValueError``."""
    data = _object(line, MAX_READY_BYTES)
    if set(data) != {"ready"}:
        raise ValueError("the first line of a worker says that it is ready, and nothing else")
    return SandboxReport.from_json(data["ready"])


def parse_message(line: bytes, item: int, options: HashOptions) -> Message:
    """What a worker says about file ``item``. Raises ``ValueError`` for anything but the forms above.

    Args:
        options: what was asked of the worker; an answer to something else is refused too.
    """
    data = _object(line, MAX_LINE_BYTES)
    named = data.pop("item", None)
    if type(named) is not int or named != item:
        raise ValueError("the message is about another file than the one that was handed over")
    parse = _PARSERS.get(frozenset(data))
    if parse is None:
        raise ValueError("unknown kind of message")
    message = parse(item, data)
    _check_asked_for(message, options)
    return message


def _check_asked_for(message: Message, options: HashOptions) -> None:
    if isinstance(message, Answer) and message.thumbnail is not None and not options.thumbnail:
        raise ValueError("no thumbnail was asked for")
    if isinstance(message, Answer | Digest) and options.codes:
        raise ValueError("only codes were asked for")
    if isinstance(message, CodesRead) and not options.codes:
        raise ValueError("no codes were asked for")


def trial_line(operation: str, outcome: TrialOutcome) -> bytes:
    """The line about one operation of the self-test; the inverse of :func:`parse_trial`."""
    return _line({"operation": operation, "outcome": outcome.value})


def parse_trial(line: bytes) -> tuple[str, TrialOutcome]:
    """Which forbidden operation was tried in the sandbox, and what came of it. Raises ``ValueError``."""
    data = _object(line, MAX_READY_BYTES)
    if set(data) != {"operation", "outcome"}:
        raise ValueError("a trial has exactly operation and outcome")
    operation, outcome = data["operation"], data["outcome"]
    if not isinstance(operation, str) or not _OPERATION.match(operation):
        raise ValueError("an operation is a short word")
    if not isinstance(outcome, str):
        raise ValueError("an outcome is a word")
    return operation, TrialOutcome(outcome)


def _fields(message: Message) -> dict[str, Any]:
    match message:
        case Progress(_, fraction):
            return {"progress": fraction}
        case FramesAhead():
            return {"frames_ahead": True}
        case Answer(_, kind, signals, video, thumbnail):
            return {
                "kind": kind,
                "signals": [signal.to_json() for signal in signals],
                "video": None if video is None else list(video),
                "thumbnail": None if thumbnail is None else base64.b64encode(thumbnail).decode(),
            }
        case Digest(_, md5):
            return {"md5": md5.value}
        case CodesRead(_, texts):
            return {"codes": list(texts)}
        case Refused(_, code):
            return {"refused": code.value}


def _line(data: dict[str, Any]) -> bytes:
    return json.dumps(data, separators=(",", ":"), allow_nan=False).encode("ascii") + b"\n"


def _object(line: bytes, longest: int) -> dict[str, Any]:
    if len(line) > longest:
        raise ValueError("the line is too long")
    # Counted before parsing, because a line of many small values would take thirty times its size in memory.
    if line.count(b"{") + line.count(b"[") > _MOST_OPENED or line.count(b",") > _MOST_COMMAS:
        raise ValueError("the line holds more values than any answer has")
    try:
        text = line.decode("ascii")
        data = json.loads(text, object_pairs_hook=_fields_once, parse_constant=_no_constant)
    except RecursionError:
        raise ValueError("the line is nested too deeply") from None
    if not isinstance(data, dict):
        raise ValueError("a line holds one object")
    return data


def _fields_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    data = dict(pairs)
    if len(data) != len(pairs):
        raise ValueError("a field is given twice")
    return data


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a number in JSON")


def _progress(item: int, data: dict[str, Any]) -> Progress:
    fraction = data["progress"]
    if type(fraction) not in (int, float) or not 0 <= fraction <= 1:
        raise ValueError("progress lies between 0 and 1")
    return Progress(item, float(fraction))


def _frames_ahead(item: int, data: dict[str, Any]) -> FramesAhead:
    if data["frames_ahead"] is not True:
        raise ValueError("frames_ahead is true, where it is sent at all")
    return FramesAhead(item)


def _answer(item: int, data: dict[str, Any]) -> Answer:
    kind, signals = data["kind"], data["signals"]
    if kind not in ("image", "video"):
        raise ValueError("a file is an image or a video")
    if not isinstance(signals, list) or len(signals) > MAX_SIGNALS:
        raise ValueError(f"signals are a list of at most {MAX_SIGNALS}")
    parsed = tuple(signal_from_json(signal) for signal in signals)
    if any(isinstance(signal, Md5) for signal in parsed):
        raise ValueError("the digest comes from a worker that has decoded nothing")
    found = tuple(signal for signal in parsed if isinstance(signal, Pdq | Vpdq))
    return Answer(item, kind, found, _stretch(data["video"]), _thumbnail(data["thumbnail"]))


def _digest(item: int, data: dict[str, Any]) -> Digest:
    return Digest(item, Md5(data["md5"]))


def _codes(item: int, data: dict[str, Any]) -> CodesRead:
    texts = data["codes"]
    if not isinstance(texts, list) or len(texts) > MOST_CODES:
        raise ValueError(f"codes are a list of at most {MOST_CODES}")
    if not all(isinstance(text, str) and 0 < len(text) <= MOST_CHARACTERS for text in texts):
        raise ValueError(f"a code is a text of 1 to {MOST_CHARACTERS} characters")
    return CodesRead(item, tuple(texts))


def _refused(item: int, data: dict[str, Any]) -> Refused:
    code = data["refused"]
    if not isinstance(code, str):
        raise ValueError("the reason for a refusal is a text")
    return Refused(item, RefusalCode(code))


#: How a line is parsed, by the fields that it has beside ``item``.
_PARSERS: dict[frozenset[str], Callable[[int, dict[str, Any]], Message]] = {
    frozenset({"progress"}): _progress,
    frozenset({"frames_ahead"}): _frames_ahead,
    frozenset({"kind", "signals", "video", "thumbnail"}): _answer,
    frozenset({"md5"}): _digest,
    frozenset({"codes"}): _codes,
    frozenset({"refused"}): _refused,
}


def _stretch(value: object) -> Stretch | None:
    if value is None:
        return None
    if not isinstance(value, list) or len(value) != 2:
        raise ValueError("a part of a file is a list of its start and its length")
    if not all(type(number) is int and 0 <= number < _MOST_BYTES for number in value):
        raise ValueError("start and length are whole numbers of bytes")
    return Stretch(*value)


def _thumbnail(value: object) -> bytes | None:
    if value is None:
        return None
    if not isinstance(value, str) or len(value) > 2 * THUMBNAIL_BYTES:
        raise ValueError("a thumbnail is base64")
    try:
        pixels = base64.b64decode(value, validate=True)
    except binascii.Error:
        raise ValueError("a thumbnail is base64") from None
    if len(pixels) != THUMBNAIL_BYTES:
        raise ValueError(f"a thumbnail has exactly {THUMBNAIL_BYTES} bytes")
    return pixels
