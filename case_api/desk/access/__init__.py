"""Who may enter the desk: its folder, accounts, sign-in, sessions, and the log of what was done."""

from case_api.desk.access.accounts import (
    ROLES,
    Account,
    AccountError,
    Role,
    add_account,
    list_accounts,
    renew_account,
    set_enabled,
)
from case_api.desk.access.audit import Action, Entry, Proof, check_log, latest, record
from case_api.desk.access.folder import (
    DeskFolder,
    DeskFolderError,
    DeskStore,
    PasswordCost,
    desk_folder,
    open_store,
)
from case_api.desk.access.sessions import Session, end_session, find_session, start_session
from case_api.desk.access.sign_in import Doorkeeper, SlowDownError

__all__ = [
    "ROLES",
    "Account",
    "AccountError",
    "Action",
    "DeskFolder",
    "DeskFolderError",
    "DeskStore",
    "Doorkeeper",
    "Entry",
    "PasswordCost",
    "Proof",
    "Role",
    "Session",
    "SlowDownError",
    "add_account",
    "check_log",
    "desk_folder",
    "end_session",
    "find_session",
    "latest",
    "list_accounts",
    "open_store",
    "record",
    "renew_account",
    "set_enabled",
    "start_session",
]
