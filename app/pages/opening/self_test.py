"""Check it yourself: the lock on the process that sees the pictures, tried out here and now."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.jobs import SelfTestJob
from app.look import SPACE
from app.pages.opening.receipt_part import ReceiptPart
from app.pages.page import Page
from app.state import ServiceFacts, Step
from app.widgets import ReplaceableContent, announce, frame, label
from hashing.sandbox_report import Layer, LayerState
from hashing.self_test import SelfTestReport


def show_locks() -> str:
    """A shell command that shows the lock of every process that this window has started."""
    return f"for p in $(pgrep -P {os.getpid()}); do grep -H Seccomp: /proc/$p/status; done"


class SelfTestPage(Page):
    """Says "enforced" only when the self-test found that it is."""

    step = Step.SELF_TEST

    def __init__(self, check: SelfTestJob, service: ServiceFacts) -> None:
        super().__init__()
        self._check = check
        self.add_title(lambda: self.tr("Check it yourself"))
        self.add(
            self.write(
                "lead",
                lambda: self.tr(
                    "Your pictures are opened by a separate process. The operating system should "
                    "keep it from the network, from writing files and from starting programs. "
                    "Here it tries all of that, and you see whether anything works."
                ),
            )
        )
        self._bar = self.busy_bar(lambda: self.tr("The check is running"))
        self.add(self._bar)
        self._place = ReplaceableContent()
        self.add(self._place)
        self.add(self.write("heading", lambda: self.tr("From outside")))
        self.add(
            self.write(
                "body",
                lambda: self.tr(
                    "You don’t have to take our word for it. Unplug the network or switch Wi-Fi "
                    "off: choosing, fingerprinting and the exact preview work all the same. Connect "
                    "again only to send."
                ),
            )
        )
        if sys.platform == "linux":
            self.add(
                self.write(
                    "body",
                    lambda: self.tr(
                        "On Linux, while files are being read, this shows “Seccomp: 2” for each "
                        "locked process:"
                    ),
                )
            )
            self.add(label("mono", show_locks(), selectable=True))
        self.add(
            self.write(
                "caption",
                lambda: self.tr(
                    "What no program can rule out: software that spies on this computer, "
                    "someone watching the screen, or what the system keeps in its swap file. Or "
                    "that the part which makes fingerprints was tampered with, and hides "
                    "something inside them."
                ),
            )
        )
        self._receipt = ReceiptPart(service)
        self._receipt.over.connect(self.over)
        self._receipt.checked.connect(lambda: self.bring_into_sight(self._receipt))
        self.add(self._receipt, space_before=SPACE * 2)
        self._start = self.main_button(
            lambda: self.tr("Checking…") if check.running else self.tr("Run the check")
        )
        self._start.clicked.connect(check.start)
        self.watch(check.changed)
        check.changed.connect(self._tell)
        self.refresh()

    def refresh(self) -> None:
        self.texts.retranslate()
        self._receipt.retranslate()
        self._bar.setVisible(self._check.running)
        report = self._check.report
        self._place.replace_with(self._result(report) if report is not None else None)

    def left(self) -> None:
        self._receipt.forget()

    def check_receipt(self, path: Path) -> None:
        """Say what this receipt proves."""
        self._receipt.check(path)

    def _tell(self) -> None:
        if self._check.report is not None:
            announce(self, self._verdict(self._check.report))
            if self.isVisible():
                self._start.setFocus()

    def _verdict(self, report: SelfTestReport) -> str:
        if report.enforced:
            return self.tr("Enforced on this system")
        return self.tr("Not enforced on this system")

    def _result(self, report: SelfTestReport) -> QWidget:
        role = "tint" if report.enforced else "care"
        card, inside = frame(role)
        inside.addWidget(label("strong", self._verdict(report), on=role))
        tried = self.tr("%n forbidden operation(s) tried.", "", len(report.outcomes))
        if report.enforced:
            words = self.tr("None of them worked.")
        elif report.worked:
            words = self.tr("These worked: {names}.").format(names=", ".join(report.worked))
        elif report.sandbox is None or not report.outcomes or not report.complete:
            words = self.tr("The check could not be carried out.")
        else:
            words = self.tr("The lock is off, so nothing is promised.")
        inside.addWidget(label("body", f"{tried} {words}", on=role))
        if not report.enforced:
            inside.addWidget(
                label(
                    "body",
                    self.tr(
                        "Fingerprints are still made on this computer only. To be sure, take it "
                        "off the network while they are made."
                    ),
                    on=role,
                )
            )
        if report.sandbox is not None:
            for layer, state in report.sandbox.layers.items():
                line = self.tr("{layer}: {state}").format(
                    layer=self._layer(layer), state=self._state(state)
                )
                inside.addWidget(label("caption", line, on=role))
        return card

    def _layer(self, layer: Layer) -> str:
        return {
            Layer.SECCOMP: self.tr("Filter of system calls (the decisive layer)"),
            Layer.APP_SANDBOX: self.tr("The system’s own sandbox for programs"),
            Layer.LANDLOCK: self.tr("Files out of reach"),
            Layer.NAMESPACES: self.tr("Network hidden"),
            Layer.NO_NEW_PRIVILEGES: self.tr("New rights blocked"),
            Layer.NO_CAPABILITIES: self.tr("Special rights given up"),
            Layer.RESOURCE_LIMITS: self.tr("Limits on memory and on writing files"),
            Layer.NOT_DUMPABLE: self.tr("Memory kept from being copied"),
            Layer.ENDS_WITH_PARENT: self.tr("Ends together with the window"),
        }[layer]

    def _state(self, state: LayerState) -> str:
        return {
            LayerState.ON: self.tr("on"),
            LayerState.NOT_SUPPORTED: self.tr("this system does not have it"),
            LayerState.NOT_ALLOWED: self.tr("this system does not allow it"),
            LayerState.LEFT_OUT: self.tr("not used"),
        }[state]
