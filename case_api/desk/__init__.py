"""The operator's desk: a web application for staff on its own listener. No hash, no picture, no case number is shown."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from case_api.desk.access import (
        ROLES,
        AccountError,
        DeskFolder,
        DeskFolderError,
        DeskStore,
        PasswordCost,
        add_account,
        check_log,
        desk_folder,
        latest,
        list_accounts,
        open_store,
        renew_account,
        set_enabled,
    )
    from case_api.desk.application import create_desk

#: Which module brings each name. None is loaded before one of its names is used.
_MODULES = {
    "AccountError": "access",
    "DeskFolder": "access",
    "DeskFolderError": "access",
    "DeskStore": "access",
    "PasswordCost": "access",
    "ROLES": "access",
    "add_account": "access",
    "check_log": "access",
    "create_desk": "application",
    "desk_folder": "access",
    "latest": "access",
    "list_accounts": "access",
    "open_store": "access",
    "renew_account": "access",
    "set_enabled": "access",
}

__all__ = [
    "ROLES",
    "AccountError",
    "DeskFolder",
    "DeskFolderError",
    "DeskStore",
    "PasswordCost",
    "add_account",
    "check_log",
    "create_desk",
    "desk_folder",
    "latest",
    "list_accounts",
    "open_store",
    "renew_account",
    "set_enabled",
]


if not TYPE_CHECKING:  # mypy would take any name for one of this door

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(name)
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
