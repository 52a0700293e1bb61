"""An operator's published keys, from a file for work offline, from the command line, or from the service itself."""

from __future__ import annotations

import argparse
from pathlib import Path

from pydantic import ValidationError

from app.terminal.options.service_options import service_address
from app.terminal.output import UsageError
from submission.client import CaseClient
from submission.failures import NotOfferedError
from submission.protocol import operator_keys, receipt
from submission.protocol import sealing_key as sealing_keys
from submission.protocol.answers import PublicKey, ServiceDescription, ServiceLimits

_MOST_BYTES = 1024 * 1024


def read_bounded(path: str, most: int = _MOST_BYTES) -> bytes:
    """A small file's contents. Raises ``UsageError`` that does not name it."""
    try:
        with Path(path).open("rb") as file:
            content = file.read(most + 1)
    except OSError as failure:
        raise UsageError("One of the files given could not be opened.") from failure
    if len(content) > most:
        raise UsageError("One of the files given is too large to be what it should be.")
    return content


def read_description(path: str) -> ServiceDescription:
    """What ``GET /v1/service`` answered, kept in a file."""
    try:
        return ServiceDescription.model_validate_json(read_bounded(path))
    except ValidationError:
        raise UsageError("This is not the description of a case service.") from None


def sealing_key(options: argparse.Namespace) -> tuple[PublicKey, ServiceLimits]:
    """The key to seal a case with, and how much it may hold."""
    if options.service_description:
        service = read_description(options.service_description)
    else:
        with CaseClient(service_address(options)) as client:
            service = client.describe_service()
    for key in service.sealing_keys:
        if key.algorithm == sealing_keys.ALGORITHM:
            return key, service.limits
    raise NotOfferedError("This operator takes no sealed cases.")


def receipt_keys(options: argparse.Namespace) -> tuple[PublicKey, ...]:
    """The keys to check a receipt with."""
    if options.service_description:
        return read_description(options.service_description).receipt_keys
    if not options.key:
        raise UsageError(
            "Say whose receipt it should be: --key KEY (the operator's public key, or a file with it), "
            "or --service-description FILE."
        )
    return (_receipt_key(options.key),)


def _receipt_key(given: str) -> PublicKey:
    text = given if _is_key(given) else read_bounded(given).decode("ascii", "replace").strip()
    if not _is_key(text):
        raise UsageError("An operator's public key is 43 characters of base64url.")
    return receipt.published_key_of(operator_keys.decode(text))


def _is_key(text: str) -> bool:
    try:
        return len(operator_keys.decode(text)) == 32
    except ValueError:
        return False
