"""The background loop of every process: publishes changes, carries out due withdrawals, erases in time.

Locks in the database let one process at a time do the work (``signal_store.publication``, ``upkeep.retention``). The
loop never waits for them: what another process is doing need not be done again.

A person must not be able to tell from their own case how long publishing took: hashes that are known already take a
little longer or shorter than new ones. So every process works in rounds of a second, by the clock. A round begins with
setting items to active whose hashes are in the feed, which takes no look at the hashes; somewhere in its first half the
waiting hashes are brought into the feed. An item is active one to two seconds after it arrived, whatever it holds.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import random
import time
from collections.abc import Callable

from starlette.concurrency import run_in_threadpool

from case_api.http import place_of
from case_api.service import Service
from case_api.signal_store import activate_items, bring_into_feed
from case_api.upkeep.retention import purge, withdraw_due

_log = logging.getLogger("case_api")

#: seconds from the beginning of a round to that of the next
ROUND = 1.0
_WITHDRAWALS_EVERY = 60.0


async def keep_up(service: Service, stopping: asyncio.Event) -> None:
    """Run until ``stopping`` is set; the step in progress is finished first.

    A failure, such as an unreachable database, is logged and the work is tried again.
    """
    await asyncio.gather(_publish(service, stopping), _let_time_pass(service, stopping))


async def _publish(service: Service, stopping: asyncio.Event) -> None:
    database = service.database
    # the moment within a round must not be predictable to the millisecond
    chance = random.SystemRandom()
    while not await _stopped_within(_until_next_round(), stopping):
        await _attempt(lambda: activate_items(database, wait=False))
        if await _stopped_within(chance.uniform(0, ROUND / 2), stopping):
            return
        await _attempt(lambda: bring_into_feed(database, wait=False))


async def _let_time_pass(service: Service, stopping: asyncio.Event) -> None:
    database, settings = service.database, service.settings
    purge_every = settings.purge_every_minutes * 60.0
    next_purge = 0.0
    while not stopping.is_set():
        await _attempt(lambda: withdraw_due(database, wait=False))
        if time.monotonic() >= next_purge:
            next_purge = time.monotonic() + purge_every
            await _attempt(lambda: purge(database, settings, wait=False))
        await _stopped_within(_WITHDRAWALS_EVERY, stopping)


def _until_next_round() -> float:
    return ROUND - time.time() % ROUND


async def _stopped_within(seconds: float, stopping: asyncio.Event) -> bool:
    """Wait for so many seconds, or until the service is to stop. Returns whether it is."""
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(stopping.wait(), seconds)
    return stopping.is_set()


async def _attempt(work: Callable[[], object]) -> None:
    try:
        await run_in_threadpool(work)
    except Exception as error:  # noqa: BLE001 - one failure must not end the loop
        _log.error("upkeep: %s at %s", type(error).__name__, place_of(error))
