"""What a person writes for a platform or for the police. In memory only, and forgotten on leaving."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.papers import Basis, EvidenceEntry, EvidenceLog, RemovalRequest, Sender

if TYPE_CHECKING:
    from resources.guidance import Platform

#: The law that somebody in a country can most likely refer to; where none is named, the platform's own rules.
_BASES = {"US": Basis.US_48_HOURS, "GB": Basis.UK} | dict.fromkeys(
    ("BE", "EU", "FR", "IE"), Basis.EU_DSA
)


@dataclass(frozen=True, slots=True)
class Particulars:
    """What goes into a request beside the platform and the links. ``basis`` is None while nobody chose one."""

    basis: Basis | None = None
    name: str = ""
    contact: str = ""
    representative: bool = False
    under_18: bool = False
    synthetic: bool = False


class Written(QObject):
    """The pages that show it listen to ``changed``.

    Signals:
        forgotten: fields have to be emptied, on pages that are hidden as well.

    Attributes:
        platform: to whom the request is addressed.
        links: the addresses in it.
        log: what happened, entry by entry.
    """

    changed = Signal()
    forgotten = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reset()

    def _reset(self) -> None:
        self.platform: Platform | None = None
        self.links: tuple[str, ...] = ()
        self.particulars = Particulars()
        self.log = EvidenceLog()

    def address_to(self, platform: Platform) -> None:
        """Write the request to this platform."""
        self.platform = platform
        self.changed.emit()

    def set_links(self, links: tuple[str, ...]) -> None:
        """Each once, in the order given."""
        self.links = tuple(dict.fromkeys(links))
        self.changed.emit()

    def set_particulars(self, particulars: Particulars) -> None:
        """Take these instead of those there were."""
        self.particulars = particulars
        self.changed.emit()

    def note(self, entry: EvidenceEntry) -> None:
        """Add to the log. Raises ``ValueError`` where the log can't take it."""
        self.log = self.log.with_entry(entry)
        self.changed.emit()

    def strike(self, index: int) -> None:
        """Take an entry out of the log."""
        self.log = self.log.without(index)
        self.changed.emit()

    def basis(self, country: str) -> Basis:
        """What the request rests on: what was chosen, or what fits the platform and the country."""
        if self.particulars.basis is not None:
            return self.particulars.basis
        if self.platform is not None and self.platform.kind == "search":
            return Basis.SEARCH
        return _BASES.get(country, Basis.RULES)

    def request(self, country: str) -> RemovalRequest:
        """The request as it stands."""
        said = self.particulars
        return RemovalRequest(
            self.platform.name if self.platform is not None else "",
            self.links,
            self.basis(country),
            Sender(said.name, said.contact, said.representative),
            under_18=said.under_18,
            synthetic=said.synthetic,
        )

    def say(self, **said: object) -> None:
        """Change some of the particulars, by their names."""
        self.set_particulars(replace(self.particulars, **said))  # type: ignore[arg-type]

    def forget(self) -> None:
        """Drop everything."""
        self._reset()
        self.forgotten.emit()
        self.changed.emit()
