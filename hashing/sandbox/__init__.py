"""The lock on the hasher process, per operating system.

``prepare`` first, before any decoder is imported; then, with the decoders warm, ``seal``: from there on this
process can compute, read what it is handed and write its answers, and nothing else.
"""

from __future__ import annotations

import platform
import re
import sys
from collections.abc import Mapping

from hashing.sandbox.linux.system_calls import architecture
from hashing.sandbox.policy import Policy
from hashing.sandbox_report import Layer, LayerState, SandboxReport, not_sandboxed


def prepare(policy: Policy) -> Mapping[Layer, LayerState]:
    """Puts on the layers that can be on before the decoders are imported. Call it from the only thread."""
    known = architecture()
    if sys.platform == "linux" and known is not None:
        from hashing.sandbox.linux import layers as linux

        return linux.prepare(policy, known)
    return {}


def enter(policy: Policy, prepared: Mapping[Layer, LayerState]) -> SandboxReport:
    """Locks this process for good and tells what is on. ``prepared`` is what :func:`prepare` gave."""
    known = architecture()
    if sys.platform == "linux" and known is not None:
        from hashing.sandbox.linux import layers as linux

        return linux.enter(policy, known, prepared)
    if sys.platform == "darwin":
        from hashing.sandbox import macos

        return macos.enter(policy)
    if sys.platform == "win32":
        from hashing.sandbox.windows import layers as windows

        return windows.enter(policy)
    return not_sandboxed(re.sub(r"[^a-z0-9_-]", "", f"{sys.platform}-{platform.machine()}".lower()))
