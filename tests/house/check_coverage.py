"""Fails where less of the product is covered by tests than it was, or where a module that stays at 100 % is not.

    python -m tests.house.check_coverage        reads .coverage, which `make coverage` writes

The sandboxed process can't write what it covered, so its own main loop counts as uncovered; what it decodes is
covered by tests that call the same functions in their own process.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

#: Of all lines of the product, in per cent.
FLOOR = 90.0

#: Each promise rests on one of these, so every line of them is run by a test.
WHOLLY_COVERED = (
    "app/state/journey.py",
    "hashing/channel/messages.py",
    "hashing/sandbox/linux/allowed_calls.py",
    "submission/network/egress_guard.py",
    "submission/protocol/wire.py",
)


def measured() -> tuple[float, dict[str, float]]:
    """Covered per cent of the whole, and of each file by its path. Raises ``CalledProcessError`` without data."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "coverage.json"
        command = [sys.executable, "-m", "coverage", "json", "-q", "-o", str(target)]
        subprocess.run(command, check=True)
        report = json.loads(target.read_text())
    files = {
        Path(name).as_posix(): float(file["summary"]["percent_covered"])
        for name, file in report["files"].items()
    }
    return float(report["totals"]["percent_covered"]), files


def shortfalls(total: float, files: dict[str, float]) -> list[str]:
    """What is too little, a sentence each. Empty is good."""
    found = []
    if total < FLOOR:
        found.append(f"the product: {total:.1f} % of its lines, {FLOOR:.0f} % are wanted")
    for name in WHOLLY_COVERED:
        covered = files.get(name, 0.0)
        if covered < 100:
            found.append(f"{name}: {covered:.1f} % of its lines, all are wanted")
    return found


def main() -> int:
    total, files = measured()
    found = shortfalls(total, files)
    print(f"{total:.1f} % of the product's lines are covered.")
    for sentence in found:
        print("Too little:", sentence)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
