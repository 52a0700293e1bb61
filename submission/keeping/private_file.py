"""Files and folders that only their owner can read. Each file is written as a whole or not at all.

That holds even if the power fails: the contents are flushed to the disk before the file gets its name, and the folder
with that name afterwards.
"""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_UNFINISHED = ".new"
# errors of systems and file systems that can't flush a folder, or don't let us open it for that
_NO_FOLDER_FLUSH = (errno.EINVAL, errno.ENOTSUP, errno.EBADF, errno.EACCES, errno.EPERM)


def make_private_folder(folder: Path) -> None:
    """Make a folder that only its owner may enter, whatever the umask, and those above it that are missing.

    Raises:
        OSError: it can't be made, or belongs to someone else.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if os.name == "posix" and folder.stat().st_mode & 0o777 != 0o700:
        folder.chmod(0o700)


def replace_file(path: Path, content: bytes) -> None:
    """Write a file for its owner only; one that is there is replaced in one step. Raises ``OSError``."""
    with _written_beside(path, content) as beside:
        beside.replace(path)


def write_new_file(path: Path, content: bytes) -> None:
    """Write a file for its owner only; one that is there stays as it is.

    Raises:
        FileExistsError: there is something of that name.
        OSError: it can't be written there.
    """
    with _written_beside(path, content) as beside:
        _give_new_name(beside, path)


def remove_unfinished(folder: Path, name: str = "*") -> None:
    """Remove what processes left behind that were ended while writing. Call it only while no other process writes there.

    Args:
        name: of the file that was written, or a pattern of names.
    """
    for left in folder.glob(f".{name}.*{_UNFINISHED}"):
        left.unlink(missing_ok=True)


def _give_new_name(beside: Path, path: Path) -> None:
    if os.name == "nt":
        beside.rename(path)  # refuses to overwrite there
        return
    try:
        os.link(beside, path)
    except FileExistsError:
        raise
    except OSError:
        # FAT and exFAT, which most USB sticks have, can't give a file a second name
        if os.path.lexists(path):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST)) from None
        beside.rename(path)


@contextmanager
def _written_beside(path: Path, content: bytes) -> Iterator[Path]:
    """A flushed file in the same folder, which the caller renames. Under its own name it does not outlive the block."""
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}{_UNFINISHED}")
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        yield beside
    finally:
        beside.unlink(missing_ok=True)
    _flush_folder(path.parent)


def _flush_folder(folder: Path) -> None:
    """Have the folder's entries on the disk, where the system can do that."""
    if os.name == "nt":
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    except OSError as error:
        if error.errno not in _NO_FOLDER_FLUSH:
            raise
        return
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _NO_FOLDER_FLUSH:
            raise
    finally:
        os.close(descriptor)
