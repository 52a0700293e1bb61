"""The card of one item on the review page: its signals, and what can be said or done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.look import SPACE
from app.state import DraftItem
from app.widgets import BitGlyph, Tick, breakable, grouped_hash, label, push_button
from app.words import file_name, item_name
from hashing.signals import Fingerprint, Md5, Pdq, Vpdq
from hashing.transforms import COPIES


class ItemCard(QFrame):
    """One item: its signals, the picture of its bits, and what can be said or done about it."""

    def __init__(self, item: DraftItem) -> None:
        super().__init__()
        self.setProperty("role", "card")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE * 3, SPACE * 2, SPACE * 3, SPACE * 2)
        inside.setSpacing(SPACE)
        top = QHBoxLayout()
        self._name = label("strong")
        self._file = label("caption")
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._name)
        names.addWidget(self._file)
        self.remove = push_button("quiet")
        top.addLayout(names, 1)
        top.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(top)
        middle = QHBoxLayout()
        middle.setSpacing(SPACE * 3)
        shown = _main_hash(item.fingerprint)
        middle.addWidget(BitGlyph(shown), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        self._hash = label("hash", grouped_hash(shown), selectable=True)
        words.addWidget(self._hash)
        self._about = label("caption")
        words.addWidget(self._about)
        words.addStretch(1)
        middle.addLayout(words, 1)
        inside.addLayout(middle)
        self.synthetic = Tick(plain=True)
        inside.addSpacing(SPACE // 2)
        inside.addWidget(self.synthetic)

    def show_item(self, item: DraftItem, number: int) -> None:
        """Write what there is to say of the item under its number, in the language that is spoken now."""
        assert item.fingerprint is not None  # noqa: S101 - only sendable items have a card
        name = item_name(item.fingerprint.kind, number)
        self._name.setText(name)
        self._file.setText(
            self.tr("{name} (the name stays here)").format(name=breakable(file_name(item)))
        )
        self._about.setText(self._describe(item.fingerprint))
        self.remove.setText(self.tr("Remove"))
        self.remove.setAccessibleName(self.tr("Remove {item}").format(item=name))
        self.synthetic.setText(self.tr("This is a fake: edited, or made by a computer"))
        self.synthetic.setAccessibleName(
            self.tr("{item} is a fake: edited, or made by a computer").format(item=name)
        )
        self.synthetic.show_checked(item.synthetic)

    def _describe(self, fingerprint: Fingerprint) -> str:
        parts = []
        transforms = {
            s.transform for s in fingerprint.signals if isinstance(s, Pdq) and s.matchable
        }
        turned, copies = len(transforms - COPIES), len(transforms & COPIES)
        if fingerprint.pdq is not None:
            parts.append(
                self.tr("Quality {quality} of 100, good").format(quality=fingerprint.pdq.quality)
            )
        if turned > 1:
            parts.append(self.tr("%n positions: as it is, turned, mirrored", "", turned))
        if copies:
            parts.append(self.tr("%n likely copies: cut, framed, tilted", "", copies))
        for signal in fingerprint.signals:
            if isinstance(signal, Vpdq):
                frames = sum(1 for f in signal.frames if f.matchable)
                parts.append(self.tr("%n video frame(s)", "", frames))
            elif isinstance(signal, Md5):
                parts.append(self.tr("code of the whole file"))
        return " · ".join(parts)


def _main_hash(fingerprint: Fingerprint | None) -> str:
    """The hash that stands for an item: its own PDQ, else its file's digest, else its first frame's."""
    if fingerprint is None:
        return "0" * 64
    if fingerprint.pdq is not None:
        return fingerprint.pdq.value
    for signal in fingerprint.signals:
        if isinstance(signal, Md5):
            return signal.value
        if isinstance(signal, Vpdq):
            return signal.frames[0].pdq
    return "0" * 64
