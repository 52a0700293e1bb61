"""The lock on the hasher process, per operating system.

``prepare`` first, before any decoder is imported; then, with the decoders warm, ``seal``: from there on this
process can compute, read what it is handed and write its answers, and nothing else.
"""

from __future__ import annotations

import platform
import re
import sys
from collections.abc import Mapping

from hashing.seal.policy import Policy
from hashing.seal.system_calls import architecture
from hashing.seal_report import Layer, LayerState, SealReport, not_sealed


def prepare(policy: Policy) -> Mapping[Layer, LayerState]:
    """Puts on the layers that can be on before the decoders are imported. Call it from the only thread."""
    known = architecture()
    if sys.platform == "linux" and known is not None:
        from hashing.seal import linux

        return linux.prepare(policy, known)
    return {}


def seal(policy: Policy, prepared: Mapping[Layer, LayerState]) -> SealReport:
    """Locks this process for good and tells what is on. ``prepared`` is what :func:`prepare` gave."""
    known = architecture()
    if sys.platform == "linux" and known is not None:
        from hashing.seal import linux

        return linux.seal(policy, known, prepared)
    if sys.platform == "darwin":
        from hashing.seal import macos

        return macos.seal(policy)
    if sys.platform == "win32":
        from hashing.seal import windows

        return windows.seal(policy)
    return not_sealed(re.sub(r"[^a-z0-9_-]", "", f"{sys.platform}-{platform.machine()}".lower()))
