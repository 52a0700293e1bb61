"""Load for the service benchmark: many connections from a process of its own, timing every answer.

Run by ``benchmarks.service``; reads requests as JSON lines (method, path, headers, body) and prints the times.
"""

from __future__ import annotations

import argparse
import http.client
import itertools
import json
import sys
import threading
import time
from pathlib import Path
from typing import Any


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("port", type=int)
    parser.add_argument("requests", type=Path)
    parser.add_argument("--connections", type=int, default=8)
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--repeat", action="store_true", help="start again when all were sent")
    given = parser.parse_args()
    requests = [json.loads(line) for line in given.requests.read_text().splitlines()]
    source = itertools.cycle(requests) if given.repeat else iter(requests)
    turn = threading.Lock()
    times: list[float] = []
    statuses: dict[int, int] = {}
    end = time.perf_counter() + given.seconds

    def next_request() -> Any:
        with turn:
            return next(source, None)

    def work() -> None:
        connection = http.client.HTTPConnection("127.0.0.1", given.port, timeout=60)
        while time.perf_counter() < end and (request := next_request()) is not None:
            begun = time.perf_counter()
            connection.request(
                request["method"], request["path"], request.get("body"), request["headers"]
            )
            answer = connection.getresponse()
            answer.read()
            spent = time.perf_counter() - begun
            with turn:
                times.append(spent)
                statuses[answer.status] = statuses.get(answer.status, 0) + 1
        connection.close()

    begun = time.perf_counter()
    threads = [threading.Thread(target=work) for _ in range(given.connections)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    result = {"seconds": time.perf_counter() - begun, "times": times, "statuses": statuses}
    json.dump(result, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
