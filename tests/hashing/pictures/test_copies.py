"""Hashes of likely copies: each is of what its name says, finds what people make, and nothing innocent."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pdqhash
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter, ImageOps
from threatexchange.signal_type.pdq.signal import PdqSignal

from hashing import hash_image
from hashing.pictures.hashing import picture_signals
from hashing.signals import (
    MATCH_DISTANCE,
    Fingerprint,
    Pdq,
    hamming_distance,
    has_plausible_bits,
)
from hashing.transforms import COPIES, DIHEDRAL, Transform
from tests.hashing.pictures.made_copies import (
    Copy,
    after,
    barred,
    bordered,
    copy_named,
    cropped,
    cut,
    on,
    photo_like,
    tilted,
)
from tests.variants import first_of


def _file(picture: Image.Image, quality: int = 85) -> bytes:
    packed = io.BytesIO()
    picture.save(packed, "JPEG", quality=quality)
    return packed.getvalue()


def _pdqs(fingerprint: Fingerprint) -> dict[Transform, Pdq]:
    return {s.transform: s for s in fingerprint.signals if isinstance(s, Pdq)}


def _theirs(picture: Image.Image) -> str:
    vector, _ = pdqhash.compute(np.asarray(picture))
    return np.packbits(vector.astype(bool)).tobytes().hex()


# -- each is of what its name says ---------------------------------------------------------------------------


@pytest.fixture(scope="module")
def landscape() -> Image.Image:
    return photo_like(2)


@pytest.fixture(scope="module")
def hashes(landscape: Image.Image) -> dict[Transform, Pdq]:
    return _pdqs(hash_image(_file(landscape, 95)))


@pytest.mark.parametrize("transform", sorted(COPIES))
def test_a_copy_s_hash_is_of_what_its_name_says(
    transform: Transform, landscape: Image.Image, hashes: dict[Transform, Pdq]
) -> None:
    theirs = _theirs(copy_named(transform)(landscape))
    if transform in hashes:
        assert hamming_distance(hashes[transform].value, theirs) <= 20
    else:  # nearly the same as one that is there
        assert min(hamming_distance(s.value, theirs) for s in hashes.values()) <= 22


def test_a_picture_in_the_frame_of_an_instant_film_is_found() -> None:
    """79 by 79 mm on a sheet of 88 by 107: 4.5 mm of white beside it, some 6 above and 22 below."""
    photo = cropped(1.0)(photo_like(5))
    side, top, below = (round(photo.width * share) for share in (4.5 / 79, 6 / 79, 22 / 79))
    theirs = _theirs(ImageOps.expand(photo, (side, top, side, below), "white"))
    sent = _pdqs(hash_image(_file(photo_like(5), 95))).values()
    assert min(hamming_distance(s.value, theirs) for s in sent) <= MATCH_DISTANCE


def _lying_on_its_side(photo: Image.Image) -> bytes:
    """As a phone that is held upright stores what it takes: turned, and Exif says how to turn it back."""
    exif, packed = Image.Exif(), io.BytesIO()
    exif[0x0112] = 6
    photo.transpose(Image.Transpose.ROTATE_90).save(packed, "JPEG", quality=95, exif=exif)
    return packed.getvalue()


def test_copies_are_of_what_is_seen_however_the_phone_was_held(
    landscape: Image.Image, hashes: dict[Transform, Pdq]
) -> None:
    found = _pdqs(hash_image(_lying_on_its_side(landscape)))
    assert hamming_distance(found[Transform.ROTATE_270].value, hashes[Transform.ORIGINAL].value) < 8
    both = COPIES & hashes.keys() & found.keys()
    assert len(both) > 50
    for copy in both:
        assert hamming_distance(found[copy].value, hashes[copy].value) <= 16


def test_the_picture_inside_a_frame_is_seen_upright_too() -> None:
    photo = photo_like(8, 450, 320)
    found = _pdqs(hash_image(_lying_on_its_side(ImageOps.expand(photo, (0, 200, 0, 250), "black"))))
    inside = _pdqs(hash_image(_file(photo, 95)))
    assert hamming_distance(found[Transform.TRIMMED].value, inside[Transform.ORIGINAL].value) <= 16
    for copy in (Transform.CROP_1_1, Transform.CUT_TOP_16, Transform.STORY_BLURRED_92):
        assert hamming_distance(found[copy].value, inside[copy].value) <= 16


# -- which are made ------------------------------------------------------------------------------------------


def test_a_picture_is_not_cut_to_the_shape_it_has() -> None:
    story = _pdqs(hash_image(_file(photo_like(6, 540, 960))))
    assert Transform.CROP_9_16 not in story
    assert Transform.STORY_BLACK not in story
    assert Transform.CROP_1_1 in story
    square = _pdqs(hash_image(_file(photo_like(6, 700, 700))))
    assert Transform.CROP_1_1 not in square
    assert Transform.SQUARE_BLACK not in square


def test_no_two_hashes_of_a_picture_are_nearly_the_same() -> None:
    found = [s.value for s in _pdqs(hash_image(_file(photo_like(7)))).values()][len(DIHEDRAL) - 1 :]
    nearest = min(
        hamming_distance(one, other)
        for place, one in enumerate(found)
        for other in found[place + 1 :]
    )
    assert nearest > 2


def test_copies_of_a_framed_file_are_of_the_picture_inside() -> None:
    photo = photo_like(8)
    screenshot = ImageOps.expand(photo, (0, 400, 0, 500), "black")
    found = _pdqs(hash_image(_file(screenshot)))
    inside = _pdqs(hash_image(_file(photo)))
    assert hamming_distance(found[Transform.TRIMMED].value, inside[Transform.ORIGINAL].value) <= 16
    for copy in (Transform.CROP_1_1, Transform.TILT_3_5, Transform.STORY_BLURRED_92):
        assert hamming_distance(found[copy].value, inside[copy].value) <= 16


def test_the_plain_wall_behind_somebody_is_no_frame() -> None:
    photo = photo_like(9)
    wall = np.asarray(ImageOps.expand(photo, (150, 0, 150, 0), (180, 175, 170))).astype(np.int16)
    grain = np.random.default_rng(1).normal(0, 5, wall.shape)
    person = Image.fromarray(np.clip(wall + grain, 0, 255).astype(np.uint8))
    whole = _theirs(cropped(1.0)(person))
    found = _pdqs(hash_image(_file(person)))
    assert hamming_distance(found[Transform.CROP_1_1].value, whole) <= MATCH_DISTANCE


def test_the_even_background_of_a_studio_is_no_frame() -> None:
    """White to the last digit on both sides, and the person before it is round."""
    photo = photo_like(9, 640, 900)
    mask = Image.new("L", photo.size)
    ImageDraw.Draw(mask).ellipse((120, 150, 520, 800), fill=255)
    person = Image.composite(photo, Image.new("RGB", photo.size, "white"), mask)
    found = _pdqs(hash_image(_file(person)))
    for copy in (Transform.CUT_TOP_16, Transform.STORY_BLACK, Transform.CROP_4_5):
        theirs = _theirs(copy_named(copy)(person))
        assert hamming_distance(found[copy].value, theirs) <= MATCH_DISTANCE


def _faint(seed: int) -> NDArray[np.uint8]:
    return np.asarray(photo_like(seed).point(lambda value: 120 + value // 20))


def test_nothing_is_made_of_a_nearly_blank_picture_in_bars() -> None:
    """Its quality is that of the bars: two of them would match each other."""
    in_bars = Image.fromarray(np.pad(_faint(10), ((100, 100), (0, 0), (0, 0))))
    fingerprint = hash_image(_file(in_bars))
    assert fingerprint.pdq is not None
    assert fingerprint.pdq.matchable
    assert not COPIES & _pdqs(fingerprint).keys()


@pytest.mark.parametrize("cells", [(4, 5), (6, 8), (8, 10)])
def test_nothing_is_made_of_soft_blobs(cells: tuple[int, int]) -> None:
    """The strongest few waves decide most of their bits: two came within 30 bits of each other."""
    for seed in range(8):
        few = np.random.default_rng(seed).integers(0, 256, cells, dtype=np.uint8)
        blobs = Image.fromarray(few).resize((400, 300), Image.Resampling.BICUBIC)
        assert not COPIES & _pdqs(hash_image(_file(blobs.convert("RGB")))).keys()


def test_nothing_is_made_of_a_soft_gradient() -> None:
    across = np.linspace(0, 255, 800)[None] * np.linspace(0.4, 1, 600)[:, None]
    assert not COPIES & _pdqs(hash_image(_file(Image.fromarray(across.astype(np.uint8))))).keys()


# -- what is found -------------------------------------------------------------------------------------------

_MADE_BY_PEOPLE: dict[str, Copy] = {
    "square, compressed": cropped(1.0),
    "upright for a feed": cropped(0.79),
    "the lower tenth cut away": cut(bottom=0.1),
    "every edge cut a little": cut(left=0.03, right=0.04, top=0.045, bottom=0.04),
    "held at a slant": tilted(-3),
    "white border": bordered(0.05, 255),
    "coloured border": lambda photo: ImageOps.expand(photo, 35, "teal"),
    "in a story": on(9 / 16, "blurred", 0.94),
    "on black": on(9 / 20, "black"),
    "under a line of text": barred(above=0.15),
    "mirrored and square": after(ImageOps.mirror, cropped(1.0)),
    "mirrored": ImageOps.mirror,
}


@pytest.mark.parametrize("name", first_of(_MADE_BY_PEOPLE, every_run=7))
def test_a_platform_finds_the_copy_and_not_another_picture(name: str, tmp_path: Path) -> None:
    copy = tmp_path / "copy.jpg"
    sent = [_pdqs(hash_image(_file(photo_like(seed)))) for seed in (20, 21)]
    _MADE_BY_PEOPLE[name](photo_like(20)).resize((640, 560)).save(copy, quality=70)
    theirs = PdqSignal.hash_from_file(copy)
    own, other = (
        min(hamming_distance(s.value, theirs) for s in found.values() if s.matchable)
        for found in sent
    )
    assert own <= MATCH_DISTANCE
    assert other > 45


def _different_pictures() -> Iterator[Image.Image]:
    """As photographs, and what is likelier to be taken for another: dark, faint, soft, in equal bars."""
    for seed in range(36):
        yield photo_like(100 + seed, *((320, 240), (240, 320), (320, 180))[seed % 3])
    for seed in range(8):
        yield photo_like(200 + seed, 320, 240).point(lambda value: value // 3)
        yield photo_like(300 + seed, 320, 240).point(lambda value: 80 + value // 3)
        yield photo_like(400 + seed, 320, 240).filter(ImageFilter.GaussianBlur(4))
        yield Image.fromarray(np.pad(_faint(500 + seed), ((90, 90), (0, 0), (0, 0))))


@pytest.mark.timeout(300)
def test_no_two_pictures_come_near_a_match() -> None:
    """Over ten million pairs of hashes of different pictures, none within 45 bits; 31 are a match."""
    owners, values = [], []
    for owner, picture in enumerate(_different_pictures()):
        for signal in picture_signals(np.asarray(picture)):
            if signal.matchable:
                owners.append(owner)
                values.append(np.frombuffer(bytes.fromhex(signal.value), dtype=np.uint64))
    hashes, whose = np.array(values), np.array(owners)
    pairs, least = 0, 256
    for place in range(0, len(hashes), 128):
        of_others = whose[place : place + 128, None] < whose[None]
        apart = np.bitwise_count(hashes[place : place + 128, None] ^ hashes[None])
        distances = apart.sum(axis=2, dtype=np.int16)[of_others]
        pairs += len(distances)
        least = min(least, int(distances.min(initial=256)))
    assert pairs >= 10_000_000
    assert least > 45


@pytest.mark.parametrize("size", [(12_000, 40), (40, 12_000)])
def test_of_a_long_thin_picture_no_hash_of_a_few_pixels_is_made(size: tuple[int, int]) -> None:
    """Its square in the middle is less than a pixel wide: a hash of that says next to nothing, and sets few bits."""
    noise = np.random.default_rng(0).integers(0, 256, (40, 128, 3)).astype(np.uint8)
    thin = Image.fromarray(noise).resize((12_000, 40), Image.Resampling.BICUBIC)
    picture = thin if size[0] > size[1] else thin.transpose(Image.Transpose.ROTATE_90)
    data = io.BytesIO()
    picture.save(data, "PNG")
    signals = hash_image(data.getvalue()).signals
    assert len(signals) > len(DIHEDRAL)
    assert all(has_plausible_bits(one.value) for one in signals if isinstance(one, Pdq))
