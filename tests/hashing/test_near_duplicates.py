"""Files that look the same are found, whatever way they are turned."""

from __future__ import annotations

import random

from hashing.near_duplicates import group
from hashing.signals import Fingerprint, Md5, Pdq
from hashing.transforms import DIHEDRAL, Transform


def _picture(rng: random.Random, quality: int = 100) -> Fingerprint:
    return Fingerprint(
        "image", tuple(Pdq(f"{rng.getrandbits(256):064x}", quality, t) for t in DIHEDRAL)
    )


def _altered(value: str, bits: int, rng: random.Random) -> str:
    mask = sum(1 << bit for bit in rng.sample(range(256), bits))
    return f"{int(value, 16) ^ mask:064x}"


def _turned_copy(picture: Fingerprint, bits: int, rng: random.Random) -> Fingerprint:
    """A copy turned by 180 degrees and altered: what was upright is the turned one's hash, and the reverse."""
    upright, turned = picture.signals[0], picture.signals[2]
    assert isinstance(upright, Pdq)
    assert isinstance(turned, Pdq)
    return Fingerprint(
        "image",
        (
            Pdq(_altered(turned.value, bits, rng), 80),
            Pdq(_altered(upright.value, bits, rng), 80, Transform.ROTATE_180),
        ),
    )


def test_a_turned_and_altered_copy_is_found_up_to_the_match_distance() -> None:
    rng = random.Random(1)
    first, stranger = _picture(rng), _picture(rng)
    near, far = _turned_copy(first, 31, rng), _turned_copy(first, 32, rng)

    assert group([first, stranger, near]) == [(0, 2)]
    assert group([near, stranger, first]) == [(0, 2)]
    assert group([first, stranger, far]) == []


def test_a_screenshot_is_found_by_what_is_inside_its_borders() -> None:
    rng = random.Random(2)
    picture, page = _picture(rng), _picture(rng)
    assert picture.pdq is not None
    inner = Pdq(picture.pdq.value, 100, Transform.TRIMMED)
    screenshot = Fingerprint("image", (*page.signals, inner))

    assert group([picture, screenshot]) == [(0, 1)]
    assert group([screenshot, picture]) == [(0, 1)]


def test_likeness_carries_over_and_groups_keep_the_order_of_the_files() -> None:
    rng = random.Random(3)
    first = "0" * 64
    second = _altered(first, 30, rng)
    third = f"{int(second, 16) ^ (int('f' * 7, 16) << 200):064x}"
    chain = [Fingerprint("image", (Pdq(v, 90),)) for v in (first, third, second)]

    assert group([_picture(rng), *chain]) == [(1, 2, 3)]


def test_blank_pictures_look_like_nothing() -> None:
    blank = Fingerprint("image", (Pdq("0" * 64, 0),))
    assert group([blank, blank]) == []


def test_the_same_video_twice_is_found_by_its_digest() -> None:
    one = Fingerprint("video", (Md5("a" * 32),))
    other = Fingerprint("video", (Md5("b" * 32),))
    assert group([one, other, one]) == [(0, 2)]
    assert group([]) == []


def test_none_is_missed_among_hundreds_whatever_bits_differ() -> None:
    rng = random.Random(4)
    files = [_picture(rng) for _ in range(500)]
    copies = [_turned_copy(files[index], 31, rng) for index in range(0, 500, 40)]
    expected = [(index, 500 + place) for place, index in enumerate(range(0, 500, 40))]

    assert group([*files, *copies]) == expected
