"""Choosing files where they are: with the picker, by drag and drop, by pasting."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.files import offered
from app.jobs import CaseWork, IntakeJob
from app.look import SPACE
from app.pages.page import Page
from app.pages.sending.file_list import FileList, FileListModel
from app.pages.sending.intake_view import IntakeView
from app.picker import OpenPicker
from app.state import CaseDraft, Intake, Step
from app.widgets import Flow, Tick


class ChooseFilesPage(Page):
    """Files only: what is no file is explained, and nothing is ever downloaded."""

    step = Step.CHOOSE

    def __init__(
        self, draft: CaseDraft, work: CaseWork, intake: Intake, intake_job: IntakeJob
    ) -> None:
        super().__init__()
        self._draft = draft
        self._work = work
        self._intake_job = intake_job
        self.add_title(lambda: self.tr("Choose your pictures and videos"))
        self.add(
            self.write(
                "lead",
                lambda: self.tr(
                    "They are read where they are: on this computer, a card, or a phone that is "
                    "plugged in. Nothing is copied."
                ),
            )
        )
        self.add(self._drop_zone())
        self._intake = IntakeView(intake, intake_job, self)
        self._intake.links_asked.connect(lambda: self.go.emit(Step.HELP))
        self._intake.answered.connect(lambda: self.first_focus().setFocus())
        self.add(self._intake)
        self._count = self.write("strong", self._count_text)
        self.add(self._count)
        self._list = FileList(FileListModel(draft), show_reading=False)
        self.texts.bind(self._list.setAccessibleName, lambda: self.tr("Chosen files"))
        self.texts.bind(
            self._list.setAccessibleDescription,
            lambda: self.tr("Delete takes what is selected off the list."),
        )
        self.add(self._list)
        self._remove = self.button(self._remove_text)
        self._remove.clicked.connect(self._remove_selected)
        self.add(Flow(self._remove))
        self.add(
            self.write(
                "body",
                lambda: self.tr(
                    "A copy with a big sticker over it, or with half of it cut away, counts as "
                    "another picture. If you have such copies, add them too."
                ),
            )
        )
        self._thumbnails = Tick(plain=True)
        self.texts.bind(
            self._thumbnails.setText,
            lambda: self.tr(
                "Show a small, strongly blurred picture beside each name, to tell them apart"
            ),
        )
        self._thumbnails.toggled.connect(self._thumbnails_asked)
        self.add(self._thumbnails)
        QShortcut(QKeySequence.StandardKey.Paste, self, self.paste)
        self._next = self.main_button(lambda: self.tr("Make fingerprints"))
        self._next.clicked.connect(lambda: self.go.emit(Step.FINGERPRINT))
        self._list.selection_changed.connect(self._show_remove)
        self._list.remove_asked.connect(self._remove_keys)
        self.watch(draft.changed)
        self.refresh()

    def _drop_zone(self) -> QWidget:
        self._zone = QFrame()
        self._zone.setProperty("role", "drop")
        inside = QVBoxLayout(self._zone)
        inside.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 3)
        inside.setSpacing(SPACE + SPACE // 2)
        self._choose = self.button(lambda: self.tr("Choose files…"))
        self._choose.clicked.connect(self._open_picker)
        inside.addLayout(Flow(self._choose))
        inside.addWidget(
            self.write(
                "body",
                lambda: self.tr(
                    "You can also drop files and folders anywhere in this window, or copy them and "
                    "press {keys}. A copied picture can be pasted too."
                ).format(
                    keys=QKeySequence(QKeySequence.StandardKey.Paste).toString(
                        QKeySequence.SequenceFormat.NativeText
                    )
                ),
            )
        )
        inside.addWidget(
            self.write(
                "caption",
                lambda: self.tr(
                    "Pictures: JPEG, PNG, WebP, GIF, BMP, TIFF, HEIC, AVIF. "
                    "Videos: MP4, MOV, MKV, WebM, AVI, 3GP and others."
                ),
            )
        )
        return self._zone

    def show_drag(self, over: bool) -> None:
        self._zone.setProperty("over", "true" if over else "false")
        self._zone.style().unpolish(self._zone)
        self._zone.style().polish(self._zone)

    def entered(self) -> None:
        self._work.warm_up()
        if (answer := self._intake.question) is not None:
            self.bring_into_sight(answer)  # a folder that was let go on an earlier page

    def first_focus(self) -> QWidget:
        return self._intake.question or super().first_focus()

    def refresh(self) -> None:
        has_files = bool(self._draft.items)
        self._count.setText(self._count_text())
        for part in (self._count, self._list):
            part.setVisible(has_files)
        self.allow_main(has_files, self.tr("Choose at least one file."))
        self._thumbnails.show_checked(self._draft.thumbnails)
        # thumbnails are made while a file is read, and no file is read twice
        untouched = not self._work.reading and not any(item.done for item in self._draft.items)
        self._thumbnails.setVisible(untouched)
        self._show_remove()

    def _thumbnails_asked(self, wanted: bool) -> None:
        self._draft.set_thumbnails(wanted)
        self._work.warm_up()

    def _count_text(self) -> str:
        return self.tr("%n file(s) chosen", "", len(self._draft.items))

    # --- taking files off ----------------------------------------------------------------------

    def _remove_text(self) -> str:
        return self.tr("Take %n off the list", "", len(self._list.selected))

    def _show_remove(self) -> None:
        """There is no button for taking nothing off. It stands below the list, so no row moves when it comes."""
        if not self._list.selected and self._remove.hasFocus():
            self._list.setFocus()
        self._remove.setText(self._remove_text())
        self._remove.setVisible(bool(self._list.selected))

    def _remove_selected(self) -> None:
        self._remove_keys(tuple(item.key for item in self._list.selected))

    def _remove_keys(self, keys: tuple[int, ...]) -> None:
        row = next(row for row, item in enumerate(self._draft.items) if item.key in keys)
        self._draft.remove(*keys)
        if self._draft.items:
            self._list.select_row(row)
        else:
            self._choose.setFocus()

    # --- taking files --------------------------------------------------------------------------

    def _open_picker(self) -> None:
        picker = OpenPicker(lambda: self.tr("Choose pictures, videos or whole folders"))
        picker.chosen.connect(self._intake_job.take_paths)
        self.over.emit(picker)

    def paste(self) -> None:
        """Take what is on the clipboard."""
        data = QGuiApplication.clipboard().mimeData()
        if data is not None:
            self._intake_job.take(offered(data))
