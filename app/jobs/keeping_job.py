"""Cases kept on this computer, off the GUI thread: a keyring may ask the person first, and a passphrase takes time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer

from app.jobs.background import Backgrounds
from app.state.kept_here import KeptHere
from submission.protocol.plain_error import PlainError

if TYPE_CHECKING:
    from submission.case_identity import CaseIdentity
    from submission.client import CaseClient
    from submission.keeping.outbox import Outbox, Waiting
    from submission.keeping.vault import Vault
    from submission.prepared_case import PreparedCase

    _Found = tuple[tuple[CaseIdentity, ...], tuple[Waiting, ...]]

#: Milliseconds between two looks at whether something that waits is due.
BETWEEN_TRIES = 30_000

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class LockedFile:
    """A file that opens with a passphrase; it is made where there is none yet."""

    path: Path
    passphrase: str = field(repr=False)


class KeepingJob(QObject):
    """Every call returns at once, and is of no effect while another is being carried out.

    A place is the system's keyring, or a locked file. What waits to be sent is locked with a key from the keyring, and
    is tried again from time to time once that was asked for.

    Args:
        connect: opens a connection to the service; asked off the GUI thread.
    """

    def __init__(
        self, kept: KeptHere, connect: Callable[[], CaseClient], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._kept = kept
        self._connect = connect
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(BETWEEN_TRIES)
        self._again.timeout.connect(lambda: self.try_again(even_if_early=False))
        self._backgrounds = Backgrounds(self)

    def keep(self, identity: CaseIdentity, place: LockedFile | None = None) -> None:
        """Keep a case. Keeping it twice is keeping it once."""

        def work() -> CaseIdentity:
            _opened(place, create=True).keep(identity)
            return identity

        self._start(work, self._kept.was_kept)

    def find(self, place: LockedFile | None = None) -> None:
        """Find the cases that are kept there, and in the keyring also what waits to be sent."""

        def work() -> _Found:
            return _in_keyring() if place is None else (_opened(place).cases(), ())

        self._start(work, self._found)

    def let_wait(self, case: PreparedCase) -> None:
        """Let a case wait on this computer, its number and code in the keyring; it is tried again by itself."""

        def work() -> tuple[Waiting, ...]:
            vault = _opened(None)
            vault.keep(case.identity)
            outbox = _outbox()
            outbox.put(case)
            return outbox.waiting()

        def done(waiting: tuple[Waiting, ...]) -> None:
            self._kept.now_waits(case.identity, waiting)
            self._again.start()

        self._start(work, done)

    def try_again(self, *, even_if_early: bool = True) -> None:
        """Send what waits: all of it, or only what is due."""

        def work() -> _Found:
            from submission.keeping import deliver

            for _ in deliver(_outbox(), self._connect, even_if_early=even_if_early):
                pass  # what came of each is in the outbox
            return _in_keyring()

        self._start(work, self._found)

    def put_away(self, case_id: str) -> None:
        """Keep nothing of a case that has arrived among what waits."""

        def work() -> _Found:
            _outbox().discard(case_id)
            return _in_keyring()

        self._start(work, self._found)

    def _found(self, found: _Found) -> None:
        cases, waiting = found
        self._kept.found(cases, waiting)
        if any(not (each.arrived or each.stopped) for each in waiting):
            self._again.start()

    def forget_everything(self) -> None:
        """Remove all that this program keeps on this computer."""

        def work() -> int:
            from submission.keeping import KeptPlaces, KeyringVault, forget_everything

            return len(forget_everything(KeptPlaces.of_this_account(), KeyringVault()))

        self._start(work, self._kept.was_emptied)

    @property
    def running(self) -> bool:
        """Whether something is still being carried out."""
        return self._backgrounds.running

    def close(self, milliseconds: int = 5_000) -> None:
        """Wait for what is under way. A keyring that asks the person for a password may take longer."""
        self._again.stop()
        self._backgrounds.stop(milliseconds)

    def _start(self, work: Callable[[], _T], done: Callable[[_T], None]) -> None:
        if self._kept.under_way:
            return

        def run() -> Iterator[Callable[[], None]]:
            try:
                found = work()
            except PlainError as error:
                failure = error
                yield lambda: self._kept.failed(failure)
            else:
                yield lambda: done(found)

        self._kept.begin()
        self._backgrounds.start(run, self._tell, broken=self._broke_down)

    def _tell(self, what: Callable[[], None]) -> None:
        what()

    def _broke_down(self) -> None:
        from submission.keeping import VaultError

        self._kept.failed(VaultError())


def _opened(place: LockedFile | None, *, create: bool = False) -> Vault:
    # only now: few people keep anything, and these libraries take long to load
    from submission.keeping import KeyringVault, PassphraseVault

    if place is None:
        return KeyringVault()
    if create and not place.path.exists():
        return PassphraseVault.create(place.path, place.passphrase)
    return PassphraseVault.open(place.path, place.passphrase)


def _outbox() -> Outbox:
    from submission.keeping import KeptPlaces, Outbox

    return Outbox(KeptPlaces.of_this_account().outbox, _opened(None).outbox_key())


def _in_keyring() -> _Found:
    """The cases in the keyring, and what waits to be sent under its key."""
    return _opened(None).cases(), _waiting()


def _waiting() -> tuple[Waiting, ...]:
    """What waits to be sent. No key is made for an outbox that is not there."""
    from submission.keeping import KeptPlaces

    return _outbox().waiting() if KeptPlaces.of_this_account().outbox.is_dir() else ()
