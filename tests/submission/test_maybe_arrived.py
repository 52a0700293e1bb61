"""What a failed sending says of whether anything may be stored: once something may be, it stays said."""

from __future__ import annotations

import pytest

from hashing.signals import Fingerprint, Pdq
from submission.client import CaseClient
from submission.failures import (
    BodyRefusedError,
    ConflictError,
    SubmissionError,
    TooManyAttemptsError,
    UnreachableError,
    UntrustedError,
)
from submission.preparation import DEFAULT_LIMITS, prepare_case
from submission.protocol.answers import ServiceLimits
from tests.plausible_pdq import numbered_pdq
from tests.submission.cases import ADULT, chosen
from tests.submission.test_client_faults import (
    CASE,
    HURRY,
    IDENTITY,
    KEYS,
    Server,
    client,
    problem,
    receipt,
    saying,
)

ONE_ITEM_A_BODY = DEFAULT_LIMITS.model_copy(update={"items": 1})
LARGE = prepare_case(
    chosen([Fingerprint("image", (Pdq(numbered_pdq(n), 90),)) for n in range(3)]),
    ADULT,
    identity=IDENTITY,
    limits=ONE_ITEM_A_BODY,
)


@pytest.mark.parametrize(
    ("answer", "error"),
    [(problem(422), BodyRefusedError), (problem(429), TooManyAttemptsError)],
)
def test_after_the_first_body_arrived_no_later_refusal_says_that_nothing_is_there(
    answer: bytes, error: type[SubmissionError]
) -> None:
    first = receipt(LARGE.body_bytes)
    with (
        Server(saying(first, answer)) as server,
        client(server) as sending,
        pytest.raises(error) as caught,
    ):
        sending.submit(LARGE)
    assert caught.value.may_have_arrived
    assert "Nothing" not in str(caught.value)


@pytest.mark.parametrize("answer", [problem(422), problem(429), problem(409)])
def test_a_refusal_after_a_lost_answer_does_not_undo_it(answer: bytes) -> None:
    with (
        Server(saying(b"", answer)) as server,
        client(server) as sending,
        pytest.raises(SubmissionError) as caught,
    ):
        sending.submit(CASE)
    assert len(server.requests) == 2
    assert caught.value.may_have_arrived


@pytest.mark.parametrize(
    ("answer", "maybe"),
    [
        (problem(422), False),
        (problem(413), False),
        (problem(429), False),
        (problem(503), True),
        (problem(418), True),
        (b"", True),
    ],
)
def test_a_single_body_arrived_unless_it_was_refused(answer: bytes, maybe: bool) -> None:
    with (
        Server(saying(answer)) as server,
        client(server) as sending,
        pytest.raises(SubmissionError) as caught,
    ):
        sending.submit(CASE)
    assert caught.value.may_have_arrived is maybe


def test_nothing_arrived_where_nobody_took_the_connection() -> None:
    with Server(saying(b"")) as server:
        address = server.address
    with (
        CaseClient(address, receipt_keys=KEYS, patience=HURRY, wait=lambda _: None) as sending,
        pytest.raises(UnreachableError) as caught,
    ):
        sending.submit(CASE)
    assert not caught.value.may_have_arrived


@pytest.mark.parametrize("answer", [b"", problem(503), problem(404)])
def test_a_question_stores_nothing_whatever_becomes_of_it(answer: bytes) -> None:
    with (
        Server(saying(answer)) as server,
        client(server) as asking,
        pytest.raises(SubmissionError) as caught,
    ):
        asking.status(IDENTITY)
    assert not caught.value.may_have_arrived


def test_a_false_receipt_leaves_open_whether_it_arrived() -> None:
    with (
        Server(saying(receipt(b"another body"))) as server,
        client(server) as sending,
        pytest.raises(UntrustedError) as caught,
    ):
        sending.submit(CASE)
    assert caught.value.may_have_arrived


def test_something_else_under_the_number_is_something_there() -> None:
    with (
        Server(saying(problem(409))) as server,
        client(server) as sending,
        pytest.raises(ConflictError) as caught,
    ):
        sending.submit(CASE)
    assert caught.value.may_have_arrived


@pytest.mark.parametrize(
    ("limits", "fits"),
    [
        ({}, True),
        ({"body_bytes": len(CASE.body_bytes)}, True),
        ({"body_bytes": len(CASE.body_bytes) - 1}, False),
        ({"items": 0}, False),
    ],
)
def test_whether_a_prepared_case_fits_a_service_is_known_before_sending(
    limits: dict[str, int], fits: bool
) -> None:
    assert CASE.fits(DEFAULT_LIMITS.model_copy(update=limits)) is fits


def test_a_case_made_for_a_service_s_limits_fits_them() -> None:
    assert LARGE.fits(ONE_ITEM_A_BODY)
    assert len(LARGE.all_bodies) == 3
    small = ServiceLimits(body_bytes=2_000, items=200, vpdq_frames=20_000)
    assert not LARGE.fits(small.model_copy(update={"body_bytes": 100}))
