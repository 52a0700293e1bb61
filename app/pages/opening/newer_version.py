"""Whether the operator gives out a newer version of this program: asked only when the button is pressed, and told in words.

Nothing is fetched and no page is opened: where the newer version is stands there as text, to be read and compared.
"""

from __future__ import annotations

from importlib.metadata import version

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.jobs import ServiceChange, VersionAnswer, VersionSaid
from app.look import SPACE
from app.state import ServiceFacts
from app.widgets import Flow, Notice, breakable, label, push_button
from app.words import Texts, failure


class NewerVersion(QWidget):
    """A button and what was answered. Shown only with an operator's file: its keys say whether to believe the answer.

    Signals:
        told: an answer stands there now.
    """

    told = Signal()

    def __init__(self, service: ServiceFacts, change: ServiceChange) -> None:
        super().__init__()
        self._service = service
        self._change = change
        self._answer: VersionAnswer | None = None
        self._asking = False
        self.texts = Texts()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE)
        words = label("body")
        self.texts.bind(words.setText, self._what_the_button_does)
        whole.addWidget(words)
        self._ask = push_button()
        self.texts.bind(self._ask.setText, lambda: self.tr("Ask whether there is a newer version"))
        self._ask.clicked.connect(self._ask_once)
        whole.addLayout(Flow(self._ask))
        self._notice = Notice("tint")
        whole.addWidget(self._notice)
        change.version_answered.connect(self._take)

    def forget(self) -> None:
        """Show nothing of the last answer any more, and of none that is still to come."""
        self._answer, self._asking = None, False
        self._notice.say("")

    def retranslate(self) -> None:
        """Write everything in the language that is spoken now."""
        self.texts.retranslate()
        self._notice.say(self._words())

    def _what_the_button_does(self) -> str:
        known = self._service.operator
        return self.tr(
            "This program never looks for a newer version by itself. The button asks the server of "
            "{operator} once. Nothing about you or a case is sent; like any server, it sees the "
            "internet address that the question comes from."
        ).format(operator=known.name if known is not None else "")

    def _ask_once(self) -> None:
        if self._asking:
            return
        self._answer, self._asking = None, True
        self._notice.say(self._words())
        self._change.ask_for_version()

    def _take(self, answer: VersionAnswer) -> None:
        if not self._asking:
            return  # the person has left
        self._answer, self._asking = answer, False
        self._notice.say(self._words())
        self.told.emit()

    def _words(self) -> str:
        answer, known = self._answer, self._service.operator
        if answer is None or known is None:
            return self.tr("Asking…") if self._asking else ""
        if not isinstance(answer, VersionSaid):
            return failure(answer.error)
        if not answer.newer:
            return self.tr("This is version {version}. There is no newer one.").format(
                version=version("empreinte")
            )
        said = self.tr(
            "There is a newer version, {version}. {operator} offers it on this page: {page}"
        ).format(version=answer.file.version, operator=known.name, page="")
        # on a line of its own, whichever way the script runs
        return breakable(said.rstrip() + "\n" + answer.file.page)
