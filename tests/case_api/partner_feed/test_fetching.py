"""FetchHashes: what is in a page, in which order, for whom, and where the next one begins."""

from __future__ import annotations

import random
from typing import Any

import httpx
import pytest
from sqlalchemy import select, update
from threatexchange.exchanges.clients.stopncii.api import (
    StopNCIICaseStatus,
    StopNCIISignalType,
)

from case_api.partner_feed.accounts import rotate_keys, set_enabled
from case_api.partner_feed.page_query import page_query
from case_api.signal_store.lanes import Lane
from case_api.storage.tables import cases, partners
from case_api.storage.times import DAY, moment, this_hour
from hashing.transforms import DIHEDRAL, LIKELIEST_COPIES, Transform
from tests.case_api.people import (
    Person,
    eight_ways,
    one_picture,
    pdq_values,
    picture,
    video,
    with_copies,
)
from tests.case_api.platforms import FIRST_START, Platform, new_platform, spread_over_seconds
from tests.plausible_pdq import random_pdq


@pytest.fixture
def platform(empty_service: Any) -> Platform:
    return new_platform(empty_service)


@pytest.mark.parametrize("size", [1, 10, 800])
def test_pages_of_every_size_hold_every_record_once_in_order(
    empty_service: Any, platform: Platform, size: int
) -> None:
    people = [Person(empty_service.http) for _ in range(3)]
    sent = [eight_ways() for _ in people]
    for person, item in zip(people, sent, strict=True):
        person.submit(item)
    spread_over_seconds(empty_service.database, 5)

    pages = list(platform.pages(size=size))

    records = [record for page in pages for record in page.hashRecords]
    assert sorted(r.hashValue for r in records) == sorted(
        signal.value for item in sent for signal in item.signals if signal.type == "pdq"
    )
    assert [len(page.hashRecords) for page in pages[:-1]] == [size] * (len(pages) - 1)
    assert all(page.count == len(page.hashRecords) for page in pages)
    times = [record.lastModtimestamp for record in records]
    assert times == sorted(times)
    # the newest time delivered so far, which never goes back
    assert [p.nextSetTimestamp for p in pages] == [
        p.hashRecords[-1].lastModtimestamp for p in pages
    ]
    assert all(bool(page.nextPageToken) == page.hasMoreRecords for page in pages)


def test_the_feed_of_a_new_service_is_empty_and_complete(platform: Platform) -> None:
    assert platform.fetch() == {
        "count": 0,
        "nextSetTimestamp": FIRST_START,
        "nextPageToken": None,
        "hasMoreRecords": False,
        "hashRecords": [],
    }


def test_a_later_fetch_brings_what_changed_since_and_nothing_is_lost_at_the_edge(
    empty_service: Any, platform: Platform
) -> None:
    Person(empty_service.http).submit(eight_ways())
    spread_over_seconds(empty_service.database, 3)
    before = list(platform.pages())[-1]
    first = before.hashRecords[0].lastModtimestamp

    # inclusive: the records of that very second come again
    again = platform.records(start=before.nextSetTimestamp)
    assert {r.lastModtimestamp for r in again} == {before.nextSetTimestamp}
    assert len(platform.records(start=first)) == 8

    item = eight_ways()
    Person(empty_service.http).submit(item)
    news = {r.hashValue for r in platform.records(start=before.nextSetTimestamp)}
    assert news >= {signal.value for signal in item.signals if signal.type == "pdq"}
    assert len(news) == 8 + len(again)


def test_a_fetch_from_the_future_keeps_its_time(platform: Platform) -> None:
    page = platform.fetch(start=9_999_999_999)
    assert (page["count"], page["nextSetTimestamp"]) == (0, 9_999_999_999)


@pytest.mark.parametrize(
    "token",
    ["x", "AAAA", "é", "0" * 88, "a" * 501, "../../etc/passwd", "%00"],
)
def test_a_token_that_nobody_gave_is_refused(platform: Platform, token: str) -> None:
    answer = platform.http.get(
        "/v1/FetchHashes",
        params={"startTimestamp": 10, "nextPageToken": token},
        headers=platform.headers(platform.keys.fetch_key),
    )
    assert answer.status_code in (400, 422), answer.text
    assert answer.headers["content-type"] == "application/problem+json"


