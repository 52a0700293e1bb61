"""The folders that lead to the one that is shown; each can be gone back to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.files import Place
from app.picker.place_names import place_name
from app.widgets import Flow, ReplaceableContent, push_button

#: Folders that are named; those before them stand behind "…".
_MOST = 4


class Breadcrumbs(ReplaceableContent):
    """``folder_picked``: the folder that was pressed."""

    folder_picked = Signal(object)

    def show_folder(self, folder: Path, places: tuple[Place, ...]) -> None:
        """Show the way to a folder, from the place it belongs to."""
        names = {place.path: place_name(place) for place in places}
        steps: list[tuple[Path, str]] = []
        for path in (folder, *folder.parents):
            steps.append((path, names.get(path) or path.name or str(path)))
            if path in names:
                break
        steps.reverse()
        shown = steps[-_MOST:]
        if len(steps) > _MOST:
            shown = [(steps[-_MOST - 1][0], "…"), *shown]
        parts: list[QWidget] = []
        for number, (path, name) in enumerate(shown):
            button = push_button("quiet")
            shown_name = name.encode("utf-8", "replace").decode()
            button.setText(f"›  {shown_name}" if number else shown_name)
            button.setAccessibleName(shown_name)
            button.clicked.connect(lambda _checked=False, path=path: self.folder_picked.emit(path))
            parts.append(button)
        holder = QWidget()
        holder.setLayout(Flow(*parts, spacing=0))
        self.replace_with(holder)
