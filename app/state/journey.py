"""The steps of each way through the window and which may follow which: a plain table, no Qt.

``tests/app/state/test_journey.py`` walks it at random: nothing is sent without the three ticks, nothing is sent
twice, nobody is stuck, and nobody loses a case number without having been told to keep it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum


class Step(StrEnum):
    """One page each."""

    START = "start"
    ABOUT = "about"
    UNDER_18 = "under_18"
    HELP = "help"
    SELF_TEST = "self_test"
    SERVICE = "service"
    DOCUMENTS = "documents"
    LOOK_UP = "look_up"
    CASE = "case"
    WITHDRAW = "withdraw"
    LINKS = "links"
    ATTEST = "attest"
    CHOOSE = "choose"
    FINGERPRINT = "fingerprint"
    REVIEW = "review"
    MIXED_AGES = "mixed_ages"
    SUBMIT = "submit"
    SEAL = "seal"
    KEEP_SAFE = "keep_safe"
    NEXT_STEPS = "next_steps"
    # the ways of the minor channel: no page of theirs shows a picture or a file's name, or takes free text
    OFFICIAL_FIRST = "official_first"
    THIS_DEVICE = "this_device"
    NUMBERED_FILES = "numbered_files"
    NUMBERED_REVIEW = "numbered_review"
    AFTER_SENDING = "after_sending"
    # helping somebody: an adult, or somebody who was under 18
    WHOM = "whom"
    HELPING_ADULT = "helping_adult"
    HELPING = "helping"
    HAND_OVER = "hand_over"
    HAND_IN = "hand_in"
    STOP_HERE = "stop_here"
    # without the picture or video: where to report it, what to write, what to note
    NO_FILE = "no_file"
    WHERE_TO_REPORT = "where_to_report"
    REQUEST = "request"
    LOG = "log"


#: The adult way, in order; the header shows a dot for each.
ADULT_WAY = (
    Step.ATTEST,
    Step.CHOOSE,
    Step.FINGERPRINT,
    Step.REVIEW,
    Step.SUBMIT,
    Step.KEEP_SAFE,
    Step.NEXT_STEPS,
)

#: The ways of the minor channel, in order.
MINOR_WAY = (
    Step.OFFICIAL_FIRST,
    Step.THIS_DEVICE,
    Step.NUMBERED_FILES,
    Step.NUMBERED_REVIEW,
    Step.SUBMIT,
    Step.KEEP_SAFE,
    Step.AFTER_SENDING,
)

#: Adding to a case that exists, in order: of the adult channel and of the minor one.
ADDING_WAY = ADULT_WAY[: ADULT_WAY.index(Step.SUBMIT) + 1]
MINOR_ADDING_WAY = MINOR_WAY[1 : MINOR_WAY.index(Step.SUBMIT) + 1]

#: Open from anywhere, as far as their gates allow; Back returns to where the person was.
ASIDES = frozenset(
    {
        Step.HELP,
        Step.SELF_TEST,
        Step.SERVICE,
        Step.DOCUMENTS,
        Step.WHERE_TO_REPORT,
        Step.REQUEST,
        Step.LOG,
    }
)

#: Which steps a button may lead to. The start is only returned to: by Back, or by forgetting everything.
_FOLLOWS: Mapping[Step, frozenset[Step]] = {
    Step.START: frozenset({Step.ABOUT, Step.WHOM, Step.UNDER_18, Step.LOOK_UP, Step.NO_FILE}),
    Step.ABOUT: frozenset({Step.ATTEST}),
    Step.WHOM: frozenset({Step.HELPING, Step.HELPING_ADULT}),
    Step.HELPING_ADULT: frozenset({Step.ABOUT, Step.HAND_IN, Step.NO_FILE}),
    Step.NO_FILE: frozenset({Step.UNDER_18}),
    Step.UNDER_18: frozenset({Step.OFFICIAL_FIRST, Step.HELPING}),
    Step.OFFICIAL_FIRST: frozenset({Step.THIS_DEVICE}),
    Step.THIS_DEVICE: frozenset({Step.NUMBERED_FILES}),
    Step.NUMBERED_FILES: frozenset({Step.NUMBERED_REVIEW}),
    Step.NUMBERED_REVIEW: frozenset({Step.NUMBERED_FILES, Step.SUBMIT}),
    Step.AFTER_SENDING: frozenset({Step.LOOK_UP}),
    Step.HELPING: frozenset({Step.HAND_OVER, Step.HAND_IN, Step.STOP_HERE}),
    Step.HAND_OVER: frozenset({Step.OFFICIAL_FIRST}),
    Step.LOOK_UP: frozenset({Step.CASE}),
    Step.CASE: frozenset({Step.WITHDRAW, Step.LINKS, Step.ATTEST, Step.THIS_DEVICE}),
    Step.WITHDRAW: frozenset({Step.CASE}),
    Step.LINKS: frozenset({Step.CASE}),
    Step.ATTEST: frozenset({Step.UNDER_18, Step.CHOOSE}),
    Step.CHOOSE: frozenset({Step.FINGERPRINT}),
    Step.FINGERPRINT: frozenset({Step.CHOOSE, Step.REVIEW}),
    Step.REVIEW: frozenset({Step.CHOOSE, Step.MIXED_AGES, Step.SUBMIT}),
    Step.MIXED_AGES: frozenset({Step.REVIEW, Step.OFFICIAL_FIRST}),
    Step.SUBMIT: frozenset({Step.SEAL, Step.KEEP_SAFE}),
    Step.SEAL: frozenset({Step.KEEP_SAFE}),
    Step.KEEP_SAFE: frozenset({Step.NEXT_STEPS, Step.AFTER_SENDING}),
    Step.NEXT_STEPS: frozenset({Step.LOOK_UP, Step.OFFICIAL_FIRST}),
}


@dataclass(frozen=True, slots=True)
class Facts:
    """What the gates ask about. All false at the start."""

    minor: bool = False
    attested: bool = False
    has_files: bool = False
    all_read: bool = False
    has_sendable: bool = False
    sending: bool = False
    submitted: bool = False
    written_down: bool = False
    looked_up: bool = False
    withdrawable: bool = False
    minor_case: bool = False
    set_aside: bool = False
    adding: bool = False  # to a case that was looked up, instead of making one
    added: bool = False


def _free(facts: Facts) -> bool:
    """Nothing is sent or being sent: everything may still be changed."""
    return not (facts.submitted or facts.sending or facts.added)


def _adult(facts: Facts) -> bool:
    """On the adult way, with its statements made and nothing sent."""
    return facts.attested and not facts.minor and _free(facts)


def _minor(facts: Facts) -> bool:
    """On a way of the minor channel, with nothing sent."""
    return facts.minor and _free(facts)


_GATES: Mapping[Step, Callable[[Facts], bool]] = {
    Step.START: _free,
    Step.ABOUT: lambda facts: _free(facts) and not facts.minor,
    Step.UNDER_18: _free,
    Step.WHOM: _free,
    Step.HELPING: _free,
    Step.HELPING_ADULT: _free,
    Step.NO_FILE: _free,
    Step.ATTEST: lambda facts: _free(facts) and not facts.minor,
    Step.CHOOSE: _adult,
    Step.FINGERPRINT: lambda facts: _adult(facts) and facts.has_files,
    Step.REVIEW: lambda facts: _adult(facts) and facts.all_read and facts.has_sendable,
    Step.OFFICIAL_FIRST: _minor,
    Step.THIS_DEVICE: _minor,
    Step.NUMBERED_FILES: _minor,
    Step.NUMBERED_REVIEW: lambda facts: _minor(facts) and facts.all_read and facts.has_sendable,
    Step.SUBMIT: lambda facts: (
        (facts.attested or facts.minor)
        and facts.has_sendable
        and not (facts.submitted or facts.added)
    ),
    Step.MIXED_AGES: lambda facts: (
        _adult(facts) and facts.all_read and facts.has_sendable and not facts.adding
    ),
    Step.SEAL: lambda facts: (
        (facts.attested or facts.minor) and facts.has_sendable and _free(facts) and not facts.adding
    ),
    Step.KEEP_SAFE: lambda facts: facts.submitted,
    Step.NEXT_STEPS: lambda facts: facts.submitted and facts.written_down and not facts.minor,
    Step.AFTER_SENDING: lambda facts: facts.submitted and facts.written_down and facts.minor,
    # the minor channel takes no free text
    Step.REQUEST: lambda facts: not (facts.minor or facts.minor_case),
    Step.LOG: lambda facts: not (facts.minor or facts.minor_case),
    Step.CASE: lambda facts: facts.looked_up,
    Step.WITHDRAW: lambda facts: facts.looked_up and facts.withdrawable,
    Step.LINKS: lambda facts: facts.looked_up,
}

#: Steps that wait for an answer: where they lead once it is there, and how that is known.
_ANSWERED: Mapping[Step, tuple[tuple[Step, Callable[[Facts], bool]], ...]] = {
    Step.SUBMIT: (
        (Step.KEEP_SAFE, lambda facts: facts.submitted),
        (Step.CASE, lambda facts: facts.added and facts.looked_up),
    ),
    Step.SEAL: ((Step.KEEP_SAFE, lambda facts: facts.submitted),),
    Step.LOOK_UP: ((Step.CASE, lambda facts: facts.looked_up),),
    Step.WITHDRAW: ((Step.CASE, lambda facts: facts.looked_up and not facts.withdrawable),),
}

#: The pages of a case that was looked up.
_CASE_PAGES = frozenset({Step.CASE, Step.WITHDRAW, Step.LINKS})
#: Where files are chosen for a case that exists; another way leads there for a new one.
_BEGIN_ADDING = frozenset({Step.ATTEST, Step.THIS_DEVICE})


def may_go(here: Step, there: Step, facts: Facts) -> bool:
    """Whether ``there`` may follow ``here`` now."""
    if there in ASIDES:
        return here is not there and _open(there, facts)
    if here is Step.CASE and there in _BEGIN_ADDING and not facts.adding:
        return False
    return there in _FOLLOWS.get(here, frozenset()) and _open(there, facts)


def _open(step: Step, facts: Facts) -> bool:
    """Whether the step's own gate lets the person in."""
    gate = _GATES.get(step)
    return gate is None or gate(facts)


