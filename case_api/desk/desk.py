"""The parts of a running desk: settings, the service's database, the desk's own folder, who guards the door."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

from case_api.desk.access import DeskStore, Doorkeeper, PasswordCost, desk_folder, open_store
from case_api.service import NotReadyError
from case_api.settings import Settings
from case_api.storage import Database, open_database, schema

_LOOPBACK = ("127.0.0.1", "localhost", "[::1]")


@dataclass(frozen=True)
class Desk:
    """One process of the desk. It never opens the service's key folder."""

    settings: Settings
    database: Database
    store: DeskStore
    doorkeeper: Doorkeeper

    @property
    def origins(self) -> frozenset[str]:
        """Where staff open the desk, as browsers spell it: scheme, host and port."""
        if self.settings.desk_address:
            given = urlsplit(self.settings.desk_address)
            return frozenset({f"{given.scheme}://{given.netloc}".lower()})
        port = self.settings.desk_port
        return frozenset(f"http://{host}:{port}" for host in _LOOPBACK)

    @property
    def hosts(self) -> frozenset[str]:
        """The Host headers that are answered: a name that another site points here is not among them."""
        return frozenset(origin.partition("://")[2] for origin in self.origins)

    @property
    def is_secure(self) -> bool:
        """Whether staff reach the desk over TLS."""
        return self.settings.desk_address.startswith("https://")

    @property
    def cookie_name(self) -> str:
        """With the prefix ``__Host-``, browsers accept the cookie from this very host and over TLS only."""
        return "__Host-desk" if self.is_secure else "desk"

    def close(self) -> None:
        """Close both databases."""
        self.database.close()
        self.store.close()


def open_desk(
    settings: Settings,
    now: Callable[[], float] = time.time,
    password_cost: PasswordCost | None = None,
) -> Desk:
    """Open the service's database and the desk's own.

    Args:
        now: the clock that one-time codes go by; epoch seconds.
        password_cost: of new passwords; by default ``PasswordCost()``.

    Raises:
        NotReadyError: the service's database has another version.
        DeskFolderError: there is no desk folder, or it can't be used.
        UnusableDatabaseError: not an address of a database.
    """
    database = open_database(settings.database, pool_size=settings.database_connections)
    try:
        if schema.current_revision(database) != schema.head_revision():
            raise NotReadyError(
                "The service's database has another version than this program. Run `migrate`, or start the service."
            )
        store = open_store(desk_folder(settings), password_cost)
    except BaseException:
        database.close()
        raise
    return Desk(settings, database, store, Doorkeeper(store, now))