def test_a_token_belongs_to_one_run_of_one_partner(empty_service: Any, platform: Platform) -> None:
    Person(empty_service.http).submit(eight_ways())
    token = platform.fetch(size=3)["nextPageToken"]
    other = new_platform(empty_service, "Other")

    def status(reader: Platform, start: int, given: str) -> int:
        return reader.http.get(
            "/v1/FetchHashes",
            params={"startTimestamp": start, "pageSize": 3, "nextPageToken": given},
            headers=reader.headers(reader.keys.fetch_key),
        ).status_code

    assert status(platform, 10, token) == 200
    assert status(platform, 11, token) == 400
    assert status(other, 10, token) == 400
    changed = ("B" if token[0] == "A" else "A") + token[1:]
    assert status(platform, 10, changed) == 400


@pytest.mark.parametrize(
    "query",
    [
        {"startTimestamp": "-1"},
        {"startTimestamp": "soon"},
        {"startTimestamp": "1e3"},
        {"startTimestamp": str(10**30)},
        {"pageSize": "0"},
        {"pageSize": "-5"},
        {"pageSize": "many"},
    ],
)
def test_a_malformed_query_is_refused_by_name(platform: Platform, query: dict[str, str]) -> None:
    answer = platform.http.get(
        "/v1/FetchHashes",
        params=query,
        headers=platform.headers(platform.keys.fetch_key),
    )
    assert answer.status_code == 422
    assert answer.json()["field"] == next(iter(query))


def test_a_base_address_that_ends_in_a_slash_works_and_nothing_redirects(
    empty_service: Any, platform: Platform
) -> None:
    headers = platform.headers(platform.keys.fetch_key)
    assert empty_service.http.get("/v1//FetchHashes", headers=headers).status_code == 200
    assert httpx.get(f"{empty_service.url}//v1//FetchHashes", headers=headers).status_code == 200
    assert empty_service.http.get("/v1/FetchHashes/", headers=headers).status_code == 404


@pytest.mark.parametrize("wrong", ["subscription", "function", "other endpoint", "none", "empty"])
def test_only_the_partners_own_two_keys_open_a_call(platform: Platform, wrong: str) -> None:
    keys = platform.keys
    calls = {
        "FetchHashes": keys.fetch_key,
        "SubmitHashes": keys.submit_hashes_key,
        "SubmitFeedback": keys.submit_feedback_key,
    }
    for endpoint, right in calls.items():
        given = platform.headers(right)
        other = next(key for key in calls.values() if key != right)
        headers = {
            "subscription": given | {"Ocp-Apim-Subscription-Key": "0" * 64},
            "function": given | {"x-functions-key": "0" * 64},
            "other endpoint": given | {"x-functions-key": other},
            "none": {},
            "empty": {"Ocp-Apim-Subscription-Key": "", "x-functions-key": ""},
        }[wrong]
        method = "GET" if endpoint == "FetchHashes" else "POST"
        answer = platform.http.request(method, f"/v1/{endpoint}", headers=headers)
        assert answer.status_code == 401, endpoint
        assert answer.json()["type"] == "urn:empreinte:problem:wrong-partner-keys"


def test_rotated_and_disabled_keys_stop_at_once(empty_service: Any, platform: Platform) -> None:
    def status(headers: dict[str, str]) -> int:
        return int(empty_service.http.get("/v1/FetchHashes", headers=headers).status_code)

    old = platform.headers(platform.keys.fetch_key)
    assert status(old) == 200
    new = Platform(empty_service, platform.name, rotate_keys(empty_service.database, platform.name))
    assert status(old) == 401
    assert status(new.headers(new.keys.fetch_key)) == 200
    set_enabled(empty_service.database, platform.name, False)
    assert status(new.headers(new.keys.fetch_key)) == 401


def test_keys_are_not_in_the_database(empty_service: Any, platform: Platform) -> None:
    with empty_service.database.reading() as connection:
        row = connection.execute(select(partners)).one()
    kept = b"".join(bytes(value) for value in row if isinstance(value, bytes | memoryview))
    text = repr(tuple(row)).encode() + kept
    for key in (platform.keys.fetch_key, platform.keys.subscription_key):
        assert key.encode() not in text
        assert bytes.fromhex(key) not in text


def test_the_channels_are_two_feeds(empty_service: Any, platform: Platform) -> None:
    shared = random_pdq()
    adult, teen = Person(empty_service.http), Person(empty_service.http)
    adult.put(adult.body(picture(shared)))
    alone = random_pdq()
    teen.put(teen.body(picture(shared), picture(alone), channel="minor"))
    minors = new_platform(empty_service, "Minors", "minor")

    assert platform.values() == {shared}
    assert minors.values() == {shared, alone}
    (seen,) = platform.records()
    assert len(seen.caseNumbers) == 1


