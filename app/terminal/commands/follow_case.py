"""``empreinte status``, ``withdraw`` and ``send-bundle``: what is done with a case that exists."""

from __future__ import annotations

import argparse

from app.terminal.options.published_keys import read_bounded
from app.terminal.options.service_options import case_identity, service_address
from app.terminal.output import Exit, UsageError, emit, say, speaks_json
from submission.client import CaseClient
from submission.protocol.answers import CaseStatus, ItemStatus
from submission.protocol.case_number import grouped
from submission.protocol.sealed_bundle import max_bundle_bytes

_STATES = {
    "received": "received",
    "active": "on the list that platforms can read",
    "withdrawal_pending": "withdrawal waiting",
    "withdrawn": "withdrawn",
    "deleted": "deleted",
    "not_fetched": "not yet read by this platform",
    "fetched": "read by this platform; no answer yet, which is common",
    "pending_review": "being looked at",
    "blocked": "blocked",
    "not_blocked": "not blocked",
}


def run_status(options: argparse.Namespace) -> Exit:
    address = service_address(options)
    identity = case_identity(options.case_id)
    with CaseClient(address) as client:
        status = client.status(identity)
    if speaks_json(options.json):
        emit(status.model_dump(mode="json"))
    else:
        say(_status_lines(status))
    return Exit.DONE


def _status_lines(status: CaseStatus) -> list[str]:
    lines = [f"Case {grouped(status.case_id)}: {_STATES[status.state]}"]
    if status.withdrawal_effective_at is not None:
        lines.append(
            f"The withdrawal takes effect on {status.withdrawal_effective_at:%Y-%m-%d %H:%M} UTC. "
            "Until then it can be called back with withdraw --cancel."
        )
    if status.state == "deleted":
        lines.append("The command withdraw, given once more, brings a signed proof of it (--json).")
    for item in status.items:
        lines.append(_item_line(item))
        lines += [f"    {p.partner}: {_STATES[p.state]}" for p in item.partners]
    return lines


def _item_line(item: ItemStatus) -> str:
    kind = "Picture" if item.kind == "image" else "Video"
    return f"  {kind} {item.number}: {_STATES[item.state]}"


def run_withdraw(options: argparse.Namespace) -> Exit:
    if options.cancel and options.item:
        raise UsageError("--cancel calls the whole withdrawal back; leave --item out.")
    address = service_address(options)
    identity = case_identity(options.case_id)
    with CaseClient(address) as client:
        client.describe_service()
        if options.cancel:
            receipt = client.cancel_withdrawal(identity)
        elif options.item:
            known = {item.number: item.item_id for item in client.status(identity).items}
            if not set(options.item) <= set(known):
                raise UsageError("This case has no item with that number.")
            receipt = client.withdraw(identity, [known[n] for n in sorted(set(options.item))])
        else:
            receipt = client.withdraw(identity)
    if speaks_json(options.json):
        emit({"case_id": identity.case_id, "receipt": receipt.model_dump(mode="json")})
    elif options.cancel:
        say(["The withdrawal is called back."])
    elif receipt.action == "deleted":
        say(["What belonged to this case is erased."])
    else:
        say(
            [
                "The withdrawal is received. From when it takes effect, this case no longer offers its fingerprints.",
                "Platforms that can take this in are told; others may keep comparing. What was removed stays removed.",
                "If you chose a delay, it can be called back until then with --cancel.",
            ]
        )
    return Exit.DONE


def run_send_bundle(options: argparse.Namespace) -> Exit:
    bundle = read_bounded(options.file, max_bundle_bytes())
    with CaseClient(service_address(options)) as client:
        client.describe_service()
        receipt, *more = client.submit_bundle(bundle)
    if speaks_json(options.json):
        emit(
            {
                "case_id": receipt.case_id,
                "receipt": receipt.model_dump(mode="json"),
                "more_receipts": [each.model_dump(mode="json") for each in more],
            }
        )
    else:
        say(
            [
                f"Handed in: case {grouped(receipt.case_id)}. You can't read it, change it or withdraw it.",
            ]
        )
    return Exit.DONE
