"""The background loop of every process: publish changes, carry out due withdrawals, erase in time.

Locks in the database let one process at a time do the work (``signal_store.publication``, ``upkeep.retention``).
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable

from starlette.concurrency import run_in_threadpool

from case_api.http.hardening import place_of
from case_api.service import Service
from case_api.signal_store.publication import publish
from case_api.upkeep.retention import purge, withdraw_due

_log = logging.getLogger("case_api")

#: seconds after which changes made by other processes are noticed
_LOOK_EVERY = 2.0
#: seconds to wait for further changes after one, so that one publication covers them all
_GATHER = 0.1
_WITHDRAWALS_EVERY = 60.0


async def keep_up(service: Service, stopping: asyncio.Event) -> None:
    """Run until ``stopping`` is set (wake it with ``service.changed``); the step in progress is finished first.

    A failure, such as an unreachable database, is logged and the work is tried again.
    """
    purge_every = service.settings.purge_every_minutes * 60.0
    next_purge = next_withdrawals = 0.0
    while not stopping.is_set():
        service.changed.clear()
        now = time.monotonic()
        await _attempt(lambda: publish(service.database))
        if now >= next_withdrawals:
            next_withdrawals = now + _WITHDRAWALS_EVERY
            await _attempt(lambda: withdraw_due(service.database))
        if now >= next_purge:
            next_purge = now + purge_every
            await _attempt(lambda: purge(service.database, service.settings))
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(service.changed.wait(), _LOOK_EVERY)
            await asyncio.sleep(_GATHER)


async def _attempt(work: Callable[[], object]) -> None:
    try:
        await run_in_threadpool(work)
    except Exception as error:  # noqa: BLE001 - one failure must not end the loop
        _log.error("upkeep: %s at %s", type(error).__name__, place_of(error))
