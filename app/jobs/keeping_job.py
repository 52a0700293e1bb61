"""Cases kept on this computer, off the GUI thread: a keyring may ask the person first, and a passphrase takes time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from app.jobs.background import Background
from app.state.kept_here import KeptHere
from submission.case_identity import CaseIdentity
from submission.protocol.plain_error import PlainError

if TYPE_CHECKING:
    from submission.keeping.vault import Vault

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class LockedFile:
    """A file that opens with a passphrase; it is made where there is none yet."""

    path: Path
    passphrase: str = field(repr=False)


class KeepingJob(QObject):
    """Every call returns at once, and is of no effect while another is being carried out.

    Each takes the place: the system's keyring, or a locked file.
    """

    def __init__(self, kept: KeptHere, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept = kept
        self._running: Background | None = None

    def keep(self, identity: CaseIdentity, place: LockedFile | None = None) -> None:
        """Keep a case. Keeping it twice is keeping it once."""

        def work() -> CaseIdentity:
            _opened(place, create=True).keep(identity)
            return identity

        self._start(work, self._kept.was_kept)

    def find(self, place: LockedFile | None = None) -> None:
        """Find the cases that are kept there."""
        self._start(lambda: _opened(place).cases(), self._kept.found)

    def forget_everything(self) -> None:
        """Remove all that this program keeps on this computer."""

        def work() -> int:
            from submission.keeping import KeptPlaces, KeyringVault, forget_everything

            return len(forget_everything(KeptPlaces.of_this_account(), KeyringVault()))

        self._start(work, self._kept.was_emptied)

    @property
    def running(self) -> bool:
        """Whether something is still being carried out."""
        return self._running is not None and self._running.isRunning()

    def close(self, milliseconds: int = 5_000) -> None:
        """Wait for what is under way. A keyring that asks the person for a password may take longer."""
        if self._running is not None:
            self._running.stop(milliseconds)

    def _start(self, work: Callable[[], _T], done: Callable[[_T], None]) -> None:
        if self._running is not None:
            return

        def run() -> Iterator[Callable[[], None]]:
            try:
                found = work()
            except PlainError as error:
                failure = error
                yield lambda: self._kept.failed(failure)
            else:
                yield lambda: done(found)

        self._running = Background(run, parent=self)
        self._running.yielded.connect(self._tell)
        self._running.broken.connect(self._broke_down)
        self._running.finished.connect(self._ended)
        self._kept.begin()
        self._running.start()

    def _tell(self, what: Callable[[], None]) -> None:
        what()

    def _broke_down(self) -> None:
        from submission.keeping import VaultError

        self._kept.failed(VaultError())

    def _ended(self) -> None:
        if self._running is not None:
            self._running.deleteLater()
        self._running = None


def _opened(place: LockedFile | None, *, create: bool = False) -> Vault:
    # only now: few people keep anything, and these libraries take long to load
    from submission.keeping import KeyringVault, PassphraseVault

    if place is None:
        return KeyringVault()
    if create and not place.path.exists():
        return PassphraseVault.create(place.path, place.passphrase)
    return PassphraseVault.open(place.path, place.passphrase)
