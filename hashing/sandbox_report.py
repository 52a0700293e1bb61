"""What is known about the sandbox around a hasher process: a closed vocabulary, no free text.

A worker reports which layers it put on. That is a claim: the parent compares it with what the kernel says
(``hashing.pool.kernel_witness``), and only a passed self-test (``hashing.self_test``) turns it into "enforced".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Any, TypeVar

_Word = TypeVar("_Word", bound=StrEnum)
_SYSTEM = re.compile(r"[a-z0-9_-]{1,40}\Z")


class Layer(StrEnum):
    """The layers of the sandbox. The promise rests on SECCOMP on Linux, on APP_SANDBOX elsewhere."""

    SECCOMP = "seccomp"  # Linux: a closed list of system calls
    APP_SANDBOX = "app_sandbox"  # macOS: sandbox_init; Windows: AppContainer and a job object
    LANDLOCK = "landlock"
    NAMESPACES = "namespaces"
    NO_NEW_PRIVILEGES = "no_new_privileges"
    NO_CAPABILITIES = "no_capabilities"
    RESOURCE_LIMITS = "resource_limits"
    NOT_DUMPABLE = "not_dumpable"
    ENDS_WITH_PARENT = "ends_with_parent"


class LayerState(StrEnum):
    """Whether a layer is on, and why not."""

    ON = "on"
    NOT_SUPPORTED = "not_supported"  # this system does not have it
    NOT_ALLOWED = "not_allowed"  # this system has it and refused
    LEFT_OUT = "left_out"  # a policy without it; never in the product


class TrialOutcome(StrEnum):
    """What came of trying something forbidden inside the sandbox."""

    KILLED = "killed"  # the kernel ended whoever tried
    REFUSED = "refused"  # the kernel said no
    WORKED = "worked"


@dataclass(frozen=True, slots=True)
class SandboxReport:
    """Layer by layer, what is on. ``system`` is like ``linux-x86_64``; ``layers`` are those that exist there."""

    system: str
    layers: Mapping[Layer, LayerState]

    def __post_init__(self) -> None:
        if type(self.system) is not str or not _SYSTEM.match(self.system):
            raise ValueError("a system is a short word")
        if not self.layers or not set(self.layers) <= set(Layer):
            raise ValueError("a report names the layers of its system")
        object.__setattr__(self, "layers", MappingProxyType(dict(self.layers)))

    @property
    def confined(self) -> bool:
        """System calls are filtered, or the system's own sandbox is on. "Enforced" takes a passed self-test as well."""
        return any(
            self.layers.get(layer) is LayerState.ON for layer in (Layer.SECCOMP, Layer.APP_SANDBOX)
        )

    def to_json(self) -> dict[str, Any]:
        return {
            "system": self.system,
            "layers": {
                layer.value: self.layers[layer].value for layer in Layer if layer in self.layers
            },
        }

    @classmethod
    def from_json(cls, data: object) -> SandboxReport:
        """The inverse of :meth:`to_json`, strict. Raises ``ValueError``."""
        if not isinstance(data, dict) or set(data) != {"system", "layers"}:
            raise ValueError("a report has exactly system and layers")
        layers = data["layers"]
        if not isinstance(layers, dict):
            raise ValueError("layers are an object")
        states = {_member(Layer, name): _member(LayerState, s) for name, s in layers.items()}
        return cls(data["system"], states)


def not_sandboxed(system: str) -> SandboxReport:
    """The report for a system that this program has no sandbox for."""
    layer = Layer.SECCOMP if system.startswith("linux") else Layer.APP_SANDBOX
    return SandboxReport(system, {layer: LayerState.NOT_SUPPORTED})


def _member(kind: type[_Word], value: object) -> _Word:
    if not isinstance(value, str):
        raise ValueError("the name of a layer or of its state is a text")
    return kind(value)
