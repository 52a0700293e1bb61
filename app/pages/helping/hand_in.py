"""Handing in a sealed file that someone else made: it can be carried, and not read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from app.jobs import CaseWork
from app.pages.page import Page
from app.picker import OpenPicker
from app.state import SEALED_SUFFIX, CarriedBundle, ServiceFacts, Step
from app.widgets import Flow, Notice, frame, label
from app.words import byte_count, failure

#: How the name of a sealed file ends.


class HandInPage(Page):
    """The carrier sees what the file says of itself, and that it arrived. Number and code stay with its maker."""

    step = Step.HAND_IN

    def __init__(self, bundle: CarriedBundle, service: ServiceFacts, work: CaseWork) -> None:
        super().__init__()
        self._bundle = bundle
        self._service = service
        self._work = work
        self.add_title(lambda: self.tr("Hand in a sealed file"))
        self.add(
            self.write(
                "lead",
                lambda: self.tr(
                    "On the device that has the picture, this app makes a file that ends in “.empreinte”. It "
                    "holds fingerprints only, sealed for the service: you can carry it, and not read it."
                ),
            )
        )
        card, inside = frame("card")
        for text in (
            lambda: self.tr(
                "1. They make it on their own device: in this app, instead of “Send now”."
            ),
            lambda: self.tr(
                "2. They give you only that file, on a stick or by message. Never the picture."
            ),
            lambda: self.tr("3. You choose it here, and send it."),
        ):
            inside.addWidget(self.write("body", text))
        self.add(card)
        self._choose = self.button(lambda: self.tr("Choose the sealed file…"))
        self._choose.clicked.connect(self._open_picker)
        self.add(Flow(self._choose))
        self._about, inside = frame("tint")
        self._says = label("body", on="tint")
        inside.addWidget(self._says)
        self.add(self._about)
        self._bar = self.busy_bar(lambda: self.tr("Sending"))
        self.add(self._bar)
        self._trouble = Notice("care")
        self.add(self._trouble)
        self._send = self.main_button(lambda: self.tr("Hand it in"))
        self._send.clicked.connect(work.hand_in)
        self.watch(bundle.changed)
        self.watch(service.changed)
        self.refresh()

    def entered(self) -> None:
        if self._service.description is None:
            self._work.describe_service()

    def left(self) -> None:
        self._bundle.forget()

    def refresh(self) -> None:
        bundle = self._bundle
        self._choose.setVisible(not bundle.arrived)
        self._bar.setVisible(bundle.under_way)
        self._about.setVisible(bundle.content is not None)
        self._send.setVisible(not bundle.arrived)
        self.allow_main(
            bundle.content is not None and not bundle.under_way,
            "" if bundle.under_way or bundle.arrived else self.tr("Choose the sealed file first."),
        )
        self._says.setText(self._in_words())
        self._trouble.say(failure(bundle.trouble) if bundle.trouble is not None else "")

    def _in_words(self) -> str:
        bundle = self._bundle
        if bundle.content is None:
            return ""
        if bundle.arrived:
            return self.tr(
                "It has arrived. You can delete the file now. Whoever made it has the number and the "
                "code, and can look the case up with them."
            )
        known = self._service.description
        operator = known.name if known is not None else self.tr("the service")
        return self.tr(
            "A sealed case, {size} bytes, for {operator}. What is in it can only be opened there. Handing it "
            "in twice makes no second case."
        ).format(size=byte_count(len(bundle.content)), operator=operator)

    def _open_picker(self) -> None:
        picker = OpenPicker(
            lambda: self.tr("Choose the sealed file"),
            several=False,
            folders=False,
            shows=lambda path: path.suffix.lower() == SEALED_SUFFIX,
            first=QStandardPaths.StandardLocation.DownloadLocation,
        )
        picker.chosen.connect(lambda paths: self.choose(paths[0]))
        self.over.emit(picker)

    def choose(self, path: Path) -> None:
        """Read the sealed file; what is none is refused in words."""
        self._bundle.read(path)
        self.first_focus().setFocus()
