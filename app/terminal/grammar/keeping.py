"""``keep``, ``kept``, ``forget``, ``outbox`` and ``operator``: what this computer keeps."""

from __future__ import annotations

from app.terminal.grammar.command import NewCommand
from app.terminal.options import (
    add_case_number,
    add_service_options,
    add_vault,
)
from app.terminal.spoken import Spoken
from hashing.sentences import sentence


def add_keeping(command: NewCommand, spoken: Spoken) -> None:
    """Add the commands for what this computer keeps."""
    _add_keep(command, spoken)
    _add_kept(command, spoken)
    _add_forget(command, spoken)
    _add_outbox(command, spoken)
    _add_operator(command, spoken)


def _add_keep(command: NewCommand, spoken: Spoken) -> None:
    keep = command("keep", sentence("keep a case's number and code on this computer"))
    add_vault(keep, spoken)
    add_case_number(keep, spoken)


def _add_kept(command: NewCommand, spoken: Spoken) -> None:
    kept = command("kept", sentence("list the cases kept on this computer"))
    kept.add_argument(
        "--codes", action="store_true", help=spoken(sentence("show the access codes too"))
    )
    kept.add_argument(
        "--export",
        metavar="FILE",
        help=spoken(sentence("write them to a new file under a passphrase")),
    )
    add_vault(kept, spoken)


def _add_forget(command: NewCommand, spoken: Spoken) -> None:
    forget = command("forget", sentence("remove a kept case from this computer, or everything"))
    forget.add_argument(
        "--everything",
        action="store_true",
        help=spoken(sentence("all that this program keeps on this computer")),
    )
    add_vault(forget, spoken)
    forget.add_argument("case_id", metavar="CASE_ID", nargs="?")


def _add_outbox(command: NewCommand, spoken: Spoken) -> None:
    outbox = command("outbox", sentence("list the cases that are waiting to be sent"))
    outbox.add_argument(
        "--send", action="store_true", help=spoken(sentence("try those that are due"))
    )
    outbox.add_argument(
        "--now",
        action="store_true",
        help=spoken(sentence("try all of them, even those that were stopped")),
    )
    outbox.add_argument(
        "--discard",
        metavar="CASE_ID",
        help=spoken(sentence("take this case out of the outbox, without sending it")),
    )
    add_vault(outbox, spoken)
    add_service_options(outbox, spoken)


def _add_operator(command: NewCommand, spoken: Spoken) -> None:
    operator = command(
        "operator", sentence("show who runs the service, as the operator's file says")
    )
    operator.add_argument(
        "--keep",
        action="store_true",
        help=spoken(sentence("keep this file, and use its service from now on")),
    )
    operator.add_argument(
        "--remove", action="store_true", help=spoken(sentence("remove the file that is kept"))
    )
    add_service_options(operator, spoken)
    operator.add_argument("file", metavar="FILE", nargs="?")
