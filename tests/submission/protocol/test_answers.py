"""What a service says of itself is believed only where it can be true and can be shown as it is."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from submission.protocol.answers import (
    CaseStatus,
    ItemStatus,
    LinkStatus,
    Receipt,
    ServiceDescription,
)

GOOD: dict[str, Any] = {
    "name": "Association d’aide\u00a0: Été 42",
    "protocol": "empreinte/1",
    "practice": False,
    "channels": ["adult"],
    "platforms": ["Réseau", "منصة"],
    "retention": {"active_days": 1, "tombstone_days": 0},
    "receipt_keys": [],
    "limits": {"body_bytes": 1, "items": 1, "vpdq_frames": 1},
}


def test_a_description_may_have_any_letters() -> None:
    assert ServiceDescription.model_validate(GOOD).name == GOOD["name"]


@pytest.mark.parametrize("field", ["body_bytes", "items", "vpdq_frames"])
@pytest.mark.parametrize("value", [-1, 0, 2**31, 2**80])
def test_limits_under_one_or_beyond_any_file_are_no_limits(field: str, value: int) -> None:
    with pytest.raises(ValidationError):
        ServiceDescription.model_validate(GOOD | {"limits": GOOD["limits"] | {field: value}})


@pytest.mark.parametrize(
    "trick",
    ["\x1b[2J", "\n", "\r", "\x00", "\u202e", "\u2066", "\u200f", "\u061c", "\u2028", "\ud800"],
)
@pytest.mark.parametrize("where", ["name", "platforms"])
def test_a_name_can_t_steer_a_terminal_or_read_backwards(where: str, trick: str) -> None:
    name = f"Good{trick}name"
    with pytest.raises(ValidationError):
        ServiceDescription.model_validate(GOOD | {where: name if where == "name" else [name]})
    with pytest.raises(ValidationError):
        ServiceDescription.model_validate(GOOD | {"name": ""})


@pytest.mark.parametrize(
    "item_id", ["", "x", "0" * 33, "../" + "0" * 29, "0" * 31 + "\n", "A" * 32]
)
def test_an_id_is_one_that_can_be_sent_back(item_id: str) -> None:
    """A withdrawal of some items names them by these ids; its body takes no others."""
    item = {"number": 1, "kind": "image", "state": "active", "added_at": "2026-11-29T00:00:00Z"}
    link = {
        "number": 1,
        "state": "received",
        "added_at": "2026-11-29T00:00:00Z",
        "since": "2026-11-29T00:00:00Z",
    }
    ItemStatus.model_validate(item | {"item_id": "0a" * 16})
    LinkStatus.model_validate(link | {"link_id": "0a" * 16})
    with pytest.raises(ValidationError, match="item_id"):
        ItemStatus.model_validate(item | {"item_id": item_id})
    with pytest.raises(ValidationError, match="link_id"):
        LinkStatus.model_validate(link | {"link_id": item_id})


@pytest.mark.parametrize("name", ["   ", "\u00a0", "\u3164\u2800", "\u0301", "Z" + "\u0335" * 60])
def test_a_name_can_be_read(name: str) -> None:
    for seen in ("क्षेत्रीय", "ที่นี่", "Nguyễn", "📷", "שָׁלוֹם"):
        assert ServiceDescription.model_validate(GOOD | {"name": seen}).name == seen
    with pytest.raises(ValidationError):
        ServiceDescription.model_validate(GOOD | {"name": name})
    with pytest.raises(ValidationError):
        ServiceDescription.model_validate(GOOD | {"platforms": ["Good", name]})


@pytest.mark.parametrize("days", [-1, 365_001, 2**80])
def test_days_that_no_calendar_has_are_refused(days: int) -> None:
    with pytest.raises(ValidationError):
        ServiceDescription.model_validate(
            GOOD | {"retention": {"active_days": days, "tombstone_days": 0}}
        )


@pytest.mark.parametrize("at", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00"])
def test_a_moment_that_has_no_day_in_some_zone_is_refused(at: str) -> None:
    """Such a moment can't be told in the person's own time: it lies before the first year there, or after the last."""
    case = {
        "case_id": "EMP-1",
        "channel": "adult",
        "state": "active",
        "created_at": "2026-11-29T00:00:00Z",
        "withdrawal_delay_hours": 0,
        "items": [],
    }
    CaseStatus.model_validate(case)
    with pytest.raises(ValidationError):
        CaseStatus.model_validate(case | {"created_at": at})
    with pytest.raises(ValidationError):
        CaseStatus.model_validate(case | {"timeline": [{"at": at, "event": "active"}]})


@pytest.mark.parametrize(
    ("events", "unasked"),
    [
        ([], False),
        ([("withdrawal_requested", None), ("withdrawn", None)], False),
        ([("withdrawal_requested", 1), ("withdrawn", 1)], False),
        # the last of the items that were named one by one ends the whole case
        ([("withdrawal_requested", 1), ("withdrawal_requested", 2), ("withdrawn", None)], False),
        ([("withdrawal_requested", None), ("withdrawn", 2)], False),
        ([("withdrawn", None)], True),
        ([("withdrawn", 2)], True),
        ([("withdrawal_requested", 1), ("withdrawn", 1), ("withdrawn", 2)], True),
        ([("withdrawal_requested", 1), ("withdrawn", 1), ("withdrawn", None)], True),
    ],
)
def test_a_withdrawal_that_nobody_asked_for_is_told_as_one(
    events: list[tuple[str, int | None]], unasked: bool
) -> None:
    at = "2026-11-29T00:00:00Z"
    item = {"item_id": "0" * 32, "kind": "image", "state": "withdrawn", "added_at": at}
    case = CaseStatus.model_validate(
        {
            "case_id": "EMP-1",
            "channel": "adult",
            "state": "withdrawn",
            "created_at": at,
            "withdrawal_delay_hours": 0,
            "items": [item | {"number": 1}, item | {"number": 2}],
            "timeline": [{"at": at, "event": event, "item": n} for event, n in events],
        }
    )
    assert bool(case.ended_unasked) == unasked


def test_no_code_or_date_of_a_receipt_can_steer_a_terminal() -> None:
    receipt = dict.fromkeys(("case_id", "issued_at", "key_id", "signature"), "x")
    receipt |= {"action": "submitted", "body_sha256": "0" * 64, "service": "Aide"}
    Receipt.model_validate(receipt)
    for field in ("case_id", "issued_at", "key_id", "signature"):
        with pytest.raises(ValidationError):
            Receipt.model_validate(receipt | {field: "2026\x1b]0;x\x07"})
