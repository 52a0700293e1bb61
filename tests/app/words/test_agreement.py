"""States agree with what they are said of: French has a word for a case and another for a picture."""

from __future__ import annotations

from typing import get_args

from PySide6.QtWidgets import QApplication

from app.words import Language, case_state, item_state
from submission.protocol.answers import State


def test_a_picture_is_active_as_a_picture_and_a_case_as_a_case(qapp: QApplication) -> None:
    spoken = Language(qapp)
    spoken.use("fr")
    try:
        assert (case_state("active"), item_state("active")) == ("Actif", "Active")
        pairs = {state: (case_state(state), item_state(state)) for state in get_args(State)}
    finally:
        spoken.stop()
    assert pairs["withdrawal_pending"][0] == pairs["withdrawal_pending"][1]
    for state in ("received", "active", "withdrawn", "deleted"):
        case, item = pairs[state]
        assert item in (f"{case}e", f"{case[:-1]}ve")
