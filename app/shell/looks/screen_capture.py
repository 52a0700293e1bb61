"""Keeping the window out of screenshots and screen sharing, where the system can do that.

Windows: ``SetWindowDisplayAffinity`` with ``WDA_EXCLUDEFROMCAPTURE`` (Windows 10 2004 and later). macOS: ``NSWindow``'s
``sharingType`` ``NSWindowSharingNone``; newer ways of recording may pass over it. Elsewhere nothing of the kind exists.
Neither was tried by us on those systems yet. A camera in front of the screen sees it all the same.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import sys
from collections.abc import Callable

from PySide6.QtWidgets import QWidget

_WDA_NONE, _WDA_EXCLUDEFROMCAPTURE = 0x00, 0x11
_SHARING_NONE, _SHARING_READ_ONLY = 0, 1

#: Takes the window's native handle and whether to hide it; returns whether the system did as asked.
Protect = Callable[[int, bool], bool]


def available() -> Protect | None:
    """What this system offers; None where it offers nothing."""
    return {"win32": _on_windows, "darwin": _on_macos}.get(sys.platform)


def protect(window: QWidget, hidden: bool, how: Protect | None) -> bool:
    """Hide the window from captures, or show it again. Returns whether it is hidden now."""
    if how is None:
        return False
    done = how(int(window.winId()), hidden)
    return hidden and done


def _on_windows(handle: int, hidden: bool) -> bool:
    affinity = _WDA_EXCLUDEFROMCAPTURE if hidden else _WDA_NONE
    user32 = ctypes.WinDLL("user32", use_last_error=True)  # type: ignore[attr-defined,unused-ignore]
    call = user32.SetWindowDisplayAffinity
    call.argtypes, call.restype = (ctypes.c_void_p, ctypes.c_uint32), ctypes.c_int
    return bool(call(handle, affinity))


def _on_macos(handle: int, hidden: bool) -> bool:
    """``[[view window] setSharingType: …]``, through the Objective-C runtime."""
    library = ctypes.util.find_library("objc")
    if library is None:
        return False
    objc = ctypes.CDLL(library)
    objc.sel_registerName.restype = ctypes.c_void_p
    objc.sel_registerName.argtypes = (ctypes.c_char_p,)
    ask = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(
        ("objc_msgSend", objc)
    )
    tell = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)(
        ("objc_msgSend", objc)
    )
    window = ask(handle, objc.sel_registerName(b"window"))
    if not window:
        return False
    sharing = _SHARING_NONE if hidden else _SHARING_READ_ONLY
    tell(window, objc.sel_registerName(b"setSharingType:"), sharing)
    return True
