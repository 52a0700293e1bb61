"""Prints the tests that failed in the last run, one a line: what pytest's ``--last-failed`` would run."""

from __future__ import annotations

import json
from pathlib import Path

_CACHE = Path(__file__).parents[2] / ".pytest_cache" / "v" / "cache" / "lastfailed"


def main() -> None:
    if _CACHE.exists():
        print("\n".join(sorted(json.loads(_CACHE.read_text()))))


if __name__ == "__main__":
    main()
