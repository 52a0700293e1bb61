"""For leads: floods that are held back, appeals from the other side, and the log of what was done.

Each deed is written into the log before it is done: what can't be written down (the disk is full, say) is not done.
"""

from __future__ import annotations

from starlette.responses import Response

from case_api.appeals import OUTCOMES, close_appeal, open_appeals
from case_api.desk.access import Action, check_log, latest, list_accounts
from case_api.desk.visit import Handler, RefusedError, Visit, Who, back_to
from case_api.signal_store import (
    DISCARD_AFTER,
    DISCARD_REASONS,
    discard_held,
    list_discarded,
    list_held,
    release_held,
    take_back_discarded,
)
from case_api.storage import DAY

_ENTRIES_SHOWN = 200
_GONE = "A colleague has dealt with this already."


def held(visit: Visit) -> Response:
    """Floods that wait for a lead's word, and those that were discarded."""
    return visit.page(
        "held.html",
        batches=list_held(visit.desk.database),
        discarded=list_discarded(visit.desk.database),
        reasons=DISCARD_REASONS,
        undo_seconds=DISCARD_AFTER,
        undo_days=DISCARD_AFTER // DAY,
    )


def discard(visit: Visit) -> Response:
    """Discard a batch that waits, for one of the reasons offered."""
    number = int(visit.request.path_params["number"])
    reason = next((one for one in DISCARD_REASONS if one == visit.form.get("reason")), None)
    if reason is None:
        raise RefusedError(422, "A flood is discarded for a reason. Choose one.")

    def note(new_number: int) -> None:
        visit.note(Action.HELD_DISCARDED, f"{number:X} {new_number:X}", reason)

    if discard_held(visit.desk.database, number, note) is None:
        raise RefusedError(409, _GONE)
    return back_to("/held", "discarded")


def take_back(visit: Visit) -> Response:
    """Let a discarded batch wait again."""
    number = int(visit.request.path_params["number"])
    if number not in {batch.number for batch in list_discarded(visit.desk.database)}:
        raise RefusedError(409, _GONE)
    visit.note(Action.HELD_TAKEN_BACK, f"{number:X}")
    if not take_back_discarded(visit.desk.database, number):
        raise RefusedError(409, _GONE)
    return back_to("/held", "taken-back")


def release(visit: Visit) -> Response:
    """Let platforms have a batch."""
    number = int(visit.request.path_params["number"])
    if number not in {batch.number for batch in list_held(visit.desk.database)}:
        raise RefusedError(409, _GONE)
    visit.note(Action.HELD_RELEASED, f"{number:X}")
    release_held(visit.desk.database, number)
    return back_to("/held", "released")


def appeals(visit: Visit) -> Response:
    """Appeals that nobody has closed."""
    found = open_appeals(visit.desk.database)
    return visit.page("appeals.html", appeals=found, outcomes=OUTCOMES)


def close(visit: Visit) -> Response:
    """Close an appeal with one of the outcomes offered."""
    appeal_id = int(visit.request.path_params["appeal"])
    outcome = next((one for one in OUTCOMES if one == visit.form.get("outcome")), None)
    if outcome is None:
        raise RefusedError(422, "Choose what was done.")
    if appeal_id not in {appeal.id for appeal in open_appeals(visit.desk.database)}:
        raise RefusedError(409, _GONE)
    visit.note(Action.APPEAL_CLOSED, f"{appeal_id}", outcome)
    if not close_appeal(visit.desk.database, appeal_id, outcome):
        raise RefusedError(409, _GONE)
    return back_to("/appeals", "closed")


def audit_log(visit: Visit) -> Response:
    """The newest entries of the log, whether the log is whole, and who has an account."""
    store = visit.desk.store
    return visit.page(
        "audit.html",
        entries=latest(store, _ENTRIES_SHOWN),
        proof=check_log(store),
        accounts=list_accounts(store),
    )


PAGES: tuple[tuple[str, Handler, Who, str], ...] = (
    ("/held", held, "lead", "GET"),
    ("/held/{number:int}/release", release, "lead", "POST"),
    ("/held/{number:int}/discard", discard, "lead", "POST"),
    ("/held/{number:int}/take-back", take_back, "lead", "POST"),
    ("/appeals", appeals, "lead", "GET"),
    ("/appeals/{appeal:int}/close", close, "lead", "POST"),
    ("/log", audit_log, "lead", "GET"),
)
