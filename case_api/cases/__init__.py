"""What a person's app asks of the service: submit, look up, add, withdraw."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from case_api.cases.items import lock_case, prepare_item, record, store_items, withdraw_items
    from case_api.cases.routes import case_routes

#: Which module brings each name. None is loaded before one of its names is used.
_MODULES = {
    "case_routes": "routes",
    "lock_case": "items",
    "prepare_item": "items",
    "record": "items",
    "store_items": "items",
    "withdraw_items": "items",
}

__all__ = ["case_routes", "lock_case", "prepare_item", "record", "store_items", "withdraw_items"]


if not TYPE_CHECKING:  # mypy would take any name for one of this door

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(name)
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
