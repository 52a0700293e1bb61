"""What must hold of a body as a whole, beyond each of its fields."""

from __future__ import annotations

import base64

import pytest
from pydantic import ValidationError

from submission.protocol.terms import SEALED_LINK_BYTES
from submission.protocol.wire import PageLinks, Withdrawal

ONE, OTHER = "0" * 32, "1" * 32


def _sealed(size: int) -> str:
    return base64.urlsafe_b64encode(bytes(size)).decode().rstrip("=")


def _links(*links: tuple[str, str]) -> dict[str, object]:
    shown = [{"link_id": link_id, "sealed": sealed} for link_id, sealed in links]
    return {"key_id": "0" * 16, "links": shown}


def test_items_are_named_exactly_where_items_are_withdrawn() -> None:
    assert Withdrawal(scope="items", item_ids=(ONE,)).item_ids == (ONE,)
    for wrong in ({"scope": "case", "item_ids": (ONE,)}, {"scope": "items"}):
        with pytest.raises(ValidationError, match="exactly when the scope is items"):
            Withdrawal.model_validate(wrong)


def test_each_link_is_named_once() -> None:
    size = SEALED_LINK_BYTES
    PageLinks.model_validate(_links((ONE, _sealed(size)), (OTHER, _sealed(size))))
    with pytest.raises(ValidationError, match="its own link_id"):
        PageLinks.model_validate(_links((ONE, _sealed(size)), (ONE, _sealed(size))))


def test_what_is_sealed_has_one_size_in_one_spelling() -> None:
    for size in (SEALED_LINK_BYTES - 1, SEALED_LINK_BYTES + 1):
        with pytest.raises(ValidationError):
            PageLinks.model_validate(_links((ONE, _sealed(size))))
    good = _sealed(SEALED_LINK_BYTES)
    unused_bits = good[:-1] + "B" if SEALED_LINK_BYTES % 3 else ""
    for text in (good + "=", "!" + good[1:], unused_bits):
        with pytest.raises(ValidationError):
            PageLinks.model_validate(_links((ONE, text)))
