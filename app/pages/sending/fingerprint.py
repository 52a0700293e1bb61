"""Making the fingerprints: progress for every file and for all, pause, stop."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar

from app.jobs import CaseWork
from app.pages.page import Page
from app.pages.sending.file_list import FileList, FileListModel
from app.state import CaseDraft, Step, same_looking
from app.widgets import Flow, Notice, announce


class FingerprintPage(Page):
    """Starts by itself; files that can't be read are named, and nothing else is lost."""

    step = Step.FINGERPRINT

    def __init__(self, draft: CaseDraft, work: CaseWork) -> None:
        super().__init__()
        self._draft = draft
        self._work = work
        self.add_title(self._title_text)
        self._lead = self.write("lead", self._lead_text)
        self.add(self._lead)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.texts.bind(self._bar.setAccessibleName, lambda: self.tr("Progress of all files"))
        self.add(self._bar)
        self._summary = self.write("body", self._summary_text)
        self.add(self._summary)
        self._pause = self.button(self._pause_text)
        self._pause.clicked.connect(self._toggle_pause)
        self._stop = self.button(lambda: self.tr("Stop"))
        self._stop.clicked.connect(self._stop_reading)
        self._go_on = self.button(lambda: self.tr("Go on reading"))
        self._go_on.clicked.connect(self._start)
        self.add(Flow(self._pause, self._stop, self._go_on))
        self._same = Notice("tint")
        self.add(self._same)
        self._none = Notice("care")
        self.add(self._none)
        self._list = FileList(
            FileListModel(draft), show_reading=True, thumbnails=lambda: draft.thumbnails
        )
        self.texts.bind(self._list.setAccessibleName, lambda: self.tr("Files and their progress"))
        self.add(self._list)
        self._again = self.button(lambda: self.tr("Try this file again"))
        self._again.clicked.connect(self._read_again)
        self.add(Flow(self._again))
        self._list.selectionModel().currentChanged.connect(self.refresh)
        self.add(
            self.write(
                "caption",
                lambda: self.tr(
                    "Each file is opened by a separate process. Whether this system keeps that "
                    "process off the network is shown under Help, “Check it yourself”."
                ),
            )
        )
        self._next = self.main_button(lambda: self.tr("See what will be sent"))
        self._next.clicked.connect(lambda: self.go.emit(Step.REVIEW))
        work.reading_ended.connect(self._tell_the_end)
        self.watch(work.reading_changed)
        self.watch(draft.changed)
        self.refresh()

    def entered(self) -> None:
        self._work.start_reading()

    def refresh(self) -> None:
        items = self._draft.items
        done = sum(1 for item in items if item.done)
        part = sum(item.fraction for item in items if not item.done)
        self._bar.setRange(0, max(1, len(items)) * 100)
        self._bar.setValue(round((done + part) * 100))
        self.texts.retranslate()
        running, waiting = self._work.reading, bool(self._draft.waiting)
        self._pause.setVisible(running)
        self._stop.setVisible(running)
        self._go_on.setVisible(waiting and not running)
        self._again.setVisible(self._refused_row() is not None and not running)
        finished = bool(items) and not waiting
        self.allow_main(finished and bool(self._draft.sendable), self._why_not(finished))
        self._same.say(self._same_text() if finished else "")
        self._none.say(
            self.tr(
                "None of these files can be sent. You can go back and choose others; the reasons "
                "are in the list."
            )
            if finished and not self._draft.sendable
            else ""
        )

    # --- words ---------------------------------------------------------------------------------

    def _title_text(self) -> str:
        if self._draft.waiting or not self._draft.items:
            return self.tr("Making fingerprints")
        return self.tr("The fingerprints are ready")

    def _lead_text(self) -> str:
        if self._work.paused:
            return self.tr("Paused. Go on whenever you like; what is done is kept.")
        if self._work.reading:
            return self.tr("This happens on this computer only. You don’t have to watch.")
        if self._draft.waiting:
            return self.tr("Stopped. What is done is kept, and you can go on.")
        return self.tr("Nothing has been sent. Next you will see exactly what would be.")

    def _summary_text(self) -> str:
        items = self._draft.items
        done = sum(1 for item in items if item.done)
        parts = [
            self.tr("{done} of {all} read").format(done=done, all=len(items)),
            self.tr("%n ready", "", len(self._draft.sendable)),
        ]
        refused = sum(1 for item in items if item.refusal is not None)
        weak = sum(1 for item in items if item.weak)
        if refused:
            parts.append(self.tr("%n can’t be read", "", refused))
        if weak:
            parts.append(self.tr("%n too plain", "", weak))
        return " · ".join(parts)

    def _why_not(self, finished: bool) -> str:
        if finished:
            return self.tr("There is nothing to send yet. Go back to choose other files.")
        return self.tr("As soon as every file is read.")

    def _pause_text(self) -> str:
        return self.tr("Go on") if self._work.paused else self.tr("Pause")

    def _same_text(self) -> str:
        lines = [
            self.tr("These {count} look the same: numbers {numbers}.").format(
                count=len(group), numbers=", ".join(str(number) for number in group)
            )
            for group in same_looking(self._draft)
        ]
        if not lines:
            return ""
        return "\n".join(
            [*lines, self.tr("Sending all of them does no harm; you can also remove some.")]
        )

    def _refused_row(self) -> int | None:
        """The key of the selected file, if it could not be read."""
        key = self._list.current_key()
        refused = {item.key for item in self._draft.items if item.refusal is not None}
        return key if key in refused else None

    # --- doing ---------------------------------------------------------------------------------

    def _start(self) -> None:
        self._work.start_reading()
        self._pause.setFocus()

    def _read_again(self) -> None:
        key = self._refused_row()
        if key is not None:
            self._work.read_again(key)

    def _toggle_pause(self) -> None:
        if self._work.paused:
            self._work.resume_reading()
        else:
            self._work.pause_reading()

    def _stop_reading(self) -> None:
        self._work.stop_reading()
        self._go_on.setFocus()

    def _tell_the_end(self) -> None:
        announce(self, self._title_text() + ". " + self._summary_text())
        if self.isVisible():
            self.first_focus().setFocus()
