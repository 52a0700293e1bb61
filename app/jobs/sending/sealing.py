"""A case becomes a sealed file, which somebody else can hand in and nobody but the operator can read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from hashing.sentences import sentence
from submission.keeping.private_file import replace_file
from submission.protocol.plain_error import PlainError

if TYPE_CHECKING:
    from submission.prepared_case import PreparedCase
    from submission.protocol.answers import ServiceDescription

_NOT_SEALED = sentence("This operator takes no sealed cases.")
_NOT_WRITTEN = sentence("The sealed case could not be written there.")


class BundleError(PlainError):
    """The case can't be sealed or written; the message says why."""

    code = "sealed_case"
    message = sentence("This case could not be sealed.")


def write_sealed(case: PreparedCase, service: ServiceDescription, path: Path) -> None:
    """Seal a case for the operator of ``service``, and write it for its owner only.

    Raises:
        PlainError: the operator takes no sealed cases or none of this channel, the case is too large for one
            bundle, or the file can't be written.
    """
    # only now: the libraries of the seal take long to load, and few people need them
    from submission.protocol import sealing_key
    from submission.protocol.sealed_bundle import seal

    keys = [key for key in service.sealing_keys if key.algorithm == sealing_key.ALGORITHM]
    if not keys or case.channel not in service.channels:
        raise BundleError(_NOT_SEALED)
    sealed = seal(case.bundle_contents, keys[0])
    try:
        replace_file(path, sealed)
    except OSError as failure:
        raise BundleError(_NOT_WRITTEN) from failure
