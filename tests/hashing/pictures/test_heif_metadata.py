"""HEIF and AVIF: however the file is put together and whatever lies beside the picture, its pixels are read."""

from __future__ import annotations

import io
import random
import struct
from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np
import pytest
from PIL import Image

from benchmarks.encoded_pictures import Pixels, encoded, photo
from hashing import RefusalCode, RefusedError, hash_image
from hashing.fingerprint import fingerprint_file
from hashing.formats import PictureFormat, Window, picture_format
from hashing.limits import Limits
from hashing.pictures.decoded import to_pixels
from hashing.pictures.decoding import read_picture, register_decoders
from hashing.signals import Vpdq
from tests.hashing.pictures.heif_files import Entry, File, box, full_box, simple, with_more
from tests.variants import first_of

register_decoders()
KINDS = ("HEIF", "AVIF")


def _pixels(data: bytes) -> Pixels:
    decoded = read_picture(io.BytesIO(data), Limits()).decoded
    return to_pixels(decoded) if isinstance(decoded, Image.Image) else np.asarray(decoded)


@cache
def _simple(kind: str) -> File:
    return simple(kind)


@cache
def _shown(kind: str) -> Pixels:
    """What Pillow shows of the file before anything is done to it."""
    with Image.open(io.BytesIO(_simple(kind).made())) as picture:
        return np.asarray(picture.convert("RGB"))


def _is_read(kind: str, file: File) -> bool:
    return np.array_equal(_pixels(file.made()), _shown(kind))


BRANDS = (
    *(b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"mif2", b"msf1"),
    *(b"miaf", b"MiHE", b"MiPr", b"MA1A", b"MA1B", b"avif", b"avio", b"tmap", b"1pic", b"isom", b"iso8"),
    *(b"mp42", b"qt  ", b"mp41", b"\0\0\0\0", b"abcd"),
)  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_any_major_brand_will_do(kind: str) -> None:
    own = _simple(kind).compatible
    for major in BRANDS:
        for compatible in (own, own[::-1], (own[1],), (b"miaf",), (b"iso8", b"mif1")):
            data = replace(_simple(kind), major=major, compatible=compatible).made()
            assert picture_format(Window(io.BytesIO(data))) is PictureFormat(kind)
            assert np.array_equal(_pixels(data), _shown(kind)), (major, compatible)


@pytest.mark.parametrize("kind", KINDS)
def test_a_picture_without_any_brand_of_pictures_is_one_by_what_is_in_it(kind: str) -> None:
    file = replace(_simple(kind), major=b"isom", compatible=(b"iso8", b"mp42"))
    signals = fingerprint_file(io.BytesIO(file.made())).fingerprint
    assert signals.kind == "image"
    assert signals == hash_image(_simple(kind).made())


WAYS: dict[str, dict[str, Any]] = {
    "the list last": {"meta_last": True},
    "an idat": {"in_meta": True, "iloc_version": 1},
    "an idat, wide": {"in_meta": True, "iloc_version": 2, "wide": True, "long_indices": True},
    "iloc 1": {"iloc_version": 1},
    "iloc 2": {"iloc_version": 2, "wide": True},
    "long places": {"offset_size": 8},
    "a base": {"base_size": 4},
    "three parts": {"parts": 3},
    "parts of an idat": {"parts": 7, "in_meta": True, "iloc_version": 1},
    "long indices": {"long_indices": True},
    "a long mdat": {"mdat": "long"},
    "an mdat up to the end": {"mdat": "to the end"},
    "boxes between": {"between": box(b"free", bytes(40)) + box(b"uuid", bytes(99)) + box(b"what")},
    "bytes behind": {"tail": b"SEFT and more" * 50},
    "zeros behind": {"tail": bytes(4096)},
    "half a box behind": {"tail": b"\0\0\xff\xffmpvd"},
}


@pytest.mark.parametrize("name", WAYS)
@pytest.mark.parametrize("kind", KINDS)
def test_a_file_may_be_put_together_in_any_way(kind: str, name: str) -> None:
    assert _is_read(kind, replace(_simple(kind), **WAYS[name]))