class NotNowError(ValueError):
    """That step may not follow this one now."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the person is, and the steps that led there: Back goes along them, one at a time."""

    trail: tuple[Step, ...] = (Step.START,)

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return self.trail[-1]

    @property
    def main_step(self) -> Step:
        """The step that is shown, or the one that an aside such as Help was opened over."""
        return next(step for step in reversed(self.trail) if step not in ASIDES)

    @property
    def asides(self) -> tuple[Step, ...]:
        """What was opened over the main step, such as Help."""
        return tuple(step for step in self.trail if step in ASIDES)

    @property
    def case_open(self) -> bool:
        """Whether a case that was looked up is on the way here; leaving it puts the case away."""
        return not _CASE_PAGES.isdisjoint(self.trail)

    def go(self, there: Step, facts: Facts) -> Place:
        """The place after going on.

        Raises:
            NotNowError: the table does not allow it now.
        """
        if not may_go(self.step, there, facts):
            raise NotNowError(f"{there} can't follow {self.step} now")
        return self._led_to(there)

    def back(self, facts: Facts) -> Place:
        """The place after Back; the same place where there is no way back."""
        if not self.can_go_back(facts):
            return self
        before = Place(self.trail[:-1])
        # an answer that came while an aside was open is not left unseen
        return before.after_answer(facts) if self.step in ASIDES else before

    def can_go_back(self, facts: Facts) -> bool:
        """Whether Back leads anywhere. An aside can always be closed."""
        return len(self.trail) > 1 and (self.step in ASIDES or _open(self.trail[-2], facts))

    def after_answer(self, facts: Facts) -> Place:
        """The place once the answer has come that this step waits for; the same place while none has."""
        for onward, answered in _ANSWERED.get(self.step, ()):
            if answered(facts):
                return self._led_to(onward)
        return self

    def done_with_case(self) -> Place:
        """The place after Done on the case that was looked up: where the person was before looking it up."""
        return Place(self.trail[: self.trail.index(Step.LOOK_UP)] or (Step.START,))

    def _led_to(self, there: Step) -> Place:
        if there is Step.KEEP_SAFE:
            return Place((there,))  # what was sent can't be changed: there is no way back
        if there is Step.OFFICIAL_FIRST and self.step in (Step.NEXT_STEPS, Step.MIXED_AGES):
            return Place((Step.START, there))  # another case begins
        if there in self.trail:
            return Place(self.trail[: self.trail.index(there) + 1])
        return Place((*self.trail, there))
