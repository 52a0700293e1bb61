"""Windows are drawn offscreen unless a test run says otherwise; numpy uses one thread, as in the workers."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from tests import key_costs

# how many examples a property is tried with where its test does not say; the long runs ask for the second
settings.register_profile("every-run", max_examples=30, deadline=None)
settings.register_profile("thorough", max_examples=200, deadline=None)
settings.load_profile("every-run")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before anything imports numpy

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from submission.network.service_address import ServiceAddress
    from submission.protocol.operator_file import OperatorFile
    from tests.end_to_end.window_person import NewDesk


def pytest_configure() -> None:
    gc.disable()
    key_costs.lower()


def pytest_collection_finish() -> None:
    """What collecting the tests has imported stays to the end: the garbage collector need not look through it again."""
    gc.freeze()
    gc.enable()


@pytest.fixture
def real_key_costs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys as people's are: for tests of the keys themselves, and those that give a case to another process."""
    key_costs.restore(monkeypatch)


@pytest.fixture(scope="session")
def qapp() -> Iterator[QApplication]:
    """The application as the product makes it: bundled fonts, neutral name, no settings kept."""
    from app.keeping.no_settings import remember_no_folders
    from app.shell.program import new_application

    remember_no_folders()
    application = new_application()
    yield application
    # what a test left on the clipboard belongs to Python, which is gone before the application is
    application.clipboard().clear()


@pytest.fixture
def new_desk(qapp: QApplication, tmp_path: Path) -> Iterator[NewDesk]:
    """Makes whole windows, shown and ready, and takes them away again."""
    from PySide6.QtCore import QCoreApplication, QEvent

    from app.shell.desk import Desk
    from app.state.preferences import Preferences
    from submission.network.service_address import ServiceAddress

    desks: list[Desk] = []

    def make(
        preferences: Preferences | None = None,
        *,
        service_url: str | None = None,
        practice: bool = False,
        operator: OperatorFile | None = None,
        pages_ahead: bool = True,
    ) -> Desk:
        desk = Desk(
            qapp,
            service=ServiceAddress(service_url) if service_url else None,
            practice=practice,
            preferences=preferences or Preferences("en"),
            preferences_file=tmp_path / "window.json",
            operator=operator,
            pages_ahead=pages_ahead,
        )
        desks.append(desk)
        desk.window.show()
        desk.window.activateWindow()
        return desk

    yield make
    for desk in desks:
        desk.close()
        desk.destroy_window()
        desk.deleteLater()
    # deleteLater() only takes effect in an event loop, and none is running between tests
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    # a window that is built while a style sheet is set takes three times as long: each widget is styled twice
    qapp.setStyleSheet("")


@pytest.fixture(scope="session")
def service() -> Iterator[ServiceAddress]:
    """The real case service on loopback, shared by all who only send to it. No platform fetches from it."""
    from app.practice.practice_service import PracticeService

    with PracticeService(answer_after=None) as practice:
        yield practice.start()
