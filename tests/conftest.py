"""Windows are drawn offscreen unless a test run says otherwise, and test files may share plain modules."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_HERE = Path(__file__).parent
for _folder in ("app", "end_to_end"):
    sys.path.insert(0, str(_HERE / _folder))
