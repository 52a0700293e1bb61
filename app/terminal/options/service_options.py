"""Which service, on which way, and with which code: from options, the environment or the operator's file."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.terminal.output import Output, UsageError
from app.terminal.spoken import Spoken
from hashing.sentences import sentence

if TYPE_CHECKING:
    from submission.case_identity import CaseIdentity
    from submission.client import CaseClient
    from submission.network.service_address import ServiceAddress
    from submission.protocol.answers import ServiceDescription
    from submission.protocol.operator_file import OperatorFile

SERVICE = "EMPREINTE_SERVICE"
OPERATOR = "EMPREINTE_OPERATOR"
PROXY = "EMPREINTE_PROXY"
PINS = "EMPREINTE_PIN"
CA_FILE = "EMPREINTE_CA_FILE"
ACCESS_CODE = "EMPREINTE_ACCESS_CODE"

SERVICE_OPTIONS = ("--service", "--operator", "--proxy", "--pin", "--ca-file")

_WHICH = sentence(
    "Say which service: --service URL or --operator FILE, or put the operator's file beside this "
    "program."
)
_NOT_BOTH = sentence("Give --service or --operator, not both.")
_NO_NETWORK = sentence("--no-network was given, and this needs the network.")
_NOBODY = sentence("The access code is asked for at a terminal, or read from {variable}.")
_ASK_CODE = sentence("Access code: ")


@dataclass(frozen=True, slots=True)
class ChosenService:
    """Where the service is, and the operator's file where there is one."""

    address: ServiceAddress
    operator: OperatorFile | None

    def connect(self) -> CaseClient:
        """A client that believes the keys in the operator's file, and no others."""
        from submission.client import CaseClient

        keys = self.operator.receipt_keys if self.operator else ()
        return CaseClient(self.address, receipt_keys=keys)

    def described_by(self, client: CaseClient) -> ServiceDescription:
        """What the service says of itself; where there is an operator's file, with the keys of that file."""
        said = client.describe_service()
        return self.operator.with_its_keys(said) if self.operator else said


def add_service_options(parser: argparse.ArgumentParser, spoken: Spoken) -> None:
    group = parser.add_argument_group(spoken(sentence("the service")))
    group.add_argument(
        "--service",
        metavar="URL",
        help=spoken(sentence("its address (or {variable})"), variable=SERVICE),
    )
    group.add_argument(
        "--operator",
        metavar="FILE",
        help=spoken(
            sentence("the operator's file, with its address and keys (or {variable})"),
            variable=OPERATOR,
        ),
    )
    group.add_argument(
        "--proxy",
        metavar="URL",
        help=spoken(
            sentence("a SOCKS proxy such as Tor: socks5h://127.0.0.1:9050 (or {variable})"),
            variable=PROXY,
        ),
    )
    group.add_argument(
        "--pin",
        action="append",
        metavar="SHA256",
        help=spoken(
            sentence(
                "the server's public key must have this SHA-256, in hexadecimal (or {variable})"
            ),
            variable=PINS,
        ),
    )
    group.add_argument(
        "--ca-file",
        metavar="FILE",
        help=spoken(
            sentence(
                "certificate authorities to trust instead of the bundled ones (or {variable})"
            ),
            variable=CA_FILE,
        ),
    )


def chosen_service(options: argparse.Namespace) -> ChosenService:
    """The service that was chosen. Raises ``UsageError``: none is, or its address can't be used."""
    if getattr(options, "no_network", False):
        raise UsageError(_NO_NETWORK)
    operator = chosen_operator(options)
    address = _address(options, operator)
    if address is None:
        raise UsageError(_WHICH)
    return ChosenService(address, operator)


def chosen_for_window(
    options: argparse.Namespace,
) -> tuple[ServiceAddress | None, OperatorFile | None]:
    """The service with all that must hold on the way to it, and the operator's file; None where there is none.

    Whoever practises without naming a service gets the one on this computer, whatever operator's file is kept here.

    Raises:
        UsageError: this address, proxy, pin, file of authorities or operator's file can't be used.
    """
    if options.practice and not (options.service or options.operator):
        return None, None
    operator = chosen_operator(options)
    return _address(options, operator), operator


def address_of_operator(options: argparse.Namespace, operator: OperatorFile) -> ServiceAddress:
    """Where this operator's service is, reached with the proxy, pins and certificate authorities that were chosen. Raises ``UsageError``."""
    address = _address(options, operator)
    if address is None:
        raise UsageError(_WHICH)
    return address


def chosen_operator(options: argparse.Namespace) -> OperatorFile | None:
    """The operator's file: the one given, or the first that is found, unless another service was named.

    Raises:
        UsageError: it can't be used.
    """
    if options.service and options.operator:
        raise UsageError(_NOT_BOTH)
    given = options.operator or (os.environ.get(OPERATOR) if not options.service else None)
    if not given and (options.service or os.environ.get(SERVICE)):
        return None
    from submission.keeping.operator_place import find_operator_file, load_operator_file

    path = Path(given) if given else find_operator_file()
    if path is None:
        return None
    from submission.protocol.operator_file import OperatorFileError

    try:
        return load_operator_file(path)
    except OperatorFileError as failure:
        raise UsageError(failure.message, **failure.facts) from failure


def _address(options: argparse.Namespace, operator: OperatorFile | None) -> ServiceAddress | None:
    url = operator.address if operator else options.service or os.environ.get(SERVICE)
    if not url:
        return None
    from submission.network.service_address import AddressError, ServiceAddress

    given = options.pin or os.environ.get(PINS, "").split() or (operator.pins if operator else ())
    ca_file = options.ca_file or os.environ.get(CA_FILE)
    try:
        address = ServiceAddress(
            url=url,
            proxy=options.proxy or os.environ.get(PROXY) or None,
            pins=frozenset(pin.lower().replace(":", "") for pin in given),
            ca_file=Path(ca_file) if ca_file else None,
        )
        if address.ca_file is not None:
            # nothing is sent: this reads the file, so that a wrong one is told at once
            from submission.network.connection import open_connection

            open_connection(address).close()
    except AddressError as failure:
        raise UsageError(failure.message, **failure.facts) from failure
    return address


def case_identity(typed_number: str, out: Output) -> CaseIdentity:
    """The number given, and the code from the environment or a prompt.

    Raises:
        UsageError: mistyped, or nobody there to type the code.
    """
    from submission.case_identity import CaseIdentity
    from submission.protocol.case_number import MistypedError, read_case_number

    try:
        number = read_case_number(typed_number)
        return CaseIdentity.read(number, ask_secret(ACCESS_CODE, _ASK_CODE, _NOBODY, out))
    except MistypedError as failure:
        raise UsageError(failure.message, **failure.facts) from failure


def ask_secret(variable: str, prompt: str, nobody: str, out: Output) -> str:
    """A secret from an environment variable, or typed unseen. Raises ``UsageError`` where nobody can type."""
    secret = os.environ.get(variable)
    if secret is not None:
        return secret
    if not sys.stdin.isatty():
        raise UsageError(nobody, variable=variable)
    return getpass.getpass(out.words(prompt))
