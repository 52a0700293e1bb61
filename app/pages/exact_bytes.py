"""The exact bytes that will be sent, on each page after which something leaves the computer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.look import SPACE
from app.widgets import BytesView, Flow, label, push_button
from app.words import Texts, byte_count

if TYPE_CHECKING:
    from submission.prepared_case import PreparedAddition, PreparedCase


class ExactBytes(QWidget):
    """Under a heading: how many bytes there are, and the bytes; the first lines until all are asked for."""

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        parts = QVBoxLayout(self)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(SPACE * 2)
        heading = label("heading")
        texts.bind(heading.setText, lambda: self.tr("The exact bytes"))
        self._about = label("body")
        self._view = BytesView()
        texts.bind(
            self._view.setAccessibleName, lambda: self.tr("The exact bytes that will be sent")
        )
        self._all = push_button()
        texts.bind(self._all.setText, self._all_text)
        self._all.clicked.connect(self._show_all)
        self._all.hide()
        for part in (heading, self._about, self._view):
            parts.addWidget(part)
        parts.addLayout(Flow(self._all))

    def say(self, about: str) -> None:
        """What stands above the bytes: how many they are, or why there are none yet."""
        self._about.setText(about)

    def show_prepared(
        self, prepared: PreparedCase | PreparedAddition | None, *, about: str, why_not: str
    ) -> None:
        """Show the bytes under ``about``, whose ``{count}`` is how many they are; while there are none, ``why_not``."""
        if prepared is None:
            self.say(why_not)
            return
        bodies = prepared.all_bodies
        self.show_bodies(bodies)
        self.say(about.format(count=byte_count(sum(map(len, bodies)))))

    def show_bodies(self, bodies: Sequence[bytes]) -> None:
        """Show the bodies of the requests, one after the other. What is shown already stays as it is."""
        data = b"\n".join(bodies)
        if self._view.text != data.decode():
            self._view.show_bytes(data)
        self._all.setText(self._all_text())
        self._all.setVisible(self._view.hidden_lines > 0)

    def only_first_lines(self) -> None:
        """Show no more than the first lines, until all are asked for again."""
        self._view.show_all(False)

    def _all_text(self) -> str:
        return self.tr("Show all (%n line(s))", "", self._view.lines)

    def _show_all(self) -> None:
        self._view.setFocus()  # the button is about to go
        self._view.show_all()
        self._all.hide()