ESSENTIALLY_UNKNOWN = box(b"wxyz", b"what is this")
PROPERTIES = {
    "an unknown one": ESSENTIALLY_UNKNOWN,
    "an empty profile": box(b"colr", b"prof"),
    "a broken profile": box(b"colr", b"rICC" + b"\xff" * 200),
    "colours of nothing": box(b"colr"),
    "colours cut off": box(b"colr", b"nclx\0\1"),
    "another kind of colours": box(b"colr", b"what" + bytes(9)),
    "another depth": full_box(b"pixi", 0, 0, b"\3\x0a\x0a\x0a"),
    "no depth": full_box(b"pixi", 0, 0),
    "depths without end": full_box(b"pixi", 0, 0, b"\xff\x08"),
    "a shape of its pixels": box(b"pasp", struct.pack(">II", 0, 0)),
    "a maximum of light": box(b"clli", b"\xff"),
    "a screen": box(b"mdcv", bytes(3)),
    "something of auxiliaries": full_box(b"auxC", 0, 0, b"urn:what"),
    "a text": full_box(b"udes", 0, 0, b"\xff" * 99),
    "a cut of nothing": box(b"clap", bytes(32)),
    "a cut larger than it": box(b"clap", struct.pack(">8i", 9999, 1, 9999, 1, 0, 1, 0, 1)),
    "a cut that is cut": box(b"clap", bytes(7)),
    "a size twice": full_box(b"ispe", 0, 0, struct.pack(">II", 7, 7)),
    "a scale": full_box(b"iscl", 0, 0, bytes(8)),
}


@pytest.mark.parametrize("essential", [False, True])
@pytest.mark.parametrize("name", PROPERTIES)
@pytest.mark.parametrize("kind", KINDS)
def test_odd_properties_cost_no_picture(kind: str, name: str, essential: bool) -> None:
    file, extra = _simple(kind), PROPERTIES[name]
    first = file.items[0]
    must = file.essential | ({extra[4:8]} if essential else set())
    for properties in ((*first.properties, extra), (*first.properties[:3], extra)):
        changed = replace(first, properties=properties)
        assert _is_read(kind, replace(with_more(file, first=changed), essential=must))


TURNS = {"irot": [b"\0", b"\1", b"\2", b"\3", b"\x41", b""], "imir": [b"\0", b"\1", b""]}


@pytest.mark.parametrize("name", TURNS)
def test_a_heif_is_turned_as_it_says(name: str) -> None:
    file = _simple("HEIF")
    first = file.items[0]
    for value in TURNS[name]:
        turn = box(name.encode(), value)
        data = with_more(file, first=replace(first, properties=(*first.properties, turn))).made()
        expected = _shown("HEIF")
        if value and name == "irot":
            expected = np.rot90(expected, value[0] & 3)
        if value and name == "imir":
            expected = expected[::-1] if value == b"\0" else expected[:, ::-1]
        assert np.array_equal(_pixels(data), expected), value


@pytest.mark.parametrize("turns", [("irot", "irot"), ("imir", "irot"), ("irot", "imir", "irot")])
def test_an_avif_that_says_several_times_how_to_turn_it_is_read(turns: tuple[str, ...]) -> None:
    file = _simple("AVIF")
    first = file.items[0]
    turned = (*first.properties, *(box(name.encode(), b"\1") for name in turns))
    assert _is_read("AVIF", with_more(file, first=replace(first, properties=turned)))


@pytest.mark.parametrize("kind", KINDS)
def test_data_is_looked_for_in_the_file_itself_whatever_it_says(kind: str) -> None:
    """As libheif and libavif do, and so all browsers."""
    data = bytearray(_simple(kind).made())
    data[data.index(b"iloc") + 15] = 1
    assert np.array_equal(_pixels(bytes(data)), _shown(kind))


