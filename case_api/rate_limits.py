"""Rate limits per network address, without storing addresses.

Counters live in memory or in Redis, never in the database, under a keyed digest of the address that changes every day.
Wrong codes are counted per case number *and* address, whether or not the case exists, and a right code does not reset
the count: so the wait reveals nothing about the case, and nobody can lock its owner out from another address.
"""

from __future__ import annotations

import ipaddress
import math
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from limits import RateLimitItem, RateLimitItemPerDay, RateLimitItemPerMinute
from limits.errors import ConfigurationError
from limits.storage import Storage, storage_from_string
from limits.strategies import FixedWindowRateLimiter

from case_api.http import ProblemError, ProblemType
from case_api.settings import Settings
from case_api.signal_store import Hold
from case_api.storage import DAY, Digester

#: seconds from the first wrong code until the count is forgotten
_WRONG_CODE_MEMORY = 3600
#: seconds over which arrivals are added up to see a flood
_FLOOD_SECONDS = 3600
_APPEALS = RateLimitItemPerDay(20)
_EVERYBODY = "everybody"
#: Batches get random numbers up to this. Two processes that draw one at the same moment add them up, and the sum has to
#: fit into a BIGINT too.
_BATCH_NUMBERS = 2**40
#: seconds that a hanging Redis can hold a request up; the address in the setting may say otherwise
_PATIENCE = {"socket_timeout": 2.0, "socket_connect_timeout": 2.0}


class UnusableCountersError(Exception):
    """The counters can't be kept where the setting says; the message says what is possible."""


