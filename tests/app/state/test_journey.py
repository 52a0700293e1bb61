"""Random walks over the table of steps."""

from __future__ import annotations

import random
from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.state import (
    ADDING_WAY,
    ADULT_WAY,
    MINOR_ADDING_WAY,
    MINOR_WAY,
    Facts,
    Place,
    Step,
    may_go,
)
from app.state.journey import ASIDES, NotNowError

FACTS = st.builds(Facts, *[st.booleans()] * len(fields(Facts)))
#: Pages that show a file's name or a picture, ask who someone is, or are for adults alone.
SHOWN_TO_ADULTS = {
    *(Step.ATTEST, Step.CHOOSE, Step.FINGERPRINT, Step.REVIEW, Step.MIXED_AGES, Step.NEXT_STEPS)
}
#: Pages with room for free text.
FREE_TEXT = {Step.REQUEST, Step.LOG}


@given(FACTS, st.lists(st.sampled_from(Step), max_size=40))
def test_nothing_is_reached_that_is_not_open(facts: Facts, wishes: list[Step]) -> None:
    place = Place()
    for wish in wishes:
        if may_go(place.step, wish, facts):
            place = place.go(wish, facts)
        else:
            with pytest.raises(NotNowError):
                place.go(wish, facts)
    if place.step in (Step.CHOOSE, Step.FINGERPRINT, Step.REVIEW, Step.SUBMIT):
        assert facts.attested or (facts.minor and place.step is Step.SUBMIT)
        assert not facts.submitted
    if place.step is Step.SUBMIT:
        assert facts.has_sendable
    if place.step is Step.KEEP_SAFE:
        assert facts.submitted
    if place.step is Step.NEXT_STEPS:
        assert facts.written_down
    if place.step is Step.CASE:
        assert facts.looked_up


@given(FACTS, st.lists(st.sampled_from(Step), max_size=20))
def test_help_is_always_open_and_leads_back(facts: Facts, wishes: list[Step]) -> None:
    place = Place()
    for wish in wishes:
        if may_go(place.step, wish, facts):
            place = place.go(wish, facts)
    if Step.HELP not in place.trail:
        helped = place.go(Step.HELP, facts)
        assert helped.can_go_back(facts)
        back = helped.back(facts)
        expected = place if place.step in ASIDES else place.after_answer(facts)
        assert back.step is expected.step


@given(FACTS)
def test_back_never_leads_into_sending_a_second_time(facts: Facts) -> None:
    sent = replace(facts, submitted=True)
    for length, step in enumerate(ADULT_WAY, start=1):
        there = Place((Step.START, *ADULT_WAY[:length])).back(sent).step
        assert (
            there not in (Step.SUBMIT, Step.REVIEW, Step.FINGERPRINT, Step.CHOOSE) or there is step
        )


@given(FACTS)
def test_a_receipt_that_came_while_help_was_open_is_where_one_goes_on(facts: Facts) -> None:
    sent = replace(facts, submitted=True)
    assert Place((Step.REVIEW, Step.SUBMIT, Step.HELP)).back(sent).trail == (Step.KEEP_SAFE,)
    withdrawn = replace(facts, looked_up=True, withdrawable=False)
    assert Place((Step.CASE, Step.WITHDRAW, Step.HELP)).back(withdrawn).trail == (Step.CASE,)


@given(FACTS, st.lists(st.sampled_from(Step), max_size=40))
def test_back_leads_along_the_way_that_one_came(facts: Facts, wishes: list[Step]) -> None:
    place = Place()
    for wish in wishes:
        if may_go(place.step, wish, facts):
            place = place.go(wish, facts)
    assert len(set(place.trail)) == len(place.trail), "no step twice, so Back comes to an end"
    while place.can_go_back(facts):
        before = place
        place = before.back(facts)
        answered = Place(before.trail[:-1]).after_answer(facts)
        assert place.trail in (before.trail[:-1], answered.trail)
        if place.step is Step.CASE and answered == place:
            break  # looked up while an aside was open


@pytest.mark.parametrize("sent", [False, True])
def test_a_look_up_returns_to_where_it_was_opened(sent: bool) -> None:
    facts = Facts(looked_up=True, withdrawable=True, submitted=sent, written_down=sent)
    origin = Place((Step.KEEP_SAFE, Step.NEXT_STEPS)) if sent else Place()
    case = origin.go(Step.LOOK_UP, facts).go(Step.CASE, facts)
    assert case.done_with_case() == origin
    asked = replace(facts, looked_up=False)
    assert case.back(asked).back(asked) == origin
    helped = case.go(Step.HELP, facts).go(Step.SELF_TEST, facts)
    assert helped.back(facts).back(facts) == case


@pytest.mark.parametrize(
    "origin", [(Step.START,), (Step.START, Step.ABOUT, Step.ATTEST), (Step.START, Step.NO_FILE)]
)
def test_the_page_for_under_18_leads_back_to_where_one_came_from(origin: tuple[Step, ...]) -> None:
    facts = Facts()
    assert Place(origin).go(Step.UNDER_18, facts).back(facts) == Place(origin)


def test_while_the_outcome_is_unknown_nothing_can_be_changed() -> None:
    facts = Facts(attested=True, has_files=True, all_read=True, has_sendable=True, sending=True)
    assert not Place(ADULT_WAY[:5]).can_go_back(facts)


