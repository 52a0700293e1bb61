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
    UNDER_18 = "under_18"
    HELP = "help"
    SELF_TEST = "self_test"
    LOOK_UP = "look_up"
    CASE = "case"
    WITHDRAW = "withdraw"
    ATTEST = "attest"
    CHOOSE = "choose"
    FINGERPRINT = "fingerprint"
    REVIEW = "review"
    SUBMIT = "submit"
    KEEP_SAFE = "keep_safe"
    NEXT_STEPS = "next_steps"


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

#: Open from anywhere; Back returns to where the person was.
ASIDES = frozenset({Step.HELP, Step.SELF_TEST})

_FOLLOWS: Mapping[Step, frozenset[Step]] = {
    Step.START: frozenset({Step.ATTEST, Step.UNDER_18, Step.LOOK_UP}),
    Step.UNDER_18: frozenset({Step.START}),
    Step.LOOK_UP: frozenset({Step.START, Step.CASE}),
    Step.CASE: frozenset({Step.START, Step.LOOK_UP, Step.WITHDRAW}),
    Step.WITHDRAW: frozenset({Step.CASE}),
    Step.ATTEST: frozenset({Step.START, Step.UNDER_18, Step.CHOOSE}),
    Step.CHOOSE: frozenset({Step.ATTEST, Step.FINGERPRINT}),
    Step.FINGERPRINT: frozenset({Step.CHOOSE, Step.REVIEW}),
    Step.REVIEW: frozenset({Step.CHOOSE, Step.SUBMIT}),
    Step.SUBMIT: frozenset({Step.REVIEW, Step.KEEP_SAFE}),
    Step.KEEP_SAFE: frozenset({Step.NEXT_STEPS}),
    Step.NEXT_STEPS: frozenset({Step.START, Step.LOOK_UP, Step.KEEP_SAFE}),
}

#: Where Back leads; a step that is not here has no Back.
_BACK: Mapping[Step, Step] = {
    Step.UNDER_18: Step.START,
    Step.LOOK_UP: Step.START,
    Step.CASE: Step.LOOK_UP,
    Step.WITHDRAW: Step.CASE,
    Step.ATTEST: Step.START,
    Step.CHOOSE: Step.ATTEST,
    Step.FINGERPRINT: Step.CHOOSE,
    Step.REVIEW: Step.CHOOSE,
    Step.SUBMIT: Step.REVIEW,
    Step.NEXT_STEPS: Step.KEEP_SAFE,
}


@dataclass(frozen=True, slots=True)
class Facts:
    """What the gates ask about. All false at the start."""

    attested: bool = False
    has_files: bool = False
    all_read: bool = False
    has_sendable: bool = False
    sending: bool = False
    submitted: bool = False
    written_down: bool = False
    looked_up: bool = False
    withdrawable: bool = False


_GATES: Mapping[Step, Callable[[Facts], bool]] = {
    Step.CHOOSE: lambda facts: facts.attested and not facts.submitted,
    Step.FINGERPRINT: lambda facts: facts.attested and facts.has_files and not facts.submitted,
    Step.REVIEW: lambda facts: (
        facts.attested
        and facts.all_read
        and facts.has_sendable
        and not (facts.submitted or facts.sending)
    ),
    Step.SUBMIT: lambda facts: facts.attested and facts.has_sendable and not facts.submitted,
    Step.KEEP_SAFE: lambda facts: facts.submitted,
    Step.NEXT_STEPS: lambda facts: facts.submitted and facts.written_down,
    Step.CASE: lambda facts: facts.looked_up,
    Step.WITHDRAW: lambda facts: facts.looked_up and facts.withdrawable,
}

#: Steps that wait for an answer: where they lead once it is there, and how that is known.
_ANSWERED: Mapping[Step, tuple[Step, Callable[[Facts], bool]]] = {
    Step.SUBMIT: (Step.KEEP_SAFE, lambda facts: facts.submitted),
    Step.LOOK_UP: (Step.CASE, lambda facts: facts.looked_up),
    Step.WITHDRAW: (Step.CASE, lambda facts: facts.looked_up and not facts.withdrawable),
}

#: The pages of a case that was looked up; leaving them puts the case away.
CASE_PAGES = frozenset({Step.CASE, Step.WITHDRAW})


def may_go(here: Step, there: Step, facts: Facts) -> bool:
    """Whether ``there`` may follow ``here`` now."""
    if there in ASIDES:
        return here not in ASIDES or here is not there
    return there in _FOLLOWS.get(here, frozenset()) and _open(there, facts)


def back_from(here: Step, facts: Facts) -> Step | None:
    """Where Back leads from this step now, or ``None`` where there is no way back."""
    there = _BACK.get(here)
    return there if there is not None and _open(there, facts) else None


def _open(step: Step, facts: Facts) -> bool:
    gate = _GATES.get(step)
    return gate is None or gate(facts)


def _after_answer(step: Step, facts: Facts) -> Step:
    """Where the person goes on from a step that waited for an answer; the step itself while there is none."""
    onward, answered = _ANSWERED.get(step, (step, _open_always))
    return onward if answered(facts) else step


def _open_always(_facts: Facts) -> bool:
    return True


class NotNowError(ValueError):
    """That step may not follow this one now."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the person is, and which step an aside was opened from."""

    step: Step = Step.START
    aside_from: Step | None = None

    def go(self, there: Step, facts: Facts) -> Place:
        """The place after going on.

        Raises:
            NotNowError: the table does not allow it now.
        """
        if not may_go(self.step, there, facts):
            raise NotNowError(f"{there} can't follow {self.step} now")
        if there in ASIDES:
            return Place(there, self.aside_from or self.step)
        return Place(there)

    def after_answer(self, facts: Facts) -> Place:
        """The place once an answer has come; the same place while none has, or while an aside is open."""
        return self if self.aside_from is not None else Place(_after_answer(self.step, facts))

    @property
    def main_step(self) -> Step:
        """The step the person is at, or was at when they opened an aside."""
        return self.aside_from or self.step

    def back(self, facts: Facts) -> Place:
        """The place after Back; the same place where there is no way back."""
        if self.aside_from is not None:
            # an answer that came while the aside was open is not left unseen
            return Place(_after_answer(self.aside_from, facts))
        there = back_from(self.step, facts)
        return Place(there) if there is not None else self

    def can_go_back(self, facts: Facts) -> bool:
        """Whether Back leads anywhere."""
        return self.aside_from is not None or back_from(self.step, facts) is not None
