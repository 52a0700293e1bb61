"""Several cases in one run: a CSV file that says which file belongs to which case."""

from __future__ import annotations

import argparse
import csv
import io
from collections.abc import Mapping
from pathlib import Path

from app.terminal.output import UsageError
from app.terminal.reading.chosen_files import all_chosen
from app.terminal.reading.gathering import GroupOfFiles
from hashing.sentences import sentence
from submission.choices import CaseChoices
from submission.protocol.terms import CHANNELS, MAX_WITHDRAWAL_DELAY_HOURS, Channel

_COLUMNS = frozenset({"group", "file", "channel", "delay", "synthetic", "attest"})
_YES = frozenset({"yes", "true", "1", "oui", "x"})
_NO = frozenset({"", "no", "false", "0", "non"})
_MOST_BYTES = 64 * 1024 * 1024

_NOT_READ = sentence("The CSV file of groups could not be read.")
_HEADINGS = sentence(
    "The CSV file of groups needs the columns group and file, and may have channel, delay, synthetic and attest."
)
_WRONG = sentence(
    "Line {line} of the CSV file of groups has a value that can't be right: {column}."
)
_DIFFERENT = sentence(
    "Line {line} of the CSV file of groups contradicts an earlier line of its group: {column}."
)
_NO_CHANNEL = sentence(
    "Say with --channel how old the person was when the pictures were taken or made: adult, or "
    "minor for under 18 or not sure. A CSV file of groups may have a column for it."
)
_ATTEST = sentence("--attest is for adults. Leave it out: minors don't have to say anything.")
_EITHER = sentence("Give files or --groups, not both.")


def groups_of(options: argparse.Namespace) -> list[GroupOfFiles]:
    """The groups of ``--groups``, or all files given as one.

    Raises:
        UsageError: no channel, a statement in the minor channel, or a list that can't be right.
    """
    if options.groups is None:
        if options.channel is None:
            raise UsageError(_NO_CHANNEL)
        files = all_chosen(options)
        return [GroupOfFiles(files, _choices(options, {}, 0), [options.synthetic] * len(files))]
    if options.files or options.list:
        raise UsageError(_EITHER)
    rows = _rows(Path(options.groups))
    labels = dict.fromkeys(row["group"] for _, row in rows)
    return [_group(label, rows, options, Path(options.groups).parent) for label in labels]


def _rows(path: Path) -> list[tuple[int, dict[str, str]]]:
    """Each row with its line. Empty rows are left out."""
    try:
        with path.open("rb") as file:
            content = file.read(_MOST_BYTES + 1)
        text = content.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as failure:
        raise UsageError(_NOT_READ) from failure
    try:
        separator = (
            ";" if ";" in text.partition("\n")[0] else ","
        )  # as spreadsheets in French write it
        reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
        headings = {str(name).strip().lower() for name in reader.fieldnames or ()}
        if not {"group", "file"} <= headings <= _COLUMNS:
            raise UsageError(_HEADINGS)
        rows = [
            (reader.line_num, {str(k).strip().lower(): (v or "").strip() for k, v in row.items()})
            for row in reader
        ]
    except (csv.Error, AttributeError) as failure:
        raise UsageError(_NOT_READ) from failure
    rows = [(line, row) for line, row in rows if any(row.values())]
    for line, row in rows:
        for column in ("group", "file"):
            if not row[column]:
                raise UsageError(_WRONG, line=line, column=column)
    if not rows or len(content) > _MOST_BYTES:
        raise UsageError(_NOT_READ)
    return rows


def _group(
    label: str, rows: list[tuple[int, dict[str, str]]], options: argparse.Namespace, folder: Path
) -> GroupOfFiles:
    """The files of one group. Paths are taken from the folder of the CSV file."""
    own = [(line, row) for line, row in rows if row["group"] == label]
    first_line, first = own[0]
    choices = _choices(options, first, first_line)
    for line, row in own[1:]:
        for column in ("channel", "delay", "attest"):
            if row.get(column, "") not in ("", first.get(column, "")):
                raise UsageError(_DIFFERENT, line=line, column=column)
    return GroupOfFiles(
        files=[str(folder / row["file"]) for _, row in own],
        choices=choices,
        synthetic=[options.synthetic or _flag(row, "synthetic", line) for line, row in own],
        label=label,
    )


def _choices(options: argparse.Namespace, row: Mapping[str, str], line: int) -> CaseChoices:
    channel = _channel(row, line) or options.channel
    if channel is None:
        raise UsageError(_NO_CHANNEL)
    attested = options.attest or _flag(row, "attest", line)
    if attested and channel == "minor":
        raise UsageError(_ATTEST)
    return CaseChoices(channel, _delay(row, line, options.delay), attested)


def _channel(row: Mapping[str, str], line: int) -> Channel | None:
    said = row.get("channel", "").lower()
    if not said:
        return None
    for channel in CHANNELS:
        if said == channel:
            return channel
    raise UsageError(_WRONG, line=line, column="channel")


def _delay(row: Mapping[str, str], line: int, usual: int) -> int:
    said = row.get("delay", "")
    if not said:
        return usual
    if not said.isdecimal() or int(said) > MAX_WITHDRAWAL_DELAY_HOURS:
        raise UsageError(_WRONG, line=line, column="delay")
    return int(said)


def _flag(row: Mapping[str, str], column: str, line: int) -> bool:
    said = row.get(column, "").lower()
    if said not in _YES | _NO:
        raise UsageError(_WRONG, line=line, column=column)
    return said in _YES
