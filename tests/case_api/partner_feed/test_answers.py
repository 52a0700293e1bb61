"""SubmitFeedback and SubmitHashes: what platforms say and share, and who comes to know of it."""

from __future__ import annotations

import threading
import time
from typing import Any

import pytest
from sqlalchemy import select, update
from threatexchange.exchanges.clients.stopncii.api import (
    StopNCIICaseStatus,
    StopNCIICSPFeedback,
    StopNCIICSPFeedbackValue,
    StopNCIISignalType,
)

from case_api.partner_feed.records import UNNAMED_SOURCE
from case_api.storage.tables import items, partner_signals, signals
from case_api.storage.times import HOUR, this_hour
from case_api.upkeep.retention import purge
from hashing.transforms import Transform
from tests.case_api.people import Person, eight_ways, pdq_values, picture, with_copies
from tests.case_api.platforms import Platform, new_platform
from tests.case_api.publishing import publish
from tests.plausible_pdq import random_pdq

Value = StopNCIICSPFeedbackValue
PDQ = StopNCIISignalType.ImagePDQ
MD5 = StopNCIISignalType.VideoMD5

#: what the person is told; None: nothing beyond that it was fetched or not
TOLD = {
    Value.Unknown: None,
    Value.None_: None,
    Value.QualityUnknown: None,
    Value.PendingReview: "pending_review",
    Value.Blocked: "blocked",
    Value.NotBlocked: "not_blocked",
    Value.Withdrawn: None,
    Value.Deleted: None,
}


@pytest.fixture
def platform(empty_service: Any) -> Platform:
    return new_platform(empty_service)


@pytest.fixture
def other(empty_service: Any) -> Platform:
    return new_platform(empty_service, "Other")


def reported(empty_service: Any, value: str) -> Person:
    person = Person(empty_service.http)
    assert person.submit(picture(value)).status_code == 201
    publish(empty_service.database)
    return person


def state_of(person: Person, platform: Platform) -> str:
    (report,) = [p for p in person.status().items[0].partners if p.partner == platform.name]
    return report.state


def says(platform: Platform) -> list[tuple[str, str, set[str]]]:
    (record,) = platform.records()
    return [(f.source, f.feedbackValue.value, f.tags) for f in record.CSPFeedbacks]


@pytest.mark.parametrize("value", list(Value))
def test_every_value_is_kept_and_told_as_what_it_is(
    empty_service: Any, platform: Platform, value: Value
) -> None:
    pdq = random_pdq()
    person = reported(empty_service, pdq)
    before = list(platform.pages())[-1].nextSetTimestamp

    platform.stock.submit_feedback(PDQ, pdq, value, {"a tag", "été"})

    assert says(platform) == [(platform.name, value.value, {"a tag", "été"})]
    assert state_of(person, platform) == (TOLD[value] or "fetched")
    told = [(e.event, e.partner) for e in person.status().timeline]
    assert ((TOLD[value] or "fetched"), platform.name) in told
    # a change of the record: it comes again
    assert pdq in {r.hashValue for r in platform.records(start=before)}


def test_the_latest_word_of_a_source_replaces_its_earlier_one(
    empty_service: Any, platform: Platform
) -> None:
    pdq = random_pdq()
    person = reported(empty_service, pdq)
    for value in (Value.PendingReview, Value.NotBlocked, Value.Blocked):
        platform.stock.submit_feedback(PDQ, pdq, value)
    assert says(platform) == [(platform.name, "Blocked", set())]
    assert state_of(person, platform) == "blocked"
    events = [e.event for e in person.status().timeline if e.partner == platform.name]
    assert [e for e in events if e != "fetched"] == ["pending_review", "not_blocked", "blocked"]

    platform.stock.submit_feedback(PDQ, pdq, Value.None_)
    assert state_of(person, platform) in ("fetched", "not_fetched")


