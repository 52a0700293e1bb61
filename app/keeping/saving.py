"""Files a person asks for, and whether they got to where they were to go."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from submission.keeping.private_file import replace_file

if TYPE_CHECKING:
    from submission.protocol.answers import Receipt

translate = QCoreApplication.translate
#: What a file of receipts is called; it tells nothing.
RECEIPT_NAME = "receipt.json"
#: How the name of a file of receipts ends.
RECEIPT_SUFFIX = ".json"


def write_receipts(receipts: Sequence[Receipt], path: str) -> bool:
    """Write signed receipts, for their owner only. Returns whether all of it is on the disk."""
    from submission.protocol.receipt_file import to_bytes

    try:
        replace_file(Path(path), to_bytes(receipts))
    except OSError:
        return False
    return True


def free_name_beside(path: Path, name: str) -> Path:
    """A path in the same folder that nothing has yet: ``name``, or the same with a number."""
    wanted = path.with_name(name)
    number = 2
    while wanted.exists():
        wanted = path.with_name(f"{Path(name).stem}-{number}{Path(name).suffix}")
        number += 1
    return wanted


def told(saved: bool) -> str:
    """What became of it."""
    if saved:
        return translate("saving", "Saved. Whoever opens that folder can see it there.")
    return translate("saving", "It could not be saved there. Choose another place.")
