"""What places are called in the person's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from app.files import Place, PlaceKind

translate = QCoreApplication.translate


def place_name(place: Place) -> str:
    """A drive's or phone's own name, or what the person's own folder is called."""
    if place.label:
        return _in_its_own_order(place.label)
    return {
        PlaceKind.PICTURES: translate("places", "Pictures"),
        PlaceKind.DOWNLOADS: translate("places", "Downloads"),
        PlaceKind.DESKTOP: translate("places", "Desktop"),
        PlaceKind.DOCUMENTS: translate("places", "Documents"),
        PlaceKind.VIDEOS: translate("places", "Videos"),
        PlaceKind.HOME: translate("places", "Home folder"),
        PlaceKind.DRIVE: translate("places", "Drive"),
        PlaceKind.PHONE: translate("places", "Phone or camera"),
    }[place.kind]


def _in_its_own_order(label: str) -> str:
    """Among Arabic, the first slash of a path would move to its end: it stands between U+2066 and U+2069."""
    if QLocale().textDirection() is Qt.LayoutDirection.RightToLeft:
        return f"\u2066{label}\u2069"
    return label