def test_nobody_is_stuck_on_the_adult_way() -> None:
    done = Facts(attested=True, has_files=True, all_read=True, has_sendable=True)
    place = Place().go(Step.ABOUT, done)
    for step in ADULT_WAY[:5]:
        place = place.go(step, done)
    sent = replace(done, submitted=True)
    place = place.go(Step.KEEP_SAFE, sent)
    assert not may_go(Step.KEEP_SAFE, Step.NEXT_STEPS, sent)
    written = replace(sent, written_down=True)
    place = place.go(Step.NEXT_STEPS, written)
    assert not may_go(Step.NEXT_STEPS, Step.START, written), "only forgetting leads there"


@given(FACTS, st.lists(st.sampled_from(Step), max_size=40))
def test_the_minor_channel_never_reaches_a_page_that_shows_a_picture_or_a_name(
    facts: Facts, wishes: list[Step]
) -> None:
    minor = replace(facts, minor=True)
    place = Place()
    for wish in wishes:
        if may_go(place.step, wish, minor):
            place = place.go(wish, minor)
        assert place.step not in SHOWN_TO_ADULTS | FREE_TEXT


def test_nobody_is_stuck_on_the_minor_way() -> None:
    facts = Facts(minor=True, has_files=True, all_read=True, has_sendable=True)
    place = Place().go(Step.UNDER_18, facts)
    for step in MINOR_WAY[:5]:
        place = place.go(step, facts)
        assert place.can_go_back(facts)
    sent = replace(facts, submitted=True)
    place = place.go(Step.KEEP_SAFE, sent)
    written = replace(sent, written_down=True)
    assert place.go(Step.AFTER_SENDING, written).step is Step.AFTER_SENDING


def test_every_step_can_be_reached_and_left_again() -> None:
    """Whatever the facts: a step that nobody reaches, or that nobody gets away from, is no step."""
    chance = random.Random(1)
    everything = [Facts(*chance.choices((True, False), k=len(fields(Facts)))) for _ in range(400)]
    reached = {Step.START}
    while (
        more := {
            there
            for here in reached
            for there in Step
            for facts in everything
            if may_go(here, there, facts)
        }
        - reached
    ):
        reached |= more
    assert reached == set(Step)
    for step in Step:
        onward = {there for there in Step for facts in everything if may_go(step, there, facts)}
        assert onward - ASIDES or any(
            Place((Step.START, step)).can_go_back(facts) for facts in everything
        ), step


def test_who_helps_an_adult_never_states_anything_for_them() -> None:
    facts = Facts()
    place = Place().go(Step.WHOM, facts).go(Step.HELPING_ADULT, facts)
    assert not may_go(place.step, Step.CHOOSE, Facts(attested=True))
    place = place.go(Step.ABOUT, facts).go(Step.ATTEST, facts)
    assert not may_go(place.step, Step.CHOOSE, facts), "only after their own three ticks"


@pytest.mark.parametrize("step", [Step.HAND_OVER, Step.HAND_IN, Step.STOP_HERE])
def test_whoever_helps_can_always_go_back(step: Step) -> None:
    facts = Facts()
    place = Place().go(Step.UNDER_18, facts).go(Step.HELPING, facts).go(step, facts)
    assert place.back(facts).step is Step.HELPING
    assert not may_go(step, Step.CHOOSE, Facts(*[True] * len(fields(Facts))))


def test_whoever_is_not_sure_never_meets_the_adult_way() -> None:
    for step in SHOWN_TO_ADULTS:
        assert not may_go(Step.UNDER_18, step, Facts(*[True] * len(fields(Facts))))
        assert not may_go(Step.UNDER_18, step, Facts(*[False, *[True] * (len(fields(Facts)) - 1)]))


@given(FACTS, st.lists(st.sampled_from(Step), max_size=40))
def test_whoever_looks_at_a_case_of_the_minor_channel_meets_no_room_to_write(
    facts: Facts, wishes: list[Step]
) -> None:
    theirs = replace(facts, minor_case=True)
    place = Place()
    for wish in wishes:
        if may_go(place.step, wish, theirs):
            place = place.go(wish, theirs)
        assert place.step not in FREE_TEXT


@given(FACTS, st.lists(st.sampled_from(Step), max_size=40))
def test_whoever_adds_to_a_case_makes_no_other_one(facts: Facts, wishes: list[Step]) -> None:
    adding = replace(facts, adding=True, submitted=False, looked_up=True)
    place = Place((Step.START, Step.LOOK_UP, Step.CASE))
    for wish in wishes:
        if may_go(place.step, wish, adding):
            place = place.go(wish, adding)
        assert place.step not in {Step.SEAL, Step.KEEP_SAFE, Step.MIXED_AGES}
        assert place.case_open or Step.START in place.trail


@pytest.mark.parametrize("minor", [False, True])
def test_adding_leads_from_the_case_back_to_it(minor: bool) -> None:
    facts = Facts(
        minor=minor,
        attested=not minor,
        has_files=True,
        all_read=True,
        has_sendable=True,
        looked_up=True,
    )
    way = MINOR_ADDING_WAY if minor else ADDING_WAY
    place = Place((Step.START, Step.LOOK_UP, Step.CASE))
    assert not may_go(Step.CASE, way[0], facts), "not before the draft is for this case"
    adding = replace(facts, adding=True)
    for step in way:
        place = place.go(step, adding)
        assert place.can_go_back(adding)
    arrived = place.after_answer(replace(adding, added=True))
    assert arrived.trail == (Step.START, Step.LOOK_UP, Step.CASE)
