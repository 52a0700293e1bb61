"""What may be typed on the command line: the commands and their options."""

from __future__ import annotations

import argparse

from app.terminal.options.service_options import ACCESS_CODE, add_service_options
from app.terminal.options.window_options import add_window_options
from app.terminal.quiet_parser import QuietParser
from submission.protocol.terms import CHANNELS, MAX_WITHDRAWAL_DELAY_HOURS


def _hours(text: str) -> int:
    hours = int(text)
    if not 0 <= hours <= MAX_WITHDRAWAL_DELAY_HOURS:
        raise ValueError
    return hours


def _number(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError
    return number


def build_parser() -> argparse.ArgumentParser:
    parser = QuietParser(
        prog="empreinte",
        description="Fingerprints pictures and videos on this computer and sends only the fingerprints. "
        "Without a command it opens the window.",
        epilog="Exit codes: 0 done, 1 failed, 2 wrongly given, 3 some files could not be used.",
        allow_abbrev=False,
    )
    add_window_options(parser)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name: str, help_text: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=help_text, description=help_text, allow_abbrev=False)
        made.add_argument("--json", action="store_true", help="JSON even at a terminal")
        return made

    _add_files(command("hash", "print the fingerprints of files; nothing is sent"))

    submit = command("submit", "fingerprint files and make a case of them at a service")
    submit.add_argument(
        "--dry-run",
        action="store_true",
        help="print exactly the body that would be sent; send nothing",
    )
    _add_case_options(submit)
    add_service_options(submit)
    _add_files(submit)

    prepare = command("prepare", "seal a case for someone else to hand in; nothing is sent")
    prepare.add_argument(
        "--out", metavar="FILE.empreinte", required=True, help="the new sealed file"
    )
    prepare.add_argument(
        "--service-description",
        metavar="FILE",
        help="what GET /v1/service answered, to work offline",
    )
    _add_case_options(prepare)
    add_service_options(prepare)
    _add_files(prepare)

    send_bundle = command("send-bundle", "hand in a sealed case for someone else")
    add_service_options(send_bundle)
    send_bundle.add_argument("file", metavar="FILE.empreinte")

    status = command("status", "look a case up")
    add_service_options(status)
    _add_case_number(status)

    withdraw = command("withdraw", "take a case or some of its items back")
    withdraw.add_argument(
        "--item",
        type=_number,
        action="append",
        metavar="N",
        help="only this item (may be repeated)",
    )
    withdraw.add_argument("--cancel", action="store_true", help="call back a waiting withdrawal")
    add_service_options(withdraw)
    _add_case_number(withdraw)

    verify = command("verify", "check a receipt, offline")
    verify.add_argument("--key", metavar="KEY", help="the operator's public key, or a file with it")
    verify.add_argument(
        "--service-description", metavar="FILE", help="what GET /v1/service answered"
    )
    verify.add_argument(
        "--body", metavar="FILE", help="also check that it is for exactly this body"
    )
    verify.add_argument("file", metavar="RECEIPT.json")

    _add_help_lines(command("help-lines", "whom to call or write to; nothing is looked up online"))
    _add_report(
        command("report", "where to report on a platform, and a text for it; nothing is sent")
    )

    command("self-test", "try to break out of the part that reads files")
    return parser


def _add_help_lines(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--country", metavar="CODE", help="two letters, or EU for elsewhere in it")
    parser.add_argument(
        "--for",
        dest="group",
        choices=("danger", "crisis", "adult", "young", "parent"),
        help="only lines for these people or moments",
    )
    _add_language(parser)
    parser.add_argument("words", nargs="*", metavar="WORD", help="only lines with all these words")


def _add_report(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--platform", metavar="NAME", help="without it, all of them are listed")
    parser.add_argument(
        "--basis",
        choices=("us_48_hours", "uk", "eu_dsa", "search", "rules"),
        default="rules",
        help="what the request rests on (default: the platform's own rules)",
    )
    parser.add_argument("--name", help="who signs the request; not asked for with --minor")
    parser.add_argument("--contact", help="where the platform can answer")
    parser.add_argument(
        "--representative", action="store_true", help="for somebody else, with their agreement"
    )
    parser.add_argument(
        "--minor", action="store_true", help="under 18 in the picture, or not sure; names nobody"
    )
    parser.add_argument("--synthetic", action="store_true", help="it was edited or generated")
    _add_language(parser)
    parser.add_argument("links", nargs="*", metavar="LINK", help="the pages it is on")


def _add_language(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--language", choices=("en", "fr"), help="default: the system's")


def _add_files(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "files", nargs="+", metavar="FILE", help="a picture or video; - is standard input"
    )


def _add_case_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--channel",
        choices=CHANNELS,
        required=True,
        help="how old the person was when it was taken. adult: 18 or older. minor: under 18, or you are not sure. "
        "Files of both make two cases",
    )
    parser.add_argument(
        "--delay",
        type=_hours,
        default=0,
        metavar="HOURS",
        help=f"how long a withdrawal can be called back, 0 to {MAX_WITHDRAWAL_DELAY_HOURS} (default: 0)",
    )
    parser.add_argument(
        "--synthetic", action="store_true", help="the pictures were edited or generated"
    )
    parser.add_argument(
        "--attest",
        action="store_true",
        help="say with the case: I am 18 or older and was when they were taken, I am in them, and they are being "
        "shared, or may be, without my agreement. Nobody checks it; without it nothing is said (adult channel only)",
    )
    parser.add_argument(
        "--case",
        metavar="CASE_ID",
        help="repeat a submission that was cut off, under its own number (the code is asked for)",
    )


def _add_case_number(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "case_id",
        metavar="CASE_ID",
        help=f"the case number; the code is asked for, or read from {ACCESS_CODE}",
    )
