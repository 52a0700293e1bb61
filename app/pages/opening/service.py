"""Who runs the service: what an operator's file says of it, shown before it is used."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.jobs import ServiceChange
from app.look import SPACE
from app.pages.opening.newer_version import NewerVersion
from app.pages.page import Page
from app.picker import operator_file_picker
from app.state import ServiceFacts, Step
from app.widgets import (
    Flow,
    Notice,
    ReplaceableContent,
    Tick,
    announce,
    breakable,
    frame,
    label,
)
from app.words import failure, in_words, language_of_interface
from submission.keeping.operator_place import (
    keep_operator_file,
    operator_file_bytes,
    remove_operator_file,
)
from submission.keeping.places import KeptPlaces
from submission.protocol.plain_error import PlainError

if TYPE_CHECKING:
    from submission.protocol.operator_file import OperatorFile


class ServicePage(Page):
    """A file that is opened, dropped or pasted is only shown; it is used once the person says so."""

    step = Step.SERVICE

    def __init__(self, service: ServiceFacts, change: ServiceChange) -> None:
        super().__init__()
        self._service = service
        self._change = change
        self._kept = KeptPlaces.of_this_account().operator
        self._file: OperatorFile | None = None
        self._content = b""
        self.add_title(lambda: self.tr("Who runs the service"))
        self.add(self.write("lead", self._now_text))
        self._trouble = Notice("care")
        self.add(self._trouble)
        self._told = Notice("tint")
        self.add(self._told)
        self._offered = ReplaceableContent()
        self.add(self._offered)
        self._keep = Tick(plain=True)
        self.texts.bind(
            self._keep.setText,
            lambda: self.tr("Keep this file on this computer, and use its service next time too"),
        )
        self.add(self._keep)
        self._about = self.write(
            "body",
            lambda: self.tr(
                "An association or an authority that runs a service gives out a file, "
                "“operator.toml”. Open it here, drop it on this window, or copy its text and paste "
                "it. You see what it says before anything is used."
            ),
        )
        self.add(self._about)
        self._open = self.button(lambda: self.tr("Open the file…"))
        self._open.clicked.connect(self._open_picker)
        self._paste = self.button(lambda: self.tr("Paste its text"))
        self._paste.clicked.connect(self.paste)
        self._remove = self.button(lambda: self.tr("Remove the file that is kept here"))
        self._remove.clicked.connect(self._remove_kept)
        self.add(Flow(self._open, self._paste, self._remove))
        self._newer = NewerVersion(service, change)
        self._newer.told.connect(lambda: self.bring_into_sight(self._newer))
        self.add(self._newer, space_before=SPACE)
        QShortcut(QKeySequence.StandardKey.Paste, self, self.paste)
        self._use = self.main_button(lambda: self.tr("Use this service"))
        self._use.clicked.connect(self._use_it)
        self.watch(service.changed)

    def first_focus(self) -> QWidget:
        return self.title  # whom to trust is read first

    def entered(self) -> None:
        self._told.say("")

    def left(self) -> None:
        self.forget()

    def forget(self) -> None:
        """Show nothing of the file that was opened last any more."""
        self._file, self._content = None, b""
        self._trouble.say("")
        self._newer.forget()
        self._keep.setChecked(False)

    def refresh(self) -> None:
        self.texts.retranslate()
        shown = self._file is not None
        self._newer.retranslate()
        self._newer.setVisible(not shown and self._service.operator is not None)
        self._offered.replace_with(self._card(self._file) if self._file is not None else None)
        self._keep.setVisible(shown)
        self._about.setVisible(not shown)
        self._remove.setVisible(self._kept.exists())
        if not shown:
            self.allow_main(False, self.tr("Open the operator’s file first."))
        else:
            self.allow_main(
                self._change.possible,
                self.tr(
                    "There is still a case of the previous service here. Finish with it first."
                ),
            )

    def _now_text(self) -> str:
        known = self._service.description
        if self._service.practice_here:
            return self.tr("This is practice: the service is on this computer.")
        if not self._service.set_up:
            return self.tr("No service is set up in this app yet.")
        if known is None:
            return self.tr("The service has not said yet who runs it.")
        return self.tr("The service in use now says that it is run by {operator}.").format(
            operator=known.name
        )

    def _card(self, file: OperatorFile) -> QWidget:
        from submission.protocol.operator_words import said_of

        card, inside = frame("card")
        inside.addWidget(label("strong", self.tr("What this file says about its service")))
        first, *others = said_of(file, language_of_interface())
        inside.addWidget(label("strong", in_words(*first)))
        for said in others:
            inside.addWidget(label("body", breakable(in_words(*said))))
        if self._is_another(file):
            inside.addWidget(
                label(
                    "body",
                    self.tr(
                        "Nothing shows that it comes from the operator of the service that you use "
                        "now. Use it only if you know who gave it to you."
                    ),
                )
            )
        return card

    def _is_another(self, file: OperatorFile) -> bool:
        """Whether another service is in use whose operator's signature does not stand behind this file."""
        known = self._service.operator
        if known is not None:
            return file != known and not file.comes_after(known)
        return self._service.set_up and not self._service.practice_here

    # --- opening -------------------------------------------------------------------------------

    def _open_picker(self) -> None:
        picker = operator_file_picker(lambda: self.tr("Open the operator’s file"))
        picker.chosen.connect(lambda paths: self.show_file(paths[0]))
        self.over.emit(picker)

    def paste(self) -> None:
        """Show the operator's file whose text is on the clipboard."""
        text = QGuiApplication.clipboard().text()
        self._show(lambda: text.encode("utf-8", "surrogatepass"))

    def show_file(self, path: Path) -> None:
        """Show what the file says; one that is no operator's file is refused in words."""
        self._show(lambda: operator_file_bytes(path))

    def _show(self, content: Callable[[], bytes]) -> None:
        from submission.protocol.operator_file import read

        self.forget()
        self._told.say("")
        try:
            self._content = content()
            self._file = read(self._content)
        except PlainError as error:
            self._tell_trouble(error)
        self.refresh()
        if self._file is not None:
            announce(
                self, self.tr("What this file says about its service") + ": " + self._file.name
            )
            self.to_top()

    def _tell_trouble(self, error: PlainError) -> None:
        self._trouble.say(failure(error))
        self.bring_into_sight(self._trouble)

    # --- using ---------------------------------------------------------------------------------

    def _use_it(self) -> None:
        if self._file is None:
            return
        file = self._file
        try:
            if self._keep.isChecked():
                keep_operator_file(self._content, self._kept)
            self._change.use(file)
        except PlainError as error:
            self._tell_trouble(error)
            return
        self.forget()
        self.refresh()
        self._tell(
            self.tr("From now on this service is used: {operator}.").format(operator=file.name)
        )

    def _remove_kept(self) -> None:
        try:
            remove_operator_file(self._kept)
        except PlainError as error:
            self._tell_trouble(error)
            return
        self.title.setFocus()  # the button that was pressed is about to go
        self.refresh()
        self._tell(
            self.tr("It is removed. From the next start on, its service is not used any more.")
        )

    def _tell(self, words: str) -> None:
        self._told.say(words)
        self.bring_into_sight(self._told)