def test_one_blocked_variant_means_that_the_picture_is_blocked(
    empty_service: Any, platform: Platform
) -> None:
    item = eight_ways()
    hashes = [s.value for s in item.signals if s.type == "pdq"]
    person = Person(empty_service.http)
    person.submit(item)
    publish(empty_service.database)
    platform.stock.submit_feedbacks(
        {
            (PDQ, hashes[3]): StopNCIICSPFeedback(Value.Blocked),
            (PDQ, hashes[0]): StopNCIICSPFeedback(Value.NotBlocked),
        }
    )
    platform.stock.submit_feedback(PDQ, hashes[1], Value.NotBlocked)
    assert state_of(person, platform) == "blocked"


def test_the_same_feedback_again_changes_nothing(empty_service: Any, platform: Platform) -> None:
    pdq = random_pdq()
    person = reported(empty_service, pdq)
    platform.stock.submit_feedback(PDQ, pdq, Value.Blocked, {"b", "a"})
    publish(empty_service.database)

    def place() -> int:
        with empty_service.database.reading() as connection:
            return int(connection.execute(select(signals.c.sequence)).scalar_one())

    before, timeline = place(), person.status().timeline
    platform.stock.submit_feedback(PDQ, pdq, Value.Blocked, {"a", "b"})
    publish(empty_service.database)
    assert place() == before
    assert person.status().timeline == timeline


def test_feedback_from_before_an_item_was_added_is_not_told_to_its_owner(
    empty_service: Any, platform: Platform
) -> None:
    pdq = random_pdq()
    reported(empty_service, pdq)
    platform.stock.submit_feedback(PDQ, pdq, Value.Blocked)

    curious = reported(empty_service, pdq)

    assert state_of(curious, platform) == "not_fetched"
    assert {e.event for e in curious.status().timeline} <= {"received", "active"}


def test_feedback_on_hashes_that_are_not_in_the_feed_is_counted_and_they_are_answered_alike(
    empty_service: Any, platform: Platform
) -> None:
    in_minor_feed = random_pdq()
    teen = Person(empty_service.http)
    teen.put(teen.body(picture(in_minor_feed), channel="minor"))
    item = with_copies()
    Person(empty_service.http).submit(item)
    publish(empty_service.database)
    platform.change(originals_only=True)
    (known,) = pdq_values(item, Transform.ORIGINAL)
    (in_other_lane,) = pdq_values(item, Transform.CROP_4_5)

    def answer(*values: str) -> bytes:
        said = {"tags": [], "feedbackValue": "Blocked"}
        body = {
            "count": len(values),
            "hashFeedbacks": [said | {"hashValue": value} for value in values],
        }
        given = platform.http.post(
            "/v1/SubmitFeedback",
            json=body,
            headers=platform.headers(platform.keys.submit_feedback_key),
        )
        assert given.status_code == 200
        return given.content

    assert answer(known) == b'{"count":1,"unknown":0}'
    unknown = [answer(value) for value in (random_pdq(), in_minor_feed, in_other_lane)]
    assert unknown == [b'{"count":1,"unknown":1}'] * 3
    assert answer(known, random_pdq(), random_pdq()) == b'{"count":3,"unknown":2}'
    minors = new_platform(empty_service, "Minors", "minor")
    assert says(minors) == []


def test_who_said_what_is_told_only_to_those_who_may_know(
    empty_service: Any, platform: Platform, other: Platform
) -> None:
    pdq = random_pdq()
    reported(empty_service, pdq)
    other.stock.submit_feedback(PDQ, pdq, Value.Blocked, {"secret"})
    platform.stock.submit_feedback(PDQ, pdq, Value.PendingReview)

    assert says(platform) == [(platform.name, "PendingReview", set())]
    platform.change(sees_others_feedback=True)
    assert says(platform) == [
        (other.name, "Blocked", {"secret"}),
        (platform.name, "PendingReview", set()),
    ]


