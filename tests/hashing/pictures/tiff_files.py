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


def tiff(
    pages: Sequence[tuple[bytes, Sequence[Tag]]],
    mark: str = "<",
    big: bool = False,
    strips_of_each: int = 1,
) -> bytes:
    """Each page: the data of its strips, all of one length, and its tags, to which where those lie is added."""
    word, size, count = ("Q", 8, "Q") if big else ("L", 4, "H")
    made = b"II" if mark == "<" else b"MM"
    made += struct.pack(mark + ("HHHQ" if big else "HL"), *((43, 8, 0, 0) if big else (42, 0)))
    link = len(made) - size
    for data, tags in pages:
        length = len(data) // strips_of_each
        starts = [len(made) + number * length for number in range(strips_of_each)]
        lengths = [length] * strips_of_each
        strips = (Tag(273, LONG8 if big else LONG, starts), Tag(279, LONG, lengths))
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


def raw_photo(previews: Sequence[bytes]) -> bytes:
    """As a camera's: a sensor's mosaic, and the picture of each of these little-endian TIFFs as a sub-directory of it.

    A preview that is cut off keeps the data of its picture only.
    """
    made, places = bytearray(8), []
    for preview in previews:
        base, first = len(made), struct.unpack_from("<L", preview, 4)[0]
        places.append(base + first)
        made += preview + bytes(len(preview) % 2)
        if first + 2 > len(preview):
            continue
        for number in range(struct.unpack_from("<H", preview, first)[0]):
            _move(made, base + first + 2 + 12 * number, base)
    mosaic, width, height = bytes(range(256)) * 16, 64, 64
    strip, listed = len(made), len(made) + len(mosaic)
    made += mosaic + struct.pack(f"<{len(places)}L", *places)
    tags = {
        256: width,
        257: height,
        258: 8,
        259: 1,
        262: 32803,
        273: strip,
        277: 1,
        279: len(mosaic),
    }
    rows = [struct.pack("<HHLL", tag, LONG, 1, value) for tag, value in tags.items()]
    of_previews = places[0] if len(places) == 1 else listed
    rows.append(struct.pack("<HHLL", 330, LONG, len(places), of_previews))
    struct.pack_into("<2sHL", made, 0, b"II", 42, len(made))
    return bytes(made + struct.pack("<H", len(rows)) + b"".join(rows) + bytes(4))


def _move(made: bytearray, place: int, by: int) -> None:
    """Adds ``by`` to what the tag there refers to: its values, where they don't fit in, and strips."""
    tag, kind, count, held = struct.unpack_from("<HHLL", made, place)
    unit = {BYTE: 1, ASCII: 1, UNDEFINED: 1, SHORT: 2, RATIONAL: 8}.get(kind, 4)
    if unit * count > 4:
        struct.pack_into("<L", made, place + 8, held + by)
        if tag == 273:
            for number in range(count):
                (strip,) = struct.unpack_from("<L", made, held + by + 4 * number)
                struct.pack_into("<L", made, held + by + 4 * number, strip + by)
    elif tag == 273:
        struct.pack_into("<L", made, place + 8, held + by)
