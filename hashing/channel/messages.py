"""The only lines that a worker may send to its parent, and the strict parser for them.

A line is one JSON object in ASCII, ended by a newline. The parent takes every worker for hostile: unknown, missing or
doubled fields, wrong types, over-long lines, numbers that are none, and another file's number are all ``ValueError``,
and the worker that sent it is ended. What is well formed may still be impossible: see ``hashing.channel.plausible``.

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
#: A worker sends nothing longer before its first file.
MAX_READY_BYTES = 4096

# A frame of a video is one object with two commas in it and one behind; all else in an answer is small.
_MOST_OPENED = MAX_VPDQ_FRAMES + 2_000
_MOST_COMMAS = 3 * MAX_VPDQ_FRAMES + 2_000

#: QR codes of one file, and characters of each: one of version 40 holds 7,089 digits.
MOST_CODES = 32
MOST_CHARACTERS = 7_089

THUMBNAIL_BYTES = THUMBNAIL_SIDE * THUMBNAIL_SIDE * 3

_OPERATION = re.compile(r"[a-z0-9_.]{1,60}\Z")
#: No file is larger (64-bit file sizes); also keeps numbers from growing without bound.
_MOST_BYTES = 1 << 63


@dataclass(frozen=True, slots=True)
class FramesAhead:
    """From here on a decoder of animations or videos reads this file, after which the worker is not used again."""

    item: int


@dataclass(frozen=True, slots=True)
class Answer:
    """What decoders found in a file.

    Attributes:
        video: what of the file is a video. The MD5 of these bytes belongs to the fingerprint too; it is asked of a
            worker that has not decoded anything.
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
    return _line({"ready": report.to_json()})


def message_line(message: Message) -> bytes:
    """The line that says ``message``; the inverse of :func:`parse_message`."""
    return _line({"item": message.item, **_fields(message)})


def parse_ready(line: bytes) -> SandboxReport:
    """What a worker says of its sandbox before its first file. Raises ``ValueError``."""
    data = _object(line, MAX_READY_BYTES)
    if set(data) != {"ready"}:
        raise ValueError("a worker first says that it is ready")
    return SandboxReport.from_json(data["ready"])


def parse_message(line: bytes, item: int, options: HashOptions) -> Message:
    """What a worker says about file ``item``. Raises ``ValueError`` for anything but the forms above."""
    data = _object(line, MAX_LINE_BYTES)
    named = data.pop("item", None)
    if type(named) is not int or named != item:
        raise ValueError("a worker speaks of the file that it was given")
    parse = _PARSERS.get(frozenset(data))
    if parse is None:
        raise ValueError("unknown kind of message")
    message = parse(item, data)
    _check_asked_for(message, options)
    return message


def _check_asked_for(message: Message, options: HashOptions) -> None:
    if isinstance(message, Answer) and message.thumbnail is not None and not options.thumbnail:
        raise ValueError("a thumbnail is made where it was asked for")
    if isinstance(message, Answer | Digest) and options.codes:
        raise ValueError("only codes were asked for")
    if isinstance(message, CodesRead) and not options.codes:
        raise ValueError("codes are read where they were asked for")


def trial_line(operation: str, outcome: TrialOutcome) -> bytes:
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
    # Before it is parsed: a line of small values takes thirty times its size in memory.
    if line.count(b"{") + line.count(b"[") > _MOST_OPENED or line.count(b",") > _MOST_COMMAS:
        raise ValueError("the line holds more than any answer")
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
    raise ValueError(f"{name} is no number")


def _progress(item: int, data: dict[str, Any]) -> Progress:
    fraction = data["progress"]
    if type(fraction) not in (int, float) or not 0 <= fraction <= 1:
        raise ValueError("progress lies between 0 and 1")
    return Progress(item, float(fraction))


def _frames_ahead(item: int, data: dict[str, Any]) -> FramesAhead:
    if data["frames_ahead"] is not True:
        raise ValueError("frames are ahead, or nothing is said of them")
    return FramesAhead(item)


def _answer(item: int, data: dict[str, Any]) -> Answer:
    kind, signals = data["kind"], data["signals"]
    if kind not in ("image", "video"):
        raise ValueError("a file is an image or a video")
    if not isinstance(signals, list) or len(signals) > MAX_SIGNALS:
        raise ValueError("signals are a list, and not longer than there are sorts")
    parsed = tuple(signal_from_json(signal) for signal in signals)
    if any(isinstance(signal, Md5) for signal in parsed):
        raise ValueError("who decodes a file does not tell its digest")
    found = tuple(signal for signal in parsed if isinstance(signal, Pdq | Vpdq))
    return Answer(item, kind, found, _stretch(data["video"]), _thumbnail(data["thumbnail"]))


def _digest(item: int, data: dict[str, Any]) -> Digest:
    return Digest(item, Md5(data["md5"]))


def _codes(item: int, data: dict[str, Any]) -> CodesRead:
    texts = data["codes"]
    if not isinstance(texts, list) or len(texts) > MOST_CODES:
        raise ValueError("codes are a list, and not a long one")
    if not all(isinstance(text, str) and 0 < len(text) <= MOST_CHARACTERS for text in texts):
        raise ValueError("a code is a text, and not longer than a code holds")
    return CodesRead(item, tuple(texts))


def _refused(item: int, data: dict[str, Any]) -> Refused:
    code = data["refused"]
    if not isinstance(code, str):
        raise ValueError("a reason is a word")
    return Refused(item, RefusalCode(code))


#: By the fields that a line has beside ``item``.
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
        raise ValueError("a stretch has a start and a length")
    if not all(type(number) is int and 0 <= number < _MOST_BYTES for number in value):
        raise ValueError("a stretch is told in bytes")
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
        raise ValueError("a thumbnail has its one size")
    return pixels
