"""The sandbox around the hasher process, for each operating system. Knows no decoder and no message.

Call :func:`prepare` first, before any decoder is imported, and :func:`enter` when the decoders are warm. From then on the
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
    """Puts on the layers that don't hinder importing the decoders. Call it from the process's only thread.

    Returns:
        What came of each layer. Empty on systems that have none before :func:`enter`.
    """
    known = architecture()
    if sys.platform == "linux" and known is not None:
        from hashing.sandbox.linux import layers as linux

        return linux.prepare(policy, known)
    return {}


def enter(policy: Policy, prepared: Mapping[Layer, LayerState]) -> SandboxReport:
    """Confines this process for good, and reports which layers are on.

    Args:
        prepared: what :func:`prepare` returned.
    """
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
