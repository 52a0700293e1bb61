"""Landlock: a second layer around files and the network, in case seccomp ever has a hole (Linux 5.13 and later).

Source: the kernel's ``Documentation/userspace-api/landlock.rst``.
"""

from __future__ import annotations

import os
import struct
import sys
from collections.abc import Iterable
from pathlib import Path

from hashing.sandbox.linux.system_calls import Architecture, system_call

if sys.platform != "linux":
    raise ImportError("for Linux only")

_ASK_VERSION = 1
_RULE_PATH_BENEATH = 1
_EXECUTE, _READ_FILE, _READ_FOLDER = 1, 4, 8
_TCP = 0x3  # bind and connect
_SCOPE = 0x3  # abstract Unix sockets and signals outside

# by version of the interface (ABI): all rights on files that it knows, as bits
_FILES = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 4: (1 << 15) - 1, 5: (1 << 16) - 1}
_NEWEST_KNOWN = max(_FILES)


def restrict(architecture: Architecture, readable: Iterable[str]) -> None:
    """Takes every right from this thread and those it starts, for good, except reading beneath ``readable``.

    Raises:
        OSError: this kernel has no Landlock, or it is switched off.
    """
    numbers = architecture.numbers
    version = system_call(numbers["landlock_create_ruleset"], None, 0, _ASK_VERSION)
    attributes = struct.pack("=Q", _FILES[min(version, _NEWEST_KNOWN)])
    if version >= 4:
        attributes += struct.pack("=Q", _TCP)
    if version >= 6:
        attributes += struct.pack("=Q", _SCOPE)
    rules = system_call(numbers["landlock_create_ruleset"], attributes, len(attributes), 0)
    try:
        for path in readable:
            _allow_reading(numbers["landlock_add_rule"], rules, path)
        system_call(numbers["landlock_restrict_self"], rules, 0)
    finally:
        os.close(rules)


def _allow_reading(add_rule: int, rules: int, path: str) -> None:
    try:
        beneath = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return  # not there, so there is nothing to allow
    try:
        rights = _EXECUTE | _READ_FILE | (_READ_FOLDER if Path(path).is_dir() else 0)
        rule = struct.pack("=Qi", rights, beneath)
        system_call(add_rule, rules, _RULE_PATH_BENEATH, rule, 0)
    finally:
        os.close(beneath)
