from __future__ import annotations

import itertools
import json
from itertools import chain

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from hashing.signals import Fingerprint, Md5, Pdq, Signal, Vpdq, VpdqFrame, sort_of
from hashing.transforms import Transform, VideoTransform
from submission.case_identity import CaseIdentity
from submission.choices import CaseChoices, ChosenItem, LeftOutReason
from submission.preparation import DEFAULT_LIMITS, CannotPrepareError, prepare_case, prepare_more
from submission.protocol.answers import ServiceLimits
from submission.protocol.wire import CaseSubmission, MoreItems, body_bytes
from tests.plausible_pdq import numbered_pdq, pdqs
from tests.submission.cases import ADULT, ATTESTED, MINOR, chosen

# one identity for all examples: its key costs a quarter of a second
IDENTITY = CaseIdentity.new()


def _hex(digits: int) -> st.SearchStrategy[str]:
    return st.integers(0, 16**digits - 1).map(lambda value: f"{value:0{digits}x}")


_PDQ = st.builds(Pdq, pdqs(), st.integers(0, 100), st.sampled_from(Transform))
_FRAME = st.builds(VpdqFrame, pdqs(), st.integers(0, 100), st.floats(0, 10_000))
_MD5 = st.builds(Md5, _hex(32))
_VPDQ = st.builds(Vpdq, st.lists(_FRAME, min_size=1, max_size=6).map(tuple))
_SIGNALS: st.SearchStrategy[Signal] = st.one_of(_PDQ, _MD5, _VPDQ)
_PICTURE = st.builds(
    Fingerprint,
    st.just("image"),
    st.lists(_SIGNALS, min_size=1, max_size=9, unique_by=sort_of).map(tuple),
)
_VIDEO = st.builds(Fingerprint, st.just("video"), st.tuples(_MD5) | st.tuples(_MD5, _VPDQ))
_FINGERPRINT = _PICTURE | _VIDEO


def _picture(n: int, quality: int = 100) -> Fingerprint:
    return Fingerprint("image", (Pdq(numbered_pdq(n), quality),))


def _film(frames: int) -> Fingerprint:
    return Fingerprint(
        "video",
        (Md5("a" * 32), Vpdq(tuple(VpdqFrame(numbered_pdq(n), 100, n / 1) for n in range(frames)))),
    )


@given(st.lists(_FINGERPRINT, min_size=1, max_size=12), st.integers(1, 5))
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_every_file_is_sent_once_or_named_as_left_out(
    fingerprints: list[Fingerprint], items_a_body: int
) -> None:
    limits = ServiceLimits(body_bytes=2**21, items=items_a_body, vpdq_frames=20_000)
    try:
        case = prepare_case(chosen(fingerprints), MINOR, limits=limits, identity=IDENTITY)
    except CannotPrepareError:
        assert all(
            not signal.matchable for fingerprint in fingerprints for signal in fingerprint.signals
        )
        return

    numbers = [item.number for item in case.items] + [left.number for left in case.left_out]
    assert sorted(numbers) == list(range(1, len(fingerprints) + 1))
    first, *rest = case.all_bodies
    bodies: list[CaseSubmission | MoreItems] = [
        CaseSubmission.model_validate_json(first),
        *(MoreItems.model_validate_json(body) for body in rest),
    ]
    assert all(len(body.items) <= items_a_body for body in bodies)
    sent = [item for body in bodies for item in body.items]
    assert [item.item_id for item in sent] == [item.item_id for item in case.items]
    assert len({item.item_id for item in sent}) == len(sent)


@given(
    st.lists(_FINGERPRINT, min_size=1, max_size=12),
    st.integers(600, 20_000),
    st.integers(1, 5),
    st.integers(1, 9),
)
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_whatever_a_service_takes_at_once_nothing_is_lost_and_every_body_is_canonical(
    fingerprints: list[Fingerprint], body_bytes_taken: int, items: int, frames: int
) -> None:
    limits = ServiceLimits(body_bytes=body_bytes_taken, items=items, vpdq_frames=frames)
    try:
        case = prepare_case(chosen(fingerprints), ATTESTED, limits=limits, identity=IDENTITY)
        more = prepare_more(chosen(fingerprints), IDENTITY, limits=limits)
    except CannotPrepareError:
        return  # nothing matchable, or one picture alone is too large: never a part of them
    assert case.fits(limits)
    assert [item.number for item in more.items] == [item.number for item in case.items]
    kept = {item.number for item in case.items}
    assert kept | {left.number for left in case.left_out} == {*range(1, len(fingerprints) + 1)}
    for bodies in (case.all_bodies, more.all_bodies):
        assert all(len(body) <= body_bytes_taken for body in bodies)
        read = [
            (CaseSubmission if b"access_verifier" in body else MoreItems).model_validate_json(body)
            for body in bodies
        ]
        assert [body_bytes(body) for body in read] == list(bodies)
        assert sum(len(body.items) for body in read) == len(kept)


