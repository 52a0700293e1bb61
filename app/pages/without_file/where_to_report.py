"""Where each platform and search engine takes reports. Kept on this computer; nothing is looked up."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.pages.page import Page
from app.pages.without_file.parts import choice_box
from app.state import CaseDraft, FollowedCase, Step
from app.state.written import Written
from app.widgets import Flow, Notice, ReplaceableContent, copy_button, frame, label, push_button
from app.words import language_of_interface, long_day
from resources.guidance import Platform, platforms


class WhereToReportPage(Page):
    """One platform at a time. On the minor ways nobody is asked to write anything here either."""

    step = Step.WHERE_TO_REPORT

    def __init__(self, draft: CaseDraft, followed: FollowedCase, written: Written) -> None:
        super().__init__()
        self._draft = draft
        self._followed = followed
        self._written = written
        self.add_title(lambda: self.tr("Where to report it"))
        self.add(
            self.write(
                "lead",
                lambda: self.tr(
                    "Say that it was shared without agreement. You can do it together with someone "
                    "you trust, or with a help line."
                ),
            )
        )
        self._history = Notice("care")
        self.add(self._history)
        self.add(self.write("strong", lambda: self.tr("Which app or site?")))
        self._choice = choice_box(self, lambda: self.tr("App or site"))
        for platform in platforms():
            self._choice.addItem(platform.name, platform.id)
        self._choice.activated.connect(lambda _: self._show_platform())
        self.add(self._choice)
        self._place = ReplaceableContent()
        self.add(self._place)
        self._request = self.way(
            lambda: self.tr("Write a request, with what makes it valid"), self._write_request
        )
        self._log = self.way_to(Step.LOG, lambda: self.tr("Note what happened, for the police"))
        for way in (self._request, self._log):
            self.add(way)
        self.add(
            self.card(
                "tint",
                None,
                lambda: self.tr(
                    "In the United States and in the United Kingdom, a platform has 48 hours from a "
                    "complete request."
                ),
                lambda: self.tr(
                    "Not in the list? Look for “report”, “legal” or “safety” at the foot of the site, or ask a help line."
                ),
            )
        )
        self.watch(draft.changed)
        self.refresh()

    @property
    def _platform(self) -> Platform:
        return platforms()[self._choice.currentIndex()]

    def refresh(self) -> None:
        self._history.say(
            self.tr(
                "A browser keeps the addresses it opens. If someone else looks at this computer, "
                "copy the address and open it elsewhere."
            )
        )
        for way in (self._request, self._log):
            way.setVisible(not self._minor)
        self._show_platform()

    @property
    def _minor(self) -> bool:
        """Whether the person is on a way of the minor channel, or looks at a case of it."""
        case = self._followed.status
        return self._draft.way.minor or (case is not None and case.channel == "minor")

    def _write_request(self) -> None:
        self._written.address_to(self._platform)
        self.go.emit(Step.REQUEST)

    def _show_platform(self) -> None:
        self._place.replace_with(self._card(self._platform))

    def _card(self, platform: Platform) -> QWidget:
        language = language_of_interface()
        card, inside = frame("card")
        inside.addWidget(label("strong", platform.name))
        if platform.kind == "search":
            inside.addWidget(
                label("body", self.tr("It takes results away; the page itself stays."))
            )
        elif platform.kind == "chat":
            inside.addWidget(
                label("body", self.tr("Often only someone in the conversation can report there."))
            )
        if platform.in_app is not None:
            inside.addWidget(label("body", platform.in_app.in_language(language)))
        self._add_mail(inside, platform)
        inside.addWidget(
            label(
                "caption",
                self.tr("Checked by us on {date}").format(date=long_day(platform.verified_on))
                if platform.verified_on
                else self.tr("Seen on {date}, not yet tried by us").format(
                    date=long_day(platform.seen)
                ),
            )
        )
        inside.addLayout(Flow(*self._buttons(platform)))
        return card

    def _add_mail(self, inside: QVBoxLayout, platform: Platform) -> None:
        mail = (platform.mail_minor if self._minor else None) or platform.mail
        if mail is not None:
            inside.addWidget(label("body", self.tr("By e-mail: {address}").format(address=mail)))

    def _buttons(self, platform: Platform) -> list[QPushButton]:
        made = []
        for address, text in (
            (platform.report, self.tr("Open in the browser")),
            (platform.more, self.tr("Read more in the browser")),
        ):
            if address is not None:
                made.append(_button(text, lambda url=address: QDesktopServices.openUrl(QUrl(url))))
                made[-1].setToolTip(address)
        copied = platform.report or platform.mail
        if copied is not None:
            made.append(copy_button(self.tr("Copy the address"), self.tr("Copied"), copied))
        return made


def _button(text: str, pressed: object) -> QPushButton:
    made = push_button()
    made.setText(text)
    made.clicked.connect(pressed)
    return made
