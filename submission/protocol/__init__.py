"""All that both ends of the wire share: bodies, answers, numbers, receipts, sealed bundles.

The service imports this room and no other of ``submission``. It knows neither the network nor any file of a person.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from submission.protocol.answers import (
        CaseStatus,
        PublicKey,
        Receipt,
        ServiceDescription,
        ServiceLimits,
    )
    from submission.protocol.case_number import MistypedError, read_access_code, read_case_number
    from submission.protocol.plain_error import PlainError
    from submission.protocol.receipt import ReceiptError, verify
    from submission.protocol.sealed_bundle import BundleError, open_bundle, seal
    from submission.protocol.terms import CHANNELS, PROTOCOL, Channel
    from submission.protocol.wire import (
        CaseSubmission,
        Contact,
        Item,
        MoreItems,
        PageLinks,
        Withdrawal,
        body_bytes,
    )

#: Which module brings each name. None is loaded before one of its names is used.
_MODULES = {
    "BundleError": "sealed_bundle",
    "CHANNELS": "terms",
    "CaseStatus": "answers",
    "CaseSubmission": "wire",
    "Channel": "terms",
    "Contact": "wire",
    "Item": "wire",
    "MistypedError": "case_number",
    "MoreItems": "wire",
    "PROTOCOL": "terms",
    "PageLinks": "wire",
    "PlainError": "plain_error",
    "PublicKey": "answers",
    "Receipt": "answers",
    "ReceiptError": "receipt",
    "ServiceDescription": "answers",
    "ServiceLimits": "answers",
    "Withdrawal": "wire",
    "body_bytes": "wire",
    "open_bundle": "sealed_bundle",
    "read_access_code": "case_number",
    "read_case_number": "case_number",
    "seal": "sealed_bundle",
    "verify": "receipt",
}

__all__ = [
    "CHANNELS",
    "PROTOCOL",
    "BundleError",
    "CaseStatus",
    "CaseSubmission",
    "Channel",
    "Contact",
    "Item",
    "MistypedError",
    "MoreItems",
    "PageLinks",
    "PlainError",
    "PublicKey",
    "Receipt",
    "ReceiptError",
    "ServiceDescription",
    "ServiceLimits",
    "Withdrawal",
    "body_bytes",
    "open_bundle",
    "read_access_code",
    "read_case_number",
    "seal",
    "verify",
]


if not TYPE_CHECKING:  # mypy would take any name for one of this door

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(name)
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
