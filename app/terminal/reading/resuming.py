"""``--journal`` and ``--resume``: a journal for this run, or the one of the run that was interrupted."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager

from app.terminal.options import ACCESS_CODE, ask_secret
from app.terminal.output import Output, UsageError
from app.terminal.reading.journal import Journal
from hashing.sentences import sentence
from submission.keeping.places import KeptPlaces
from submission.protocol.case_number import (
    MistypedError,
    grouped,
    new_access_code,
    read_access_code,
)

_KEEP_CODE = sentence("If this is interrupted, go on with --resume and this code: {code}")
_ASK = sentence("Code of the journal: ")
_NOBODY = sentence("The code of the journal is asked for at a terminal, or read from {variable}.")


@contextmanager
def journal_of(options: argparse.Namespace, out: Output) -> Iterator[Journal | None]:
    """The journal that was asked for, or None. It stays when the run is interrupted; ``discard`` it at the end.

    Raises:
        UsageError: there is none with this code, or it can't be written.
    """
    if not options.journal and not options.resume:
        yield None
        return
    folder = KeptPlaces.of_this_account().journals
    if options.resume:
        journal = Journal.resume(folder, _typed_code(out))
    else:
        code = new_access_code()
        journal = Journal.begin(folder, code)
        out.complain(_KEEP_CODE, code=grouped(code))
    with journal:
        yield journal


def _typed_code(out: Output) -> str:
    try:
        return read_access_code(ask_secret(ACCESS_CODE, _ASK, _NOBODY, out))
    except MistypedError as failure:
        raise UsageError(failure.message, **failure.facts) from failure
