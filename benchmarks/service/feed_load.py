"""Readers for the feed benchmark, in a process of their own: each follows its pages and times every one.

Run by ``benchmarks.service.feed``; prints the times of full pages, the number of records and the seconds it took.
"""

from __future__ import annotations

import http.client
import json
import re
import sys
import threading
import time
from pathlib import Path
from urllib.parse import urlencode

# both come before the records; parsing all of those would be the readers' work, not the service's
_COUNT = re.compile(rb'"count":(\d+)')
_TOKEN = re.compile(rb'"nextPageToken":"([^"]+)"')
_HEAD = 500


def main() -> int:
    given = json.loads(Path(sys.argv[1]).read_text())
    turn = threading.Lock()
    times: list[float] = []
    records = 0
    end = time.perf_counter() + given["seconds"]

    def read(start: int) -> None:
        nonlocal records
        connection = http.client.HTTPConnection("127.0.0.1", given["port"], timeout=60)
        token = None
        while time.perf_counter() < end:
            query = {"startTimestamp": start, "pageSize": given["page_size"]}
            if token:
                query["nextPageToken"] = token
            begun = time.perf_counter()
            connection.request(
                "GET", f"/v1/FetchHashes?{urlencode(query)}", headers=given["headers"]
            )
            answer = connection.getresponse()
            body = answer.read()
            spent = time.perf_counter() - begun
            if answer.status != 200:
                raise SystemExit(f"the feed answered {answer.status}")
            count = _COUNT.search(body, 0, _HEAD)
            following = _TOKEN.search(body, 0, _HEAD)
            if count is None:
                raise SystemExit("the feed's answer has no count")
            token = following[1].decode() if following else None
            with turn:
                records += int(count[1])
                if int(count[1]) == given["page_size"]:
                    times.append(spent)
        connection.close()

    begun = time.perf_counter()
    threads = [threading.Thread(target=read, args=(start,)) for start in given["starts"]]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    json.dump(
        {"seconds": time.perf_counter() - begun, "times": times, "records": records}, sys.stdout
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
