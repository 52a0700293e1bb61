"""A sealed case that somebody else made and this person hands in. In memory only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from submission.protocol.plain_error import PlainError

#: How the name of a sealed case ends.
SEALED_SUFFIX = ".empreinte"


class CarriedBundle(QObject):
    """What the page for handing in shows; it listens to ``changed``.

    Attributes:
        content: the sealed bytes, or None while none is chosen.
        trouble: why the file can't be handed in, or the last try failed.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reset()

    def _reset(self) -> None:
        self.content: bytes | None = None
        self.trouble: PlainError | None = None
        self.under_way = False
        self.arrived = False

    def read(self, path: Path) -> None:
        """Take in a file, if it is a sealed case."""
        self._take(lambda: _read_bounded(path))

    def take_codes(self, texts: Sequence[str]) -> None:
        """Take in the codes that were photographed, if they are those of a whole sealed case."""
        from submission.bundle_codes import from_codes

        self._take(lambda: from_codes(texts))

    def _take(self, load: Callable[[], bytes]) -> None:
        # only now: the libraries of the seal take long to load, and few people need them
        from submission.protocol.sealed_bundle import read_header

        self._reset()
        try:
            content = load()
            read_header(content)
        except PlainError as error:
            self.trouble = error
        else:
            self.content = content
        self.changed.emit()

    def begin(self) -> None:
        """It is being handed in."""
        self.under_way, self.trouble = True, None
        self.changed.emit()

    def ended(self, trouble: PlainError | None = None) -> None:
        """It has arrived, or why not."""
        self.under_way, self.trouble = False, trouble
        self.arrived = trouble is None
        self.changed.emit()

    def forget(self) -> None:
        """Drop everything."""
        self._reset()
        self.changed.emit()


def _read_bounded(path: Path) -> bytes:
    """Raises ``PlainError``: it can't be opened, or is larger than any sealed case."""
    from submission.keeping.small_file import read_small_file
    from submission.protocol.sealed_bundle import NotABundleError, TooLargeError, max_bundle_bytes

    most = max_bundle_bytes()
    try:
        content = read_small_file(path, most + 1)
    except OSError:
        raise NotABundleError from None
    if len(content) > most:
        raise TooLargeError
    return content