def test_what_two_partners_found_wrong_is_lowered_until_one_finds_it_right(
    empty_service: Any, platform: Platform, other: Platform
) -> None:
    platform.change(honours_withdrawals=True)
    pdq = random_pdq()
    person = reported(empty_service, pdq)
    start = list(platform.pages())[-1].nextSetTimestamp

    platform.stock.submit_feedback(PDQ, pdq, Value.NotBlocked)
    assert [r.hashStatus for r in platform.records()] == [StopNCIICaseStatus.Active]

    other.stock.submit_feedback(PDQ, pdq, Value.NotBlocked)
    assert other.records() == []
    assert [r.hashStatus for r in platform.records(start=start)] == [StopNCIICaseStatus.Withdrawn]
    # the person sees what was said, and keeps the case
    assert person.status().items[0].state == "active"
    assert {state_of(person, platform), state_of(person, other)} == {"not_blocked"}

    other.stock.submit_feedback(PDQ, pdq, Value.Blocked)
    assert [r.hashStatus for r in platform.records()] == [StopNCIICaseStatus.Active]


def test_a_shared_hash_goes_to_the_others_with_its_source(
    empty_service: Any, platform: Platform, other: Platform
) -> None:
    pdq, md5 = random_pdq(), "0123456789abcdef" * 2
    platform.stock.submit_hashes(
        {
            (PDQ, pdq): StopNCIICSPFeedback(Value.Blocked, {"ncii"}),
            (MD5, md5.upper()): StopNCIICSPFeedback(Value.Blocked),
        }
    )

    seen = {r.hashValue: r for r in other.records()}
    assert set(seen) == {pdq, md5}
    assert seen[pdq].caseNumbers == {}
    assert seen[pdq].hashStatus is StopNCIICaseStatus.Active
    assert [(f.source, f.tags) for f in seen[pdq].CSPFeedbacks] == [(UNNAMED_SOURCE, set())]
    other.change(sees_others_feedback=True)
    (named,) = [r for r in other.records() if r.hashValue == pdq]
    assert [(f.source, f.tags) for f in named.CSPFeedbacks] == [(platform.name, {"ncii"})]
    minors = new_platform(empty_service, "Minors", "minor")
    assert minors.records() == []


def test_sharing_a_hash_does_not_answer_whether_somebody_reported_it(
    empty_service: Any, platform: Platform
) -> None:
    """Sharing has any hash shown as a record. It says nothing of what the partner would not have been told anyway."""
    elsewhere, in_time, withdrawn, nobodys = with_copies(), random_pdq(), random_pdq(), random_pdq()
    Person(empty_service.http).submit(elsewhere)
    early, late = (reported(empty_service, value) for value in (withdrawn, in_time))
    early.withdraw()
    with empty_service.database.writing() as connection:
        connection.execute(
            update(items)
            .where(items.c.state == "withdrawn")
            .values(changed_at=items.c.changed_at - HOUR)
        )
    copy = min(pdq_values(elsewhere) - platform.values())
    late.withdraw()
    platform.stock.submit_hashes(
        {
            (PDQ, value): StopNCIICSPFeedback(Value.Blocked)
            for value in (copy, in_time, withdrawn, nobodys)
        }
    )
    publish(empty_service.database)
    seen = {record["hashValue"]: record for record in platform.fetch()["hashRecords"]}
    for value in (copy, withdrawn):
        assert seen[value]["caseNumbers"] == seen[nobodys]["caseNumbers"] == {}
        assert seen[value]["empreinte"] is seen[nobodys]["empreinte"] is None
    assert set(seen[in_time]["caseNumbers"].values()) == {"Withdrawn"}, "it was fetched before"


def test_what_is_taken_back_without_having_been_shared_leaves_no_mark(
    empty_service: Any, platform: Platform, other: Platform
) -> None:
    """Else a second partner would see by the mark that somebody had reported the hash, in a lane of its own."""
    item = with_copies()
    Person(empty_service.http).submit(item)
    publish(empty_service.database)
    copy = min(pdq_values(item) - platform.values())
    platform.stock.submit_hash(PDQ, copy, reported_state=Value.Withdrawn)
    other.change(copies="all", sees_others_feedback=True)
    assert [r.CSPFeedbacks for r in other.records() if r.hashValue == copy] == [[]]


