"""``status``, ``withdraw``, ``links`` and ``verify``: what is asked of a case that exists."""

from __future__ import annotations

from app.terminal.grammar.command import NewCommand
from app.terminal.options import (
    add_case_number,
    add_description,
    add_service_options,
    item_number,
)
from app.terminal.spoken import Spoken
from hashing.sentences import sentence


def add_following_a_case(command: NewCommand, spoken: Spoken) -> None:
    """Add the commands for a case that exists."""
    status = command("status", sentence("look a case up"))
    add_service_options(status, spoken)
    add_case_number(status, spoken)

    withdraw = command("withdraw", sentence("withdraw a case, or some of its items"))
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
        help=spoken(sentence("cancel a withdrawal that is waiting")),
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
    add_description(verify, spoken)
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
        help=spoken(
            sentence("remove from each link what says something about a person or a visit")
        ),
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