def _metadata(kind: str) -> dict[str, tuple[Entry, ...]]:
    first = _simple(kind).items[0]
    auxiliary = full_box(b"auxC", 0, 0, b"urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0")
    describes, adds, shows = (((name, (1,)),) for name in (b"cdsc", b"auxl", b"thmb"))
    broken: dict[str, dict[str, Any]] = {
        "nonsense": {"data": b"\xff" * 40},
        "nothing": {},
        "beyond the file": {"place": (10**6, 10**6)},
        "as long as can be": {"place": (0, 2**32 - 1)},
        "part of the picture": {"place": (0, 60)},
    }
    items: dict[str, tuple[Entry, ...]] = {}
    for name, data in broken.items():
        items[f"Exif of {name}"] = (Entry(b"Exif", references=describes, **data),)
        items[f"XMP of {name}"] = (Entry(b"mime", references=describes, **data),)
        items[f"an unknown item of {name}"] = (Entry(b"wxyz", **data),)
        for properties in (first.properties, (*first.properties, auxiliary), (auxiliary,), ()):
            changed = Entry(first.kind, properties=properties, references=adds, **data)
            number = f"{name} with {len(properties)}"
            items[f"alpha of {number}"] = (changed,)
            items[f"a preview of {number}"] = (replace(changed, references=shows),)
            items[f"a hidden picture of {number}"] = (replace(changed, hidden=True, references=()),)
        gain = Entry(first.kind, properties=first.properties, hidden=True, **data)
        combined = Entry(
            b"tmap", references=((b"dimg", (1, 2)),), properties=(first.properties[1],)
        )
        items[f"a gain map of {name}"] = (gain, combined)
    items["Exif about itself"] = (Entry(b"Exif", b"MM\0*", references=((b"cdsc", (2,)),)),)
    items["Exif about what is not there"] = (Entry(b"Exif", references=((b"cdsc", (77,)),)),)
    items["alpha of itself"] = (replace(first, references=((b"auxl", (2,)), (b"prem", (2,)))),)
    return items


@pytest.mark.parametrize("name", _metadata("HEIF"))
@pytest.mark.parametrize("kind", KINDS)
def test_items_beside_the_picture_cost_nothing(kind: str, name: str) -> None:
    extra = _metadata(kind)[name]
    assert _is_read(kind, with_more(_simple(kind), *extra))
    if len(extra) == 1:  # the picture needs not be the first
        first = _simple(kind).items[0]
        other = replace(extra[0], references=tuple((how, (2,)) for how, _ in extra[0].references))
        assert _is_read(kind, replace(_simple(kind), items=(other, first), primary=2))


@pytest.mark.parametrize("kind", KINDS)
def test_a_picture_that_is_to_be_brightened_by_a_map_is_the_plain_one(kind: str) -> None:
    first = _simple(kind).items[0]
    gain = replace(first, hidden=True, data=b"no picture")
    combined = Entry(b"tmap", b"\0" * 9, (first.properties[1],), references=((b"dimg", (1, 2)),))
    file = with_more(_simple(kind), gain, combined)
    assert _is_read(kind, replace(file, primary=3))


@pytest.mark.parametrize("kind", KINDS)
def test_alpha_changes_no_colour(kind: str) -> None:
    colours = photo(6, 96, 80)
    alpha = colours.convert("L").point(lambda value: 255 - value)
    data = encoded(Image.merge("RGBA", (*colours.split(), alpha)), kind)
    with Image.open(io.BytesIO(data)) as picture:
        assert picture.mode == "RGBA"
        assert np.array_equal(_pixels(data), np.asarray(picture)[..., :3])


ENCODINGS: dict[str, tuple[str, str, dict[str, Any]]] = {
    "heic 4:4:4": ("HEIF", "RGB", {"chroma": 444}),
    "heic grey": ("HEIF", "L", {}),
    "heic lossless": ("HEIF", "RGB", {"quality": -1, "matrix_coefficients": 0}),
    "heic with a profile": ("HEIF", "RGB", {"icc_profile": b"no profile at all"}),
    "avif 4:4:4": ("AVIF", "RGB", {"subsampling": "4:4:4"}),
    "avif 4:2:2": ("AVIF", "RGB", {"subsampling": "4:2:2"}),
    "avif grey": ("AVIF", "L", {}),
    "avif of full quality": ("AVIF", "RGB", {"quality": 100}),
    "avif of small range": ("AVIF", "RGB", {"range": "limited"}),
    "avif in tiles": ("AVIF", "RGB", {"tile_rows": 1, "tile_cols": 1}),
}


@pytest.mark.parametrize("name", ENCODINGS)
def test_the_pixels_are_those_of_the_whole_file(name: str) -> None:
    kind, mode, options = ENCODINGS[name]
    data = encoded(photo(8, 333, 251).convert(mode), kind, **options)
    with Image.open(io.BytesIO(data)) as picture:
        expected = np.asarray(picture.convert("RGB"))
    pixels = _pixels(data)
    assert np.array_equal(pixels if pixels.ndim == 3 else np.dstack([pixels] * 3), expected)


def _tile(kind: str, seed: int) -> File:
    """With a colour for every pixel, as colours of fewer are smoothed over the edges of tiles."""
    options: dict[str, Any] = {"chroma": 444} if kind == "HEIF" else {"subsampling": "4:4:4"}
    return simple(kind, photo(seed, 128, 128), **options)


