"""Handing in a sealed file that someone else made: it can be carried, and not read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from app.files import looks_like_media
from app.jobs import CaseWork
from app.jobs.recovery import CodeReading
from app.pages.page import Page
from app.picker import OpenPicker
from app.state import SEALED_SUFFIX, CarriedBundle, ServiceFacts, Step
from app.widgets import Flow, Notice, frame, label
from app.words import byte_count, failure


class HandInPage(Page):
    """The carrier sees what the file says of itself, and that it arrived. Number and code stay with its maker."""

    step = Step.HAND_IN

    def __init__(
        self, bundle: CarriedBundle, service: ServiceFacts, work: CaseWork, codes: CodeReading
    ) -> None:
        super().__init__()
        self._codes = codes
        self._bundle = bundle
        self._service = service
        self._work = work
        self.add_title(lambda: self.tr("Hand in a sealed file"))
        self.add(
            self.write(
                "lead",
                lambda: self.tr(
                    "On the device that has the picture, this app makes a file that ends in "
                    "“.empreinte”. It holds fingerprints only, sealed for the service: you can "
                    "carry it, but not read it."
                ),
            )
        )
        self.add(
            self.card(
                "card",
                None,
                lambda: self.tr(
                    "1. They make it on their own device: in this app, instead of “Send now”."
                ),
                lambda: self.tr(
                    "2. They give you only that file, on a stick or by message. Never the picture."
                ),
                lambda: self.tr("3. You choose it here, and send it."),
            )
        )
        self._choose = self.button(lambda: self.tr("Choose the sealed file…"))
        self._choose.clicked.connect(self._open_picker)
        self.add(Flow(self._choose))
        self._or_codes = self.write(
            "caption",
            lambda: self.tr(
                "If you have photos of its codes instead, choose all of them together."
            ),
        )
        self.add(self._or_codes)
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
        self.watch(codes.changed)
        self.watch(bundle.changed)
        self.watch(service.changed)
        self.refresh()

    def entered(self) -> None:
        if self._service.description is None:
            self._work.describe_service()

    def left(self) -> None:
        self._codes.cancel()
        self._bundle.forget()

    def refresh(self) -> None:
        bundle = self._bundle
        for part in (self._choose, self._or_codes):
            part.setVisible(not bundle.arrived)
        self._choose.setEnabled(not self._codes.under_way)
        self._bar.setVisible(bundle.under_way or self._codes.under_way)
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
            folders=False,
            shows=lambda path: path.suffix.lower() == SEALED_SUFFIX or looks_like_media(path),
            first=QStandardPaths.StandardLocation.DownloadLocation,
        )
        picker.chosen.connect(self.choose)
        self.over.emit(picker)

    def choose(self, paths: Sequence[Path]) -> None:
        """Read the sealed file, or the photographs of its codes; what is none is refused in words."""
        sealed = [path for path in paths if path.suffix.lower() == SEALED_SUFFIX]
        if sealed or not any(looks_like_media(path) for path in paths):
            self._bundle.read((sealed or paths)[0])
        else:
            self._codes.read(paths, lambda texts, _: self._bundle.take_codes(texts))
        self.first_focus().setFocus()