@dataclass(frozen=True, slots=True)
class RateLimits:
    """The counters of one service.

    Attributes:
        digester: returns the digester of the keys that are in force.
        storage: where the counters are kept.

    :meth:`caller` turns a network address into a digest; the other methods take that digest.
    """

    settings: Settings
    digester: Callable[[], Digester]
    storage: Storage = field(repr=False)

    def answer(self) -> bool:
        """Whether the counters can be reached now."""
        return self.storage.check()

    @property
    def _windows(self) -> FixedWindowRateLimiter:
        return FixedWindowRateLimiter(self.storage)

    def caller(self, address: str) -> str:
        """Today's keyed digest of a network address. All addresses of one IPv6 /64 are one caller."""
        return self.digester().address(datetime.now(UTC).date().isoformat(), line_of(address))

    def admit_request(self, caller: str) -> None:
        """Count a request. Raises the 429 when there were too many this minute."""
        limit = RateLimitItemPerMinute(self.settings.requests_per_minute)
        if not self._windows.hit(limit, "requests", caller):
            reset = self._windows.get_window_stats(limit, "requests", caller).reset_time
            raise ProblemError(
                429,
                ProblemType.TOO_MANY_REQUESTS,
                "Too many requests. Please try again in a moment.",
                retry_after=_seconds_until(reset),
            )

    def count_case(self, caller: str) -> None:
        """Count a case that was opened."""
        self._windows.hit(RateLimitItemPerDay(self.settings.cases_per_day), "cases", caller)

    def refuse_too_many_cases(self, caller: str) -> None:
        """Raises the 429 when this address has opened as many cases as it may today."""
        limit = RateLimitItemPerDay(self.settings.cases_per_day)
        if not self._windows.test(limit, "cases", caller):
            raise self._tomorrow(
                limit,
                "cases",
                caller,
                ProblemType.TOO_MANY_CASES,
                "This connection has opened as many cases as it may today. Please try again tomorrow.",
            )

    def refuse_too_many_rows(self, caller: str, rows: int) -> None:
        """Raises the 429 when this address may not bring so many more rows of the feed today."""
        limit = RateLimitItemPerDay(self.settings.feed_rows_per_day)
        if not self._windows.test(limit, "rows", caller, cost=rows):
            raise self._tomorrow(
                limit,
                "rows",
                caller,
                ProblemType.TOO_MANY_ITEMS,
                "This connection has sent as many pictures and videos as it may today. Please try again tomorrow.",
            )

    def _tomorrow(
        self, limit: RateLimitItem, what: str, caller: str, kind: ProblemType, text: str
    ) -> ProblemError:
        """The 429 that says when the day's count begins anew."""
        reset = self._windows.get_window_stats(limit, what, caller).reset_time
        return ProblemError(429, kind, text, retry_after=_seconds_until(reset))

    def count_rows(self, caller: str, rows: int) -> None:
        """Count rows of the feed that were stored: towards the day's limit, and towards a flood."""
        limit = RateLimitItemPerDay(self.settings.feed_rows_per_day)
        self._windows.hit(limit, "rows", caller, cost=rows)
        for who in (caller, _EVERYBODY):
            self.storage.incr(f"empreinte/lately/{who}", _FLOOD_SECONDS, amount=rows)

    def hold_of(self, caller: str, rows: int) -> Hold | None:
        """The batch in which these rows have to wait for a lead's word; ``None`` for what is no flood, and in practice.

        The counters alone know which address has which batch, and forget it within a day.
        """
        if self.settings.practice:
            return None
        if self._is_flood(caller, rows, self.settings.hold_rows_per_hour):
            return Hold(self._batch_of(caller), "address")
        if self._is_flood(_EVERYBODY, rows, self.settings.hold_burst_rows_per_hour):
            return Hold(self._batch_of(_EVERYBODY), "burst")
        return None

    def _is_flood(self, who: str, rows: int, most: int) -> bool:
        return 0 < most < self.storage.get(f"empreinte/lately/{who}") + rows

    def _batch_of(self, who: str) -> int:
        """The number of the batch into which arrivals of this caller go for a day, counted from its first."""
        key = f"empreinte/batch/{who}"
        return self.storage.get(key) or self.storage.incr(
            key, DAY, amount=secrets.randbelow(_BATCH_NUMBERS) + 1
        )

    def count_appeal(self, caller: str) -> None:
        """Count an appeal. Raises the 429 when this address has sent enough of them today."""
        if not self._windows.hit(_APPEALS, "appeals", caller):
            raise self._tomorrow(
                _APPEALS,
                "appeals",
                caller,
                ProblemType.TOO_MANY_REQUESTS,
                "This connection has sent as many appeals as it may today. Please try again tomorrow.",
            )

    def refuse_too_many_links(self, caller: str, links: int) -> None:
        """Raises the 429 when this address may not bring so many more links today."""
        limit = RateLimitItemPerDay(self.settings.links_per_day)
        if not self._windows.test(limit, "links", caller, cost=links):
            raise self._tomorrow(
                limit,
                "links",
                caller,
                ProblemType.TOO_MANY_LINKS,
                "This connection has sent as many links as it may today. Please try again tomorrow.",
            )

    def count_links(self, caller: str, links: int) -> None:
        """Count links that were stored."""
        limit = RateLimitItemPerDay(self.settings.links_per_day)
        self._windows.hit(limit, "links", caller, cost=links)

    def refuse_while_waiting(self, caller: str, case_id: bytes) -> None:
        """Raises the 429 while this address has to wait before it may try this case number again."""
        key = f"empreinte/wait/{caller}/{case_id.hex()}"
        if not self.storage.get(key):
            return
        raise ProblemError(
            429,
            ProblemType.WAIT,
            "Too many attempts. Please wait, then try again.",
            retry_after=_seconds_until(self.storage.get_expiry(key)),
        )

    def count_wrong_code(self, caller: str, case_id: bytes) -> None:
        """Count a wrong code (or an unknown number); beyond the free ones, start a wait that doubles each time."""
        counted = f"empreinte/wrong/{caller}/{case_id.hex()}"
        wrong = self.storage.incr(counted, _WRONG_CODE_MEMORY)
        beyond = wrong - self.settings.free_wrong_codes
        if beyond < 0:
            return
        seconds = min(2 ** min(beyond, 16), self.settings.longest_wait_seconds)
        self.storage.incr(f"empreinte/wait/{caller}/{case_id.hex()}", seconds)


def _seconds_until(then: float) -> int:
    return max(1, math.ceil(then - time.time()))


def line_of(address: str) -> str:
    """The internet connection that an address belongs to: itself for IPv4, its /64 for IPv6."""
    try:
        read = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return address
    if isinstance(read, ipaddress.IPv4Address):
        return str(read)
    if read.ipv4_mapped is not None:
        return str(read.ipv4_mapped)
    return str(ipaddress.ip_network((read, 64), strict=False))


def open_counters(settings: Settings) -> Storage:
    """The counters in memory (of this process), or in a Redis that several processes share. Does not connect yet.

    Raises:
        UnusableCountersError: neither memory nor Redis, not an address, or the Redis client is not installed.
    """
    try:
        storage = storage_from_string(
            settings.rate_limit_storage, wrap_exceptions=True, **_PATIENCE
        )
    except (ConfigurationError, ValueError):  # ValueError: not an address, such as a port in words
        storage = None
    if not isinstance(storage, Storage):
        raise UnusableCountersError(
            "rate_limit_storage is memory:// or redis://HOST; Redis needs its client: pip install '.[redis]'."
        )
    return storage


def open_rate_limits(settings: Settings, digester: Callable[[], Digester]) -> RateLimits:
    """The limits with their counters. Raises ``UnusableCountersError``: see ``open_counters``."""
    return RateLimits(settings, digester, open_counters(settings))
