"""A request to a platform to take something down: filled in here, and sent by the person alone."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.keeping import SecretClipboard, told, write_text
from app.pages.page import Page
from app.pages.without_file.links_list import LinksList
from app.pages.without_file.parts import choice_box, text_field
from app.pages.without_file.request_words import missing_in_words, names_of_bases, what_then
from app.papers import Basis
from app.papers.removal_request import DEADLINES, reminder
from app.picker import SavePicker
from app.state import Step, Whereabouts
from app.state.written import Written
from app.widgets import Flow, Notice, Tick, breakable, frame, label
from app.words import Text, language_of_interface
from resources.languages import offered

_MOST_CHARACTERS = 200


class RequestPage(Page):
    """Only for adults and for whoever helps: the minor channel takes no free text."""

    step = Step.REQUEST

    def __init__(
        self, written: Written, whereabouts: Whereabouts, clipboard: SecretClipboard
    ) -> None:
        super().__init__()
        self._written = written
        self._clipboard = clipboard
        self._whereabouts = whereabouts
        self._text = ""
        self.add_title(lambda: self.tr("Write a request"))
        self.add(
            self.write(
                "lead",
                lambda: self.tr(
                    "It is put together on this computer. You copy it or save it, and send it "
                    "yourself: this app sends none of it."
                ),
            )
        )
        self._to = label("strong")
        self.add(self._to)
        self._add_basis()
        self._links = LinksList(self, written)
        self._under_18 = self._tick(
            "under_18",
            lambda: self.tr("The person was under 18 in it, or I’m not sure"),
        )
        self._synthetic = self._tick(
            "synthetic", lambda: self.tr("It was edited, or made by a computer (a fake)")
        )
        self._for_another = self._tick(
            "representative", lambda: self.tr("I write for someone else, with their agreement")
        )
        self._add_sender()
        self._add_letter()
        self._copy = self.main_button(lambda: self.tr("Copy the request"))
        self._copy.clicked.connect(self._copy_letter)
        self.watch(written.changed)
        self.refresh()

    # --- building ------------------------------------------------------------------------------

    def _add_basis(self) -> None:
        self.add(self.write("strong", lambda: self.tr("What it is based on")))
        self._basis = choice_box(self, lambda: self.tr("What it is based on"))
        for basis in Basis:
            self._basis.addItem("", basis)
        self._basis.activated.connect(
            # Qt gives back the string that the member is, not the member
            lambda index: self._written.say(basis=Basis(self._basis.itemData(index)))
        )
        self.add(self._basis)

    def _tick(self, name: str, text: Text) -> Tick:
        tick = Tick()
        self.texts.bind(tick.setText, text)
        tick.toggled.connect(lambda on: self._written.say(**{name: on}))
        self.add(tick)
        return tick

    def _add_sender(self) -> None:
        self._name = text_field(self, lambda: self.tr("Name to sign with"), most=_MOST_CHARACTERS)
        self._contact = text_field(
            self, lambda: self.tr("E-mail address for the answer"), most=_MOST_CHARACTERS
        )
        self._name.textEdited.connect(lambda text: self._written.say(name=text))
        self._contact.textEdited.connect(lambda text: self._written.say(contact=text))
        for field in (self._name, self._contact):
            self._written.forgotten.connect(field.clear)
        self._about_sender = label("caption")
        self.add(self._about_sender)

    def _add_letter(self) -> None:
        self.add(self.write("heading", lambda: self.tr("The request")))
        self._language = choice_box(self, lambda: self.tr("Language of the request"))
        for language in offered():
            self._language.addItem(language.own_name, language.code)
        self._language.setCurrentIndex(self._language.findData(language_of_interface()))
        self._language.activated.connect(lambda _: self.refresh())
        self.add(self._language)
        card, inside = frame("card")
        self._letter = label("body")
        inside.addWidget(self._letter)
        self.add(card)
        self._save = self.button(lambda: self.tr("Save the request…"))
        self._save.clicked.connect(self._save_letter)
        self._remind = self.button(lambda: self.tr("Save a reminder…"))
        self._remind.clicked.connect(self._save_reminder)
        self.add(Flow(self._save, self._remind))
        self._about_reminder = self.write(
            "caption",
            lambda: self.tr(
                "A file for your calendar: in 48 hours the platform’s time is up. It says "
                "“Reminder” and nothing else, and it exists only where you save it."
            ),
        )
        self.add(self._about_reminder)
        self._saved = Notice("tint")
        self.add(self._saved)
        card, inside = frame("tint")
        inside.addWidget(self.write("strong", lambda: self.tr("If nothing happens"), on="tint"))
        self._then = label("body", on="tint")
        inside.addWidget(self._then)
        self.add(card)

    # --- living --------------------------------------------------------------------------------

    def first_focus(self) -> QWidget:
        return self.title

    def entered(self) -> None:
        self._saved.say("")

    def refresh(self) -> None:
        request = self._written.request(self._whereabouts.country)
        self._to.setText(self.tr("To {platform}").format(platform=request.platform))
        names = names_of_bases()
        for index in range(self._basis.count()):
            self._basis.setItemText(index, names[self._basis.itemData(index)])
        self._basis.setCurrentIndex(self._basis.findData(request.basis))
        self._links.refresh()
        self._show_sender()
        self._text = request.text(self._language_chosen, datetime.now().astimezone())
        self._letter.setText(breakable(self._text.strip()))
        reason = missing_in_words(request.missing)
        self.allow_main(not reason, reason)
        self._save.setEnabled(not reason)
        timed = request.basis in DEADLINES
        for part in (self._remind, self._about_reminder):
            part.setVisible(timed)
        self._then.setText(what_then(request.basis))

    def _show_sender(self) -> None:
        said = self._written.particulars
        for tick, on in (
            (self._under_18, said.under_18),
            (self._synthetic, said.synthetic),
            (self._for_another, said.representative),
        ):
            tick.show_checked(on)
        for field, text in ((self._name, said.name), (self._contact, said.contact)):
            if field.text() != text:
                field.setText(text)
            field.setEnabled(not said.under_18)
        self._about_sender.setText(
            self.tr("No name and no address go into a request about someone under 18.")
            if said.under_18
            else self.tr(
                "The platform reads both, and the law asks for them. An address made for this "
                "alone is enough."
            )
        )

    @property
    def _language_chosen(self) -> str:
        return str(self._language.currentData())

    # --- keeping -------------------------------------------------------------------------------

    def _copy_letter(self) -> None:
        self._clipboard.copy(self._text)
        self._tell(
            self.tr("Copied. The clipboard is cleared after one minute, and when you leave.")
        )

    def _save_letter(self) -> None:
        picker = SavePicker(lambda: self.tr("Save the request"), "notes.txt")
        picker.chosen.connect(self.save_letter)
        self.over.emit(picker)

    def save_letter(self, path: Path) -> None:
        """Write the request where the person chose."""
        self._tell(told(write_text(self._text, path)))

    def _save_reminder(self) -> None:
        picker = SavePicker(lambda: self.tr("Save a reminder"), "reminder.ics")
        picker.chosen.connect(self.save_reminder)
        self.over.emit(picker)

    def save_reminder(self, path: Path) -> None:
        """Write the calendar entry for when the platform's time is up, counted from now."""
        request = self._written.request(self._whereabouts.country)
        entry = reminder(request, datetime.now().astimezone(), self.tr("Reminder"))
        if entry is not None:
            self._tell(told(write_text(entry, path)))

    def _tell(self, text: str) -> None:
        self._saved.say(text)
        self.bring_into_sight(self._saved)
