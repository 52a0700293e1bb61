"""What a service says of itself is believed only where it can be true and can be shown as it is."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from submission.protocol.answers import ServiceDescription

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
@pytest.mark.parametrize("value", [-1, 0])
def test_limits_under_one_are_no_limits(field: str, value: int) -> None:
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
