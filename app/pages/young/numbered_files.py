"""Choosing files and making their fingerprints, with numbers instead of names and nothing to look at."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout

from app.jobs import CaseWork
from app.look import SPACE
from app.pages.page import Page
from app.picker import OpenPicker
from app.state import MOST_FILES, CaseDraft, DraftItem, Step
from app.widgets import Flow, GradualColumn, Notice, announce, label, push_button
from app.words import file_state


class NumberedFilesPage(Page):
    """Reading begins by itself; what can't be read is told by its number."""

    step = Step.NUMBERED_FILES

    def __init__(self, draft: CaseDraft, work: CaseWork) -> None:
        super().__init__()
        self._draft = draft
        self._work = work
        # the files by key, each with its place in the list
        self._listed: dict[int, tuple[int, DraftItem]] = {}
        # counts changes of language
        self._spoken = 0
        self.add_title(lambda: self.tr("Choose the picture or video"))
        self.add(
            self.write(
                "lead",
                lambda: self.tr(
                    "It is read where it is, and turned into fingerprints on this computer. It is not shown, "
                    "not copied and not sent, and neither is its name."
                ),
            )
        )
        self._choose = self.button(lambda: self.tr("Choose files…"))
        self._choose.clicked.connect(self._open_picker)
        self.add(Flow(self._choose))
        self._notice = Notice("care")
        self.add(self._notice)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.texts.bind(self._bar.setAccessibleName, lambda: self.tr("Progress of all files"))
        self.add(self._bar)
        self._list = GradualColumn(self._new_row, self._fill_row)
        self.add(self._list.layout)
        self._next = self.main_button(lambda: self.tr("See what will be sent"))
        self._next.clicked.connect(lambda: self.go.emit(Step.NUMBERED_REVIEW))
        work.reading_ended.connect(self._ended)
        self.watch(work.reading_changed)
        self.watch(draft.changed)
        self.refresh()

    def entered(self) -> None:
        self._notice.say("")
        self._work.warm_up()
        self._work.start_reading()

    def refresh(self) -> None:
        items = self._draft.items
        done = sum(1 for item in items if item.done)
        part = sum(item.fraction for item in items if not item.done)
        self._bar.setVisible(bool(self._draft.waiting))
        self._bar.setRange(0, max(1, len(items)) * 100)
        self._bar.setValue(round((done + part) * 100))
        self._listed = {item.key: (position, item) for position, item in enumerate(items, 1)}
        self._list.show(list(self._listed))
        ready = bool(items) and not self._draft.waiting
        self.allow_main(
            ready and bool(self._draft.sendable), self.tr("As soon as there is something to send.")
        )
        if ready and not self._draft.sendable:
            self._notice.say(
                self.tr(
                    "None of these can be sent; the reasons are below. You can choose others, or go back."
                )
            )

    def _new_row(self, key: int) -> _Row:
        row = _Row()
        row.remove.clicked.connect(partial(self._remove, key))
        return row

    def _fill_row(self, key: int, row: _Row) -> None:
        position, item = self._listed[key]
        about = (position, item, self._draft.number(key), self._spoken)
        if about != row.about:
            row.about = about
            short = self.tr("File {position}").format(position=position)
            named = self._name(item, position)
            row.show_item(item, named, short if self._left_out(item) else named)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._spoken += 1
        super().changeEvent(event)

    def _name(self, item: DraftItem, position: int) -> str:
        """The number by which it will be known; before all are read, its place in this list."""
        if self._left_out(item):
            return self.tr("File {position} is not included").format(position=position)
        number = self._draft.number(item.key) or self._draft.held + position
        kind = "image" if item.fingerprint is None else item.fingerprint.kind
        words = self.tr("Picture {number}") if kind == "image" else self.tr("Video {number}")
        return words.format(number=number)

    @staticmethod
    def _left_out(item: DraftItem) -> bool:
        return item.done and not item.sendable

    def _remove(self, key: int) -> None:
        self._draft.remove(key)
        self._choose.setFocus()

    def _open_picker(self) -> None:
        """The picker lists names, as it must; nothing after it does."""
        picker = OpenPicker(lambda: self.tr("Choose files"), folders=False)
        picker.chosen.connect(self.add_paths)
        self.over.emit(picker)

    def add_paths(self, paths: list[Path]) -> None:
        """Add files and begin to read them."""
        left_out = self._draft.add_files(paths)
        self._notice.say(
            self.tr(
                "One case holds up to {most} files; %n file(s) were left out.", "", len(left_out)
            ).format(most=MOST_FILES)
            if left_out
            else ""
        )
        self._work.start_reading()

    def _ended(self) -> None:
        if not self.isVisible():
            return
        ready = len(self._draft.sendable)
        refused = len(self._draft.items) - ready
        told = [self.tr("%n ready", "", ready)]
        if refused:
            told.append(self.tr("%n can’t be sent", "", refused))
        announce(self, ", ".join(told))
        self.first_focus().setFocus()


class _Row(QFrame):
    """One file: its number, how far it is, and a way to take it out."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        # what it was told last; nothing is written anew where it is the same
        self.about: object = None
        self._across = QHBoxLayout(self)
        words = QVBoxLayout()
        words.setSpacing(2)
        self._name, self._state = label("strong"), label("caption")
        words.addWidget(self._name)
        words.addWidget(self._state)
        self._across.addLayout(words, 1)
        self.remove = push_button("quiet")
        self._across.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignVCenter)
        self._set_margins()

    def _set_margins(self) -> None:
        # margins are absolute; the button has no visible border, so less room is left beside it
        words, button = SPACE * 3, SPACE * 2
        left, right = (button, words) if self.isRightToLeft() else (words, button)
        self._across.setContentsMargins(left, SPACE, right, SPACE)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._set_margins()

    def show_item(self, item: DraftItem, name: str, short: str) -> None:
        """``short`` names it within a sentence, where ``name`` is a sentence."""
        state = file_state(item)
        self._name.setText(name)
        self._state.setText(state)
        self.remove.setText(self.tr("Remove"))
        self.remove.setAccessibleName(self.tr("Remove {item}").format(item=short))
        # heard with it: the keyboard comes to nothing else in this row
        self.remove.setAccessibleDescription(state)