def test_two_hundred_pictures_with_all_likely_copies_take_several_bodies() -> None:
    """57 PDQs each and the frames of a film: over 2 MiB in one body."""
    transforms = list(Transform)[:57]
    frames = tuple(VpdqFrame(numbered_pdq(n), 100, n / 3) for n in range(120))
    files = [
        Fingerprint(
            "image",
            (
                *(Pdq(numbered_pdq(100 * n + k), 90, way) for k, way in enumerate(transforms)),
                Vpdq(frames),
            ),
        )
        for n in range(200)
    ]
    case = prepare_case(chosen(files), ADULT, identity=IDENTITY)
    assert len(case.all_bodies) > 1
    assert case.fits(DEFAULT_LIMITS)
    assert [item.number for item in case.items] == list(range(1, 201))
    assert not any(item.thinned for item in case.items)
    # the caps are used: no body but the last has room for another item
    largest = max(len(body) for body in case.all_bodies) / 200
    assert all(
        len(body) > 0.9 * DEFAULT_LIMITS.body_bytes - largest for body in case.all_bodies[:-1]
    )


@given(st.lists(_FINGERPRINT, min_size=1, max_size=6))
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_no_weak_signal_is_ever_sent(fingerprints: list[Fingerprint]) -> None:
    try:
        case = prepare_case(chosen(fingerprints), ADULT, identity=IDENTITY)
    except CannotPrepareError:
        return
    for item in json.loads(case.body_bytes)["items"]:
        for signal in item["signals"]:
            assert signal.get("quality", 100) >= 50
            assert all(frame["quality"] >= 50 for frame in signal.get("frames", []))


def test_the_same_files_number_and_code_make_the_same_bytes() -> None:
    pictures = [_picture(1), _film(30), _picture(2)]
    again = CaseIdentity(IDENTITY.case_id, IDENTITY.access_code)
    assert (
        prepare_case(chosen(pictures), ADULT, identity=IDENTITY).all_bodies
        == prepare_case(chosen(pictures), ADULT, identity=again).all_bodies
    )
    assert (
        prepare_case(chosen(pictures), ADULT).body_bytes
        != prepare_case(chosen(pictures), ADULT).body_bytes
    )


def test_a_plain_picture_is_left_out_by_its_number() -> None:
    case = prepare_case(chosen([_picture(1), _picture(2, quality=49)]), ADULT, identity=IDENTITY)
    assert [(left.number, left.reason) for left in case.left_out] == [(2, LeftOutReason.TOO_PLAIN)]
    assert [item.number for item in case.items] == [1]


def test_more_pictures_than_a_body_takes_go_into_further_bodies() -> None:
    case = prepare_case(chosen([_picture(n) for n in range(450)]), ADULT, identity=IDENTITY)
    sizes = [len(case.body.items), *(len(more.items) for more in case.more)]
    assert sizes == [200, 200, 50]


def test_a_long_video_is_thinned_evenly_until_it_fits() -> None:
    case = prepare_case(chosen([_film(20_000), _picture(1)]), ADULT, identity=IDENTITY)
    assert all(len(body) <= DEFAULT_LIMITS.body_bytes for body in case.all_bodies)
    assert [item.thinned for item in case.items] == [True, False]
    film = case.body.items[0].signals[1]
    assert film.type == "vpdq"
    times = [frame.timestamp for frame in film.frames]
    gaps = {round(later - earlier) for earlier, later in itertools.pairwise(times)}
    assert gaps <= {1, 2}
    assert len(times) > 15_000
    assert times[-1] > 19_990


