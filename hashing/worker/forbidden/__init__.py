"""What a sandboxed worker must not be able to do, as operations to try. None of them does harm where it works.

Only the self-test uses them (``hashing.worker.trial``). On Linux only.
"""

from __future__ import annotations

from hashing.worker.forbidden.files import file_operations
from hashing.worker.forbidden.kernel import kernel_interfaces
from hashing.worker.forbidden.processes import (
    messages_between_processes,
    other_processes,
    programs,
)
from hashing.worker.forbidden.scene import Operation, Scene, Targets
from hashing.worker.forbidden.sockets import inherited, network

__all__ = ["Operation", "Scene", "Targets", "operations"]


def operations(scene: Scene) -> dict[str, Operation]:
    """All of them, by name. Those whose system call this architecture never had are left out."""
    return {
        **network(scene),
        **inherited(scene),
        **file_operations(scene),
        **programs(scene),
        **other_processes(scene),
        **messages_between_processes(scene),
        **kernel_interfaces(scene),
    }
