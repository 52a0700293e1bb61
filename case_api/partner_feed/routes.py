"""The three calls of the StopNCII hash exchange over HTTP."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request, Security
from fastapi.security import APIKeyHeader
from pydantic import BaseModel
from sqlalchemy import Connection
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from case_api.http.openapi import body_of, problems
from case_api.http.problems import ProblemError, ProblemType
from case_api.http.requests import JSON, parse, read_body
from case_api.partner_feed import reading_marks
from case_api.partner_feed.contributions import (
    prepare_contributions,
    store_contributions,
    take_back,
)
from case_api.partner_feed.exchange import (
    Accepted,
    FeedbackValue,
    HashStatus,
    SignalType,
    SubmittedFeedback,
    SubmittedHashes,
)
from case_api.partner_feed.feedback import Quorum, by_signal, store_feedback
from case_api.partner_feed.page import Page, read_page
from case_api.partner_feed.partner import (
    FUNCTION_HEADER,
    SUBSCRIPTION_HEADER,
    Endpoint,
    Partner,
    authenticate,
)
from case_api.partner_feed.positions import (
    FIRST_SYNC,
    MAX_TIMESTAMP,
    BadTokenError,
    Position,
    Tokens,
)
from case_api.service import Service
from case_api.signal_store.publication import anything_unpublished, publish
from case_api.storage.times import this_hour

DEFAULT_PAGE = 800
#: A larger page is asked for in vain: the answer says that there is more.
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

Keys = tuple[str, str]


async def _keys(subscription: SubscriptionKey = None, function: FunctionKey = None) -> Keys:
    return subscription or "", function or ""


#: what came in the two headers: which partner, and its key for this call
GivenKeys = Annotated[Keys, Depends(_keys)]


class FeedbackEntry(BaseModel):
    """What one source says of a hash."""

    source: str
    feedbackValue: FeedbackValue  # noqa: N815 - the exchange's spelling
    tags: list[str]


class HashRecord(BaseModel):
    """The present state of one hash: it replaces whatever the client had of it."""

    lastModtimestamp: int  # noqa: N815
    signalType: SignalType  # noqa: N815
    hashValue: str  # noqa: N815
    hashStatus: HashStatus  # noqa: N815
    caseNumbers: dict[str, HashStatus]  # noqa: N815
    CSPFeedbacks: list[FeedbackEntry]


class FetchedHashes(BaseModel):
    """``GET /FetchHashes``. All of the first four have to be there: a client fails without them."""

    count: int
    nextSetTimestamp: int  # noqa: N815
    nextPageToken: str | None  # noqa: N815
    hasMoreRecords: bool  # noqa: N815
    hashRecords: list[HashRecord]  # noqa: N815


def routes(service: Service) -> APIRouter:
    """The partner feed of one service."""
    router = APIRouter(prefix="/v1", tags=["partner feed"])

    @router.get(
        f"/{Endpoint.FETCH_HASHES}",
        response_model=FetchedHashes,
        responses=problems(400, 401, 422),
    )
    def fetch_hashes(
        keys: GivenKeys,
        startTimestamp: Annotated[int, Query(ge=0, le=MAX_TIMESTAMP)] = FIRST_SYNC,  # noqa: N803
        pageSize: Annotated[int, Query(ge=1, le=MAX_TIMESTAMP)] = DEFAULT_PAGE,  # noqa: N803
        nextPageToken: Annotated[str | None, Query(max_length=500)] = None,  # noqa: N803
    ) -> Response:
        """The records changed since ``startTimestamp`` (inclusive), a page at a time."""
        size = min(pageSize, LARGEST_PAGE)
        return _fetch(service, keys, startTimestamp, size, nextPageToken)

    @router.post(
        f"/{Endpoint.SUBMIT_HASHES}",
        response_model=Accepted,
        responses=problems(400, 401, 408, 413, 415, 422),
        openapi_extra=body_of(SubmittedHashes),
    )
    async def submit_hashes(request: Request, keys: GivenKeys) -> Response:
        """Share hashes of what a platform removed itself. All of them are stored, or none."""
        return await _take(service, request, Endpoint.SUBMIT_HASHES, keys, _store_hashes)

    @router.post(
        f"/{Endpoint.SUBMIT_FEEDBACK}",
        response_model=Accepted,
        responses=problems(400, 401, 408, 413, 415, 422),
        openapi_extra=body_of(SubmittedFeedback),
    )
    async def submit_feedback(request: Request, keys: GivenKeys) -> Response:
        """Say what became of hashes. All of it is stored, or none; unknown hashes are passed over."""
        return await _take(service, request, Endpoint.SUBMIT_FEEDBACK, keys, _store_feedback)

    return router


def _json(answer: dict[str, Any]) -> Response:
    return Response(json.dumps(answer, separators=(",", ":")), media_type=JSON)


def _known(connection: Connection, endpoint: Endpoint, keys: Keys) -> Partner:
    partner = authenticate(connection, endpoint, *keys)
    if partner is None:
        raise ProblemError(
            401, ProblemType.UNAUTHORIZED, "These are not the keys of a partner for this call."
        )
    return partner


def _admit(service: Service, endpoint: Endpoint, keys: Keys) -> Partner:
    with service.database.reading() as connection:
        return _known(connection, endpoint, keys)


def _fetch(service: Service, keys: Keys, start: int, size: int, token: str | None) -> Response:
    with service.database.reading() as connection:
        partner = _known(connection, Endpoint.FETCH_HASHES, keys)
        # a run sees what is published as it begins and what others publish meanwhile
        behind = not token and anything_unpublished(connection)
    if behind:
        publish(service.database)
    with service.database.reading() as connection:
        newest = reading_marks.clock(connection)
        # not earlier: what this look shows may be encrypted with a key made just before it
        keyring = service.keyring
        tokens = Tokens(keyring.digester.key)
        read = reading_marks.reading_of(connection, partner.id)
        if token:
            position = _resumed(tokens, partner, token, start)
        else:
            gapless = reading_marks.is_gapless(connection, read.handed_out, start)
            begun = newest if start <= FIRST_SYNC else (0, 0)
            position = Position(start, start, 0, gapless, begun)
        page = read_page(connection, keyring, partner, position, size)
    end = _end_of(position, page)
    if position.gapless:
        handed_out = end.sequence if page.more else newest[1]
        # this page may be lost on its way; the one before was not: its token came back
        delivered = position.sequence if page.more else newest[1]
        advances = reading_marks.worth_writing(read.mark, delivered, at_end=not page.more)
        _remember(
            service,
            partner,
            handed_out=handed_out if handed_out > read.handed_out else None,
            delivered=delivered if advances else None,
            begins=not token and end.first_sync,
        )
    return _json(
        {
            "count": len(page.records),
            "nextSetTimestamp": end.last_mod,
            "nextPageToken": tokens.seal(partner.id, end) if page.more else None,
            "hasMoreRecords": page.more,
            "hashRecords": page.records,
        }
    )


def _remember(
    service: Service,
    partner: Partner,
    *,
    handed_out: int | None,
    delivered: int | None,
    begins: bool,
) -> None:
    """Keep how far the partner has come, and that it begins from nothing. Without news, nothing is written."""
    hour = this_hour()
    begins = begins and partner.first_sync_at != hour
    if handed_out is None and delivered is None and not begins:
        return

    def work(connection: Connection) -> None:
        if begins:
            reading_marks.note_first_sync(connection, partner.id, hour)
        if handed_out is not None:
            reading_marks.hand_out(connection, partner.id, handed_out)
        if delivered is not None:
            reading_marks.write_mark(connection, partner.id, hour, delivered)

    service.database.write(work)


def _resumed(tokens: Tokens, partner: Partner, token: str, start: int) -> Position:
    try:
        position = tokens.open(partner.id, token)
    except BadTokenError:
        position = None
    if position is None or position.start != start:
        raise ProblemError(
            400,
            ProblemType.PAGE,
            "This nextPageToken is not of this run. Start again without it, from the last nextSetTimestamp.",
            field="nextPageToken",
        )
    return position


def _end_of(position: Position, page: Page) -> Position:
    """Where the next page begins. Its time never goes back, and is never later than what was delivered."""
    if page.end is None:
        return position
    last_mod, sequence = page.end
    return replace(position, last_mod=last_mod, sequence=sequence)


async def _take(
    service: Service,
    request: Request,
    endpoint: Endpoint,
    keys: Keys,
    store: Callable[[Service, Partner, bytes], int],
) -> Response:
    """Take a batch from a partner. Nobody's body is read before it is clear who they are."""
    partner = await run_in_threadpool(_admit, service, endpoint, keys)
    cap, seconds = service.settings.max_body_bytes, service.settings.body_seconds
    body = await read_body(request, media_type=JSON, cap=cap, seconds=seconds)
    count = await run_in_threadpool(store, service, partner, body)
    service.changed.set()
    return _json({"count": count})


def _store_hashes(service: Service, partner: Partner, body: bytes) -> int:
    shared = parse(body, SubmittedHashes).hashRecords
    hour = this_hour()
    quorum = Quorum(service.settings.not_blocked_quorum)
    prepared = prepare_contributions(service.keyring, partner.channel, shared, hour)
    service.database.write(
        lambda connection: store_contributions(connection, partner, prepared, hour, quorum)
    )
    return len(shared)


def _store_feedback(service: Service, partner: Partner, body: bytes) -> int:
    given = parse(body, SubmittedFeedback).hashFeedbacks
    hour = this_hour()
    quorum = Quorum(service.settings.not_blocked_quorum)
    said = by_signal(service.keyring, partner.channel, given)

    def store(connection: Connection) -> None:
        store_feedback(connection, partner, said, hour, quorum)
        take_back(connection, partner, said, hour)

    service.database.write(store)
    return len(given)