def test_two_partners_know_a_case_by_names_that_cannot_be_joined(
    empty_service: Any, platform: Platform
) -> None:
    other = new_platform(empty_service, "Other")
    person = Person(empty_service.http)
    person.submit(picture(), picture())

    ours = [set(r.caseNumbers) for r in platform.records()]
    theirs = [set(r.caseNumbers) for r in other.records()]

    # one case, one name, the same in every fetch
    assert ours[0] == ours[1]
    assert len(ours[0]) == 1
    assert [set(r.caseNumbers) for r in platform.records()] == ours
    assert not ours[0] & theirs[0]
    assert person.number not in str(ours) + str(theirs)


def test_one_hash_in_several_cases_is_one_record(empty_service: Any, platform: Platform) -> None:
    value = random_pdq()
    first, second = Person(empty_service.http), Person(empty_service.http)
    first.submit(picture(value))
    second.submit(picture(value))

    (record,) = platform.records()
    assert set(record.caseNumbers.values()) == {StopNCIICaseStatus.Active}
    assert len(record.caseNumbers) == 2


def test_a_partner_may_ask_for_the_original_orientation_only(
    empty_service: Any, platform: Platform
) -> None:
    item, turned_elsewhere = eight_ways(), eight_ways()
    Person(empty_service.http).submit(item, turned_elsewhere)
    platform.change(originals_only=True)
    originals = {i.signals[0].value for i in (item, turned_elsewhere)}  # type: ignore[union-attr]
    assert platform.values() == originals

    # the turned copy of one person is the original of another
    value = turned_elsewhere.signals[3].value  # type: ignore[union-attr]
    Person(empty_service.http).submit(picture(value))
    assert platform.values() == originals | {value}
    platform.change(originals_only=False)
    assert len(platform.values()) == 16


def test_a_partner_chooses_how_many_likely_copies_it_gets(
    empty_service: Any, platform: Platform
) -> None:
    item = with_copies()
    Person(empty_service.http).submit(item)
    turned = pdq_values(item, *DIHEDRAL, Transform.TRIMMED)
    some = turned | pdq_values(item, *LIKELIEST_COPIES)

    # some, if nothing was agreed
    assert platform.values() == some
    platform.change(copies="none")
    assert platform.values() == turned
    platform.change(copies="all")
    assert platform.values() == pdq_values(item)
    platform.change(originals_only=True)
    assert platform.values() == pdq_values(item, Transform.ORIGINAL, Transform.TRIMMED)


def test_a_record_says_what_is_known_of_its_hash_and_stock_clients_ignore_it(
    empty_service: Any, platform: Platform
) -> None:
    platform.change(copies="all", video_frames=True)
    item, frame = with_copies(), random_pdq()
    first, second = Person(empty_service.http), Person(empty_service.http)
    first.submit(item, video("ab" * 16, [frame]))
    # the same hash twice in one case, and on the same day in another, is no second witness
    (crop,) = pdq_values(item, Transform.CROP_4_5)
    first.add(one_picture(crop, Transform.POST))
    second.submit(one_picture(crop, Transform.TILT_2))
    shared = random_pdq()
    platform.stock.submit_hash(StopNCIISignalType.ImagePDQ, shared)

    known = {r["hashValue"]: r["empreinte"] for r in platform.fetch()["hashRecords"]}

    today = moment(this_hour()).date().isoformat()
    assert known[crop] == {
        "transform": "crop_4_5",
        "cases": "1",
        "attested": False,
        "attestedShare": "none",
        "reportedOn": today,
        "maxDistance": 31,
    }
    (bordered,) = pdq_values(item, Transform.BORDER_WHITE_7)
    assert known[bordered] == known[crop] | {"transform": "border_white_7", "maxDistance": 24}
    assert known[frame] == known[crop] | {"transform": "frame"}
    assert known["ab" * 16] == known[crop] | {"transform": "file", "maxDistance": 0}
    assert known[shared] is None
    assert platform.values() == set(known)


def test_cases_of_different_days_are_counted_up_to_three(
    empty_service: Any, platform: Platform
) -> None:
    value = random_pdq()
    people = [Person(empty_service.http) for _ in range(4)]
    counts = []
    for person in people:
        attested = person.body(picture(value)).replace(b'"items"', b'"attested":true,"items"')
        assert person.put(attested).status_code == 201
        (record,) = platform.fetch()["hashRecords"]
        # the next one comes a day later
        empty_service.database.write(
            lambda connection: connection.execute(
                update(cases).values(created_at=cases.c.created_at - DAY)
            )
        )
        counts.append((record["empreinte"]["cases"], record["empreinte"]["attested"]))
    assert counts == [("1", True), ("2", True), ("3+", True), ("3+", True)]

    shares = [record["empreinte"]["attestedShare"]]
    silent = Person(empty_service.http)
    silent.submit(picture(value))
    (record,) = platform.fetch()["hashRecords"]
    assert [*shares, record["empreinte"]["attestedShare"]] == ["all", "some"]

    for person in (silent, *people[:3]):
        person.withdraw()
    (record,) = platform.fetch()["hashRecords"]
    assert record["empreinte"]["cases"] == "1"


