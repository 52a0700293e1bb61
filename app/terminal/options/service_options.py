"""Which service, on which way, and with which code: from options and the environment, never from a guess."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from app.terminal.output import UsageError

if TYPE_CHECKING:
    from submission.case_identity import CaseIdentity
    from submission.network.service_address import ServiceAddress

SERVICE = "EMPREINTE_SERVICE"
PROXY = "EMPREINTE_PROXY"
PINS = "EMPREINTE_PIN"
CA_FILE = "EMPREINTE_CA_FILE"
ACCESS_CODE = "EMPREINTE_ACCESS_CODE"

SERVICE_OPTIONS = ("--service", "--proxy", "--pin", "--ca-file")


def add_service_options(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("the service")
    group.add_argument("--service", metavar="URL", help=f"its address (or {SERVICE})")
    group.add_argument(
        "--proxy",
        metavar="URL",
        help=f"a SOCKS proxy such as Tor: socks5h://127.0.0.1:9050 (or {PROXY})",
    )
    group.add_argument(
        "--pin",
        action="append",
        metavar="SHA256",
        help=f"the server's public key must have this SHA-256, in hexadecimal (or {PINS})",
    )
    group.add_argument(
        "--ca-file",
        metavar="FILE",
        help=f"certificate authorities to trust instead of the bundled ones (or {CA_FILE})",
    )


def service_address(options: argparse.Namespace) -> ServiceAddress:
    """Raises ``UsageError`` without a usable address."""
    address = chosen_address(options)
    if address is None:
        raise UsageError(f"Say which service: --service URL, or set {SERVICE}.")
    return address


def chosen_address(options: argparse.Namespace) -> ServiceAddress | None:
    """The service with all that must hold on the way to it; None where none is named.

    Raises:
        UsageError: this address, proxy, pin or file of authorities can't be used.
    """
    url = options.service or os.environ.get(SERVICE)
    if not url:
        return None
    from submission.network.connection import open_connection
    from submission.network.service_address import AddressError, ServiceAddress

    pins = options.pin or os.environ.get(PINS, "").split()
    ca_file = options.ca_file or os.environ.get(CA_FILE)
    try:
        address = ServiceAddress(
            url=url,
            proxy=options.proxy or os.environ.get(PROXY) or None,
            pins=frozenset(pin.lower().replace(":", "") for pin in pins),
            ca_file=Path(ca_file) if ca_file else None,
        )
        if address.ca_file is not None:
            # nothing is sent: this reads the file, so that a wrong one is told at once
            open_connection(address).close()
    except AddressError as failure:
        raise UsageError(str(failure)) from failure
    return address


def case_identity(typed_number: str) -> CaseIdentity:
    """The number given, and the code from the environment or a prompt.

    Raises:
        UsageError: mistyped, or nobody there to type the code.
    """
    from submission.case_identity import CaseIdentity
    from submission.protocol.case_number import MistypedError, read_case_number

    try:
        number = read_case_number(typed_number)
        code = os.environ.get(ACCESS_CODE)
        if code is None:
            if not sys.stdin.isatty():
                raise UsageError(
                    f"The access code is asked for at a terminal, or read from {ACCESS_CODE}."
                )
            code = getpass.getpass("Access code: ")
        return CaseIdentity.read(number, code)
    except MistypedError as failure:
        raise UsageError(str(failure)) from failure
