"""Choosing files where they are: by button, by drag and drop, by pasting files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QStandardPaths, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout, QWidget

from app.jobs import CaseWork
from app.keeping.file_dialog import new_file_dialog
from app.look import SPACE
from app.pages.page import Page
from app.pages.sending.file_list import FileList, FileListModel
from app.state import CaseDraft, Step
from app.widgets import Flow, Notice, Tick

PATTERNS = (
    "*.jpg *.jpeg *.jfif *.png *.webp *.gif *.bmp *.tif *.tiff *.heic *.heif *.avif "
    "*.mp4 *.m4v *.mov *.mkv *.webm *.avi *.3gp *.wmv *.ts *.mts *.mpg *.mpeg"
)


class DropZone(QFrame):
    """Where files can be let go."""

    dropped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "drop")
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._over(_accept_unmoved(event))

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._over(False)
        if _accept_unmoved(event):
            self.dropped.emit(event.mimeData())

    def _over(self, over: bool) -> None:
        self.setProperty("over", "true" if over else "false")
        self.style().unpolish(self)
        self.style().polish(self)


class ChooseFilesPage(Page):
    """Files only: what is no file is explained, and nothing is ever downloaded."""

    step = Step.CHOOSE

    def __init__(self, draft: CaseDraft, work: CaseWork) -> None:
        super().__init__()
        self._draft = draft
        self._work = work
        self._dialog: QFileDialog | None = None
        self.setAcceptDrops(True)
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
        self._notice = Notice("care")
        self.add(self._notice)
        self._count = self.write("strong", self._count_text)
        self.add(self._count)
        self._list = FileList(FileListModel(draft), show_reading=False)
        self.texts.bind(self._list.setAccessibleName, lambda: self.tr("Chosen files"))
        self.add(self._list)
        self._remove = self.button(lambda: self.tr("Remove from the list"))
        self._remove.clicked.connect(self._remove_current)
        self._remove_row = Flow(self._remove)
        self.add(self._remove_row)
        for key in (QKeySequence.StandardKey.Delete, QKeySequence.StandardKey.Backspace):
            QShortcut(key, self._list, self._remove_current)
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
        QShortcut(QKeySequence.StandardKey.Paste, self, self._paste)
        self._next = self.main_button(lambda: self.tr("Make fingerprints"))
        self._next.clicked.connect(lambda: self.go.emit(Step.FINGERPRINT))
        self._list.selectionModel().currentChanged.connect(self._show_remove)
        self.watch(draft.changed)
        self.refresh()

    def _drop_zone(self) -> QWidget:
        zone = DropZone()
        zone.dropped.connect(self.take)
        inside = QVBoxLayout(zone)
        inside.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 3)
        inside.setSpacing(SPACE + SPACE // 2)
        self._choose = self.button(lambda: self.tr("Choose files…"))
        self._choose.clicked.connect(self.open_dialog)
        inside.addLayout(Flow(self._choose))
        inside.addWidget(
            self.write(
                "body",
                lambda: self.tr(
                    "You can also drop files here, or copy them and press {keys}."
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
        return zone

    def entered(self) -> None:
        self._notice.say("")
        self._work.warm_up()

    def refresh(self) -> None:
        has_files = bool(self._draft.items)
        self._count.setText(self._count_text())
        for part in (self._count, self._list, self._remove):
            part.setVisible(has_files)
        self.allow_main(has_files, self.tr("Choose at least one file."))
        self._thumbnails.blockSignals(True)
        self._thumbnails.setChecked(self._draft.thumbnails)
        self._thumbnails.blockSignals(False)
        # thumbnails are made while a file is read, and no file is read twice
        self._thumbnails.setVisible(not any(item.done for item in self._draft.items))
        self._show_remove()

    def _thumbnails_asked(self, wanted: bool) -> None:
        self._draft.set_thumbnails(wanted)
        self._work.warm_up()

    def _count_text(self) -> str:
        return self.tr("%n file(s) chosen", "", len(self._draft.items))

    def _show_remove(self) -> None:
        self._remove.setEnabled(self._list.current_key() is not None)

    def _remove_current(self) -> None:
        key = self._list.current_key()
        if key is None:
            return
        row = self._list.currentIndex().row()
        self._draft.remove(key)
        model = self._list.model()
        if model.rowCount():
            self._list.setCurrentIndex(model.index(min(row, model.rowCount() - 1), 0))
        else:
            self._choose.setFocus()

    # --- taking files --------------------------------------------------------------------------

    def open_dialog(self) -> None:
        """Let the person pick files; several at once."""
        pictures = QStandardPaths.StandardLocation.PicturesLocation
        dialog = new_file_dialog(self, self.tr("Choose files"), pictures)
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, self.tr("Choose"))
        dialog.setOption(QFileDialog.Option.ReadOnly)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [
                self.tr("Pictures and videos ({patterns})").format(
                    patterns=f"{PATTERNS} {PATTERNS.upper()}"
                ),
                self.tr("All files (*)"),
            ]
        )
        dialog.setOption(QFileDialog.Option.HideNameFilterDetails)
        dialog.filesSelected.connect(lambda names: self.add_paths([Path(name) for name in names]))
        dialog.finished.connect(self._dialog_closed)
        self._dialog = dialog
        dialog.open()

    def _dialog_closed(self) -> None:
        self._dialog = None
        self.activateWindow()
        (self._next if self._next.isEnabled() else self._choose).setFocus()

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Add files to the draft, and say so if not all fit."""
        left_out = self._draft.add_files(paths)
        self._notice.say(
            self.tr(
                "One case holds up to 200 files; %n file(s) were left out. You can make another "
                "case with them afterwards.",
                "",
                left_out,
            )
            if left_out
            else ""
        )

    def take(self, data: QMimeData) -> None:
        """Files that were dropped or pasted. Anything else is explained and left alone."""
        urls = data.urls()
        paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        if paths:
            self.add_paths(paths)
        if data.hasImage() and not paths:
            self._notice.say(
                self.tr(
                    "That is a picture without a file. Fingerprints are made from files: copy "
                    "the file itself, or choose it with the button."
                )
            )
        elif len(paths) < len(urls):
            self._notice.say(
                self.tr(
                    "That is an address on the internet. Nothing is downloaded here; only files "
                    "that you already have can be chosen."
                )
            )
        elif not paths:
            self._notice.say(self.tr("There is no file in that. Copy files, then paste them here."))

    def _paste(self) -> None:
        data = QGuiApplication.clipboard().mimeData()
        if data is not None:
            self.take(data)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        _accept_unmoved(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if _accept_unmoved(event):
            self.take(event.mimeData())


def _accept_unmoved(event: QDropEvent) -> bool:
    """Files stay where they are: a file manager may delete what it is told was moved."""
    for action in (Qt.DropAction.CopyAction, Qt.DropAction.LinkAction):
        if action in event.possibleActions():
            event.setDropAction(action)
            event.accept()
            return True
    event.ignore()
    return False
