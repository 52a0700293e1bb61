"""TIFFs put together tag by tag, classic or big, in either byte order."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from numpy.typing import NDArray

BYTE, ASCII, SHORT, LONG, RATIONAL, UNDEFINED, FLOAT, LONG8 = 1, 2, 3, 4, 5, 7, 11, 16
CODES = {SHORT: "H", LONG: "L", RATIONAL: "L", FLOAT: "f", LONG8: "Q"}


@dataclass(frozen=True)
class Tag:
    number: int
    kind: int
    values: Sequence[float] | bytes
    count: int | None = None  # where it lies about it
    place: int | None = None


def tiff(pages: Sequence[tuple[bytes, Sequence[Tag]]], mark: str = "<", big: bool = False) -> bytes:
    """Each page: the data of its only strip, and its tags, to which where that lies is added."""
    word, size, count = ("Q", 8, "Q") if big else ("L", 4, "H")
    made = b"II" if mark == "<" else b"MM"
    made += struct.pack(mark + ("HHHQ" if big else "HL"), *((43, 8, 0, 0) if big else (42, 0)))
    link = len(made) - size
    for data, tags in pages:
        strips = (Tag(273, LONG8 if big else LONG, [len(made)]), Tag(279, LONG, [len(data)]))
        made += data + bytes(len(data) % 2)
        ordered = sorted([*tags, *strips], key=lambda tag: tag.number)
        rows = b""
        for tag in ordered:
            values = tag.values
            if not isinstance(values, bytes):
                values = struct.pack(f"{mark}{len(values)}{CODES[tag.kind]}", *values)
            unit = {BYTE: 1, ASCII: 1, UNDEFINED: 1, SHORT: 2, RATIONAL: 8, LONG8: 8}.get(
                tag.kind, 4
            )
            number = len(values) // unit if tag.count is None else tag.count
            held = values.ljust(size, b"\0")
            if len(values) > size or tag.place is not None:
                held = struct.pack(mark + word, len(made) if tag.place is None else tag.place)
                made += values + bytes(len(values) % 2)
            rows += struct.pack(f"{mark}HH{word}", tag.number, tag.kind, number) + held
        made = made[:link] + struct.pack(mark + word, len(made)) + made[link + size :]
        made += struct.pack(mark + count, len(ordered)) + rows
        link = len(made)
        made += struct.pack(mark + word, 0)
    return made


def tags_of(samples: NDArray[Any], **more: Any) -> list[Tag]:
    """Of a picture with these samples."""
    height, width, *rest = samples.shape
    count = rest[0] if rest else 1
    kind = {"u": 1, "i": 2, "f": 3}[samples.dtype.kind]
    tags = {
        256: Tag(256, LONG, [width]),
        257: Tag(257, LONG, [height]),
        258: Tag(258, SHORT, [8 * samples.dtype.itemsize] * count),
        259: Tag(259, SHORT, [1]),
        262: Tag(262, SHORT, [2 if count >= 3 else 1]),
        277: Tag(277, SHORT, [count]),
        278: Tag(278, LONG, [height]),
        339: Tag(339, SHORT, [kind] * count),
    }
    if count > 3:
        tags[338] = Tag(338, SHORT, [0] * (count - 3))
    tags |= {int(name[1:]): Tag(int(name[1:]), SHORT, [value]) for name, value in more.items()}
    return list(tags.values())


def plain(samples: NDArray[Any], mark: str = "<", big: bool = False, *extra: Tag) -> bytes:
    ordered = samples.astype(f"{mark}{samples.dtype.str[1:]}")
    return tiff([(ordered.tobytes(), [*tags_of(samples), *extra])], mark, big)
