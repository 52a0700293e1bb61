"""What the operator's numbers tell of one person: nothing, not even all of them together."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, delete, insert

from case_api.statistics import in_tens, statistics
from case_api.storage import schema
from case_api.storage.database import Database, open_database
from case_api.storage.tables import cases, items
from tests.case_api.people import Person, eight_ways, picture, video
from tests.plausible_pdq import random_pdq

STATES = ("received", "active", "withdrawal_pending", "withdrawn", "deleted")
Range = tuple[int, int]


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    opened = open_database(f"sqlite:///{tmp_path_factory.mktemp('counted') / 'cases.db'}")
    schema.migrate(opened)
    yield opened
    opened.close()


def fill(
    database: Database, adults: tuple[int, int], minors: int, kinds: dict[str, list[int]]
) -> None:
    """A database with just so many adult cases (stated, not stated), minor cases, and items by kind and state."""
    people = [("adult", True)] * adults[0] + [("adult", False)] * adults[1]
    people += [("minor", False)] * minors
    pieces = [
        (kind, state)
        for kind, counts in kinds.items()
        for state, count in zip(STATES, counts, strict=True)
        for _ in range(count)
    ]
    texts = dict.fromkeys(("receipt_service", "receipt_key_id", "receipt_signature"), "")
    case_rows: list[dict[str, Any]] = [
        {
            "id": number.to_bytes(2),
            "channel": channel,
            "attested": attested,
            "verifier_digest": b"",
            "body_digest": b"",
            "withdrawal_delay_hours": 0,
            "item_count": 1,
            "created_at": 0,
            **texts,
        }
        for number, (channel, attested) in enumerate(people)
    ]
    item_rows: list[dict[str, Any]] = [
        {
            "case_id": (0).to_bytes(2),
            "number": number,
            "item_id": number.to_bytes(2),
            "content_digest": b"",
            "kind": kind,
            "synthetic": False,
            "state": state,
            "added_at": 0,
            "changed_at": 0,
        }
        for number, (kind, state) in enumerate(pieces, start=1)
    ]

    def work(connection: Connection) -> None:
        connection.execute(delete(cases))
        connection.execute(insert(cases), case_rows)
        if item_rows:
            connection.execute(insert(items), item_rows)

    database.write(work)


def ranges(told: dict[str, int | str]) -> list[Range]:
    found = []
    for text in told.values():
        low, high = str(text).split(" to ")
        found.append((int(low), int(high)))
    return found


def narrowed(rows: list[Range], others: list[Range]) -> list[Range]:
    """What is left for each of the rows, for someone who knows that both sides come to the same total."""
    lowest, highest = (sum(side) for side in zip(*rows, strict=True))
    other_lowest, other_highest = (sum(side) for side in zip(*others, strict=True))
    return [
        (max(low, other_lowest - (highest - high)), min(high, other_highest - (lowest - low)))
        for low, high in rows
    ]


FEW = st.integers(0, 24)


# a busy machine is not a fault
@settings(deadline=None)
@given(
    adults=st.tuples(st.integers(1, 24), FEW),
    minors=FEW,
    images=st.lists(FEW, min_size=5, max_size=5),
    videos=st.lists(FEW, min_size=5, max_size=5),
)
def test_no_sum_narrows_a_row_down_to_a_number(
    database: Database, adults: tuple[int, int], minors: int, images: list[int], videos: list[int]
) -> None:
    fill(database, adults, minors, {"image": images, "video": videos})
    told = statistics(database)
    true_rows = {
        "cases": [sum(adults), minors],
        "adult_statements": list(adults),
        "items": [image + film for image, film in zip(images, videos, strict=True)],
        "kinds": [sum(images), sum(videos)],
    }
    for table, counts in true_rows.items():
        for (low, high), count in zip(ranges(told[table]), counts, strict=True):
            assert low <= count <= high
    adult = ranges({"adult": told["cases"]["adult"]})
    statements, states, kinds = (
        ranges(told[table]) for table in ("adult_statements", "items", "kinds")
    )
    for rows, others in (
        (adult, statements),
        (statements, adult),
        (states, kinds),
        (kinds, states),
    ):
        for low, high in narrowed(rows, others):
            assert high - low >= 5, "a row has no fewer than six numbers to hide in"


def test_a_service_that_one_person_used_tells_what_an_unused_one_tells(start_service: Any) -> None:
    service = start_service()
    unused = statistics(service.database)
    person = Person(service.http)
    frames = [random_pdq() for _ in range(100)]
    assert person.submit(eight_ways(), eight_ways(), video("0f" * 16, frames)).status_code == 201
    assert statistics(service.database) == unused
    assert unused["cases"] == {"adult": "0 to 9", "minor": "0 to 9"}
    assert unused["items"] == dict.fromkeys(STATES, "0 to 9")


def test_tens_of_people_are_told(start_service: Any) -> None:
    service = start_service()
    for _ in range(3):
        Person(service.http).submit(*(picture() for _ in range(4)))
    told = statistics(service.database)
    assert told["cases"]["adult"] == "0 to 9"
    assert told["kinds"] == {"image": "10 to 19", "video": "0 to 9"}
    assert told["partners"] == {"enabled": 0}


@given(st.integers(0, 10**9), st.sampled_from([1, 300]))
def test_a_range_is_one_of_a_row_of_ranges_without_gaps(count: int, each: int) -> None:
    ((low, high),) = ranges({"row": in_tens(count, each=each)})
    assert low <= count <= high
    assert high - low == 10 * each - 1
    assert low % (10 * each) == 0
