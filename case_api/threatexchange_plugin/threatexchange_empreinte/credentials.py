"""The keys of one partner, in the form in which ``empreinte-service partner add --json`` prints them."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, fields
from typing import ClassVar, Optional

from threatexchange.exchanges.auth import CredentialHelper


@dataclass
class EmpreinteCredentials(CredentialHelper):
    """From ``TX_EMPREINTE_KEYS`` or ``~/.tx_empreinte_keys``: one JSON object with these fields.

    HMA takes the same object as ``credential_json``. For an exchange of another name, see ``for_exchange``.
    """

    ENV_VARIABLE: ClassVar[str] = "TX_EMPREINTE_KEYS"
    FILE_NAME: ClassVar[str] = "~/.tx_empreinte_keys"

    base_url: str = field(metadata={"help": "where the feed is, such as https://cases.example/v1"})
    subscription_key: str = field(metadata={"help": "which partner you are"}, repr=False)
    fetch_key: str = field(metadata={"help": "for FetchHashes"}, repr=False)
    # Optional[…] and not `| None`: HMA shows these types, and its converter reads them
    submit_feedback_key: Optional[str] = field(  # noqa: UP045
        default=None, metadata={"help": "for SubmitFeedback, to answer"}, repr=False
    )
    submit_hashes_key: Optional[str] = field(  # noqa: UP045
        default=None, metadata={"help": "for SubmitHashes, to share"}, repr=False
    )

    @classmethod
    def for_exchange(cls, name: str) -> type[EmpreinteCredentials]:
        """The credentials of an exchange type: one named ``empreinte_minors`` has ``TX_EMPREINTE_MINORS_KEYS``.

        ``tx`` and HMA keep one set of credentials for each exchange type.
        """
        places = {"ENV_VARIABLE": f"TX_{name.upper()}_KEYS", "FILE_NAME": f"~/.tx_{name}_keys"}
        return type(cls.__name__, (cls,), places)

    @classmethod
    def _from_str(cls, s: str) -> EmpreinteCredentials:
        given = json.loads(s)
        if not isinstance(given, dict):
            raise ValueError("credentials are one JSON object")
        known = {f.name for f in fields(cls)}
        return cls(**{name: value for name, value in given.items() if name in known})

    def _are_valid(self) -> bool:
        return bool(
            self.base_url.startswith(("https://", "http://"))
            and self.subscription_key
            and self.fetch_key
        )
