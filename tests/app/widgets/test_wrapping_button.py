"""A press on a tick, a choice or a row can still be taken back by letting go elsewhere."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from app.widgets import Choice, Tick, WayRow


@pytest.mark.parametrize("kind", [Tick, Choice, WayRow])
def test_letting_go_elsewhere_takes_a_press_back(
    qapp: QApplication, kind: type[Tick | Choice | WayRow]
) -> None:
    button: QAbstractButton = kind()
    button.setText("All of the card can be pressed, not the words alone.")
    button.resize(600, 80)
    clicks: list[None] = []
    button.clicked.connect(lambda: clicks.append(None))
    button.show()
    left, corner, outside = Qt.MouseButton.LeftButton, QPoint(595, 75), QPoint(300, 200)
    try:
        QTest.mousePress(button, left, pos=corner)
        QTest.mouseMove(button, outside)
        QTest.mouseRelease(button, left, pos=outside)
        assert clicks == []
        assert not button.isChecked()
        QTest.mouseClick(button, left, pos=corner)
        assert len(clicks) == 1
    finally:
        button.close()
        button.deleteLater()
