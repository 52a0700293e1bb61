"""``empreinte-service check``: is this set-up fit to serve? One plain line for each thing looked at."""

from __future__ import annotations

import ipaddress
import ssl
from collections.abc import Iterator
from dataclasses import dataclass

from limits.storage import MemoryStorage
from sqlalchemy.exc import SQLAlchemyError

from case_api.keys import KeyFolder, KeyFolderError
from case_api.rate_limits import UnusableCountersError, open_counters
from case_api.service import NotReadyError, check_keys
from case_api.settings import Settings
from case_api.signal_store import keys_in_use, list_held
from case_api.storage import (
    Database,
    UndecryptableError,
    UnusableDatabaseError,
    open_database,
    parse_url,
    schema,
    sqlite_file,
)


@dataclass(frozen=True, slots=True)
class Finding:
    """The result of one check."""

    good: bool
    text: str


def check(settings: Settings) -> Iterator[Finding]:
    """Check the database, the keys, TLS, the counters and the address that is listened on. Changes nothing."""
    yield from _check_tls(settings)
    yield from _check_counters(settings)
    yield from _check_desk(settings)
    folder = KeyFolder(settings.key_folder)
    # the desk's machine has no keys of the service, and must not
    is_desk = settings.desk_key_folder is not None and not folder.exists
    if not is_desk:
        yield from _check_folder(folder)
    try:
        file = sqlite_file(parse_url(settings.database))
        if file is not None and not file.exists():
            yield Finding(False, "The database file does not exist yet: run `migrate` or `serve`.")
            return
        database = open_database(settings.database)
    except UnusableDatabaseError as error:
        yield Finding(False, str(error))
        return
    try:
        yield from _check_database(database, None if is_desk else folder)
    except SQLAlchemyError:
        yield Finding(False, "The database can't be reached or read.")
    finally:
        database.close()


def _check_database(database: Database, folder: KeyFolder | None) -> Iterator[Finding]:
    present, needed = schema.current_revision(database), schema.head_revision()
    if present != needed:
        yield Finding(False, f"The database is at version {present}, this program needs {needed}.")
        return
    yield Finding(True, f"The database is at version {needed}.")
    if waiting := sum(batch.items for batch in list_held(database)):
        yield Finding(False, f"{waiting} item(s) of a flood wait for your word: `held list`.")
    if folder is None:
        return
    try:
        keyring = folder.keyring()
        check_keys(database, keyring)
        missing = set(keys_in_use(database)) - set(keyring.cipher.keys)
        if missing:
            raise UndecryptableError(f"{len(missing)} storage key(s) in use are not in the folder.")
    except (KeyFolderError, NotReadyError, UndecryptableError) as error:
        yield Finding(False, str(error))
    else:
        yield Finding(True, "The keys are those of this database.")
        yield from _check_desk_keys(folder)


def _check_folder(folder: KeyFolder) -> Iterator[Finding]:
    if not folder.exists:
        yield Finding(False, "There is no key folder yet: run `keys init` or `serve`.")
        return
    if loose := folder.loose_files():
        yield Finding(False, f"Others can read {len(loose)} key file(s): chmod 600.")
    else:
        yield Finding(True, "Only the service can read the key files.")


def _check_desk_keys(folder: KeyFolder) -> Iterator[Finding]:
    """Apps seal links to the desk's public key; the private one has to be elsewhere."""
    if any(folder.path.rglob("desk-*.key")):
        yield Finding(
            False,
            "A private key of the desk is in the service's key folder: move it to the desk's machine.",
        )
    elif keys := folder.keyring().desk_keys:
        yield Finding(True, f"Apps seal links to the desk's key {keys[0].key_id}.")
    else:
        yield Finding(True, "No key of a desk is published: this service takes no links.")


def _check_tls(settings: Settings) -> Iterator[Finding]:
    if settings.tls_certificate is None or settings.tls_key is None:
        if _is_loopback(settings.host):
            yield Finding(True, "No TLS here: listening on this computer only, behind a proxy.")
        else:
            yield Finding(
                False, "No TLS, and listening beyond this computer. Put a proxy in front."
            )
        return
    try:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(settings.tls_certificate, settings.tls_key)
    except (OSError, ssl.SSLError):
        yield Finding(False, "The TLS certificate and key can't be read, or don't belong together.")
    else:
        yield Finding(True, "The TLS certificate and key belong together.")


def _check_desk(settings: Settings) -> Iterator[Finding]:
    """Is the desk's folder private, and its address encrypted? Nothing is said where these are not the desk's settings."""
    place = settings.desk_key_folder
    if place is None:
        return
    if not place.is_dir():
        yield Finding(False, "The desk has no folder yet: run `desk-account add`.")
    elif loose := [file for file in place.iterdir() if file.stat().st_mode & 0o077]:
        yield Finding(False, f"Others can read {len(loose)} file(s) of the desk: chmod 600.")
    else:
        yield Finding(True, "Only the desk can read its keys, accounts and log.")
    if not _is_loopback(settings.desk_host) and not settings.desk_address.startswith("https://"):
        yield Finding(False, "The desk listens beyond this computer without TLS: set desk_address.")


def _check_counters(settings: Settings) -> Iterator[Finding]:
    try:
        counters = open_counters(settings)
    except UnusableCountersError as error:
        yield Finding(False, str(error))
        return
    if isinstance(counters, MemoryStorage):
        yield Finding(True, "Requests are counted in memory: each process counts for itself.")
    elif counters.check():
        yield Finding(True, "The Redis that counts requests answers.")
    else:
        yield Finding(False, "The Redis that counts requests can't be reached, or lets nobody in.")


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
