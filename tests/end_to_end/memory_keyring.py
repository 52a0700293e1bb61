"""A keyring that lives in memory, in the place of the system's: tests don't write into anybody's own."""

from __future__ import annotations

from keyring.backend import KeyringBackend

ENTRIES: dict[tuple[str, str], str] = {}


class Keyring(KeyringBackend):
    """As the Secret Service answers, without asking anybody."""

    priority = 1

    def get_password(self, service: str, username: str) -> str | None:
        return ENTRIES.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        ENTRIES[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del ENTRIES[service, username]
