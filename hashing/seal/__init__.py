"""The lock on the hasher process, per operating system.

``prepare`` first, before any decoder is imported; then, with the decoders warm, ``seal``: from there on this
process can compute, read what it is handed and write its answers, and nothing else.
"""

from __future__ import annotations

import platform
from collections.abc import Mapping

from hashing.seal.policy import Policy
from hashing.seal_report import Layer, LayerState, SealReport, not_sealed


def prepare(policy: Policy) -> Mapping[Layer, LayerState]:
    """The layers that can be put on before the decoders are imported."""
    return dict.fromkeys(policy.without, LayerState.LEFT_OUT)


def seal(policy: Policy, prepared: Mapping[Layer, LayerState]) -> SealReport:
    """Locks this process. ``prepared`` is what :func:`prepare` gave."""
    del policy, prepared
    return not_sealed(f"{platform.system()}-{platform.machine()}".lower())
