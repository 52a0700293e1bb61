"""``operator.toml``: who runs a case service, where it is, and what an app needs in order to prepare cases offline.

The operator writes it and gives it to people together with the app. It is data only: nothing in it is run, and no picture
in it is decoded (a logo is raw pixels). It may be signed with one of its own receipt keys. A signature shows that nobody
changed the file since, and that a later file comes from the same operator. It can't show who that is.
"""

from __future__ import annotations

import json
import re
import tomllib
from typing import Annotated, Any, Literal, Self

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationError,
    model_validator,
)

from hashing.sentences import sentence
from submission.protocol import operator_keys, receipt, sealing_key
from submission.protocol.answers import (
    Name,
    PublicKey,
    Retention,
    ServiceDescription,
    ServiceLimits,
    one_plain_line,
)
from submission.protocol.plain_error import PlainError
from submission.protocol.terms import PROTOCOL, Channel

MAX_FILE_BYTES = 256 * 1024
MOST_LOGO_SIDE = 160

_NOT_TOML = sentence("This is not an operator's file: it can't be read as TOML.")
_NOT_TEXT = sentence("This is not an operator's file.")
_TOO_LARGE = sentence("This is too large to be an operator's file.")
_NEWER = sentence("This operator's file is of a newer kind. Update this program, then try again.")
_LACKS = sentence("The operator's file lacks {place}.")
_UNKNOWN = sentence("The operator's file says something that this version does not know: {place}.")
_WRONG = sentence("The operator's file has a value for {place} that can't be right.")
_ALTERED = sentence("The operator's file was changed after it was signed.")

#: A dotted key with ten parts or more. No key here has more than two, and the parser's time and memory grow with the square
#: of their number. (TOML 1.0: parts are bare or quoted, with dots between them.)
_DEEP_KEY = re.compile(
    r"""(?:\.[ \t]*+(?:[A-Za-z0-9_-]++|"(?:[^"\\\n]|\\.)*+"|'[^'\n]*+')[ \t]*+){9}"""
)

#: An address of a web page, for a person to open.
Https = Annotated[
    str, StringConstraints(pattern=r"^https://[A-Za-z0-9.:-]+(/[!-~]*)?$", max_length=300)
]
_Address = Annotated[
    str,
    StringConstraints(
        # no user name: https://known.example@other.example looks like the first and leads to the second
        pattern=r"^(https://[A-Za-z0-9.:\[\]-]+|http://(127\.0\.0\.1|localhost|\[::1\])(:[0-9]+)?)"
        r"(/[A-Za-z0-9._~!$&'()*+,;=:@%/-]*)?$",
        max_length=300,
    ),
]
_Paragraph = Annotated[
    str, StringConstraints(min_length=1, max_length=800), AfterValidator(one_plain_line)
]
_Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Z]{2})?$")]
_Country = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
_Pin = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
_Side = Annotated[int, Field(ge=1, le=MOST_LOGO_SIDE)]


class OperatorFileError(PlainError):
    """This operator's file can't be used; the message says why."""

    code = "operator_file"


class _Part(BaseModel):
    # an unknown field is refused, so that an operator learns of a typing mistake
    model_config = ConfigDict(extra="forbid", frozen=True)


class Links(_Part):
    """Pages of the operator, to be opened in a browser and only when the person asks."""

    home: Https | None = None
    help: Https | None = None
    privacy: Https | None = None
    terms: Https | None = None


class Logo(_Part):
    """Raw RGB pixels, row by row, in base64url without padding. Not a picture's file, which would have to be decoded."""

    width: _Side
    height: _Side
    rgb: Annotated[str, StringConstraints(max_length=4 * MOST_LOGO_SIDE**2)]

    @model_validator(mode="after")
    def _as_many_pixels_as_it_says(self) -> Self:
        if len(operator_keys.decode(self.rgb)) != self.width * self.height * 3:
            raise ValueError("a logo has width x height x 3 bytes")
        return self

    @property
    def pixels(self) -> bytes:
        return operator_keys.decode(self.rgb)


class Signature(_Part):
    key_id: str
    value: str