def _grid(kind: str, tiles: tuple[int, ...], across: int, down: int) -> File:
    """A picture of 2 tiles, used in this order."""
    one, other = (_tile(kind, seed).items[0] for seed in (1, 2))
    size = struct.pack(">II", 128 * across, 128 * down)
    payload = struct.pack(">BBBBHH", 0, 0, down - 1, across - 1, 128 * across, 128 * down)
    pixi = full_box(b"pixi", 0, 0, b"\3\x08\x08\x08")
    whole = Entry(
        b"grid", payload, (full_box(b"ispe", 0, 0, size), pixi), references=((b"dimg", tiles),)
    )
    items = (whole, replace(one, hidden=True), replace(other, hidden=True))
    return replace(_simple(kind), items=items)


@pytest.mark.parametrize("kind", KINDS)
def test_tiles_may_be_used_twice(kind: str) -> None:
    one, other = (_pixels(_tile(kind, seed).made()) for seed in (1, 2))
    file = _grid(kind, (2, 3, 3, 2), 2, 2)
    assert np.array_equal(_pixels(file.made()), np.block([[[one], [other]], [[other], [one]]]))
    plain = _grid(kind, (2, 3), 2, 1).made()
    with Image.open(io.BytesIO(plain)) as picture:
        assert np.array_equal(_pixels(plain), np.asarray(picture.convert("RGB")))


@pytest.mark.parametrize("kind", KINDS)
def test_a_grid_of_grids_without_end_is_refused(kind: str) -> None:
    for tiles in ((1, 1), (2, 4), (2, 3, 99)):
        with pytest.raises(RefusedError) as caught:
            read_picture(io.BytesIO(_grid(kind, tiles, 2, 1).made()), Limits())
        assert caught.value.code is RefusalCode.DAMAGED


def test_a_burst_is_read_whole_and_its_primary_picture_counts() -> None:
    frames = [photo(seed, 320, 240) for seed in range(3)]
    data = encoded(frames[0], "HEIF", save_all=True, append_images=frames[1:], primary_index=1)
    assert np.array_equal(_pixels(data), _pixels(simple("HEIF", frames[1]).made()))
    assert any(isinstance(signal, Vpdq) for signal in hash_image(data).signals)
    # one of the others is damaged
    start = len(data) - 200
    broken = data[:start] + bytes(200)
    assert np.array_equal(_pixels(broken), _pixels(data))


@pytest.mark.parametrize("kind", first_of(KINDS, every_run=1))
def test_a_listing_garbled_anywhere_ends_in_a_picture_or_a_refusal(kind: str) -> None:
    file = with_more(_simple(kind), *_metadata(kind)["Exif of nonsense"])
    data = file.made()
    chance = random.Random(kind)
    end = data.index(b"mdat")
    refused = 0
    for place in range(8, end):
        garbled = bytearray(data)
        garbled[place] ^= chance.randrange(1, 256)
        try:
            read_picture(io.BytesIO(bytes(garbled)), Limits())
        except RefusedError:
            refused += 1
    assert refused < (end - 8) * 0.6


@pytest.mark.parametrize("kind", KINDS)
def test_garbled_metadata_costs_nothing(kind: str) -> None:
    """All that is about the Exif item alone, byte by byte, and its data."""
    first = _simple(kind).items[0]
    exif = Entry(
        b"Exif",
        b"\0\0\0\0II*\0\x08\0\0\0\1\0" + bytes(16),
        (ESSENTIALLY_UNKNOWN,),
        references=((b"cdsc", (1,)),),
    )
    file = replace(_simple(kind), items=(first, exif))
    data = file.made()
    infe = data.rindex(b"Exif")
    places = [*range(infe - 4, infe + 5)]  # number, protection, type and name
    iloc = data.index(b"iloc") + 12 + 14
    places += range(iloc + 2, iloc + 14)
    cdsc = data.index(b"cdsc") - 0
    places += range(cdsc, cdsc + 10)
    places += range(data.index(b"wxyz"), data.index(b"wxyz") + 16)
    places += range(len(data) - len(exif.data), len(data))
    chance = random.Random(kind)
    for place in places:
        garbled = bytearray(data)
        garbled[place] ^= chance.randrange(1, 256)
        if garbled[infe - 4 : infe - 2] == b"\0\1":
            continue  # it takes the picture's own number
        assert np.array_equal(_pixels(bytes(garbled)), _shown(kind)), (
            place,
            data[place - 4 : place + 4],
        )
