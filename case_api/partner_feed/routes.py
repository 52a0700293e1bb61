"""The three calls of the StopNCII hash exchange over HTTP."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request, Security
from fastapi.security import APIKeyHeader
from sqlalchemy import Connection
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from case_api.http import (
    JSON,
    ProblemError,
    ProblemType,
    body_of,
    parse_unambiguous,
    problem_answers,
    read_body,
)
from case_api.partner_feed.contributions import (
    prepare_contributions,
    store_contributions,
    take_back,
)
from case_api.partner_feed.cursor import FIRST_SYNC, MAX_TIMESTAMP
from case_api.partner_feed.exchange_format import (
    BatchAnswer,
    FeedbackAnswer,
    FetchedHashes,
    SubmittedFeedback,
    SubmittedHashes,
)
from case_api.partner_feed.feedback import Quorum, by_signal, in_feed_of, store_feedback
from case_api.partner_feed.fetch import FetchRequest, fetch
from case_api.partner_feed.partner import (
    FUNCTION_HEADER,
    SUBSCRIPTION_HEADER,
    Endpoint,
    Partner,
    authenticate,
)
from case_api.service import Service
from case_api.storage import this_hour

DEFAULT_PAGE = 800
#: Records. A request for a larger page gets this many, and is told that there are more.
LARGEST_PAGE = 2_000

SubscriptionKey = Annotated[
    str | None,
    Security(
        APIKeyHeader(
            name=SUBSCRIPTION_HEADER,
            scheme_name="subscription",
            description="which partner",
            auto_error=False,
        )
    ),
]
FunctionKey = Annotated[
    str | None,
    Security(
        APIKeyHeader(
            name=FUNCTION_HEADER,
            scheme_name="function",
            description="the partner's key for this call",
            auto_error=False,
        )
    ),
]

#: The subscription key and the function key, as they came in the two headers; empty where missing.
Keys = tuple[str, str]


async def _keys(subscription: SubscriptionKey = None, function: FunctionKey = None) -> Keys:
    return subscription or "", function or ""


GivenKeys = Annotated[Keys, Depends(_keys)]


def feed_routes(service: Service) -> APIRouter:
    """The partner feed of one service."""
    router = APIRouter(prefix="/v1", tags=["partner feed"])

    @router.get(
        f"/{Endpoint.FETCH_HASHES}",
        response_model=FetchedHashes,
        responses=problem_answers(400, 401, 422),
    )
    def fetch_hashes(
        keys: GivenKeys,
        startTimestamp: Annotated[int, Query(ge=0, le=MAX_TIMESTAMP)] = FIRST_SYNC,  # noqa: N803
        pageSize: Annotated[int, Query(ge=1, le=MAX_TIMESTAMP)] = DEFAULT_PAGE,  # noqa: N803
        nextPageToken: Annotated[str | None, Query(max_length=500)] = None,  # noqa: N803
    ) -> Response:
        """The records changed since ``startTimestamp`` (inclusive), a page at a time."""
        partner = _authenticated(service, Endpoint.FETCH_HASHES, keys)
        size = min(pageSize, LARGEST_PAGE)
        return _json(fetch(service, partner, FetchRequest(startTimestamp, size, nextPageToken)))

    @router.post(
        f"/{Endpoint.SUBMIT_HASHES}",
        response_model=BatchAnswer,
        responses=problem_answers(400, 401, 408, 413, 415, 422),
        openapi_extra=body_of(SubmittedHashes),
    )
    async def submit_hashes(request: Request, keys: GivenKeys) -> Response:
        """Share hashes of what a platform removed itself. All of them are stored, or none."""
        return await _store(service, request, Endpoint.SUBMIT_HASHES, keys, _store_hashes)

    @router.post(
        f"/{Endpoint.SUBMIT_FEEDBACK}",
        response_model=FeedbackAnswer,
        responses=problem_answers(400, 401, 408, 413, 415, 422),
        openapi_extra=body_of(SubmittedFeedback),
    )
    async def submit_feedback(request: Request, keys: GivenKeys) -> Response:
        """Say what became of hashes. All of it is stored, or none.

        Only hashes of the partner's feed are known: a platform sends back the hash that it got, not its own of the
        upload that matched. Others are ignored, and counted in the answer.
        """
        return await _store(service, request, Endpoint.SUBMIT_FEEDBACK, keys, _store_feedback)

    return router


def _json(answer: dict[str, Any]) -> Response:
    return Response(json.dumps(answer, separators=(",", ":")), media_type=JSON)


def _authenticated(service: Service, endpoint: Endpoint, keys: Keys) -> Partner:
    with service.database.reading() as connection:
        partner = authenticate(connection, endpoint, *keys)
    if partner is None:
        raise ProblemError(
            401,
            ProblemType.UNAUTHORIZED,
            "These keys are not those of a partner who may make this call.",
        )
    return partner


async def _store(
    service: Service,
    request: Request,
    endpoint: Endpoint,
    keys: Keys,
    store: Callable[[Service, Partner, bytes], dict[str, int]],
) -> Response:
    """Store a batch from a partner. The keys are checked before anything of the body is read."""
    partner = await run_in_threadpool(_authenticated, service, endpoint, keys)
    cap, seconds = service.settings.max_body_bytes, service.settings.body_seconds
    body = await read_body(request, media_type=JSON, cap=cap, seconds=seconds)
    return _json(await run_in_threadpool(store, service, partner, body))


def _store_hashes(service: Service, partner: Partner, body: bytes) -> dict[str, int]:
    shared = parse_unambiguous(body, SubmittedHashes).hashRecords
    hour = this_hour()
    quorum = Quorum(service.settings.not_blocked_quorum)
    prepared = prepare_contributions(service.keyring, partner.channel, shared)
    service.database.write(
        lambda connection: store_contributions(connection, partner, prepared, hour, quorum)
    )
    return {"count": len(shared)}


def _store_feedback(service: Service, partner: Partner, body: bytes) -> dict[str, int]:
    given = parse_unambiguous(body, SubmittedFeedback).hashFeedbacks
    hour = this_hour()
    quorum = Quorum(service.settings.not_blocked_quorum)
    by_id = by_signal(service.keyring, partner.channel, given)

    def store(connection: Connection) -> int:
        known = in_feed_of(connection, partner, by_id)
        said = {signal_id: feedback for signal_id, feedback in by_id.items() if signal_id in known}
        store_feedback(connection, partner, said, hour, quorum)
        take_back(connection, partner, said, hour)
        return len(by_id) - len(said)

    return {"count": len(given), "unknown": service.database.write(store)}