class OperatorFile(_Part):
    """The contents of ``operator.toml``.

    Args:
        about: what the operator says about itself, by language.
        pins: SHA-256 of public keys (SPKI); the server's has to be one of them, if there are any.
        platforms: who read the feed when the operator wrote the file.
    """

    format: Literal["empreinte-operator/1"]
    name: Name
    address: _Address
    channels: Annotated[tuple[Channel, ...], Field(min_length=1)]
    about: dict[_Language, _Paragraph] = Field(default_factory=dict, max_length=20)
    countries: Annotated[tuple[_Country, ...], Field(max_length=250)] = ()
    languages: Annotated[tuple[_Language, ...], Field(max_length=50)] = ()
    platforms: Annotated[tuple[Name, ...], Field(max_length=200)] = ()
    practice: bool = False
    pins: Annotated[tuple[_Pin, ...], Field(max_length=10)] = ()
    limits: ServiceLimits
    retention: Retention
    links: Links = Links()
    receipt_keys: Annotated[tuple[PublicKey, ...], Field(min_length=1, max_length=10)]
    sealing_keys: Annotated[tuple[PublicKey, ...], Field(max_length=10)] = ()
    desk_keys: Annotated[tuple[PublicKey, ...], Field(max_length=10)] = ()
    logo: Logo | None = None
    signature: Signature | None = None

    @model_validator(mode="after")
    def _keys_are_what_they_say(self) -> Self:
        for key in self.receipt_keys:
            raw = operator_keys.decode(key.public_key)
            if len(raw) != 32 or key != receipt.published_key_of(raw):
                raise ValueError("a receipt key is not of a known kind, or its id is another key's")
        for key in (*self.sealing_keys, *self.desk_keys):
            # keys of kinds that this version does not know may stand beside usable ones
            if key.algorithm == sealing_key.ALGORITHM and not sealing_key.is_usable(key):
                raise ValueError("a sealing key can't be read")
        return self

    @property
    def description(self) -> ServiceDescription:
        """What ``GET /v1/service`` would answer, for work without a network."""
        return ServiceDescription(
            name=self.name,
            protocol=PROTOCOL,
            practice=self.practice,
            channels=self.channels,
            platforms=self.platforms,
            retention=self.retention,
            receipt_keys=self.receipt_keys,
            sealing_keys=self.sealing_keys,
            desk_keys=self.desk_keys,
            limits=self.limits,
        )

    def with_its_keys(self, said: ServiceDescription) -> ServiceDescription:
        """What the service says of itself, but with the keys of this file.

        Somebody who takes the service over can let it name keys of their own, and would read what is sealed to them. Keys
        that this file does not have (those of the desk are newer than it) are believed to the service.
        """
        return said.model_copy(
            update={
                "receipt_keys": self.receipt_keys,
                "sealing_keys": self.sealing_keys or said.sealing_keys,
                "desk_keys": self.desk_keys or said.desk_keys,
            }
        )

    def signed_bytes(self) -> bytes:
        """What a signature is made over: canonical JSON of everything but the signature."""
        fields = self.model_dump(mode="json", exclude={"signature"}, exclude_none=True)
        if not self.desk_keys:
            # files that were signed before there were desk keys stay valid
            del fields["desk_keys"]
        return operator_keys.canonical_json(fields)

    def comes_after(self, known: OperatorFile) -> bool:
        """Whether the operator whose file is ``known`` signed this file."""
        return self.signature is not None and any(
            key.key_id == self.signature.key_id and _is_signed_with(self, key)
            for key in known.receipt_keys
        )


def read(content: bytes) -> OperatorFile:
    """An operator's file, checked, with its signature where it has one.

    Raises:
        OperatorFileError: it can't be used; the error says which field is wrong.
    """
    if len(content) > MAX_FILE_BYTES:
        raise OperatorFileError(_TOO_LARGE)
    data = _parsed(content)
    kind = data.get("format")
    if isinstance(kind, str) and kind.startswith("empreinte-operator/") and not kind.endswith("/1"):
        raise OperatorFileError(_NEWER)
    try:
        file = OperatorFile.model_validate(data)
    except ValidationError as error:
        raise _plain(error) from None
    _check_signature(file)
    return file


def _parsed(content: bytes) -> dict[str, Any]:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise OperatorFileError(_NOT_TEXT) from None
    if _DEEP_KEY.search(text):
        raise OperatorFileError(_NOT_TOML)
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError):  # ValueError: not TOML, or a number of too many digits
        raise OperatorFileError(_NOT_TOML) from None


def sign(file: OperatorFile, private_key: Ed25519PrivateKey) -> OperatorFile:
    """The same file, signed with one of its receipt keys.

    Raises:
        ValueError: the key is not one of the file's.
    """
    key_id = receipt.published_key(private_key).key_id
    if key_id not in {key.key_id for key in file.receipt_keys}:
        raise ValueError("an operator's file is signed with one of its own receipt keys")
    value = operator_keys.encode(private_key.sign(file.signed_bytes()))
    return file.model_copy(update={"signature": Signature(key_id=key_id, value=value)})


def to_toml(file: OperatorFile) -> str:
    """The file as TOML, which :func:`read` reads back."""
    tables: list[str] = []
    lines: list[str] = []
    for name, value in file.model_dump(mode="json", exclude_none=True).items():
        if isinstance(value, dict):
            tables += ["", f"[{name}]", *_pairs(value)] if value else []
        elif value and isinstance(value, list) and isinstance(value[0], dict):
            for entry in value:
                tables += ["", f"[[{name}]]", *_pairs(entry)]
        else:
            lines += _pairs({name: value})
    return "\n".join([*lines, *tables]) + "\n"


def _pairs(values: dict[str, Any]) -> list[str]:
    # strings, numbers, booleans and lists of strings are written in TOML as in JSON
    return [f"{name} = {json.dumps(value, ensure_ascii=False)}" for name, value in values.items()]


def _plain(error: ValidationError) -> OperatorFileError:
    """The first error as a sentence for the operator. It quotes names of fields only, never a value."""
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    place = ".".join(str(part) for part in first["loc"]) or "keys"
    if first["type"] == "extra_forbidden":
        # the name itself comes from the file
        shown = place if place.replace(".", "").replace("_", "").isascii() else "?"
        return OperatorFileError(_UNKNOWN, place=shown[:60] if shown.isprintable() else "?")
    if first["type"] == "missing":
        return OperatorFileError(_LACKS, place=place)
    return OperatorFileError(_WRONG, place=place)


def _check_signature(file: OperatorFile) -> None:
    if file.signature is None:
        return
    key_id = file.signature.key_id
    if not any(key.key_id == key_id and _is_signed_with(file, key) for key in file.receipt_keys):
        raise OperatorFileError(_ALTERED)


def _is_signed_with(file: OperatorFile, key: PublicKey) -> bool:
    if file.signature is None:
        return False
    return receipt.is_signature(file.signature.value, file.signed_bytes(), key)
