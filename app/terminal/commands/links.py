"""``empreinte links``: addresses of pages for a case, sealed on this computer, and what became of them."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, Any

from app.papers import notable_parts
from app.papers.links import shortened
from app.terminal.options import case_identity, chosen_service, typed_links
from app.terminal.output import Exit, Output, UsageError
from hashing.sentences import sentence
from submission.prepared_links import (
    PreparedContact,
    PreparedLinks,
    desk_key,
    numbers_of,
    prepare_contact,
    prepare_links,
)
from submission.protocol.answers import CaseStatus, LinkEntry, PublicKey, Receipt
from submission.protocol.links import MailAddressError, mail_address
from submission.protocol.terms import MAX_LINK_CHARACTERS, MAX_LINKS

if TYPE_CHECKING:
    from submission.case_identity import CaseIdentity
    from submission.client import CaseClient

_STANDARD_INPUT = "-"
_STATES = {
    "received": sentence("received, not looked at yet"),
    "sent_to_host": sentence("the site was asked to remove it"),
    "removed": sentence("removed"),
    "refused": sentence("the site refused to remove it"),
    "not_found": sentence("nothing was found there"),
}
_LINK = sentence("  Link {number}: {state}, {day}")
_ADDRESS = "    {address}"
_NO_LINKS = sentence("  No link was sent for this case.")
_CONTACT_KEPT = sentence(
    "  An e-mail address is kept; run links with --erase-contact to have it erased."
)
_CONTACT_ERASED = sentence("  The e-mail address was erased on {day}.")
_TOO_MANY = sentence("50 links at most are sent at once.")
_TELLS = sentence(
    "Link {number} of those given says more than where the page is. Give --shorten to send {short} instead, or "
    "--as-they-are."
)
_TELLS_ANYWAY = sentence(
    "Link {number} of those given says more than where the page is, and can't be shortened. Give --as-they-are to "
    "send it all the same."
)
_NOT_BOTH = sentence("--erase-contact has to be given alone.")


def run_links(options: argparse.Namespace, out: Output) -> Exit:
    """With links or a contact: seal and send them. Without: what became of the links of this case."""
    if options.erase_contact and (options.links or options.contact or options.dry_run):
        raise UsageError(_NOT_BOTH)
    addresses = _addresses(options)
    mail = _mail(options.contact)
    service = chosen_service(options)
    identity = case_identity(options.case_id, out)
    with service.connect() as client:
        if options.erase_contact:
            receipts: tuple[Receipt, ...] = (client.erase_contact(identity),)
            return _tell(client.status(identity), receipts, {}, out)
        if not addresses and not mail:
            return _tell(client.status(identity), (), {}, out)
        key = desk_key(service.described_by(client))
        links, contact = _prepare(client, identity, addresses, mail, key)
        if options.dry_run:
            parts = (links, contact)
            out.emit_bytes(b"".join(part.content + b"\n" for part in parts if part is not None))
            return Exit.DONE
        receipts = _send(client, links, contact)
        status = client.status(identity)
    return _tell(status, receipts, numbers_of(links, status) if links else {}, out)


def _addresses(options: argparse.Namespace) -> tuple[str, ...]:
    """The links given, each looked at for what it tells. Raises ``UsageError``."""
    given = list(options.links)
    if _STANDARD_INPUT in given:
        given.remove(_STANDARD_INPUT)
        given.append(sys.stdin.read(2 * MAX_LINKS * MAX_LINK_CHARACTERS))
    links = typed_links(given, too_many=_TOO_MANY)
    if options.as_they_are:
        return links
    for number, link in enumerate(links, start=1):
        short = shortened(link)
        if notable_parts(short):
            raise UsageError(_TELLS_ANYWAY, number=number)
        if short != link and not options.shorten:
            raise UsageError(_TELLS, number=number, short=short)
    return tuple(dict.fromkeys(map(shortened, links)))


def _mail(given: str | None) -> str:
    try:
        return mail_address(given) if given else ""
    except MailAddressError as failure:
        raise UsageError(failure.message) from None


def _prepare(
    client: CaseClient,
    identity: CaseIdentity,
    addresses: tuple[str, ...],
    mail: str,
    key: PublicKey,
) -> tuple[PreparedLinks | None, PreparedContact | None]:
    links = prepare_links(identity, addresses, key) if addresses else None
    if not mail:
        return links, None
    return links, prepare_contact(identity, mail, client.status(identity).channel, key)


def _send(
    client: CaseClient, links: PreparedLinks | None, contact: PreparedContact | None
) -> tuple[Receipt, ...]:
    receipts = [client.add_links(links)] if links is not None else []
    if contact is not None:
        receipts.append(client.leave_contact(contact))
    return tuple(receipts)


def _tell(
    status: CaseStatus, receipts: tuple[Receipt, ...], sent: dict[str, int], out: Output
) -> Exit:
    if out.in_json:
        out.emit(_as_json(status, receipts, sent))
        return Exit.DONE
    say_links(status, out, {number: address for address, number in sent.items()})
    if not status.links:
        out.say(_NO_LINKS)
    return Exit.DONE


def _as_json(
    status: CaseStatus, receipts: tuple[Receipt, ...], sent: dict[str, int]
) -> dict[str, Any]:
    told = status.model_dump(mode="json", include={"case_id", "links", "link_timeline", "contact"})
    told["receipts"] = [receipt.model_dump(mode="json") for receipt in receipts]
    # these come from the command line: the service can't tell
    told["sent"] = [{"number": number, "address": address} for address, number in sent.items()]
    return told


def say_links(status: CaseStatus, out: Output, known: dict[int, str] | None = None) -> None:
    """What became of each link, with its address where this command was given it."""
    for link in status.links:
        state = out.words(_STATES[link.state])
        out.say(_LINK, number=link.number, state=state, day=f"{link.since:%Y-%m-%d}")
        if known and link.number in known:
            out.say(_ADDRESS, address=known[link.number])
    if status.contact:
        out.say(_CONTACT_KEPT)
    elif erased := _last_erasure(status.link_timeline):
        out.say(_CONTACT_ERASED, day=f"{erased.at:%Y-%m-%d}")


def _last_erasure(entries: tuple[LinkEntry, ...]) -> LinkEntry | None:
    return next((entry for entry in reversed(entries) if entry.event == "contact_erased"), None)
