"""What may be typed of files and of a case."""

from __future__ import annotations

import argparse

from app.terminal.options.service_options import ACCESS_CODE
from app.terminal.spoken import Spoken
from hashing.sentences import sentence
from submission.protocol.terms import CHANNELS, MAX_WITHDRAWAL_DELAY_HOURS

_VAULT = sentence(
    "a file under a passphrase instead of the system's keyring; the passphrase is asked for (or {variable})"
)
PROGRESS_MODES = ("auto", "plain", "json", "none")


def hours(text: str) -> int:
    """A withdrawal delay. Raises ``ValueError``."""
    number = int(text)
    if not 0 <= number <= MAX_WITHDRAWAL_DELAY_HOURS:
        raise ValueError
    return number


def item_number(text: str) -> int:
    """Raises ``ValueError``."""
    number = int(text)
    if number < 1:
        raise ValueError
    return number


def add_files(parser: argparse.ArgumentParser, spoken: Spoken) -> None:
    """Which files are read, and how it is told how far that is."""
    parser.add_argument(
        "files",
        nargs="*",
        metavar="FILE",
        help=spoken(
            sentence("a picture, a video, or a folder of them; - is a file on standard input")
        ),
    )
    group = parser.add_argument_group(spoken(sentence("many files")))
    group.add_argument(
        "--list",
        metavar="FILE",
        help=spoken(sentence("a list of files, one a line; - is standard input")),
    )
    group.add_argument(
        "--null",
        action="store_true",
        help=spoken(sentence("the list is separated by NUL characters, as by find -print0")),
    )
    group.add_argument(
        "--progress",
        choices=PROGRESS_MODES,
        default="auto",
        help=spoken(
            sentence(
                "how far it is, on standard error: a bar at a terminal (auto), "
                "plain lines for a screen reader, JSON lines, or none"
            )
        ),
    )
    group.add_argument(
        "--paths",
        action="store_true",
        help=spoken(sentence("show the paths of files; without it no output contains any")),
    )
    group.add_argument(
        "--journal",
        action="store_true",
        help=spoken(
            sentence(
                "keep an encrypted journal on this computer until all is done, so that it can go on after an "
                "interruption; its code is shown on standard error"
            )
        ),
    )
    group.add_argument(
        "--resume",
        action="store_true",
        help=spoken(
            sentence(
                "go on with the same files after an interruption; the journal's code is asked for (or {variable})"
            ),
            variable=ACCESS_CODE,
        ),
    )


def add_case_options(parser: argparse.ArgumentParser, spoken: Spoken) -> None:
    """What is chosen for a new case."""
    parser.add_argument(
        "--channel",
        choices=CHANNELS,
        help=spoken(
            sentence(
                "how old the person was when it was taken or made. adult: 18 or older. minor: under "
                "18, or you are not sure. Files of both make two cases"
            )
        ),
    )
    parser.add_argument(
        "--groups",
        metavar="FILE.csv",
        help=spoken(
            sentence(
                "several cases in one run: columns group and file, and where wanted channel, delay, synthetic, attest"
            )
        ),
    )
    parser.add_argument(
        "--delay",
        type=hours,
        default=0,
        metavar="HOURS",
        help=spoken(
            sentence("how long a withdrawal can be cancelled, 0 to {most} (default: 0)"),
            most=MAX_WITHDRAWAL_DELAY_HOURS,
        ),
    )
    add_synthetic(parser, spoken)
    parser.add_argument(
        "--attest",
        action="store_true",
        help=spoken(
            sentence(
                "say with the case: I am 18 or older and was when they were taken or made, I am in "
                "them, and they are being shared, or may be, without my agreement. Nobody checks "
                "it; without it nothing is said (adult channel only)"
            )
        ),
    )
    parser.add_argument(
        "--case",
        metavar="CASE_ID",
        help=spoken(
            sentence(
                "repeat a submission that was cut off, under its own number (the code is asked for)"
            )
        ),
    )


def add_synthetic(parser: argparse.ArgumentParser, spoken: Spoken) -> None:
    """Whether the pictures are fakes."""
    parser.add_argument(
        "--synthetic",
        action="store_true",
        help=spoken(sentence("the pictures were edited or generated")),
    )


def add_no_network(parser: argparse.ArgumentParser, spoken: Spoken) -> None:
    """Whether this process may use a network at all."""
    parser.add_argument(
        "--no-network",
        action="store_true",
        help=spoken(sentence("fail rather than use any network, enforced within this program")),
    )


def add_case_number(
    parser: argparse.ArgumentParser, spoken: Spoken, *, option: str | None = None
) -> None:
    """The number of a case that exists: in its place, or after an option of this name."""
    text = spoken(
        sentence("the case number; the code is asked for, or read from {variable}"),
        variable=ACCESS_CODE,
    )
    if option is None:
        parser.add_argument("case_id", metavar="CASE_ID", help=text)
    else:
        parser.add_argument(option, dest="case_id", metavar="CASE_ID", required=True, help=text)


def add_description(parser: argparse.ArgumentParser, spoken: Spoken) -> None:
    """Where the description of a service is read without asking it."""
    parser.add_argument(
        "--service-description",
        metavar="FILE",
        help=spoken(sentence("what GET /v1/service answered, to work offline")),
    )


def add_vault(parser: argparse.ArgumentParser, spoken: Spoken) -> None:
    """Where numbers and codes are kept, if not in the keyring."""
    parser.add_argument(
        "--vault", metavar="FILE", help=spoken(_VAULT, variable="EMPREINTE_PASSPHRASE")
    )
