"""Nobody can fill the feed with hashes that would block innocent pictures, nor with a flood of any hashes."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest

from case_api.signal_store.orientations import turned
from hashing.signals import hamming_distance
from hashing.transforms import DIHEDRAL, Transform
from submission.protocol.answers import Problem
from submission.protocol.wire import Item
from tests.case_api.people import (
    Person,
    eight_ways,
    orientations,
    pdq_values,
    picture,
    video,
    with_copies,
)
from tests.case_api.platforms import new_platform
from tests.plausible_pdq import random_pdq

#: Near-blank pictures have such hashes, and so have many innocent ones.
FLAT = {
    "all zero": "0" * 64,
    "all one": "f" * 64,
    "one bit": "1" + "0" * 63,
    "few bits": "ffff" + "0" * 60,
    "more than half": "f" * 40 + "0" * 24,
}


def refusal(answer: Any) -> tuple[int, str | None]:
    return answer.status_code, Problem.model_validate_json(answer.content).field


def changed(person: Person, item: Item, change: Callable[[Any], None]) -> bytes:
    body = json.loads(person.body(item))
    change(body["items"][0])
    return json.dumps(body, separators=(",", ":")).encode()


@pytest.mark.parametrize("flat", FLAT)
@pytest.mark.parametrize("transform", ["original", "flip_x", "crop_4_5"])
def test_a_flat_hash_of_a_picture_is_refused(service: Any, flat: str, transform: str) -> None:
    person = Person(service.http)

    def poison(item: Any) -> None:
        item["signals"][0].update(value=FLAT[flat], transform=transform)

    answer = person.put(changed(person, picture(), poison))
    assert refusal(answer) == (422, "items.0.signals.0.value")
    assert person.look().status_code == 404


@pytest.mark.parametrize("flat", FLAT)
def test_a_flat_frame_of_a_video_is_refused(service: Any, flat: str) -> None:
    person = Person(service.http)

    def poison(item: Any) -> None:
        item["signals"][1]["frames"][2]["pdq"] = FLAT[flat]

    film = video(secrets.token_hex(16), [random_pdq() for _ in range(4)])
    answer = person.put(changed(person, film, poison))
    assert refusal(answer) == (422, "items.0.signals.1.frames.2.pdq")


@pytest.mark.parametrize("flat", FLAT)
def test_a_flat_hash_of_a_partner_is_refused(empty_service: Any, flat: str) -> None:
    platform = new_platform(empty_service)
    record = {"signalType": "ImagePDQ", "hashValue": FLAT[flat]}
    answer = empty_service.http.post(
        "/v1/SubmitHashes",
        json={"count": 1, "hashRecords": [record]},
        headers=platform.headers(platform.keys.submit_hashes_key),
    )
    assert answer.status_code == 422


def test_a_video_has_no_hash_of_a_picture_and_has_its_digest(service: Any) -> None:
    film = video(secrets.token_hex(16), [random_pdq()])
    picture_hash = json.loads(picture().model_dump_json())["signals"][0]
    person = Person(service.http)
    with_picture = changed(person, film, lambda item: item["signals"].append(picture_hash))
    without_digest = changed(person, film, lambda item: item["signals"].pop(0))
    for body in (with_picture, without_digest):
        assert refusal(person.put(body)) == (422, "items.0")


@pytest.mark.parametrize("which", ["pdq", "md5", "vpdq"])
def test_each_signal_is_there_once(service: Any, which: str) -> None:
    person = Person(service.http)
    item = picture() if which == "pdq" else video(secrets.token_hex(16), [random_pdq()])

    def twice(item: Any) -> None:
        one = next(s for s in item["signals"] if s["type"] == which)
        other = json.loads(json.dumps(one))
        if "value" in other:
            other["value"] = random_pdq()[: len(other["value"])]
        item["signals"].append(other)

    assert refusal(person.put(changed(person, item, twice))) == (422, "items.0")


def test_the_orientations_of_one_picture_are_told_from_those_of_others() -> None:
    """Turned twice is turned once more, and eight orientations are eight."""
    pdq = random_pdq()
    assert turned(pdq, Transform.ORIGINAL) == pdq
    assert len({turned(pdq, transform) for transform in DIHEDRAL}) == 8
    for back in (Transform.FLIP_X, Transform.FLIP_Y, Transform.ROTATE_180, Transform.FLIP_PLUS_1):
        assert turned(turned(pdq, back), back) == pdq
    quarter = pdq
    for _ in range(4):
        quarter = turned(quarter, Transform.ROTATE_90)
    assert quarter == pdq
    assert turned(turned(pdq, Transform.ROTATE_90), Transform.ROTATE_270) == pdq
    assert all(hamming_distance(a, b) > 64 for a, b in pairwise({random_pdq() for _ in range(50)}))


def test_a_turned_copy_that_fits_no_original_goes_only_to_who_asks_for_all_copies(
    empty_service: Any,
) -> None:
    usual, all_copies = (
        new_platform(empty_service),
        new_platform(empty_service, "All copies", copies="all"),
    )
    honest, unrelated = eight_ways(), picture(*(random_pdq() for _ in DIHEDRAL))
    no_original = Item.model_validate_json(
        json.dumps(json.loads(eight_ways().model_dump_json()) | {"item_id": secrets.token_hex(16)})
    )
    body = json.loads(no_original.model_dump_json())
    del body["signals"][0]
    no_original = Item.model_validate_json(json.dumps(body))
    Person(empty_service.http).submit(honest, unrelated, no_original)
    assert usual.values() == pdq_values(honest) | pdq_values(unrelated, Transform.ORIGINAL)
    assert all_copies.values() == pdq_values(honest) | pdq_values(unrelated) | pdq_values(
        no_original
    )


def test_an_address_brings_so_many_rows_a_day_and_a_retry_still_gets_its_receipt(
    start_service: Callable[..., Any],
) -> None:
    full = [with_copies(), with_copies()]
    rows = max(len(picture.signals) for picture in full)
    service = start_service(feed_rows_per_day=5 * rows + 40)
    people = [Person(service.http) for _ in range(3)]
    bodies = [people[0].body(*full), people[1].body(*full), people[2].body(*full)]
    first, second, third = (p.put(b) for p, b in zip(people, bodies, strict=True))
    assert (first.status_code, second.status_code, third.status_code) == (201, 201, 429)
    assert third.json()["type"] == "urn:empreinte:problem:too-many-items-today"
    assert 1 <= int(third.headers["retry-after"]) <= 86_400
    assert people[2].look().status_code == 404
    assert people[0].put(bodies[0]).content == first.content
    # one more picture fits, a video with many scenes does not, and neither counts again when it is repeated
    film = video(secrets.token_hex(16), [random_pdq() for _ in range(200)])
    more = with_copies()
    assert people[0].add(more).status_code == 201
    assert people[0].add(more).status_code == 200
    assert people[0].add(film).status_code == 429
    assert len(people[0].status().items) == 3


def test_single_hashes_count_as_much_as_whole_pictures(start_service: Callable[..., Any]) -> None:
    service = start_service(feed_rows_per_day=640)
    person = Person(service.http)
    assert person.submit(*(picture() for _ in range(11))).status_code == 429
    assert person.submit(*(picture() for _ in range(10))).status_code == 201


def test_what_is_used_up_does_not_depend_on_whether_hashes_are_known(
    start_service: Callable[..., Any],
) -> None:
    service = start_service(feed_rows_per_day=5 * 64)
    known = orientations()
    answers = [Person(service.http).submit(picture(*known)).status_code for _ in range(7)]
    assert answers == [201] * 5 + [429] * 2


def test_a_case_of_two_hundred_pictures_with_all_copies_is_taken(service: Any) -> None:
    """By default limits, and within one body or two."""
    items = [with_copies() for _ in range(200)]
    person = Person(service.http)
    assert person.submit(*items[:100]).status_code == 201
    assert person.add(*items[100:]).status_code == 201
    assert len(person.status().items) == 200
