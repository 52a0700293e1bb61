"""Signals become a case at a service. The only code that reaches the network.

It knows the values of ``hashing`` and no picture, no decoder and no window.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from submission.case_identity import CaseIdentity
    from submission.choices import CaseChoices, ChosenItem
    from submission.client import CaseClient
    from submission.failures import SubmissionError
    from submission.network.service_address import AddressError, ServiceAddress
    from submission.preparation import CannotPrepareError, prepare_case, prepare_more
    from submission.prepared_case import PreparedAddition, PreparedCase
    from submission.prepared_links import (
        PreparedContact,
        PreparedLinks,
        desk_key,
        numbers_of,
        prepare_contact,
        prepare_links,
    )

#: Which module brings each name. None is loaded before one of its names is used.
_MODULES = {
    "AddressError": "network.service_address",
    "CannotPrepareError": "preparation",
    "CaseChoices": "choices",
    "CaseClient": "client",
    "CaseIdentity": "case_identity",
    "ChosenItem": "choices",
    "PreparedAddition": "prepared_case",
    "PreparedCase": "prepared_case",
    "PreparedContact": "prepared_links",
    "PreparedLinks": "prepared_links",
    "ServiceAddress": "network.service_address",
    "SubmissionError": "failures",
    "desk_key": "prepared_links",
    "numbers_of": "prepared_links",
    "prepare_case": "preparation",
    "prepare_contact": "prepared_links",
    "prepare_links": "prepared_links",
    "prepare_more": "preparation",
}

__all__ = [
    "AddressError",
    "CannotPrepareError",
    "CaseChoices",
    "CaseClient",
    "CaseIdentity",
    "ChosenItem",
    "PreparedAddition",
    "PreparedCase",
    "PreparedContact",
    "PreparedLinks",
    "ServiceAddress",
    "SubmissionError",
    "desk_key",
    "numbers_of",
    "prepare_case",
    "prepare_contact",
    "prepare_links",
    "prepare_more",
]


if not TYPE_CHECKING:  # mypy would take any name for one of this door

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(name)
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
