"""``help-lines``, ``report``, ``completion`` and ``self-test``: what needs no case."""

from __future__ import annotations

from app.terminal.grammar.command import NewCommand
from app.terminal.spoken import Spoken
from hashing.sentences import sentence


def add_guidance(command: NewCommand, spoken: Spoken) -> None:
    """Add the commands that need no case."""
    lines = command("help-lines", sentence("whom to call or write to; nothing is looked up online"))
    lines.add_argument(
        "--country",
        metavar="CODE",
        help=spoken(sentence("two letters, or EU for the rest of the European Union")),
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
        help=spoken(sentence("what the request is based on (default: the platform's own rules)")),
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
