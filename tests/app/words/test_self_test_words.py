"""The page "Check it yourself" says what the check showed, and no more."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.jobs import SelfTestJob
from app.state import Place, Step
from hashing.sandbox_report import Layer, LayerState, SandboxReport, TrialOutcome
from hashing.self_test import LEAST_OPERATIONS, SelfTestReport

if TYPE_CHECKING:
    from tests.end_to_end.window_person import NewDesk

ON = {Layer.SECCOMP: LayerState.ON}
ENOUGH = {f"operation_{n}": TrialOutcome.KILLED for n in range(LEAST_OPERATIONS)}


@pytest.mark.parametrize(
    ("report", "expected", "unsaid"),
    [
        (
            # as on macOS and Windows: a layer may be on, but nothing was tried
            SelfTestReport(
                SandboxReport("windows-amd64", {Layer.APP_SANDBOX: LayerState.ON}), {}, False
            ),
            "The check could not be carried out.",
            "The lock is off",
        ),
        (SelfTestReport(None, {}, False), "The check could not be carried out.", "Enforced"),
        (
            SelfTestReport(SandboxReport("linux-x86_64", ON), ENOUGH, True),
            "None of them worked.",
            "Not",
        ),
        (
            # the process that tried was ended half way
            SelfTestReport(SandboxReport("linux-x86_64", ON), ENOUGH, False),
            "The check could not be carried out.",
            "None of them worked.",
        ),
        (
            SelfTestReport(
                SandboxReport("linux-x86_64", ON), ENOUGH | {"a.b": TrialOutcome.WORKED}, True
            ),
            "These worked: a.b.",
            "None of them worked.",
        ),
    ],
)
def test_the_verdict_follows_from_what_was_tried(
    new_desk: NewDesk, report: SelfTestReport, expected: str, unsaid: str
) -> None:
    desk = new_desk()
    desk.self_test.report = report
    desk.window._show(Place((Step.START, Step.SELF_TEST)))
    labels = (label for label in desk.window.page.findChildren(QLabel) if label.isVisible())
    words = "\n".join(label.text() for label in labels)
    assert expected in words
    assert unsaid not in words
    verdict = "Enforced on this system" if report.enforced else "Not enforced on this system"
    assert verdict in words.splitlines()


def test_a_check_that_breaks_down_is_told_as_one_that_could_not_be_carried_out(
    qtbot: QtBot, qapp: QApplication
) -> None:
    def breaks() -> SelfTestReport:
        raise RuntimeError

    # with a parent, as in the window: else its own thread object would be the last to hold it, and both would go at once
    check = SelfTestJob(breaks, parent=qapp)
    check.start()
    qtbot.waitUntil(lambda: check.report is not None and not check.running, timeout=20_000)
    assert check.report == SelfTestReport(None, {}, complete=False)
    check.close()
    check.deleteLater()
