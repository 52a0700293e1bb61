"""What one person has so far."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.state import (
    MOST_FILES,
    CaseDraft,
    Facts,
    FileState,
    FollowedCase,
    Ticks,
    facts_now,
    same_looking,
)
from hashing.events import Hashed, Progress, Refused, Started
from hashing.refusals import RefusalCode
from hashing.signals import Fingerprint, Pdq
from submission.failures import SubmissionError
from submission.preparation import prepare_case
from submission.protocol.answers import Receipt
from tests.plausible_pdq import numbered_pdq
from tests.submission.cases import ATTESTED, SOMEBODY, chosen

GOOD = Fingerprint("image", (Pdq(numbered_pdq(1), 90),))
PLAIN = Fingerprint("image", (Pdq(numbered_pdq(2), 10),))
CASE = prepare_case(chosen([GOOD]), ATTESTED, identity=SOMEBODY)


def paths(count: int) -> list[Path]:
    return [Path(f"/nowhere/{number}.jpg") for number in range(count)]


def test_the_same_file_is_taken_once_and_the_order_is_kept() -> None:
    draft = CaseDraft()
    draft.add_files([*paths(3), *paths(2)])
    assert [item.source for item in draft.items] == paths(3)


def test_what_is_over_the_limit_is_counted_and_not_lost_silently() -> None:
    draft = CaseDraft()
    left_out = draft.add_files(paths(MOST_FILES + 7))
    assert left_out == tuple(paths(MOST_FILES + 7)[MOST_FILES:])
    assert len(draft.items) == MOST_FILES


def test_each_file_has_its_own_fate() -> None:
    draft = CaseDraft()
    draft.add_files(paths(3))
    one, two, three = (item.key for item in draft.items)
    draft.apply([(one, Started(1))])
    draft.apply([(one, Progress(1, 0.5))])
    assert draft.items[0].state is FileState.READING
    draft.apply([(one, Hashed(1, GOOD))])
    draft.apply([(two, Refused(2, RefusalCode.TRUNCATED))])
    draft.apply([(three, Hashed(3, PLAIN))])
    assert [item.key for item in draft.sendable] == [one]
    assert draft.items[1].refusal is RefusalCode.TRUNCATED
    assert draft.items[2].weak
    facts = facts_now(draft, FollowedCase())
    assert facts.all_read
    assert facts.has_sendable


def test_a_file_is_never_read_twice() -> None:
    draft = CaseDraft()
    draft.add_files(paths(2))
    key = draft.items[0].key
    draft.apply([(key, Hashed(1, GOOD))])
    draft.apply([(key, Refused(1, RefusalCode.DAMAGED))])
    assert draft.items[0].sendable
    assert [item.key for item in draft.waiting] == [draft.items[1].key]


def test_stopping_keeps_what_is_done() -> None:
    draft = CaseDraft()
    draft.add_files(paths(2))
    draft.apply([(draft.items[0].key, Hashed(1, GOOD))])
    draft.apply([(draft.items[1].key, Started(2))])
    draft.stop_reading()
    assert [item.state for item in draft.items] == [FileState.READ, FileState.WAITING]


def test_a_case_that_may_have_been_sent_can_not_be_changed() -> None:
    draft = CaseDraft()
    draft.add_files(paths(1))
    draft.begin_sending()
    with pytest.raises(RuntimeError):
        draft.set_delay(24)
    draft.sending_failed(SubmissionError(), may_have_arrived=False)
    draft.set_delay(24)
    draft.begin_sending()
    draft.sending_failed(SubmissionError(), may_have_arrived=True)
    draft.begin_sending()
    draft.sending_failed(SubmissionError(), may_have_arrived=False)
    with pytest.raises(RuntimeError):
        draft.set_delay(72)
    draft.set_receipts([receipt()])
    with pytest.raises(RuntimeError):
        draft.remove(draft.items[0].key)


def test_bytes_that_say_otherwise_than_the_ticks_are_made_anew() -> None:
    draft = CaseDraft()
    draft.set_ticks(Ticks(True, True, True))
    draft.set_prepared(CASE)
    draft.set_ticks(Ticks(True, False, True))
    assert draft.prepared is None
    draft.set_ticks(Ticks(True, True, True))
    draft.set_prepared(CASE)
    draft.begin_sending()
    draft.set_ticks(Ticks())
    assert draft.prepared is CASE  # only the same bytes may be sent again


def test_forgetting_leaves_nothing() -> None:
    draft = CaseDraft()
    draft.set_ticks(Ticks(True, True, True))
    draft.add_files(paths(2))
    draft.set_delay(72)
    draft.set_receipts([receipt()])
    draft.forget()
    fresh = CaseDraft()
    assert draft.items == fresh.items
    assert (
        facts_now(draft, FollowedCase()) == facts_now(fresh, FollowedCase()) == Facts(all_read=True)
    )
    assert draft.delay_hours == fresh.delay_hours


def test_a_path_is_in_no_repr() -> None:
    draft = CaseDraft()
    draft.add_files([Path("/nowhere/a very private name.jpg")])
    assert "private" not in repr(draft.items[0])


def test_numbers_are_those_of_what_is_sent_and_known_once_all_is_read() -> None:
    draft = CaseDraft()
    draft.add_files(paths(4))
    one, two, three, four = (item.key for item in draft.items)
    draft.apply(
        [(two, Hashed(1, GOOD)), (one, Refused(1, RefusalCode.EMPTY)), (three, Hashed(1, PLAIN))]
    )
    assert draft.number(two) is None, "a file before it may still be read"
    draft.apply([(four, Hashed(1, GOOD))])
    assert [draft.number(key) for key in (one, two, three, four)] == [None, 1, None, 2]
    assert draft.listing.numbered == (("image", 1), ("image", 2))
    draft.remove(two)
    assert draft.number(four) == 1


def test_near_duplicates_are_told_by_the_numbers_one_sees() -> None:
    draft = CaseDraft()
    draft.add_files(paths(3))
    other = Fingerprint("image", (Pdq("5a" * 16 + "a5" * 16, 90),))
    for item, fingerprint in zip(draft.items, (GOOD, other, GOOD), strict=True):
        draft.apply([(item.key, Hashed(1, fingerprint))])
    draft.set_same(same_looking(draft.items))
    one, two, three = (item.key for item in draft.items)
    assert [draft.listing.same_as.get(key) for key in (one, two, three)] == [None, None, 1]
    assert draft.listing.repeated == (three,)
    draft.remove(one)
    assert draft.listing.same_as.get(three) is None, "it is the only one now"


def receipt() -> Receipt:
    return Receipt(
        action="submitted",
        case_id="X",
        body_sha256="0" * 64,
        issued_at="2026-11-21T20:00:00Z",
        service="S",
        key_id="k",
        signature="s",
    )
