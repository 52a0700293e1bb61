"""The lock on macOS: the ready-made sandbox profile "pure-computation". Written to the design, UNTESTED.

Source: ``man 3 sandbox_init``. Deprecated by Apple since 10.8 without a successor for a process that confines
itself, and still what browsers use. Nothing is promised: the self-test runs on Linux only, so here the app says
"not enforced on this system".
"""

from __future__ import annotations

import ctypes
import platform
import sys

from hashing.core_dumps import refuse_core_dumps
from hashing.seal.policy import Policy
from hashing.seal_report import Layer, LayerState, SealReport

_NAMED_PROFILE = 1


def seal(policy: Policy) -> SealReport:
    """Call it with everything loaded and warm: the profile allows no file, no network, no process."""
    refuse_core_dumps()
    layers = {
        Layer.RESOURCE_LIMITS: _limits(policy),
        Layer.APP_SANDBOX: LayerState.LEFT_OUT
        if Layer.APP_SANDBOX in policy.without
        else _sandbox(),
    }
    return SealReport(f"darwin-{platform.machine().lower()}", layers)


def _limits(policy: Policy) -> LayerState:
    if Layer.RESOURCE_LIMITS in policy.without:
        return LayerState.LEFT_OUT
    if sys.platform == "win32":
        return LayerState.NOT_SUPPORTED
    import resource

    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    except (OSError, ValueError):
        return LayerState.NOT_ALLOWED
    return LayerState.ON


def _sandbox() -> LayerState:
    try:
        library = ctypes.CDLL("/usr/lib/libSystem.B.dylib")
        start, free = library.sandbox_init, library.sandbox_free_error
        # an array of characters whose words differ between versions ("pure-computation"): only its name is documented
        profile = ctypes.c_char.in_dll(library, "kSBXProfilePureComputation")
    except (OSError, AttributeError, ValueError):
        return LayerState.NOT_SUPPORTED
    start.argtypes = (ctypes.c_void_p, ctypes.c_uint64, ctypes.c_void_p)
    start.restype = ctypes.c_int
    free.argtypes, free.restype = (ctypes.c_void_p,), None
    error = ctypes.c_void_p()
    refused = start(ctypes.addressof(profile), _NAMED_PROFILE, ctypes.byref(error))
    if error:
        free(error)
    return LayerState.NOT_ALLOWED if refused else LayerState.ON
