"""The only way to the network: the service's address, TLS and its pin, the guard before the socket, how answers are read.

Knows no picture and no fingerprint: only requests that the protocol has.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from submission.network.connection import DirectTransport, Patience, open_connection
    from submission.network.egress_guard import GuardedTransport
    from submission.network.http_answers import read_answer
    from submission.network.service_address import AddressError, ServiceAddress

#: Which module brings each name. None is loaded before one of its names is used.
_MODULES = {
    "AddressError": "service_address",
    "DirectTransport": "connection",
    "GuardedTransport": "egress_guard",
    "Patience": "connection",
    "ServiceAddress": "service_address",
    "open_connection": "connection",
    "read_answer": "http_answers",
}

__all__ = [
    "AddressError",
    "DirectTransport",
    "GuardedTransport",
    "Patience",
    "ServiceAddress",
    "open_connection",
    "read_answer",
]


if not TYPE_CHECKING:  # mypy would take any name for one of this door

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(name)
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
