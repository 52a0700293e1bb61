"""Where the operator's file is searched for: beside the app, then in this account's folder of settings.

Not in the current folder: a file that lies there by chance, or was put there, must not choose the service.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from hashing.sentences import sentence
from submission.keeping.places import KeptPlaces
from submission.keeping.private_file import make_private_folder, replace_file
from submission.keeping.small_file import read_small_file

if TYPE_CHECKING:
    from submission.protocol.operator_file import OperatorFile

#: What the file is called.
FILE_NAME = "operator.toml"

_OTHER = sentence(
    "An operator's file is kept already, and nothing shows that this one comes from the same "
    "operator. Remove the kept one first."
)
_NOT_WRITTEN = sentence("The operator's file could not be written or removed.")
_NOT_OPENED = sentence("The operator's file could not be opened.")


def beside_the_app() -> Path:
    """The folder of this program: of the AppImage, of the bundle's executable, or of the source code."""
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
    # imported here, because most computers have no such file and need not load what reads it
    from submission.protocol.operator_file import read

    return read(operator_file_bytes(path))


def operator_file_bytes(path: Path) -> bytes:
    """The bytes of an operator's file, at most one more than such a file may have.

    Raises:
        OperatorFileError: it can't be opened. The error does not name the path.
    """
    from submission.protocol.operator_file import MAX_FILE_BYTES, OperatorFileError

    try:
        return read_small_file(path, MAX_FILE_BYTES + 1)
    except OSError as error:
        raise OperatorFileError(_NOT_OPENED) from error


def keep_operator_file(content: bytes, kept: Path) -> None:
    """Keep this operator's file, so that its service is used from the next start on.

    A file that is kept already is replaced only by the same file, or by one that the same operator signed.

    Raises:
        OperatorFileError: it is not an operator's file, its address can't be used, another operator's is kept, or it
            can't be written.
    """
    from submission.network.service_address import AddressError, ServiceAddress
    from submission.protocol.operator_file import OperatorFileError, read

    file = read(content)
    try:
        # with a kept file that can't be used the program would not even open again
        ServiceAddress(file.address, pins=frozenset(file.pins))
    except AddressError as error:
        raise OperatorFileError(error.message, **error.facts) from error
    if kept.exists():
        known = load_operator_file(kept)
        if file != known and not file.comes_after(known):
            raise OperatorFileError(_OTHER)
    try:
        make_private_folder(kept.parent)
        replace_file(kept, content)
    except OSError as error:
        raise OperatorFileError(_NOT_WRITTEN) from error


def remove_operator_file(kept: Path) -> None:
    """Remove the operator's file that is kept. Raises ``OperatorFileError``."""
    from submission.protocol.operator_file import OperatorFileError

    try:
        if kept.exists():  # on a disk that can't be written, removing what is not there fails too
            kept.unlink(missing_ok=True)
    except OSError as error:
        raise OperatorFileError(_NOT_WRITTEN) from error
