"""What is known of the case service: who runs it, who reads its fingerprints, whether it is for practice."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from submission.preparation import DEFAULT_LIMITS
from submission.protocol.answers import ServiceDescription, ServiceLimits


class ServiceFacts(QObject):
    """Listened to by the pages that have to be honest about it."""

    changed = Signal()

    def __init__(
        self, *, practice: bool, set_up: bool = True, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        #: whether there is a service to ask at all
        self.set_up = set_up
        self._started_as_practice = practice
        self.description: ServiceDescription | None = None

    @property
    def practice(self) -> bool:
        """Whether this is for trying things out: as started, or as the service itself says."""
        said = self.description is not None and self.description.practice
        return self._started_as_practice or said

    @property
    def limits(self) -> ServiceLimits:
        """How much the service takes at once, as far as it is known."""
        return DEFAULT_LIMITS if self.description is None else self.description.limits

    def set_description(self, description: ServiceDescription) -> None:
        self.description = description
        self.changed.emit()
