"""The case API, as a person's app speaks it. Every call blocks: not on the GUI thread, and one client for each thread.

Every call may be repeated: a ``PUT`` of the same bytes, items with known ids and a second withdrawal change nothing. So a
call whose answer got lost is tried again a few times (``submission.network.calls``), and may be tried again tomorrow.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Self

import httpx

from hashing.sentences import sentence
from submission.case_identity import CaseIdentity
from submission.failures import (
    BadAnswerError,
    BodyRefusedError,
    CaseClosedError,
    ConflictError,
    NotOfferedError,
    SubmissionError,
    TooMuchAtOnceError,
    UntrustedError,
)
from submission.network.calls import Call, Caller
from submission.network.connection import MAX_ANSWER_BYTES, Patience
from submission.network.service_address import ServiceAddress
from submission.prepared_case import PreparedAddition, PreparedCase
from submission.prepared_links import PreparedContact, PreparedLinks
from submission.protocol.answers import (
    Action,
    BundleReceipts,
    CaseStatus,
    PublicKey,
    Receipt,
    ServiceDescription,
)
from submission.protocol.app_versions import VersionFile
from submission.protocol.receipt import ReceiptError, verify
from submission.protocol.sealed_bundle import CONTENT_TYPE as SEALED
from submission.protocol.sealed_bundle import read_header
from submission.protocol.wire import Withdrawal, body_bytes

_OTHER_RECEIPT = sentence("The receipt is for something else. Treat it as not sent.")
_NO_MORE_LINKS = sentence("No link can be added to this case: it is withdrawn, or about to be.")
_NO_LINKS_YET = sentence(
    "This case has no links yet, so there is nothing to answer about. Send a link first."
)
_NOTHING_ABOUT_VERSIONS = sentence(
    "The service does not say which version of this program is the newest."
)
_NOTHING_TO_CANCEL = sentence("No withdrawal is waiting that could be cancelled.")


def _untrusted(message: str) -> UntrustedError:
    """The error for an answer that does not prove to be the service's. What was sent may have arrived."""
    error = UntrustedError(message)
    error.may_have_arrived = True
    return error


def _prove(
    receipt: Receipt,
    keys: Sequence[PublicKey],
    case_id: str,
    body: bytes | None,
    actions: Sequence[Action],
) -> None:
    """Raises ``UntrustedError`` unless the operator signed this receipt for this case, this body and one of these actions."""
    if receipt.case_id != case_id or receipt.action not in actions:
        raise _untrusted(_OTHER_RECEIPT)
    try:
        verify(receipt, keys, body=body)
    except ReceiptError as error:
        raise _untrusted(error.message) from error


