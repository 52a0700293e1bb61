"""The case API: section 1 of docs/protocol.md over HTTP."""

from __future__ import annotations

from fastapi import APIRouter, Depends, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from case_api.cases import access, submitting, withdrawal
from case_api.cases.calls import ON_BODY, Authorization, in_json, read_json, with_code
from case_api.cases.link_routes import add_link_routes
from case_api.cases.lookup import look_up
from case_api.http import address_of, body_of, parse_canonical, problem_answers, read_body
from case_api.keys import Keyring
from case_api.service import Service
from case_api.storage import this_hour
from submission.protocol import sealed_bundle
from submission.protocol.answers import BundleReceipts, CaseStatus, Receipt
from submission.protocol.wire import CaseSubmission, MoreItems, Withdrawal


def case_routes(service: Service) -> APIRouter:
    """Every call of the case API, for one service."""

    def count_request(request: Request) -> None:
        service.rate_limits.admit_request(service.rate_limits.caller(address_of(request)))

    router = APIRouter(prefix="/v1", tags=["cases"], dependencies=[Depends(count_request)])
    _add_submission(router, service)
    _add_sealed_submission(router, service)
    _add_further_items(router, service)
    _add_status(router, service)
    _add_withdrawal(router, service)
    _add_cancelling(router, service)
    add_link_routes(router, service)
    return router


def _add_submission(router: APIRouter, service: Service) -> None:
    @router.put(
        "/cases/{case_id}",
        response_model=Receipt,
        responses={201: {"model": Receipt}, **problem_answers(*ON_BODY, 409, 429)},
        openapi_extra=body_of(CaseSubmission),
    )
    async def submit_case(case_id: str, request: Request) -> Response:
        """Open a case. The same body again: the same receipt. Another body: 409."""
        number = access.canonical_case_number(case_id)
        body = await read_json(service, request)
        done = await run_in_threadpool(
            submitting.submit, service, address_of(request), number, body
        )
        return in_json(done.receipt, 201 if done.created else 200)


def _add_sealed_submission(router: APIRouter, service: Service) -> None:
    @router.post(
        "/sealed-cases",
        response_model=Receipt | BundleReceipts,
        responses={201: {"model": Receipt | BundleReceipts}, **problem_answers(*ON_BODY, 409, 429)},
        openapi_extra={
            "requestBody": {
                "required": True,
                "content": {
                    sealed_bundle.CONTENT_TYPE: {"schema": {"type": "string", "format": "binary"}}
                },
            }
        },
    )
    async def submit_sealed_case(request: Request) -> Response:
        """Open a case that was sealed to this operator's key; anyone may carry the bundle here."""
        bundle = await read_body(
            request,
            media_type=sealed_bundle.CONTENT_TYPE,
            cap=sealed_bundle.max_bundle_bytes(service.settings.max_body_bytes),
            seconds=sealed_bundle.MAX_BODIES * service.settings.body_seconds,
        )
        done = await run_in_threadpool(
            submitting.submit_sealed, service, address_of(request), bundle
        )
        return in_json(done.answer, 201 if done.created else 200)


def _add_further_items(router: APIRouter, service: Service) -> None:
    @router.post(
        "/cases/{case_id}/items",
        response_model=Receipt,
        responses={201: {"model": Receipt}, **problem_answers(*ON_BODY, 404, 409, 429)},
        openapi_extra=body_of(MoreItems),
    )
    async def add_items(
        case_id: str, request: Request, authorization: Authorization = None
    ) -> Response:
        """Add items to a case. Items that it already has change nothing."""
        body = await read_json(service, request)

        def add(keyring: Keyring, number: str, key: bytes) -> tuple[Receipt, bool] | None:
            more = parse_canonical(body, MoreItems)
            added = submitting.add(service, address_of(request), number, key, more)
            if added is None:
                return None
            signed = submitting.sign_receipt(
                service, keyring, "items_added", number, body, added.hour
            )
            return signed, added.created

        signed, created = await run_in_threadpool(
            with_code, service, address_of(request), case_id, authorization, add
        )
        return in_json(signed, 201 if created else 200)


def _add_status(router: APIRouter, service: Service) -> None:
    @router.get(
        "/cases/{case_id}", response_model=CaseStatus, responses=problem_answers(404, 422, 429)
    )
    async def case_status(
        case_id: str, request: Request, authorization: Authorization = None
    ) -> Response:
        """What became of a case. An unknown number and a wrong code get the same answer."""

        def look(keyring: Keyring, number: str, key: bytes) -> CaseStatus | None:
            return look_up(service.database, keyring, number, key)

        status = await run_in_threadpool(
            with_code, service, address_of(request), case_id, authorization, look
        )
        return in_json(status, 200)


def _add_withdrawal(router: APIRouter, service: Service) -> None:
    @router.post(
        "/cases/{case_id}/withdrawal",
        response_model=Receipt,
        responses=problem_answers(*ON_BODY, 404, 429),
        openapi_extra=body_of(Withdrawal),
    )
    async def withdraw(
        case_id: str, request: Request, authorization: Authorization = None
    ) -> Response:
        """Withdraw the whole case or some items, after the delay chosen when it was opened.

        Sent again once the hashes are erased: a receipt that says so (``deleted``).
        """
        body = await read_json(service, request)

        def take_back(keyring: Keyring, number: str, key: bytes) -> Receipt | None:
            wanted = parse_canonical(body, Withdrawal)
            action = withdrawal.request_withdrawal(
                service.database, keyring, keyring.digester.case(number), key, wanted
            )
            return action and submitting.sign_receipt(
                service, keyring, action, number, body, this_hour()
            )

        signed = await run_in_threadpool(
            with_code, service, address_of(request), case_id, authorization, take_back
        )
        return in_json(signed, 200)


def _add_cancelling(router: APIRouter, service: Service) -> None:
    @router.delete(
        "/cases/{case_id}/withdrawal",
        response_model=Receipt,
        responses=problem_answers(404, 409, 422, 429),
    )
    async def cancel_withdrawal(
        case_id: str, request: Request, authorization: Authorization = None
    ) -> Response:
        """Cancel a withdrawal that has not taken effect yet."""

        def call_back(keyring: Keyring, number: str, key: bytes) -> Receipt | None:
            done = withdrawal.cancel_withdrawal(
                service.database, keyring, keyring.digester.case(number), key
            )
            if done is None:
                return None
            return submitting.sign_receipt(
                service, keyring, "withdrawal_cancelled", number, b"", this_hour()
            )

        signed = await run_in_threadpool(
            with_code, service, address_of(request), case_id, authorization, call_back
        )
        return in_json(signed, 200)
