"""The way to a folder, as it is shown and as it is heard."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget

from app.picker.breadcrumbs import Breadcrumbs

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def test_the_folder_behind_the_dots_is_heard_by_its_name(qapp: QApplication) -> None:
    """Orca said "push button" alone."""
    del qapp
    holder = QWidget()
    crumbs = Breadcrumbs()
    holder.setLayout(crumbs)
    crumbs.show_folder(Path("/one/two/three/four/five"), ())
    buttons = holder.findChildren(QPushButton)
    assert [button.text() for button in buttons] == [
        "…",
        "›  two",
        "›  three",
        "›  four",
        "›  five",
    ]
    assert [button.accessibleName() for button in buttons] == [
        "one",
        "two",
        "three",
        "four",
        "five",
    ]
    holder.deleteLater()
