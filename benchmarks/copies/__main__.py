"""Which copies are found, of pictures or of videos; how near different pictures come; what hashing costs.

OPENBLAS_NUM_THREADS=1 uv run python -m benchmarks.copies pictures [--mix forty|all] [--folder PHOTOGRAPHS] [--lying] [--choose]
OPENBLAS_NUM_THREADS=1 uv run python -m benchmarks.copies videos [--mix forty|all] [--folder CLIPS] [--most N] [--choose]
OPENBLAS_NUM_THREADS=1 uv run python -m benchmarks.copies false-matches [--folder PHOTOGRAPHS]
OPENBLAS_NUM_THREADS=1 uv run python -m benchmarks.copies speed [--folder PHOTOGRAPHS] [--every N]
"""

from __future__ import annotations

import importlib
import sys

_COMMANDS = {
    "pictures": "benchmarks.copies.pictures",
    "videos": "benchmarks.copies.videos",
    "false-matches": "benchmarks.copies.false_matches",
    "speed": "benchmarks.copies.speed",
}

if len(sys.argv) < 2 or sys.argv[1] not in _COMMANDS:
    sys.exit(f"{__doc__}\nOne of: {', '.join(_COMMANDS)}")
importlib.import_module(_COMMANDS[sys.argv[1]]).main(sys.argv[2:])
