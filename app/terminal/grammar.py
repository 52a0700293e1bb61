"""What may be typed on the command line: the commands and their options."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from app.terminal.options import (
    add_case_number,
    add_case_options,
    add_files,
    add_no_network,
    add_service_options,
    add_window_options,
    item_number,
)
from app.terminal.quiet_parser import QuietParser
from app.terminal.spoken import Spoken
from hashing.sentences import sentence
from resources.languages import offered_codes
from submission.protocol.terms import CHANNELS

NewCommand = Callable[[str, str], argparse.ArgumentParser]

_DESCRIPTION = sentence(
    "Fingerprints pictures and videos on this computer and sends only the fingerprints. Without a command it opens "
    "the window."
)
_EXIT_CODES = sentence(
    "Exit codes: 0 done, 1 failed, 2 wrongly given, 3 some files could not be used, 130 interrupted."
)
_VAULT = sentence(
    "a file under a passphrase instead of the system's keyring; the passphrase is asked for (or {variable})"
)


def build_parser(spoken: Spoken | None = None) -> argparse.ArgumentParser:
    """The parser of all commands, in one language. ``packaging`` makes the manual page from it."""
    spoken = spoken or Spoken()
    parser = QuietParser(
        spoken=spoken,
        prog="empreinte",
        description=spoken(_DESCRIPTION),
        epilog=spoken(_EXIT_CODES),
    )
    add_window_options(parser, spoken)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name: str, help_text: str) -> argparse.ArgumentParser:
        text = spoken(help_text)
        made = commands.add_parser(name, help=text, description=text, spoken=spoken)
        made.add_argument(
            "--json", action="store_true", help=spoken(sentence("JSON even at a terminal"))
        )
        made.add_argument(
            "--language", choices=offered_codes(), help=spoken(sentence("default: the system's"))
        )
        return made

    _add_making_a_case(command, spoken)
    _add_following_a_case(command, spoken)
    _add_keeping(command, spoken)
    _add_guidance(command, spoken)
    return parser


def _add_making_a_case(command: NewCommand, spoken: Spoken) -> None:
    hashing = command("hash", sentence("print the fingerprints of files; nothing is sent"))
    add_no_network(hashing, spoken)
    add_files(hashing, spoken)

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
    _add_vault(submit, spoken)
    add_case_options(submit, spoken)
    _add_description(submit, spoken)
    add_no_network(submit, spoken)
    add_service_options(submit, spoken)
    add_files(submit, spoken)

    add = command("add", sentence("fingerprint files and add them to a case that exists"))
    add.add_argument(
        "--channel",
        choices=CHANNELS,
        required=True,
        help=spoken(
            sentence(
                "how old the person was when it was taken, as with submit; nothing is added to a case of the other "
                "channel"
            )
        ),
    )
    add.add_argument(
        "--synthetic",
        action="store_true",
        help=spoken(sentence("the pictures were edited or generated")),
    )
    add_service_options(add, spoken)
    add_case_number(add, spoken)
    add_files(add, spoken)

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
    _add_description(prepare, spoken)
    add_case_options(prepare, spoken)
    add_no_network(prepare, spoken)
    add_service_options(prepare, spoken)
    add_files(prepare, spoken)

    send_bundle = command("send-bundle", sentence("hand in a sealed case for someone else"))
    add_service_options(send_bundle, spoken)
    send_bundle.add_argument(
        "files",
        metavar="FILE",
        nargs="+",
        help=spoken(sentence("the sealed file, or photographs of all its QR codes")),
    )


def _add_following_a_case(command: NewCommand, spoken: Spoken) -> None:
    status = command("status", sentence("look a case up"))
    add_service_options(status, spoken)
    add_case_number(status, spoken)

    withdraw = command("withdraw", sentence("take a case or some of its items back"))
    withdraw.add_argument(
        "--item",
        type=item_number,
        action="append",
        metavar="N",
        help=spoken(sentence("only this item (may be repeated)")),
    )
    withdraw.add_argument(
        "--cancel",
        action="store_true",
        help=spoken(sentence("call back a waiting withdrawal")),
    )
    add_service_options(withdraw, spoken)
    add_case_number(withdraw, spoken)

    _add_links(command, spoken)

    verify = command("verify", sentence("check a receipt, offline"))
    verify.add_argument(
        "--key",
        metavar="KEY",
        help=spoken(sentence("the operator's public key, or a file with it")),
    )
    _add_description(verify, spoken)
    verify.add_argument(
        "--body",
        metavar="FILE",
        help=spoken(sentence("also check that it is for exactly this body")),
    )
    add_service_options(verify, spoken)
    verify.add_argument("file", metavar="RECEIPT.json")


def _add_links(command: NewCommand, spoken: Spoken) -> None:
    links = command(
        "links",
        sentence(
            "send addresses of pages for a case, sealed on this computer, or see what became of them"
        ),
    )
    links.add_argument(
        "--contact",
        metavar="MAIL",
        help=spoken(
            sentence(
                "an e-mail address for an answer, sealed too; erased two weeks after the last link is done (adult "
                "channel only)"
            )
        ),
    )
    links.add_argument(
        "--erase-contact",
        action="store_true",
        help=spoken(sentence("have the e-mail address erased now")),
    )
    telling = links.add_mutually_exclusive_group()
    telling.add_argument(
        "--shorten",
        action="store_true",
        help=spoken(sentence("leave out of each link what tells of a person or a visit")),
    )
    telling.add_argument(
        "--as-they-are",
        action="store_true",
        help=spoken(sentence("send them also where they say more than where the page is")),
    )
    links.add_argument(
        "--dry-run",
        action="store_true",
        help=spoken(sentence("print exactly the bodies that would be sent; send no link")),
    )
    add_service_options(links, spoken)
    # not in a place of its own, as elsewhere: options may then stand before and after it
    add_case_number(links, spoken, option="--case")
    links.add_argument(
        "links",
        nargs="*",
        metavar="LINK",
        help=spoken(sentence("the address of a page; - reads them from standard input")),
    )


def _add_keeping(command: NewCommand, spoken: Spoken) -> None:
    keep = command("keep", sentence("keep a case's number and code on this computer"))
    _add_vault(keep, spoken)
    add_case_number(keep, spoken)

    kept = command("kept", sentence("list the cases kept on this computer"))
    kept.add_argument(
        "--codes", action="store_true", help=spoken(sentence("show the access codes too"))
    )
    kept.add_argument(
        "--export",
        metavar="FILE",
        help=spoken(sentence("write them to a new file under a passphrase")),
    )
    _add_vault(kept, spoken)

    forget = command("forget", sentence("remove a kept case from this computer, or everything"))
    forget.add_argument(
        "--everything",
        action="store_true",
        help=spoken(sentence("all that this program keeps on this computer")),
    )
    _add_vault(forget, spoken)
    forget.add_argument("case_id", metavar="CASE_ID", nargs="?")

    outbox = command("outbox", sentence("list the cases that wait to be sent"))
    outbox.add_argument(
        "--send", action="store_true", help=spoken(sentence("try those that are due"))
    )
    outbox.add_argument(
        "--now",
        action="store_true",
        help=spoken(sentence("try all of them, also those that were stopped")),
    )
    outbox.add_argument(
        "--discard", metavar="CASE_ID", help=spoken(sentence("let this case wait no more"))
    )
    _add_vault(outbox, spoken)
    add_service_options(outbox, spoken)

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


def _add_guidance(command: NewCommand, spoken: Spoken) -> None:
    lines = command("help-lines", sentence("whom to call or write to; nothing is looked up online"))
    lines.add_argument(
        "--country",
        metavar="CODE",
        help=spoken(sentence("two letters, or EU for elsewhere in it")),
    )
    lines.add_argument(
        "--for",
        dest="group",
        choices=("danger", "crisis", "adult", "young", "parent"),
        help=spoken(sentence("only lines for these people or moments")),
    )
    lines.add_argument(
        "words",
        nargs="*",
        metavar="WORD",
        help=spoken(sentence("only lines with all these words")),
    )
    _add_report(command, spoken)
    completion = command("completion", sentence("print what a shell needs to complete commands"))
    completion.add_argument("shell", choices=("bash", "zsh", "fish"))
    command("self-test", sentence("try to break out of the part that reads files"))


def _add_report(command: NewCommand, spoken: Spoken) -> None:
    report = command(
        "report", sentence("where to report on a platform, and a text for it; nothing is sent")
    )
    report.add_argument(
        "--platform",
        metavar="NAME",
        help=spoken(sentence("without it, all of them are listed")),
    )
    report.add_argument(
        "--basis",
        choices=("us_48_hours", "uk", "eu_dsa", "search", "rules"),
        default="rules",
        help=spoken(sentence("what the request rests on (default: the platform's own rules)")),
    )
    report.add_argument(
        "--name", help=spoken(sentence("who signs the request; not asked for with --minor"))
    )
    report.add_argument("--contact", help=spoken(sentence("where the platform can answer")))
    report.add_argument(
        "--representative",
        action="store_true",
        help=spoken(sentence("for somebody else, with their agreement")),
    )
    report.add_argument(
        "--minor",
        action="store_true",
        help=spoken(sentence("under 18 in the picture, or not sure; names nobody")),
    )
    report.add_argument(
        "--synthetic",
        action="store_true",
        help=spoken(sentence("it was edited or generated")),
    )
    report.add_argument(
        "links", nargs="*", metavar="LINK", help=spoken(sentence("the pages it is on"))
    )


def _add_description(parser: argparse.ArgumentParser, spoken: Spoken) -> None:
    parser.add_argument(
        "--service-description",
        metavar="FILE",
        help=spoken(sentence("what GET /v1/service answered, to work offline")),
    )


def _add_vault(parser: argparse.ArgumentParser, spoken: Spoken) -> None:
    parser.add_argument(
        "--vault", metavar="FILE", help=spoken(_VAULT, variable="EMPREINTE_PASSPHRASE")
    )
