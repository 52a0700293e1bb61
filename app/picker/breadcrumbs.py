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
    """A button for each folder on the way.

    Signals:
        folder_picked: the path of the folder that was pressed.
    """

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
        parts: list[QWidget] = []
        for number, (path, name) in enumerate(steps[-_MOST - 1 :]):
            button = push_button("quiet")
            spoken = name.encode("utf-8", "replace").decode()
            shown = "…" if number == 0 and len(steps) > _MOST else spoken
            button.setText(f"›  {shown}" if number else shown)
            button.setAccessibleName(spoken)
            button.clicked.connect(lambda _checked=False, path=path: self.folder_picked.emit(path))
            parts.append(button)
        holder = QWidget()
        holder.setLayout(Flow(*parts, spacing=0))
        self.replace_with(holder)
