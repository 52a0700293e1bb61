"""An operator's published keys: from a file, from the command line, or from the service itself."""

from __future__ import annotations

import argparse
from pathlib import Path

from pydantic import ValidationError

from app.terminal.options.service_options import chosen_operator, chosen_service
from app.terminal.output import UsageError
from hashing.sentences import sentence
from submission.failures import NotOfferedError
from submission.protocol import operator_keys, receipt, sealing_key
from submission.protocol.answers import PublicKey, ServiceDescription

_MOST_BYTES = 1024 * 1024
_NOT_OPENED = sentence("One of the files given could not be opened.")
_TOO_LARGE = sentence("One of the files given is too large to be what it should be.")
_NOT_A_DESCRIPTION = sentence("This is not the description of a case service.")
_NOT_SEALED = sentence("This operator takes no sealed cases.")
_WHOSE = sentence(
    "Say whose receipt it should be: --operator FILE, --key KEY (the operator's public key, or a file "
    "with it), or --service-description FILE."
)
_NOT_A_KEY = sentence("An operator's public key is 43 characters of base64url.")


def read_bounded(path: str, most: int = _MOST_BYTES) -> bytes:
    """A small file's contents. Raises ``UsageError`` that does not name it."""
    try:
        with Path(path).open("rb") as file:
            content = file.read(most + 1)
    except OSError as failure:
        raise UsageError(_NOT_OPENED) from failure
    if len(content) > most:
        raise UsageError(_TOO_LARGE)
    return content


def known_description(options: argparse.Namespace) -> ServiceDescription | None:
    """What is known of the service without asking it: from ``--service-description``, or the operator's file."""
    if options.service_description:
        try:
            return ServiceDescription.model_validate_json(read_bounded(options.service_description))
        except ValidationError:
            raise UsageError(_NOT_A_DESCRIPTION) from None
    operator = chosen_operator(options)
    return operator.description if operator else None


def description_for_sealing(options: argparse.Namespace) -> tuple[ServiceDescription, PublicKey]:
    """Whom to seal a case for, and with which key. Asks the service where nothing is known of it.

    Raises:
        NotOfferedError: it takes no sealed cases, or not for this channel.
    """
    service = known_description(options)
    if service is None:
        with chosen_service(options).connect() as client:
            service = client.describe_service()
    if options.channel is not None and options.channel not in service.channels:
        raise NotOfferedError
    for key in service.sealing_keys:
        if key.algorithm == sealing_key.ALGORITHM:
            return service, key
    raise NotOfferedError(_NOT_SEALED)


def receipt_keys(options: argparse.Namespace) -> tuple[PublicKey, ...]:
    """The keys to check a receipt with."""
    if options.key:
        return (_receipt_key(options.key),)
    service = known_description(options)
    if service is None:
        raise UsageError(_WHOSE)
    return service.receipt_keys


def _receipt_key(given: str) -> PublicKey:
    text = given if _is_key(given) else read_bounded(given).decode("ascii", "replace").strip()
    if not _is_key(text):
        raise UsageError(_NOT_A_KEY)
    return receipt.published_key_of(operator_keys.decode(text))


def _is_key(text: str) -> bool:
    try:
        return len(operator_keys.decode(text)) == 32
    except ValueError:
        return False
