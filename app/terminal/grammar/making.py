"""``hash``, ``submit``, ``add``, ``prepare`` and ``send-bundle``: from files to a case."""

from __future__ import annotations

from app.terminal.grammar.command import NewCommand
from app.terminal.options import (
    add_case_number,
    add_case_options,
    add_description,
    add_files,
    add_no_network,
    add_service_options,
    add_synthetic,
    add_vault,
)
from app.terminal.spoken import Spoken
from hashing.sentences import sentence
from submission.protocol.terms import CHANNELS


def add_making_a_case(command: NewCommand, spoken: Spoken) -> None:
    """Add the commands that read files, and the one that hands in a sealed case."""
    _add_hashing(command, spoken)
    _add_submit(command, spoken)
    _add_adding(command, spoken)
    _add_prepare(command, spoken)
    _add_send_bundle(command, spoken)


def _add_hashing(command: NewCommand, spoken: Spoken) -> None:
    hashing = command("hash", sentence("print the fingerprints of files; nothing is sent"))
    add_no_network(hashing, spoken)
    add_files(hashing, spoken)


def _add_submit(command: NewCommand, spoken: Spoken) -> None:
    submit = command("submit", sentence("fingerprint files and make a case of them at a service"))
    submit.add_argument(
        "--dry-run",
        action="store_true",
        help=spoken(sentence("print exactly the body that would be sent; send nothing")),
    )
    submit.add_argument(
        "--keep-trying",
        action="store_true",
        help=spoken(
            sentence(
                "when the service can't be reached, let the case wait on this computer, encrypted, for the command outbox"
            )
        ),
    )
    add_vault(submit, spoken)
    add_case_options(submit, spoken)
    add_description(submit, spoken)
    add_no_network(submit, spoken)
    add_service_options(submit, spoken)
    add_files(submit, spoken)


def _add_adding(command: NewCommand, spoken: Spoken) -> None:
    add = command("add", sentence("fingerprint files and add them to a case that exists"))
    add.add_argument(
        "--channel",
        choices=CHANNELS,
        required=True,
        help=spoken(
            sentence(
                "how old the person was when it was taken or made, as with submit; nothing is added "
                "to a case of the other channel"
            )
        ),
    )
    add_synthetic(add, spoken)
    add_service_options(add, spoken)
    add_case_number(add, spoken)
    add_files(add, spoken)


def _add_prepare(command: NewCommand, spoken: Spoken) -> None:
    prepare = command(
        "prepare", sentence("seal a case for someone else to hand in; nothing is sent")
    )
    prepare.add_argument(
        "--out",
        metavar="FILE.empreinte",
        required=True,
        help=spoken(sentence("the new sealed file; with --groups, the folder for all of them")),
    )
    prepare.add_argument(
        "--qr",
        action="store_true",
        help=spoken(
            sentence(
                "also as pictures of QR codes beside it, to photograph or print; for a case of one picture"
            )
        ),
    )
    add_description(prepare, spoken)
    add_case_options(prepare, spoken)
    add_no_network(prepare, spoken)
    add_service_options(prepare, spoken)
    add_files(prepare, spoken)


def _add_send_bundle(command: NewCommand, spoken: Spoken) -> None:
    send_bundle = command("send-bundle", sentence("hand in a sealed case for someone else"))
    add_service_options(send_bundle, spoken)
    send_bundle.add_argument(
        "files",
        metavar="FILE",
        nargs="+",
        help=spoken(sentence("the sealed file, or photographs of all its QR codes")),
    )
