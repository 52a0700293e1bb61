"""Meta's ``tx`` program, unchanged and set up by its environment alone, against the real service."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest
from PIL import Image

from hashing.signals import MATCH_DISTANCE
from tests.case_api.people import Person, eight_ways, picture
from tests.case_api.platforms import Platform, Tx, new_platform, spread_over_seconds
from tests.case_api.threatexchange_plugin.photos import item_of, photo

COLLAB = "practice"
EXCHANGE = "stop_ncii"


@pytest.fixture
def platform(empty_service: Any) -> Platform:
    return new_platform(empty_service)


def distances(printed: str) -> list[int]:
    return [int(d) for d in re.findall(rf"^pdq (\d+) \({COLLAB}\)", printed, re.MULTILINE)]


@pytest.mark.long
def test_a_reported_photo_is_fetched_matched_and_updated(
    empty_service: Any, platform: Platform, tmp_path: Path
) -> None:
    reported, later, unrelated = (photo(n) for n in (1, 2, 3))
    Person(empty_service.http).submit(item_of(reported))
    tx = Tx.stock(tmp_path, platform)
    # what a platform meets: smaller, compressed, turned
    copy, turned, second, other = (tmp_path / f"{n}.jpg" for n in ("a", "b", "c", "d"))
    reported.resize((500, 375)).save(copy, quality=60)
    reported.transpose(Image.Transpose.ROTATE_90).save(turned, quality=70)
    later.save(second, quality=80)
    unrelated.save(other, quality=90)

    tx.run("config", "collab", "edit", EXCHANGE, "--create", COLLAB)
    tx.run("fetch")

    found = distances(tx.run("match", "photo", str(copy), str(turned)))
    assert len(found) == 2
    assert max(found) <= MATCH_DISTANCE
    assert distances(tx.run("match", "photo", str(second), str(other))) == []

    Person(empty_service.http).submit(item_of(later))
    tx.run("fetch")
    found = distances(tx.run("match", "photo", str(second), str(other)))
    assert len(found) == 1
    assert found[0] <= MATCH_DISTANCE


@pytest.mark.long
def test_a_withdrawn_hash_stays_with_the_stock_program_until_it_starts_again(
    empty_service: Any, platform: Platform, tmp_path: Path
) -> None:
    staying, going = picture(), picture()
    Person(empty_service.http).submit(staying)
    leaving = Person(empty_service.http)
    leaving.submit(going)
    kept, gone = (("pdq", i.signals[0].value) for i in (staying, going))  # type: ignore[union-attr]
    tx = Tx.stock(tmp_path, platform)
    tx.run("config", "collab", "edit", EXCHANGE, "--create", COLLAB)
    tx.run("fetch")
    assert set(tx.fetched(EXCHANGE, COLLAB)) == {kept, gone}

    leaving.withdraw()
    tx.run("fetch")
    # what docs/partners.md says of stock clients, and why
    assert set(tx.fetched(EXCHANGE, COLLAB)) == {kept, gone}
    tx.run("fetch", "--clear")
    tx.run("fetch")
    assert set(tx.fetched(EXCHANGE, COLLAB)) == {kept}


@pytest.mark.long
def test_wrong_keys_are_an_error_and_nothing_is_fetched(
    empty_service: Any, platform: Platform, tmp_path: Path
) -> None:
    Person(empty_service.http).submit(picture())
    wrong = {"TX_STOPNCII_KEYS": f"{'0' * 64},{platform.keys.subscription_key},{platform.url}/v1"}
    tx = Tx(tmp_path, wrong)
    tx.run("config", "collab", "edit", EXCHANGE, "--create", COLLAB)
    assert "failed to fetch" in tx.run("fetch", fails=True)
    assert not (tmp_path / "tx" / "fetched" / EXCHANGE / f"{COLLAB}.state.pickle").exists()


@contextmanager
def breaking_relay(url: str, good_answers: int) -> Iterator[str]:
    """Something on the way that passes some answers on, and then no more."""
    left = threading.Semaphore(good_answers)

    class Relay(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if not left.acquire(blocking=False):
                self.send_error(400)
                return
            names = ("Ocp-Apim-Subscription-Key", "x-functions-key")
            answer = httpx.get(
                url + self.path, headers={n: self.headers[n] for n in names}, timeout=60
            )
            self.send_response(answer.status_code)
            self.send_header("Content-Type", answer.headers["Content-Type"])
            self.send_header("Content-Length", str(len(answer.content)))
            self.end_headers()
            self.wfile.write(answer.content)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Relay)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.mark.long
def test_a_first_sync_that_breaks_off_goes_on_without_losing_a_record(
    empty_service: Any, platform: Platform, tmp_path: Path
) -> None:
    sent = [eight_ways() for _ in range(260)]
    people = [Person(empty_service.http) for _ in range(2)]
    for person, begin in zip(people, (0, 130), strict=True):
        person.submit(*sent[begin : begin + 130])
    # seconds end in the middle of pages
    spread_over_seconds(empty_service.database, 300)
    every = {("pdq", s.value) for item in sent for s in item.signals if s.type == "pdq"}
    Tx.stock(tmp_path, platform).run("config", "collab", "edit", EXCHANGE, "--create", COLLAB)

    kept = 0
    for _ in range(2):
        with breaking_relay(platform.url, good_answers=1) as broken:
            tx = Tx.stock(tmp_path, platform, url=broken)
            assert "failed to fetch" in tx.run("fetch", "--skip-index-rebuild", fails=True)
        part = tx.fetched(EXCHANGE, COLLAB)
        assert kept < len(part) < len(every)
        kept = len(part)

    tx = Tx.stock(tmp_path, platform)
    assert {item.partners[0].state for p in people for item in p.status().items} == {"not_fetched"}
    tx.run("fetch", "--skip-index-rebuild")
    assert set(tx.fetched(EXCHANGE, COLLAB)) == every
    assert {item.partners[0].state for p in people for item in p.status().items} == {"fetched"}
