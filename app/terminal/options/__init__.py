"""Options that several commands share, and what they say of the service and of the case."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.terminal.options.case_options import (
        add_case_number,
        add_case_options,
        add_description,
        add_files,
        add_no_network,
        add_synthetic,
        add_vault,
        item_number,
    )
    from app.terminal.options.page_links import typed_links
    from app.terminal.options.published_keys import (
        description_for_sealing,
        known_description,
        read_bounded,
        receipt_keys,
    )
    from app.terminal.options.service_options import (
        ACCESS_CODE,
        ChosenService,
        add_service_options,
        address_of_operator,
        ask_secret,
        case_identity,
        chosen_for_window,
        chosen_operator,
        chosen_service,
    )
    from app.terminal.options.vault_options import new_passphrase, opened_vault
    from app.terminal.options.window_options import WINDOW_OPTIONS, add_window_options

#: Which module brings each name. None is loaded before one of its names is used.
_MODULES = {
    "ACCESS_CODE": "service_options",
    "ChosenService": "service_options",
    "WINDOW_OPTIONS": "window_options",
    "add_case_number": "case_options",
    "add_case_options": "case_options",
    "add_description": "case_options",
    "add_files": "case_options",
    "add_no_network": "case_options",
    "add_service_options": "service_options",
    "add_synthetic": "case_options",
    "add_vault": "case_options",
    "add_window_options": "window_options",
    "address_of_operator": "service_options",
    "ask_secret": "service_options",
    "case_identity": "service_options",
    "chosen_for_window": "service_options",
    "chosen_operator": "service_options",
    "chosen_service": "service_options",
    "description_for_sealing": "published_keys",
    "item_number": "case_options",
    "known_description": "published_keys",
    "new_passphrase": "vault_options",
    "opened_vault": "vault_options",
    "read_bounded": "published_keys",
    "receipt_keys": "published_keys",
    "typed_links": "page_links",
}

__all__ = [
    "ACCESS_CODE",
    "WINDOW_OPTIONS",
    "ChosenService",
    "add_case_number",
    "add_case_options",
    "add_description",
    "add_files",
    "add_no_network",
    "add_service_options",
    "add_synthetic",
    "add_vault",
    "add_window_options",
    "address_of_operator",
    "ask_secret",
    "case_identity",
    "chosen_for_window",
    "chosen_operator",
    "chosen_service",
    "description_for_sealing",
    "item_number",
    "known_description",
    "new_passphrase",
    "opened_vault",
    "read_bounded",
    "receipt_keys",
    "typed_links",
]


if not TYPE_CHECKING:  # mypy would take any name for one of this door

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(name)
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
