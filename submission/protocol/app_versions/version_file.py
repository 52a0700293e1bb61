"""The version file: which version of this program its operator gives out, and on which page.

It is signed with one of the operator's receipt keys, which people have in their ``operator.toml``. It expires: otherwise
somebody in between could hold back a newer file for ever by repeating an old one. Nothing is ever fetched from the page
that it names; a person opens that page themselves.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Annotated, Literal

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pydantic import BaseModel, ConfigDict, StringConstraints

from hashing.sentences import sentence
from submission.protocol import operator_keys, receipt
from submission.protocol.answers import PublicKey
from submission.protocol.operator_file import Https, Signature
from submission.protocol.plain_error import PlainError

#: The longest time for which a file may be valid, and so the longest for which an old one can be repeated.
MAX_DAYS = 400

_NOT_SIGNED = sentence("What the service says about versions is not signed, so it is ignored.")
_WRONGLY_SIGNED = sentence(
    "What the service says about versions is not signed by its operator, so it is ignored."
)
_ENDED = sentence("What the service says about versions is out of date, so it is ignored.")
_OLDER = sentence("The service names an older version than this one, so it is ignored.")

_Number = Annotated[
    str, StringConstraints(pattern=r"^(0|[1-9][0-9]{0,5})(\.(0|[1-9][0-9]{0,5})){1,3}$")
]


class VersionFileError(PlainError):
    """What the service says about versions is not believed; the message says why."""

    code = "version_file"


class VersionFile(BaseModel):
    """The answer to ``GET /v1/app-version``.

    Attributes:
        version: two to four numbers with points between them.
        page: where the operator gives this version out; for people to read.
        valid_until: the last day on which the file is valid.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    format: Literal["empreinte-version/1"] = "empreinte-version/1"
    version: _Number
    page: Https
    valid_until: date
    signature: Signature | None = None

    def signed_bytes(self) -> bytes:
        """What the signature is made over: canonical JSON of everything else, as in an operator's file."""
        return operator_keys.canonical_json(self.model_dump(mode="json", exclude={"signature"}))


def make_version_file(
    version: str, page: str, valid_until: date, private_key: Ed25519PrivateKey
) -> VersionFile:
    """A signed file. Raises ``ValueError`` (pydantic's) for a version or a page of another form."""
    file = VersionFile(version=version, page=page, valid_until=valid_until)
    value = operator_keys.encode(private_key.sign(file.signed_bytes()))
    key_id = receipt.published_key(private_key).key_id
    return file.model_copy(update={"signature": Signature(key_id=key_id, value=value)})


def newer_version(
    file: VersionFile, keys: Sequence[PublicKey], installed: str, today: date
) -> bool:
    """Whether this file, after its signature and dates are checked, names a newer version than the installed one.

    Args:
        keys: the receipt keys of the operator's file, never those that the service itself publishes.
        installed: this program's version; a part after its numbers (``+…``) does not count.

    Raises:
        VersionFileError: it is not signed, not by this operator, out of date, or names an older version.
    """
    signature = file.signature
    if signature is None:
        raise VersionFileError(_NOT_SIGNED)
    if not any(
        key.key_id == signature.key_id
        and receipt.is_signature(signature.value, file.signed_bytes(), key)
        for key in keys
    ):
        raise VersionFileError(_WRONGLY_SIGNED)
    if not today <= file.valid_until <= today + timedelta(days=MAX_DAYS):
        raise VersionFileError(_ENDED)
    offered, here = _numbers(file.version), _numbers(installed)
    if offered < here:
        raise VersionFileError(_OLDER)
    return offered > here


def _numbers(version: str) -> tuple[int, ...]:
    """As numbers to compare, always four: 1.2 and 1.2.0 are one version."""
    parts = [int(part) for part in version.partition("+")[0].split(".") if part.isdecimal()]
    return tuple([*parts, 0, 0, 0, 0][:4])
