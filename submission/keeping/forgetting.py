"""Takes what is kept on this computer elsewhere, or removes it: for a person who leaves the computer, or has to hide it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from submission.case_identity import CaseIdentity
from submission.keeping.keyring_vault import KeyringVault
from submission.keeping.passphrase_vault import PassphraseVault
from submission.keeping.places import KeptPlaces
from submission.keeping.vault import VaultError, VaultUnavailableError


def export_cases(cases: Iterable[CaseIdentity], path: Path, passphrase: str) -> None:
    """Write cases to a new passphrase file, to be opened on another computer.

    Raises:
        VaultError: there is a file of that name, or it can't be written.
    """
    vault = PassphraseVault.create(path, passphrase)
    for case in cases:
        vault.keep(case)


def forget_everything(
    places: KeptPlaces, keyring: KeyringVault, also: Sequence[Path] = ()
) -> tuple[Path | VaultError, ...]:
    """Remove all that this program keeps on this computer: files, settings and entries of the keyring.

    What was deleted may survive below the file system, but it was encrypted; its keys go with it.

    Args:
        also: passphrase files that the person put elsewhere.

    Returns:
        What could not be removed. A computer without a keyring has nothing in it to be removed.
    """
    left: list[Path | VaultError] = []
    try:
        keyring.forget_all()
    except VaultUnavailableError:
        pass
    except VaultError as error:
        left.append(error)
    for file in (*also, *_files(places)):
        try:
            file.unlink(missing_ok=True)
        except OSError:
            left.append(file)
    for folder in (places.outbox, places.journals, places.data, places.config):
        try:
            folder.rmdir()
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError:
            left.append(folder)
    return tuple(left)


def _files(places: KeptPlaces) -> Iterator[Path]:
    """Every file that this program may have made, with its locks and what an ended process left unfinished."""
    for folder in (places.outbox, places.journals):
        yield from _in(folder)
    known = (places.vault, places.keyring, places.preferences, places.operator, places.outbox)
    for path in known:
        if path.is_file() or path.is_symlink():
            yield path
        yield from (each for each in _in(path.parent) if each.name.startswith(f".{path.name}."))


def _in(folder: Path) -> list[Path]:
    try:
        return [each for each in folder.iterdir() if each.is_symlink() or not each.is_dir()]
    except OSError:
        return []
