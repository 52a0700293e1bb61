"""The sandbox on macOS: Apple's ready-made profile "pure-computation". Written from its documentation, UNTESTED.

Source: ``man 3 sandbox_init``. Apple has deprecated it since 10.8, but there is no successor for a process that confines
itself, and browsers still use it. Nothing is promised: the self-test runs on Linux only, so here the app says "not
enforced on this system".
"""

from __future__ import annotations

import contextlib
import ctypes
import platform
import sys

from hashing.sandbox.core_dumps import refuse_core_dumps
from hashing.sandbox.policy import Policy
from hashing.sandbox_report import Layer, LayerState, SandboxReport

_NAMED_PROFILE = 1


def enter(policy: Policy) -> SandboxReport:
    """Confines this process. Everything must be loaded by then: the profile allows no file, network or process."""
    system = f"darwin-{platform.machine().lower()}"  # asked first: inside the sandbox the question is not allowed
    refuse_core_dumps()
    _write_no_file()
    state = LayerState.LEFT_OUT if Layer.APP_SANDBOX in policy.without else _sandbox()
    return SandboxReport(system, {Layer.APP_SANDBOX: state})


def _write_no_file() -> None:
    """Lets no file grow. Not reported as ``Layer.RESOURCE_LIMITS``, which means memory too: macOS does not limit that."""
    if sys.platform == "win32":
        return
    import resource

    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def _sandbox() -> LayerState:
    try:
        library = ctypes.CDLL("/usr/lib/libSystem.B.dylib")
        start, free = library.sandbox_init, library.sandbox_free_error
        # The documentation names this constant, not the words in it ("pure-computation").
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
