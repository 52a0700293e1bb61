"""The operator's desk: a web application for staff on its own listener. No hash, no picture, no case number is shown."""

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
