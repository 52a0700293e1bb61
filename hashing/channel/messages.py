"""The only lines that a worker may say to its parent, and the strict parser for them.

A line is one JSON object in ASCII, ended by a newline. The parent takes every worker for hostile: unknown or
missing or doubled fields, wrong types, over-long lines, numbers that are no numbers and a file that was not
asked for are all ``ValueError``, and the worker that said it is ended.

==============  =====================================================================
ready           ``{"ready": {"system": …, "layers": {…}}}`` once, when the lock is on
progress        ``{"item": 3, "progress": 0.25}``
final answer    ``{"item": 3, "fingerprint": {…}, "thumbnail": "<base64>" or null}``
final answer    ``{"item": 3, "refused": "<code>"}``
trial           ``{"operation": "files.create", "outcome": "killed"}`` from the self-test's process only
==============  =====================================================================
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from typing import Any, NoReturn

from hashing.events import THUMBNAIL_SIDE, Hashed, Progress, Refused
from hashing.options import HashOptions
from hashing.refusals import RefusalCode
from hashing.sandbox_report import SandboxReport, TrialOutcome
from hashing.signals import MAX_VPDQ_FRAMES, fingerprint_from_json

#: 20,000 frames at about 140 bytes each are 2.8 million; everything else in an answer is small.
MAX_LINE_BYTES = 4 * 1024 * 1024
#: A worker has nothing longer to say before its first file.
MAX_READY_BYTES = 4096

# A frame of a video is one object with two commas in it and one behind; all else in an answer is small.
_MOST_OPENED = MAX_VPDQ_FRAMES + 2_000
_MOST_COMMAS = 3 * MAX_VPDQ_FRAMES + 2_000

THUMBNAIL_BYTES = THUMBNAIL_SIDE * THUMBNAIL_SIDE * 3

_OPERATION = re.compile(r"[a-z0-9_.]{1,60}\Z")

Message = Progress | Hashed | Refused


def ready_line(report: SandboxReport) -> bytes:
    return _line({"ready": report.to_json()})


def message_line(message: Message) -> bytes:
    """The line that says ``message``; the inverse of :func:`parse_message`."""
    match message:
        case Progress(item, fraction):
            return _line({"item": item, "progress": fraction})
        case Hashed(item, fingerprint, thumbnail):
            pixels = None if thumbnail is None else base64.b64encode(thumbnail).decode("ascii")
            return _line({"item": item, "fingerprint": fingerprint.to_json(), "thumbnail": pixels})
        case Refused(item, code):
            return _line({"item": item, "refused": code.value})


def parse_ready(line: bytes) -> SandboxReport:
    """What a worker says of its lock before its first file. Raises ``ValueError``."""
    data = _object(line, MAX_READY_BYTES)
    if set(data) != {"ready"}:
        raise ValueError("a worker begins with its readiness")
    return SandboxReport.from_json(data["ready"])


def parse_message(line: bytes, item: int, options: HashOptions) -> Message:
    """What a worker says about file ``item``. Raises ``ValueError`` for anything but the forms above."""
    data = _object(line, MAX_LINE_BYTES)
    said = data.get("item")
    if type(said) is not int or said != item:
        raise ValueError("a worker speaks of the file that it was given")
    fields = set(data)
    if fields == {"item", "progress"}:
        return Progress(item, _fraction(data["progress"]))
    if fields == {"item", "fingerprint", "thumbnail"}:
        pixels = _thumbnail(data["thumbnail"])
        if pixels is not None and not options.thumbnail:
            raise ValueError("a thumbnail is made where it was asked for")
        return Hashed(item, fingerprint_from_json(data["fingerprint"]), pixels)
    if fields == {"item", "refused"}:
        return Refused(item, _code(data["refused"]))
    raise ValueError("unknown kind of message")


def trial_line(operation: str, outcome: TrialOutcome) -> bytes:
    return _line({"operation": operation, "outcome": outcome.value})


def parse_trial(line: bytes) -> tuple[str, TrialOutcome]:
    """Which forbidden operation was tried under the lock, and what came of it. Raises ``ValueError``."""
    data = _object(line, MAX_READY_BYTES)
    if set(data) != {"operation", "outcome"}:
        raise ValueError("a trial has exactly operation and outcome")
    operation, outcome = data["operation"], data["outcome"]
    if not isinstance(operation, str) or not _OPERATION.match(operation):
        raise ValueError("an operation is a short word")
    if not isinstance(outcome, str):
        raise ValueError("an outcome is a word")
    return operation, TrialOutcome(outcome)


def _line(data: dict[str, Any]) -> bytes:
    return json.dumps(data, separators=(",", ":"), allow_nan=False).encode("ascii") + b"\n"


def _object(line: bytes, longest: int) -> dict[str, Any]:
    if len(line) > longest:
        raise ValueError("the line is too long")
    # before it is parsed: a line of small values takes thirty times its size in memory
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


def _fraction(value: object) -> float:
    if type(value) not in (int, float) or not 0 <= value <= 1:  # type: ignore[operator]
        raise ValueError("progress lies between 0 and 1")
    return float(value)  # type: ignore[arg-type]


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


def _code(value: object) -> RefusalCode:
    if not isinstance(value, str):
        raise ValueError("a reason is a word")
    return RefusalCode(value)
