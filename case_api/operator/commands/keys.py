"""``keys …``: the service's own keys, and the public half of the desk's."""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path

from case_api.desk_keys import DeskKeyFolder
from case_api.keys import PURPOSES, KeyFolder, KeyFolderError
from case_api.operator.commands.command import (
    AddCommand,
    Subparsers,
    add_group,
    complain,
    migrated,
    say,
)
from case_api.service import check_keys, open_service
from case_api.settings import Settings
from case_api.signal_store import bring_into_feed, keys_in_use, reencrypt
from case_api.storage import DAY
from submission.protocol import PublicKey
from submission.protocol.sealing_key import is_usable

#: seconds; any request that was running when a key was replaced has ended long before
_STILL_HELD = DAY


def add_key_commands(commands: Subparsers[argparse.ArgumentParser], command: AddCommand) -> None:
    """Add ``keys init``, ``rotate``, ``prune``, ``new-desk-key``, ``publish-desk-key`` and ``show-public``."""
    keys = add_group(commands, "keys", "The operator's keys.")
    command("init", _init, "Make the key folder.", keys)
    renew = command("rotate", _rotate, "A new current key.", keys)
    renew.add_argument("--purpose", choices=PURPOSES, default="storage")
    command(
        "prune",
        _prune,
        "Destroy storage keys that were replaced a day ago and that nothing is encrypted with any more.",
        keys,
    )
    desk = command(
        "new-desk-key",
        _new_desk,
        "On the desk's machine: a new private key for links and contacts; prints its public half.",
        keys,
    )
    desk.add_argument("--desk-keys", dest="desk_key_folder", metavar="FOLDER", type=Path)
    publish = command(
        "publish-desk-key",
        _publish_desk,
        "On the service's machine: have apps seal links and contacts to this public key.",
        keys,
    )
    publish.add_argument("file", help="what new-desk-key printed, or - for standard input")
    command("show-public", _show, "The public keys, as apps get them.", keys)


def _init(_given: argparse.Namespace, settings: Settings) -> int:
    folder = KeyFolder(settings.key_folder)
    if folder.exists:
        say("The key folder is there already.")
        return 0
    # a database that has cases belongs to keys that exist somewhere: new ones would lock everybody out
    open_service(settings).close()
    say("The key folder is made. Back it up, apart from the database.")
    return 0


def _rotate(given: argparse.Namespace, settings: Settings) -> int:
    service = open_service(settings)
    try:
        new = service.key_folder.add(given.purpose)
        say(f"The current {given.purpose} key is {new}.")
        if given.purpose != "storage":
            return 0
        bring_into_feed(service.database)
        rotated = reencrypt(service.database, lambda: service.keyring.cipher)
        say(f"{rotated.done} signals were encrypted anew.")
        if not rotated.unreadable:
            return 0
        complain(
            f"{rotated.unreadable} signals can't be read and were left as they are: their key is not in the key "
            "folder, or they were changed. Restore the key folder from its backup."
        )
        return 1
    finally:
        service.close()


def _prune(_given: argparse.Namespace, settings: Settings) -> int:
    folder = KeyFolder(settings.key_folder)
    retired = folder.retired("storage", time.time() - _STILL_HELD)
    with migrated(settings) as database:
        check_keys(database, folder.keyring())
        used = keys_in_use(database)
    for key_id in retired:
        if key_id in used:
            say(
                f"The storage key {key_id} is kept: {used[key_id]} signals need it. Run keys rotate."
            )
        else:
            folder.remove("storage", key_id)
            say(f"The storage key {key_id} is destroyed.")
    if not retired:
        say("No storage key was replaced more than a day ago.")
    return 0


def _new_desk(_given: argparse.Namespace, settings: Settings) -> int:
    if settings.desk_key_folder is None:
        raise KeyFolderError("Name the desk's own key folder: --desk-keys FOLDER.")
    say(DeskKeyFolder(settings.desk_key_folder).add().model_dump_json())
    return 0


def _publish_desk(given: argparse.Namespace, settings: Settings) -> int:
    folder = KeyFolder(settings.key_folder)
    try:
        text = sys.stdin.read() if given.file == "-" else Path(given.file).read_text()
        key = PublicKey.model_validate_json(text)
    except (OSError, ValueError):
        raise KeyFolderError("This is not a public key as new-desk-key prints it.") from None
    if not is_usable(key):
        raise KeyFolderError("This key is of another kind, or damaged.")
    folder.keyring()
    folder.publish_desk_key(key)
    say(f"Apps seal links and contacts to the desk's key {key.key_id} from now on.")
    return 0


def _show(_given: argparse.Namespace, settings: Settings) -> int:
    keyring = KeyFolder(settings.key_folder).keyring()
    public = {
        "receipt_keys": [key.model_dump() for key in keyring.published_receipt_keys()],
        "sealing_keys": [key.model_dump() for key in keyring.published_sealing_keys()],
        "desk_keys": [key.model_dump() for key in keyring.desk_keys],
    }
    say(json.dumps(public, indent=2))
    return 0