class CaseClient:
    """A connection to one case service.

    Every method raises a ``SubmissionError`` of ``submission.failures`` when it does not succeed. Its
    ``may_have_arrived`` says whether the service may have stored something all the same.

    Every receipt is checked before it is returned: with the keys given, or else with those that the service publishes,
    for which it is asked before anything is sent.

    Args:
        receipt_keys: the operator's public keys, where they are known from elsewhere.
        transport, wait: as for ``submission.network.calls.Caller``.
    """

    def __init__(
        self,
        address: ServiceAddress,
        *,
        receipt_keys: Sequence[PublicKey] = (),
        patience: Patience | None = None,
        transport: httpx.BaseTransport | None = None,
        wait: Callable[[float], object] = time.sleep,
    ) -> None:
        self._caller = Caller(address, patience, transport=transport, wait=wait)
        self._receipt_keys = tuple(receipt_keys)
        self._service: ServiceDescription | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        self._caller.close()

    def app_version(self) -> VersionFile:
        """What the operator says about versions of this program. ``app_versions.newer_version`` checks it."""
        try:
            return self._caller.ask(Call("GET", "/v1/app-version"), VersionFile)
        except BadAnswerError as error:
            raise BadAnswerError(_NOTHING_ABOUT_VERSIONS) from error

    def describe_service(self) -> ServiceDescription:
        """Who runs the service and what it promises."""
        try:
            self._service = self._caller.ask(Call("GET", "/v1/service"), ServiceDescription)
        except (ConflictError, BodyRefusedError) as error:
            raise BadAnswerError from error  # no case service answers this question like that
        return self._service

    def submit(self, case: PreparedCase) -> tuple[Receipt, ...]:
        """Send a case: one receipt per body. Sending the same prepared case again makes no second case."""
        self._check_offered(case)
        receipts = [self.submit_body(case.identity, case.body_bytes)]
        for content in case.more_bodies:
            try:
                receipts.append(self.add_items(case.identity, content))
            except SubmissionError as error:
                error.may_have_arrived = True  # the first body has
                raise
        return tuple(receipts)

    def add(self, addition: PreparedAddition) -> tuple[Receipt, ...]:
        """Add items to a case that exists: one receipt per body. Sending the same again adds nothing twice.

        Raises:
            CaseClosedError: the case is withdrawn, or about to be.
        """
        if self._service is not None and not addition.fits(self._service.limits):
            raise TooMuchAtOnceError
        receipts: list[Receipt] = []
        for content in addition.all_bodies:
            try:
                receipts.append(self._add_or_tell_closed(addition.identity, content))
            except SubmissionError as error:
                error.may_have_arrived = error.may_have_arrived or bool(receipts)
                raise
        return tuple(receipts)

    def _add_or_tell_closed(self, identity: CaseIdentity, content: bytes) -> Receipt:
        try:
            return self.add_items(identity, content)
        except ConflictError as error:
            # ids are derived from what the items hold, so no id can be in conflict: the case is closed
            raise CaseClosedError from error

    def submit_body(self, identity: CaseIdentity, content: bytes) -> Receipt:
        """Make a case. ``content``: the bytes of a ``CaseSubmission``."""
        call = Call("PUT", f"/v1/cases/{identity.case_id}", content)
        return self._receipt(call, identity.case_id, content, "submitted")

    def add_items(self, identity: CaseIdentity, content: bytes) -> Receipt:
        """Add items to a case that exists. ``content``: the bytes of a ``MoreItems``."""
        path = f"/v1/cases/{identity.case_id}/items"
        call = Call("POST", path, content, identity=identity)
        return self._receipt(call, identity.case_id, content, "items_added")

    def status(self, identity: CaseIdentity) -> CaseStatus:
        """What became of a case."""
        path = f"/v1/cases/{identity.case_id}"
        call = Call("GET", path, identity=identity, max_answer_bytes=MAX_ANSWER_BYTES)
        answer = self._caller.ask(call, CaseStatus)
        if answer.case_id != identity.case_id:
            raise BadAnswerError
        return answer

    def withdraw(self, identity: CaseIdentity, item_ids: Sequence[str] = ()) -> Receipt:
        """Withdraw the items named, or the whole case. The delay chosen at the start applies.

        Sent again after the hashes were erased, it is answered with a receipt that says so (``deleted``).
        """
        scope = Withdrawal(scope="items" if item_ids else "case", item_ids=tuple(item_ids))
        content = body_bytes(scope)
        path = f"/v1/cases/{identity.case_id}/withdrawal"
        call = Call("POST", path, content, identity=identity)
        return self._receipt(call, identity.case_id, content, "withdrawal_requested", "deleted")

    def cancel_withdrawal(self, identity: CaseIdentity) -> Receipt:
        """Cancel a withdrawal that is still waiting."""
        path = f"/v1/cases/{identity.case_id}/withdrawal"
        call = Call("DELETE", path, identity=identity)
        try:
            return self._receipt(call, identity.case_id, b"", "withdrawal_cancelled")
        except ConflictError as error:
            raise ConflictError(_NOTHING_TO_CANCEL) from error

    def add_links(self, prepared: PreparedLinks) -> Receipt:
        """Add sealed addresses of pages to a case. Those that the case has already change nothing.

        Raises:
            CaseClosedError: the case is withdrawn, or about to be.
        """
        path = f"/v1/cases/{prepared.identity.case_id}/links"
        call = Call("POST", path, prepared.content, identity=prepared.identity)
        try:
            return self._receipt(call, prepared.identity.case_id, prepared.content, "links_added")
        except ConflictError as error:
            raise CaseClosedError(_NO_MORE_LINKS) from error

    def leave_contact(self, prepared: PreparedContact) -> Receipt:
        """Leave a sealed e-mail address with a case that has links, in place of an earlier one.

        Raises ``ConflictError`` for a case without links.
        """
        path = f"/v1/cases/{prepared.identity.case_id}/contact"
        call = Call("PUT", path, prepared.content, identity=prepared.identity)
        try:
            return self._receipt(call, prepared.identity.case_id, prepared.content, "contact_left")
        except ConflictError as error:
            raise ConflictError(_NO_LINKS_YET) from error

    def erase_contact(self, identity: CaseIdentity) -> Receipt:
        """Have the contact of a case erased now. Changes nothing where there is none."""
        path = f"/v1/cases/{identity.case_id}/contact"
        call = Call("DELETE", path, identity=identity)
        return self._receipt(call, identity.case_id, b"", "contact_erased")

    def submit_bundle(self, bundle: bytes) -> tuple[Receipt, ...]:
        """Hand in a sealed bundle: one receipt per body. Raises ``BundleError`` when it is not one."""
        header = read_header(bundle)
        keys = self._keys()
        call = Call("POST", "/v1/sealed-cases", bundle, SEALED)
        receipts: tuple[Receipt, ...]
        if header.bodies == 1:
            receipts = (self._caller.ask(call, Receipt),)
        else:
            answer = self._caller.ask(call, BundleReceipts)
            receipts = (answer.receipt, *answer.more_receipts)
        if len(receipts) != header.bodies:
            raise _untrusted(_OTHER_RECEIPT)
        _prove(receipts[0], keys, header.case_id, None, ("submitted",))
        for receipt in receipts[1:]:
            _prove(receipt, keys, header.case_id, None, ("items_added",))
        return receipts

    def _check_offered(self, case: PreparedCase) -> None:
        if self._service is None:
            return
        if case.channel not in self._service.channels:
            raise NotOfferedError
        if not case.fits(self._service.limits):
            raise TooMuchAtOnceError

    def _keys(self) -> tuple[PublicKey, ...]:
        """The keys that receipts are checked with. Without any, a receipt would prove nothing."""
        if self._receipt_keys:
            return self._receipt_keys
        return (self._service or self.describe_service()).receipt_keys

    def _receipt(self, call: Call, case_id: str, body: bytes | None, *actions: Action) -> Receipt:
        """Make a call that changes something, and check the receipt that proves it."""
        keys = self._keys()
        receipt = self._caller.ask(call, Receipt)
        _prove(receipt, keys, case_id, body, actions)
        return receipt
