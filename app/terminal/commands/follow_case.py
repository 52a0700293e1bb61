"""``empreinte status``, ``withdraw`` and ``send-bundle``: what is done with a case that exists."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from app.terminal.commands.links import say_links
from app.terminal.options import case_identity, chosen_service, read_bounded
from app.terminal.output import Exit, Output, UsageError
from hashing.events import CodesRead
from hashing.options import HashOptions
from hashing.sentences import sentence
from hashing.transforms import IN_WORDS, family_of
from submission.bundle_codes import from_codes
from submission.case_identity import CaseIdentity
from submission.client import CaseClient
from submission.protocol.answers import CaseStatus, ItemStatus, Receipt
from submission.protocol.case_number import grouped
from submission.protocol.sealed_bundle import (
    BundleHeader,
    NotABundleError,
    max_bundle_bytes,
    read_header,
)

_STATES = {
    "received": sentence("received"),
    "active": sentence("on the list that platforms can read"),
    "withdrawal_pending": sentence("withdrawal waiting"),
    "withdrawn": sentence("withdrawn"),
    "deleted": sentence("deleted"),
    "not_fetched": sentence("not yet read by this platform"),
    "fetched": sentence("read by this platform; no answer yet, which is common"),
    "pending_review": sentence("being looked at"),
    "blocked": sentence("blocked"),
    "not_blocked": sentence("not blocked"),
}
_CASE = sentence("Case {number}: {state}")
_PICTURE = sentence("  Picture {number}: {state}")
_VIDEO = sentence("  Video {number}: {state}")
_EFFECTIVE = sentence(
    "The withdrawal takes effect on {day} UTC. Until then it can be cancelled with withdraw --cancel."
)
_PROOF = sentence("Run withdraw again with --json to get a signed proof of the deletion.")
_NOT_BOTH = sentence("--cancel cancels the whole withdrawal; leave --item out.")
_NO_ITEM = sentence("This case has no item with that number.")
_CALLED_BACK = sentence("The withdrawal is cancelled.")
_ERASED = sentence("What belonged to this case is erased.")
_WITHDRAWN = (
    sentence(
        "The withdrawal has been received. Once it takes effect, this case no longer offers its fingerprints."
    ),
    sentence(
        "Platforms that support withdrawal are told to stop comparing; others may go on. What was removed stays "
        "removed."
    ),
    sentence("If you chose a delay, it can be cancelled until then with --cancel."),
)
_BUNDLE = sentence("A sealed case: channel {channel}, {items} picture(s) or video(s).")
_HANDED_IN = sentence("Handed in: case {number}. You can't read it, change it or withdraw it.")
_HANDED_IN_YOUNG = sentence(
    "Handed in. You can't read it, change it or withdraw it; the number belongs to whoever made it."
)


def run_status(options: argparse.Namespace, out: Output) -> Exit:
    """Ask the service what became of a case."""
    service = chosen_service(options)
    identity = case_identity(options.case_id, out)
    with service.connect() as client:
        status = client.status(identity)
    if out.in_json:
        out.emit(status.model_dump(mode="json"))
    else:
        _say_status(status, out)
    return Exit.DONE


def _say_status(status: CaseStatus, out: Output) -> None:
    out.say(_CASE, number=grouped(status.case_id), state=out.words(_STATES[status.state]))
    if status.withdrawal_effective_at is not None:
        out.say(_EFFECTIVE, day=f"{status.withdrawal_effective_at:%Y-%m-%d %H:%M}")
    if status.ended_unasked:
        out.say(status.ended_unasked)
    if status.state == "deleted":
        out.say(_PROOF)
    for item in status.items:
        _say_item(item, out)
    say_links(status, out)


def _say_item(item: ItemStatus, out: Output) -> None:
    text = _PICTURE if item.kind == "image" else _VIDEO
    out.say(text, number=item.number, state=out.words(_STATES[item.state]))
    for each in item.partners:
        family = family_of(each.made_from or "")
        copy = f", {out.words(IN_WORDS[family])}" if family is not None else ""
        out.say(f"    {each.partner}: {out.words(_STATES[each.state])}{copy}")


def run_withdraw(options: argparse.Namespace, out: Output) -> Exit:
    """Withdraw a case or some of its items, or cancel a withdrawal that waits.

    Raises:
        UsageError: ``--cancel`` with ``--item``, or a number that the case has no item for.
        PlainError: the service refused, or could not be reached.
    """
    if options.cancel and options.item:
        raise UsageError(_NOT_BOTH)
    service = chosen_service(options)
    identity = case_identity(options.case_id, out)
    with service.connect() as client:
        receipt = _withdraw(client, identity, options)
    if out.in_json:
        out.emit({"case_id": identity.case_id, "receipt": receipt.model_dump(mode="json")})
    elif options.cancel:
        out.say(_CALLED_BACK)
    elif receipt.action == "deleted":
        out.say(_ERASED)
    else:
        for line in _WITHDRAWN:
            out.say(line)
    return Exit.DONE


def _withdraw(client: CaseClient, identity: CaseIdentity, options: argparse.Namespace) -> Receipt:
    if options.cancel:
        return client.cancel_withdrawal(identity)
    if not options.item:
        return client.withdraw(identity)
    known = {item.number: item.item_id for item in client.status(identity).items}
    if not set(options.item) <= set(known):
        raise UsageError(_NO_ITEM)
    return client.withdraw(identity, [known[number] for number in sorted(set(options.item))])


def run_send_bundle(options: argparse.Namespace, out: Output) -> Exit:
    """Hand in a sealed case: a file, or photographs of all its QR codes."""
    service = chosen_service(options)
    bundle = _bundle_in(options.files)
    header = read_header(bundle)
    if not out.in_json:
        out.say(_BUNDLE, channel=header.channel, items=header.items)
    with service.connect() as client:
        receipts = client.submit_bundle(bundle)
    _tell_handed_in(header, receipts, out)
    return Exit.DONE


def _bundle_in(files: Sequence[str]) -> bytes:
    """The sealed file, or what photographs of its codes hold; those are decoded by a hasher in its sandbox."""
    content = read_bounded(files[0], max_bundle_bytes())
    if len(files) == 1:
        with suppress(NotABundleError):
            read_header(content)
            return content
    # only now: a sealed file needs no hasher
    from hashing.pool import HasherPool

    with HasherPool(options=HashOptions(codes=True)) as pool:
        events = pool.fingerprint([Path(file) for file in files])
        texts = [text for event in events if isinstance(event, CodesRead) for text in event.texts]
    if not texts and len(files) == 1:
        raise NotABundleError
    return from_codes(texts)


def _tell_handed_in(header: BundleHeader, receipts: tuple[Receipt, ...], out: Output) -> None:
    if not out.in_json:
        text = _HANDED_IN_YOUNG if header.channel == "minor" else _HANDED_IN
        out.say(text, number=grouped(header.case_id))
        return
    first, *more = (receipt.model_dump(mode="json") for receipt in receipts)
    out.emit(
        {
            "case_id": header.case_id,
            "channel": header.channel,
            "items": header.items,
            "receipt": first,
            "more_receipts": more,
        }
    )
