"""Asking hosts to take pages down: sealed links are opened, put together by host, and written into a notice."""

from case_api.desk.takedowns.hosts import HostContact, contact_at, language_of
from case_api.desk.takedowns.notices import Notice, notice_to
from case_api.desk.takedowns.opening import (
    LinkReference,
    OpenedLink,
    desk_keys,
    is_overdue,
    open_links,
    read_reference,
)

__all__ = [
    "HostContact",
    "LinkReference",
    "Notice",
    "OpenedLink",
    "contact_at",
    "desk_keys",
    "is_overdue",
    "language_of",
    "notice_to",
    "open_links",
    "read_reference",
]
