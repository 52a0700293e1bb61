"""Files whose lists ask for far more than there is: items, tiles, directories, segments, chunks, parts."""

from __future__ import annotations

import io
import struct
import zlib

from PIL import Image

from tests.hashing.pictures.heif_files import Entry, File, box, full_box, simple
from tests.hashing.pictures.tiff_files import LONG, SHORT, UNDEFINED, Tag, tags_of, tiff
from tests.hostile_files.sound_media import scene


def list_bombs() -> dict[str, bytes]:
    return {**_heif(), **_tiff(), **_jpeg_2000(), **_many()}


def _grid(kind: str, across: int, down: int, tiles: int) -> File:
    """A picture of so many tiles, all of them the same one."""
    plain = simple(kind, Image.fromarray(scene(128, 128, 3)))
    size = (128 * across, 128 * down)
    payload = struct.pack(">BBBBII", 0, 1, (down - 1) & 255, (across - 1) & 255, *size)
    whole = Entry(
        b"grid",
        payload,
        (full_box(b"ispe", 0, 0, struct.pack(">II", *size)),),
        references=((b"dimg", (2,) * tiles),),
    )
    return File((whole, plain.items[0]), plain.major, plain.compatible)


def _heif() -> dict[str, bytes]:
    made = {}
    for kind, ending in (("HEIF", "heic"), ("AVIF", "avif")):
        plain = simple(kind).items[0]
        file = simple(kind)
        made[f"{ending}_tiles_16384.{ending}"] = _grid(kind, 128, 128, 16_384).made()
        made[f"{ending}_tiles_7000.{ending}"] = _grid(kind, 54, 54, 2_916).made()
        made[f"{ending}_tiles_without_end.{ending}"] = _grid(kind, 256, 256, 65_535).made()
        everything = tuple(
            Entry(plain.kind, b"", plain.properties, place=(0, 2**31)) for _ in range(5_000)
        )
        made[f"{ending}_overlapping.{ending}"] = File(
            (plain, *everything), file.major, file.compatible
        ).made()
        circle = Entry(b"grid", bytes(8), references=((b"dimg", (1,) * 99),))
        made[f"{ending}_circle.{ending}"] = File((circle,), file.major, file.compatible).made()
        chain = [Entry(b"iden", references=((b"dimg", (n + 2, n + 2)),)) for n in range(60)]
        made[f"{ending}_doubling.{ending}"] = File(
            (*chain, plain), file.major, file.compatible
        ).made()
        made[f"{ending}_boxes.{ending}"] = file.made() + box(b"free") * 2_000_000
        made[f"{ending}_huge.{ending}"] = file.made().replace(
            b"ispe\0\0\0\0" + struct.pack(">II", 96, 80), b"ispe\0\0\0\0" + b"\x7f\xff\xff\xff" * 2
        )
    return made


def _tiff() -> dict[str, bytes]:
    sides = [Tag(256, LONG, [20_000]), Tag(257, LONG, [5_000])]
    floats = [
        tag
        for tag in tags_of(scene(9, 9, 1).astype("f4"), _259=8)
        if tag.number not in (256, 257, 278)
    ]
    packer = zlib.compressobj(9)
    zeros = b"".join(packer.compress(bytes(1 << 20)) for _ in range(1144)) + packer.flush()
    small = scene(20, 20, 1)
    many = [Tag(50_000 + n % 9, UNDEFINED, b"", 2**31, 0) for n in range(4_000)]
    strips = [Tag(number, LONG, b"", 2**28, 8) for number in (273, 279, 324, 325)]
    page = (small.tobytes(), tags_of(small))
    return {
        "tiff_floats_100_mp.tif": tiff([(zeros, [*floats, *sides, Tag(278, LONG, [5_000])])]),
        "tiff_floats_4_gp.tif": tiff([(zeros[:999], [*floats, Tag(256, LONG, [65_000]), Tag(257, LONG, [65_000])])]),
        "tiff_many_values.tif": tiff([(small.tobytes(), [*tags_of(small), *many])]),
        "tiff_many_strips.tif": tiff([(small.tobytes(), [*tags_of(small), *strips])]),
        "tiff_many_samples.tif": tiff([(small.tobytes(), [*tags_of(small, _277=65_535), Tag(258, SHORT, [8] * 60_000)])]),
        "tiff_5000_pages.tif": tiff([page] * 5_000),
        "tiff_big_without_end.tif": b"MM\0+\0\x08\0\0" + struct.pack(">QQ", 16, 2**63) + bytes(99),
    }  # fmt: skip


def _jpeg_2000() -> dict[str, bytes]:
    made = io.BytesIO()
    Image.fromarray(scene(64, 64, 1)).save(made, "JPEG2000", no_jp2=True)
    sound = made.getvalue()

    def sized(width: int, height: int, tile: int) -> bytes:
        data = bytearray(sound)
        data[8:16] = struct.pack(">II", width, height)
        data[24:32] = struct.pack(">II", tile, tile)
        return bytes(data)

    part = b"\xff\x90\0\x0a\0\0\0\0\0\x0e\0\0\xff\x93"
    start = sound.index(b"\xff\x90")
    return {
        "jp2_118_mp.j2k": sized(10_900, 10_900, 10_900),
        "jp2_4_gp.j2k": sized(65_000, 65_000, 65_000),
        "jp2_tiles_of_one_pixel.j2k": sized(10_000, 10_000, 1),
        "jp2_a_million_parts.j2k": sound[:start] + part * 1_000_000 + b"\xff\xd9",
        "jp2_comments.j2k": sound[:start] + b"\xff\x64\0\x02" * 2_000_000 + sound[start:],
    }


def _many() -> dict[str, bytes]:
    """Of what is left out, a few million."""
    picture = Image.fromarray(scene(96, 80, 1))
    made = {}
    for kind in ("JPEG", "PNG", "WEBP"):
        out = io.BytesIO()
        picture.save(out, kind)
        made[kind] = out.getvalue()
    jpeg, png, webp = made["JPEG"], made["PNG"], made["WEBP"]
    text = struct.pack(">I4s", 0, b"tEXt") + struct.pack(">I", zlib.crc32(b"tEXt"))
    return {
        "jpeg_segments.jpg": jpeg[:2] + b"\xff\xe5\0\2" * 3_000_000 + jpeg[2:],
        "jpeg_fill_bytes.jpg": jpeg[:2] + b"\xff" * 30_000_000 + jpeg[2:],
        "png_chunks.png": png[:33] + text * 2_000_000 + png[33:],
        "webp_chunks.webp": webp[:12] + b"abcd\0\0\0\0" * 2_000_000 + webp[12:],
    }