def test_a_shared_hash_lives_as_long_as_a_platform_or_a_person_holds_it(
    empty_service: Any, platform: Platform, other: Platform
) -> None:
    pdq = random_pdq()
    for sharing in (platform, platform, other):
        sharing.stock.submit_hash(PDQ, pdq)
    person = reported(empty_service, pdq)

    person.withdraw()
    assert other.values() == {pdq}
    platform.stock.submit_feedback(PDQ, pdq, Value.Withdrawn)
    assert other.values() == {pdq}
    other.stock.submit_hash(PDQ, pdq, reported_state=Value.Deleted)
    assert other.values() == set()

    platform.stock.submit_hash(PDQ, pdq)
    assert other.values() == {pdq}


def test_what_a_platform_shared_long_ago_and_not_again_ends(
    empty_service: Any, platform: Platform, other: Platform
) -> None:
    old, both = random_pdq(), random_pdq()
    platform.stock.submit_hashes(
        {(PDQ, v): StopNCIICSPFeedback(Value.Blocked) for v in (old, both)}
    )
    reported(empty_service, both)

    def purge_in(days: int) -> None:
        purge(empty_service.database, empty_service.settings, time.time() + days * 24 * 3600)

    days = empty_service.settings.retention_active_days
    purge_in(days - 2)
    assert other.values() == {old, both}
    with empty_service.database.writing() as connection:
        year = 365 * 24 * 3600
        connection.execute(update(partner_signals).values(added_at=this_hour() - year))
    platform.stock.submit_hash(PDQ, both)
    purge_in(days - 100)
    # the one that was shared again, and reported by a person, stays
    assert other.values() == {both}


def test_tags_in_any_writing_come_back_as_they_were(empty_service: Any, platform: Platform) -> None:
    pdq = random_pdq()
    reported(empty_service, pdq)
    tags = {"été", "日本", "a\u0000b", '"quoted"', "<b>", "😀", "a,b", " "}
    platform.stock.submit_feedback(PDQ, pdq, Value.Blocked, tags)
    assert says(platform) == [(platform.name, "Blocked", tags)]


def test_a_flat_pictures_hash_and_a_short_one_spoil_the_whole_batch(
    empty_service: Any, platform: Platform
) -> None:
    good = random_pdq()
    bad = ["0" * 64, "f" * 64, "ab" * 16, "zz" * 32, "", good + "\n"]
    for value in bad:
        body = {
            "count": 2,
            "hashRecords": [
                {"signalType": "ImagePDQ", "hashValue": v, "CSPFeedbacks": []}
                for v in (good, value)
            ],
        }
        answer = platform.http.post(
            "/v1/SubmitHashes",
            json=body,
            headers=platform.headers(platform.keys.submit_hashes_key),
        )
        assert answer.status_code == 422, value
        assert answer.json()["field"].startswith("hashRecords.1")
    assert platform.records() == []


def test_concurrent_answers_of_many_partners_are_all_kept(empty_service: Any) -> None:
    values = [random_pdq() for _ in range(20)]
    people = [reported(empty_service, v) for v in values]
    crowd = [new_platform(empty_service, f"P{n}", sees_others_feedback=True) for n in range(4)]
    failures: list[BaseException] = []

    def answer(platform: Platform, order: list[str]) -> None:
        try:
            for value in order:
                platform.stock.submit_feedback(PDQ, value, Value.Blocked)
            platform.stock.submit_hashes(
                {(PDQ, v): StopNCIICSPFeedback(Value.Blocked) for v in order}
            )
        except BaseException as error:  # noqa: BLE001 - whatever it is fails the test below
            failures.append(error)

    threads = [
        threading.Thread(target=answer, args=(p, values if n % 2 else values[::-1]))
        for n, p in enumerate(crowd)
    ]
    for thread in threads:
        thread.start()
    people[0].withdraw()
    for thread in threads:
        thread.join()

    assert failures == []
    records = crowd[0].records()
    assert len(records) == len(values)
    assert all(len(r.CSPFeedbacks) == len(crowd) for r in records)
    with empty_service.database.reading() as connection:
        holders = sorted(connection.execute(select(signals.c.holders)).scalars())
    # each person and each platform once; the one who withdrew no longer
    assert holders == [4] + [5] * 19
