"""Runs a program with the secrets of its TLS sessions written down, so that the check can decrypt what it sent.

    python -m tests.egress.with_key_log KEYS PROGRAM [arguments]

``PROGRAM`` is ``app``, the product, or one of ``leaky_clients``. The product itself has no way to write these
secrets: this changes Python's own ``ssl`` in the process of the check.
"""

from __future__ import annotations

import ssl
import sys
from typing import Any

from app.terminal import run
from tests.egress.leaky_clients import LEAKS, leak_besides

PRODUCT = "app"


def log_keys(file: str) -> None:
    """Have every TLS session of this process, from now on, write its secrets into a file."""
    wrap = ssl.SSLContext.wrap_socket

    def wrap_and_log(context: ssl.SSLContext, *arguments: Any, **options: Any) -> ssl.SSLSocket:
        context.keylog_filename = file
        return wrap(context, *arguments, **options)

    ssl.SSLContext.wrap_socket = wrap_and_log  # type: ignore[assignment, method-assign]


def main(keys: str, program: str, *arguments: str) -> int:
    log_keys(keys)
    if program == PRODUCT:
        return run(arguments)
    return leak_besides(LEAKS[program], arguments)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
