"""Making the fingerprints: progress for every file and for all, pause, stop."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar

from app.jobs import CaseWork, IntakeJob
from app.pages.page import Page
from app.pages.sending.file_list import FileList, FileListModel
from app.pages.sending.intake_view import IntakeView
from app.state import CaseDraft, Intake, Step
from app.widgets import Flow, announce


class FingerprintPage(Page):
    """Starts by itself; files that can't be read are named, and nothing else is lost."""

    step = Step.FINGERPRINT

    def __init__(
        self, draft: CaseDraft, work: CaseWork, intake: Intake, intake_job: IntakeJob
    ) -> None:
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
        self._others = self.button(lambda: self.tr("Choose other files"))
        self._others.clicked.connect(lambda: self.go.emit(Step.CHOOSE))
        self._one_of_each = self.button(lambda: self.tr("Keep one of each"))
        self._one_of_each.clicked.connect(self._keep_one_of_each)
        self._again = self.button(lambda: self.tr("Try again"))
        self._again.clicked.connect(self._read_again)
        self.add(Flow(self._others, self._one_of_each, self._again))
        self._intake = IntakeView(intake, intake_job, self)
        self._intake.links_asked.connect(lambda: self.go.emit(Step.HELP))
        self._intake.answered.connect(
            lambda: (self._intake.question or self.first_focus()).setFocus()
        )
        self.add(self._intake)
        self._list = FileList(
            FileListModel(draft), show_reading=True, thumbnails=lambda: draft.thumbnails
        )
        self.texts.bind(self._list.setAccessibleName, lambda: self.tr("Files and their progress"))
        self.add(self._list)
        self._list.selection_changed.connect(self.refresh)
        self._list.remove_asked.connect(self._remove_keys)
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
        self._again.setVisible(bool(self._refused_rows()))
        finished = bool(items) and not waiting
        self.allow_main(finished and bool(self._draft.sendable), self._why_not(finished))
        self._others.setVisible(finished and not self._draft.sendable)
        self._one_of_each.setVisible(finished and bool(self._draft.listing.repeated))

    # --- words ---------------------------------------------------------------------------------

    def _title_text(self) -> str:
        if self._work.paused:
            return self.tr("Paused")
        if self._draft.waiting or not self._draft.items:
            return self.tr("Making fingerprints")
        if not self._draft.sendable:
            return self.tr("None of these files can be sent")
        return self.tr("The fingerprints are ready")

    def _lead_text(self) -> str:
        if self._work.paused:
            return self.tr(
                "Nothing is being read now. Go on whenever you like; what is done is kept."
            )
        if self._work.reading:
            return self.tr("This happens on this computer only. You don’t have to watch.")
        if self._draft.waiting:
            return self.tr("Stopped. What is done is kept, and you can go on.")
        if not self._draft.sendable:
            return self.tr("The list says why, file by file. You can try others.")
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

    def _refused_rows(self) -> tuple[int, ...]:
        """Keys of the selected files that could not be read."""
        return tuple(item.key for item in self._list.selected if item.refusal is not None)

    # --- doing ---------------------------------------------------------------------------------

    def _start(self) -> None:
        self._work.start_reading()
        self._pause.setFocus()

    def _read_again(self) -> None:
        for key in self._refused_rows():
            self._work.read_again(key)

    def _keep_one_of_each(self) -> None:
        repeated = self._draft.listing.repeated
        self._draft.remove(*repeated)
        announce(self, self.tr("%n file(s) taken off the list", "", len(repeated)))
        self.first_focus().setFocus()

    def _remove_keys(self, keys: tuple[int, ...]) -> None:
        row = next(row for row, item in enumerate(self._draft.items) if item.key in keys)
        self._draft.remove(*keys)
        self._list.select_row(row)
        if not self._draft.items:
            self._work.stop_reading()
            self.go.emit(Step.CHOOSE)

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