def test_nobody_hides_a_hash_by_submitting_it_as_something_else(
    empty_service: Any, platform: Platform
) -> None:
    """Whoever holds a picture can compute what was sent of it, and send the same hashes as something else."""
    item = with_copies()
    Person(empty_service.http).submit(item, video("ab" * 16, [random_pdq() for _ in range(4)]))
    platform.change(copies="all")
    frames_only = new_platform(empty_service, "Frames", video_frames=True, originals_only=True)
    before = {one.name: one.values() for one in (platform, frames_only)}
    frames = sorted(before["Frames"] - before["Platform"])

    hashes = sorted(pdq_values(item))
    Person(empty_service.http).submit(
        video("cd" * 16, hashes),
        *(one_picture(frame, Transform.POST) for frame in frames),
        *(one_picture(value, Transform.POST) for value in hashes),
    )

    assert platform.values() >= before["Platform"]
    assert frames_only.values() >= before["Frames"]


def test_videos_are_md5_and_for_those_who_ask_frames_and_vpdq(
    empty_service: Any, platform: Platform
) -> None:
    frames = [random_pdq() for _ in range(4)]
    # the second scene lasts two frames; a still scene is one picture in the feed
    Person(empty_service.http).submit(
        video("ab" * 16, [frames[0], frames[1], frames[1], *frames[2:]])
    )

    (md5,) = platform.records()
    assert (md5.signalType, md5.hashValue) == (StopNCIISignalType.VideoMD5, "ab" * 16)

    platform.change(video_frames=True)
    assert platform.values() == {"ab" * 16, *frames}
    platform.change(video_frames=False, vpdq=True)
    types = {r["signalType"]: r["hashValue"] for r in platform.fetch()["hashRecords"]}
    assert set(types) == {"VideoMD5", "VideoVPDQ"}
    assert types["VideoVPDQ"].count(",80,") == 5
    assert f'"{frames[0]},80,0.000"' in types["VideoVPDQ"]


@pytest.mark.long
def test_a_page_never_holds_many_large_videos(empty_service: Any, platform: Platform) -> None:
    platform.change(vpdq=True)
    source = random.Random(4)
    for n in range(3):
        frames = [random_pdq(source) for _ in range(19_000)]
        sent = Person(empty_service.http).submit(video(f"{n:032x}", frames))
        assert sent.status_code == 201, sent.text

    pages: list[dict[str, Any]] = []
    token = ""
    while not pages or pages[-1]["hasMoreRecords"]:
        pages.append(platform.fetch(token=token))
        token = pages[-1]["nextPageToken"]

    assert len(pages) > 1
    videos = [r for page in pages for r in page["hashRecords"] if r["signalType"] == "VideoVPDQ"]
    assert len({v["hashValue"] for v in videos}) == len(videos) == 3


def test_what_the_feed_reads_is_read_along_an_index(
    empty_service: Any,
) -> None:
    with empty_service.database.writing() as connection:
        dialect = connection.dialect.name
        if dialect == "postgresql":
            # a few rows fit in one page of the table: what it would do with many
            connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
            connection.exec_driver_sql("SET LOCAL enable_sort = off")
            connection.exec_driver_sql("SET LOCAL enable_bitmapscan = off")
        query = page_query((Lane.UNTURNED, Lane.TURNED, Lane.VIDEO_FRAME), True, dialect)
        tombstones = {"tombstones_last_mod": 10, "tombstones_sequence": 0}
        values = {"channel": "adult", "last_mod": 10, "sequence": 0, "limit": 801} | tombstones
        statement = query.params(values).compile(
            dialect=connection.dialect, compile_kwargs={"literal_binds": True}
        )
        explain = "EXPLAIN" if dialect == "postgresql" else "EXPLAIN QUERY PLAN"
        plan = "\n".join(
            str(tuple(row)) for row in connection.exec_driver_sql(f"{explain} {statement}")
        )
    # PostgreSQL names the index of a partition itself
    index = "signals_adult_channel_lane" if dialect == "postgresql" else "ix_signals_feed"
    assert plan.count(index) == 6, plan
    assert "signals_minor" not in plan, plan
    for costly in ("Seq Scan", "SCAN signals", "Sort  (", "TEMP B-TREE"):
        assert costly not in plan, plan
