"""Links and contact of a case over HTTP. What they say is sealed to the operator's desk; this service can't read it."""

from __future__ import annotations

from fastapi import APIRouter, Request
from sqlalchemy import Connection
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from case_api.cases import access, submitting
from case_api.cases.calls import ON_BODY, Authorization, in_json, read_json, with_code
from case_api.http import (
    ProblemError,
    ProblemType,
    address_of,
    body_of,
    parse_canonical,
    problem_answers,
)
from case_api.keys import Keyring
from case_api.links import AddedLinks, erase_contact, store_contact, store_links
from case_api.service import Service
from case_api.storage import Record, note_for_rewriting, this_hour
from submission.protocol.answers import Receipt
from submission.protocol.wire import Contact, PageLinks


def add_link_routes(router: APIRouter, service: Service) -> None:
    """Add the calls about links and contact to the case API of one service."""
    _add_link_submission(router, service)
    _add_leaving_a_contact(router, service)
    _add_erasing_a_contact(router, service)


def _add_link_submission(router: APIRouter, service: Service) -> None:
    @router.post(
        "/cases/{case_id}/links",
        response_model=Receipt,
        responses={201: {"model": Receipt}, **problem_answers(*ON_BODY, 404, 409, 429)},
        openapi_extra=body_of(PageLinks),
    )
    async def add_links(
        case_id: str, request: Request, authorization: Authorization = None
    ) -> Response:
        """Add sealed addresses of pages to a case. Those that it already has change nothing. None is ever fetched."""
        body = await read_json(service, request)

        def add(keyring: Keyring, number: str, key: bytes) -> tuple[Receipt, bool] | None:
            wanted = parse_canonical(body, PageLinks)
            _check_key(service, wanted.key_id)
            added = _store(service, address_of(request), keyring, number, key, wanted)
            if added is None:
                return None
            signed = submitting.sign_receipt(
                service, keyring, "links_added", number, body, added.hour
            )
            return signed, added.new > 0

        signed, created = await run_in_threadpool(
            with_code, service, address_of(request), case_id, authorization, add
        )
        return in_json(signed, 201 if created else 200)


def _add_leaving_a_contact(router: APIRouter, service: Service) -> None:
    @router.put(
        "/cases/{case_id}/contact",
        response_model=Receipt,
        responses=problem_answers(*ON_BODY, 404, 409, 429),
        openapi_extra=body_of(Contact),
    )
    async def leave_contact(
        case_id: str, request: Request, authorization: Authorization = None
    ) -> Response:
        """Leave one sealed e-mail address for an answer about the links, in place of an earlier one.

        Adult channel only. Erased 14 days (`retention_contact_days`) after the last link is closed.
        """
        body = await read_json(service, request)

        def leave(keyring: Keyring, number: str, key: bytes) -> Receipt | None:
            wanted = parse_canonical(body, Contact)
            _check_key(service, wanted.key_id)
            hour = this_hour()

            def keep(connection: Connection, case: Record) -> Receipt:
                store_contact(connection, case, wanted, hour)
                return submitting.sign_receipt(service, keyring, "contact_left", number, body, hour)

            return access.change_case(
                service.database, keyring.digester, keyring.digester.case(number), key, keep
            )

        signed = await run_in_threadpool(
            with_code, service, address_of(request), case_id, authorization, leave
        )
        return in_json(signed, 200)


def _add_erasing_a_contact(router: APIRouter, service: Service) -> None:
    @router.delete(
        "/cases/{case_id}/contact",
        response_model=Receipt,
        responses=problem_answers(404, 422, 429),
    )
    async def withdraw_contact(
        case_id: str, request: Request, authorization: Authorization = None
    ) -> Response:
        """Have the contact erased now. Where there is none, nothing changes."""

        def erase(keyring: Keyring, number: str, key: bytes) -> Receipt | None:
            hour = this_hour()

            def forget(connection: Connection, case: Record) -> Receipt:
                if erase_contact(connection, case.id, hour):
                    note_for_rewriting(connection)
                return submitting.sign_receipt(
                    service, keyring, "contact_erased", number, b"", hour
                )

            return access.change_case(
                service.database, keyring.digester, keyring.digester.case(number), key, forget
            )

        signed = await run_in_threadpool(
            with_code, service, address_of(request), case_id, authorization, erase
        )
        return in_json(signed, 200)


def _check_key(service: Service, key_id: str) -> None:
    """Raises the 422 where nobody could open what is sealed to this key."""
    if key_id not in {key.key_id for key in service.desk_keys}:
        raise ProblemError(
            422,
            ProblemType.INVALID,
            "This service takes no addresses that are sealed to this key. Ask it for its keys again.",
            field="key_id",
        )


def _store(
    service: Service, address: str, keyring: Keyring, number: str, key: bytes, wanted: PageLinks
) -> AddedLinks | None:
    limits = service.rate_limits
    caller = limits.caller(address)
    hour = this_hour()

    def store(connection: Connection, case: Record) -> AddedLinks:
        return store_links(
            connection,
            case.id,
            wanted,
            hour,
            most=service.settings.max_links_per_case,
            admit=lambda new: limits.refuse_too_many_links(caller, new),
        )

    added = access.change_case(
        service.database, keyring.digester, keyring.digester.case(number), key, store
    )
    if added is not None and added.new:
        limits.count_links(caller, added.new)
    return added
