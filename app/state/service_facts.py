"""What is known of the case service: who runs it, who reads its fingerprints, whether it is for practice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from submission.failures import SubmissionError
    from submission.protocol.answers import ServiceDescription, ServiceLimits
    from submission.protocol.operator_file import OperatorFile


class ServiceFacts(QObject):
    """Shown by the pages that name the service; they listen to ``changed``.

    Attributes:
        set_up: whether there is a service to ask at all.
        operator: what the operator's file says, where there is one; known without any network.
        description: what the service last said of itself, or what the operator's file says of it before.
        from_file: what an operator's file says that was opened in order to seal a case.
        trouble: why the service could not be asked who it is, the last time it was asked.
    """

    changed = Signal()

    def __init__(
        self,
        *,
        practice: bool,
        set_up: bool = True,
        operator: OperatorFile | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.set_up = set_up
        self._started_as_practice = practice
        self.operator = operator
        self.description: ServiceDescription | None = operator.description if operator else None
        self.from_file: ServiceDescription | None = None
        self.trouble: SubmissionError | None = None

    @property
    def practice_here(self) -> bool:
        """Whether the service is the practice service that this program started on this computer."""
        return self._started_as_practice

    @property
    def practice(self) -> bool:
        """Whether this is for trying things out: as started, or as the service itself says.

        A service elsewhere may say so and be wrong: one that names platforms all the same is not believed, and what is said
        of this computer goes by :attr:`practice_here`.
        """
        known = self.description
        if known is None or known.platforms or known.minor_platforms:
            return self._started_as_practice
        return self._started_as_practice or known.practice

    @property
    def limits(self) -> ServiceLimits | None:
        """How much the service takes at once; None before it has said so."""
        return None if self.description is None else self.description.limits

    @property
    def sealer(self) -> ServiceDescription | None:
        """Whom a case can be sealed for: the service as it answered, or else as the operator's file has it."""
        return self.description or self.from_file

    def set_from_file(self, description: ServiceDescription) -> None:
        """An operator's file was opened. What the service answers itself goes before it."""
        self.from_file = description
        self.changed.emit()

    def use(self, operator: OperatorFile) -> None:
        """From now on it is this operator's service."""
        self.operator = operator
        self.description = operator.description
        self.from_file = self.trouble = None
        self.set_up, self._started_as_practice = True, False
        self.changed.emit()

    def set_description(self, description: ServiceDescription) -> None:
        """The service has answered who it is. Where there is an operator's file, its keys are used and not those of the answer."""
        if self.operator is not None:
            description = self.operator.with_its_keys(description)
        self.description = description
        self.trouble = None
        self.changed.emit()

    def set_trouble(self, error: SubmissionError) -> None:
        """The service has not answered who it is; what it said before still stands."""
        self.trouble = error
        self.changed.emit()
