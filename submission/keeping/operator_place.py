"""Where the operator's file is looked for: beside the app, then in this account's folder of settings.

The current folder is not searched: a file that lies there by chance, or was put there, must not choose the service.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from hashing.sentences import sentence
from submission.keeping.places import KeptPlaces

if TYPE_CHECKING:
    from submission.protocol.operator_file import OperatorFile

#: What the file is called.
FILE_NAME = "operator.toml"

_NOT_OPENED = sentence("The operator's file could not be opened.")


def beside_the_app() -> Path:
    """The folder that this program lies in: of the bundle's executable, or of its source code."""
    if image := os.environ.get("APPIMAGE"):
        return Path(image).parent
    if getattr(sys, "frozen", False):
        return Path(sys.executable).parent
    return Path(__file__).parents[2]


def find_operator_file(beside: Path | None = None, places: KeptPlaces | None = None) -> Path | None:
    """The first operator's file there is, or None."""
    places = places or KeptPlaces.of_this_account()
    candidates = ((beside or beside_the_app()) / FILE_NAME, places.operator)
    return next((path for path in candidates if path.is_file()), None)


def load_operator_file(path: Path) -> OperatorFile:
    """Read it. Raises ``OperatorFileError``, which does not name the path."""
    # most computers have none, and need not load what reads it
    from submission.protocol.operator_file import MAX_FILE_BYTES, OperatorFileError, read

    try:
        with path.open("rb") as file:
            content = file.read(MAX_FILE_BYTES + 1)
    except OSError as error:
        raise OperatorFileError(_NOT_OPENED) from error
    return read(content)
