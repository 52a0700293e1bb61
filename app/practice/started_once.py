"""Where the case service is: set up by the operator, on this computer for practice, or nowhere yet."""

from __future__ import annotations

import threading

from app.practice.practice_service import PracticeService, PracticeServiceError
from submission.failures import NoServiceError, ServiceTroubleError
from submission.network.service_address import ServiceAddress


def no_service() -> ServiceAddress:
    """Raises ``NoServiceError``."""
    raise NoServiceError


class StartedOnce:
    """The address of a practice service, which is started by the first who asks. Blocks meanwhile."""

    def __init__(self, service: PracticeService) -> None:
        self._service = service
        self._guard = threading.Lock()
        self._address: ServiceAddress | None = None
        self._stopped = False

    def __call__(self) -> ServiceAddress:
        with self._guard:
            if self._stopped:
                raise ServiceTroubleError
            if self._address is None:
                try:
                    self._address = self._service.start()
                except PracticeServiceError:
                    raise ServiceTroubleError from None
            return self._address

    def stop(self) -> None:
        """End the service, also one that is just starting."""
        self._stopped = True
        # without waiting for a start under way: ending its process is what makes it return
        self._service.stop()
