"""The operator's file, which people get together with the app: from the service's own description and keys."""

from __future__ import annotations

from pydantic import ValidationError

from case_api.description import describe_service
from case_api.service import Service
from submission.protocol.operator_file import OperatorFile, sign, to_toml

#: What a service describes and the file has no place for, or calls otherwise.
_LEFT_OUT = {"protocol", "minor_platforms"}


class SetUpError(Exception):
    """This can't be made; the message says why."""


def operator_file(service: Service, address: str) -> str:
    """The file as TOML, signed with the current receipt key. ``address``: where apps reach the service.

    Raises:
        SetUpError: apps could not use this address.
    """
    described = describe_service(service).model_dump(mode="json", exclude=_LEFT_OUT)
    try:
        file = OperatorFile.model_validate(
            {**described, "format": "empreinte-operator/1", "address": address}
        )
    except ValidationError:
        raise SetUpError(
            "The address can't be used: apps need https://…, or http:// on this computer."
        ) from None
    return to_toml(sign(file, service.keyring.receipt_key))