def test_where_room_is_short_every_moment_keeps_its_first_copies() -> None:
    """Eight copies a second, and room for two: a platform has to find 80 % of a copy's seconds, so none is left out."""
    moments = [
        [VpdqFrame(numbered_pdq(8 * t + n), 100, float(t)) for n in range(8)] for t in range(40)
    ]
    copies = Vpdq(tuple(chain.from_iterable(moments)), VideoTransform.COPIES)
    limits = DEFAULT_LIMITS.model_copy(update={"vpdq_frames": 85})
    case = prepare_case(
        chosen([Fingerprint("video", (Md5("a" * 32), copies))]),
        ADULT,
        limits=limits,
        identity=IDENTITY,
    )
    _, film = case.body.items[0].signals
    assert film.type == "vpdq"
    kept = [(frame.timestamp, frame.pdq) for frame in film.frames]
    assert kept == [(float(t), numbered_pdq(8 * t + n)) for t in range(40) for n in range(2)]


def test_the_service_may_ask_for_fewer_frames() -> None:
    limits = ServiceLimits(body_bytes=2**21, items=200, vpdq_frames=10)
    film = prepare_case(chosen([_film(100)]), ADULT, limits=limits, identity=IDENTITY).body.items[0]
    assert film.signals[1].type == "vpdq"
    assert [frame.timestamp for frame in film.signals[1].frames] == [n * 10.0 for n in range(10)]


@pytest.mark.parametrize("taken", [1, 300])
def test_limits_that_leave_no_room_are_an_error_and_not_a_loop(taken: int) -> None:
    limits = ServiceLimits(body_bytes=taken, items=1, vpdq_frames=1)
    with pytest.raises(CannotPrepareError):
        prepare_case(chosen([_film(3)]), ADULT, limits=limits, identity=IDENTITY)


def test_each_file_may_be_marked_as_edited() -> None:
    files = [ChosenItem(1, _picture(1), synthetic=True), ChosenItem(2, _picture(2))]
    case = prepare_case(files, ADULT, identity=IDENTITY)
    assert [item.synthetic for item in case.body.items] == [True, False]


def test_the_statement_is_in_the_bytes_when_it_was_made_and_nothing_of_it_otherwise() -> None:
    silent = prepare_case(chosen([_picture(1)]), ADULT, identity=IDENTITY)
    stated = prepare_case(chosen([_picture(1)]), ATTESTED, identity=IDENTITY)
    assert json.loads(stated.body_bytes) == json.loads(silent.body_bytes) | {"attested": True}
    assert b"attested" not in silent.body_bytes
    assert b"null" not in silent.body_bytes


def test_the_statement_stands_once_and_not_in_what_follows() -> None:
    case = prepare_case(chosen([_picture(n) for n in range(450)]), ATTESTED, identity=IDENTITY)
    assert [b"attested" in body for body in case.all_bodies] == [True, False, False]
    assert all(len(body) <= DEFAULT_LIMITS.body_bytes for body in case.all_bodies)


def test_minors_are_asked_for_no_statement() -> None:
    with pytest.raises(ValidationError, match="minor channel"):
        prepare_case(chosen([_picture(1)]), CaseChoices("minor", attested=True), identity=IDENTITY)


def test_items_added_later_have_ids_of_their_own() -> None:
    first = prepare_case(chosen([_picture(1)]), ADULT, identity=IDENTITY)
    more = prepare_more(chosen([_picture(2), _picture(3, quality=0)]), IDENTITY)
    (body,) = more.all_bodies
    assert MoreItems.model_validate_json(body).items[0].item_id == more.items[0].item_id
    assert more.items[0].item_id != first.items[0].item_id
    assert [left.number for left in more.left_out] == [2]


@given(st.lists(st.integers(1, 5), min_size=1, max_size=8))
def test_the_same_files_added_again_have_the_ids_they_had(names: list[int]) -> None:
    more = prepare_more(chosen([_picture(name) for name in names]), IDENTITY)
    again = prepare_more(chosen([_picture(name) for name in names]), IDENTITY)
    assert again.all_bodies == more.all_bodies
    ids = [item.item_id for item in more.items]
    assert len(set(ids)) == len(names), "also of files that look the same"
    elsewhere = prepare_more(chosen([_picture(name) for name in names]), CaseIdentity.new())
    assert not {item.item_id for item in elsewhere.items} & set(ids)
