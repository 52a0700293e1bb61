"""Prints, as JSON, what the self-test says here and what a pool makes of one picture. Run as some user."""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from hashing.events import Hashed
from hashing.pool import HasherPool
from hashing.self_test import run_self_test


def main(picture: str, *without: str) -> None:
    command = None
    if without:
        script = str(Path(__file__).with_name("worker_without.py"))
        command = (sys.executable, "-I", "-B", script, *without)
    report = run_self_test(command=command).to_json()
    with HasherPool(workers=1, command=command) as pool:
        fingerprints = [
            event.fingerprint.to_json()
            for event in pool.fingerprint([Path(picture)])
            if isinstance(event, Hashed)
        ]
        running = pool.sandbox_report()
    layers = None if running is None else running.to_json()["layers"]
    print(json.dumps({"self_test": report, "layers": layers, "fingerprints": fingerprints}))


if __name__ == "__main__":
    main(*sys.argv[1:])
