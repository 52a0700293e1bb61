"""Pictures of every page in a real state, on contact sheets that a person can look at and judge.

python -m tests.golden FOLDER [--languages fr,en] [--sizes 1024x600,1280x800] [--text 100,200]
    [--appearances light,dark] [--easy] [--whole]

Nothing is compared: the pictures are for eyes. What can be measured is in tests/app/pages/test_layout.py.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.keeping.no_settings import remember_no_folders
from app.look import Appearance
from app.pages.following import LookUpPage
from app.shell.desk import Desk
from app.shell.program import new_application
from app.state import Addition, Place, Preferences, Request, Step, Ticks, Way
from resources.languages import offered_codes
from submission.case_identity import CaseIdentity
from tests.app.pages.window_states import IDENTITY, case, every_page, fill, operator_file, receipt
from tests.end_to_end.window_media import good_pictures
from tests.end_to_end.window_person import Person

#: Pages on a contact sheet: in a row, and rows.
_ACROSS, _DOWN = 3, 2
#: How wide one page is on a contact sheet, in pixels.
_SHRUNK = 760
#: Pictures of one page before it is taken as it is.
_MOST_ROUNDS = 12
#: Pages that have a version in easy words.
_EASY = (Step.START, Step.ABOUT, Step.ATTEST, Step.UNDER_18, Step.OFFICIAL_FIRST, Step.KEEP_SAFE)
#: Countries whose help lines differ in kind.
_COUNTRIES = ("FR", "GB", "CA")


def states(desk: Desk, application: QApplication, media: Path) -> Iterator[str]:
    """Names of what is shown now: every page in its fullest state, then states of their own."""
    for step in every_page(desk):
        yield str(step)
        # what was sent can't be gone back to: with it, no later page would show its Back
        if step is Step.NEXT_STEPS:
            desk.draft.forget()
            fill(desk)
        if step is Step.AFTER_SENDING:
            desk.draft.forget()
    yield from _kept(desk)
    yield from _chosen_from_a_folder(desk, application, media)
    for country in _COUNTRIES:
        desk.whereabouts.choose(country)
        _show(desk, Step.HELP)
        yield f"help-{country}"


def _show(desk: Desk, *steps: Step) -> None:
    desk.window._show(Place((Step.START, *steps)))


def _kept(desk: Desk) -> Iterator[str]:
    """What this computer keeps, the numbers of a recovery sheet, and pictures that are added to a case."""
    fill(desk)
    desk.draft.set_receipts([receipt()])
    desk.kept.was_kept(IDENTITY)
    desk.window._show(Place((Step.KEEP_SAFE,)))
    yield "keep_safe-kept"
    desk.draft.forget()
    desk.kept.found([IDENTITY, CaseIdentity.new()])
    _show(desk, Step.LOOK_UP)
    page = desk.window.page
    assert isinstance(page, LookUpPage)
    page._fill_both(IDENTITY.shown_case_id, IDENTITY.shown_access_code)
    yield "look_up-kept"
    desk.followed.begin(Request.LOOK_UP, IDENTITY)
    desk.followed.found(case())
    desk.draft.begin_adding(Addition(IDENTITY, 2), Way.ADULT)
    _show(desk, Step.LOOK_UP, Step.CASE, Step.CHOOSE)
    yield "choose-adding"
    desk.draft.stop_adding()
    desk.draft.forget()


def _chosen_from_a_folder(desk: Desk, application: QApplication, media: Path) -> Iterator[str]:
    desk.draft.set_ticks(Ticks(True, True, True))
    _show(desk, Step.ATTEST, Step.CHOOSE)
    yield "choose-empty"
    person = Person(application, desk)
    person.press_word("Choose files…", "ChooseFilesPage")
    picker = person.picker()
    picker.view.go_to(media)
    person.until("the folder", lambda: picker.view.list.model().rowCount() > 0)
    yield "picker"
    picker.leave()


def photograph(desk: Desk, *, whole: bool) -> QPixmap:
    """The window as it is now; ``whole`` makes it as high as its page, so that nothing needs scrolling."""
    window, bar = desk.window, desk.window.page.scroll_bar
    picture = _at_rest(window)
    if not whole or bar.maximum() == 0:
        return picture
    size = window.size()
    window.resize(size.width(), size.height() + bar.maximum() + 8)
    picture = _at_rest(window)
    window.resize(size)
    return picture


def _at_rest(window: QWidget) -> QPixmap:
    """Its picture once the layout, which works in several rounds, changes nothing any more."""
    before = QImage()
    for _ in range(_MOST_ROUNDS):
        QTest.qWait(60)
        now = window.grab().toImage()
        if now == before:
            break
        before = now
    return QPixmap.fromImage(now)


def contact_sheet(pictures: Sequence[tuple[str, QPixmap]]) -> QPixmap:
    """Several pages on one picture, each under its name."""
    small = [
        (name, picture.scaledToWidth(_SHRUNK, Qt.TransformationMode.SmoothTransformation))
        for name, picture in pictures
    ]
    high = max(picture.height() for _, picture in small) + 24
    sheet = QPixmap((_SHRUNK + 8) * _ACROSS, high * -(-len(small) // _ACROSS))
    sheet.fill(QColor("gray"))
    painter = QPainter(sheet)
    for place, (name, picture) in enumerate(small):
        corner = QPoint(place % _ACROSS * (_SHRUNK + 8), place // _ACROSS * high)
        painter.drawText(corner + QPoint(4, 16), name)
        painter.drawPixmap(corner + QPoint(0, 22), picture)
    painter.end()
    return sheet


def album(
    application: QApplication, preferences: Preferences, size: tuple[int, int], *, whole: bool
) -> list[tuple[str, QPixmap]]:
    """Every state's picture in one language, appearance and size."""
    with tempfile.TemporaryDirectory() as temporary:
        media = Path(temporary) / "Pictures"
        media.mkdir()
        good_pictures(media, 3)
        desk = Desk(
            application,
            service=None,
            practice=False,
            preferences=preferences,
            preferences_file=Path(temporary) / "window.json",
            operator=operator_file(),
        )
        desk.window.resize(*size)
        desk.window.show()
        desk.window.activateWindow()
        try:
            return [
                (name, photograph(desk, whole=whole))
                for name in states(desk, application, media)
                if not preferences.easy or name in _EASY
            ]
        finally:
            desk.close()
            desk.destroy_window()
            desk.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            application.setStyleSheet("")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--languages", default="fr,en", help=f"of {', '.join(offered_codes())}")
    parser.add_argument("--sizes", default="1024x600,1280x800")
    parser.add_argument("--text", default="100,200", help="text sizes in per cent")
    parser.add_argument("--appearances", default="light,dark")
    parser.add_argument("--easy", action="store_true", help="only the pages with easy words")
    parser.add_argument("--whole", action="store_true", help="pages that scroll in full")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    options.folder.mkdir(parents=True, exist_ok=True)
    remember_no_folders()
    application = new_application()
    for language, size, text, appearance in product(
        options.languages.split(","),
        options.sizes.split(","),
        options.text.split(","),
        options.appearances.split(","),
    ):
        width, height = (int(number) for number in size.split("x"))
        preferences = Preferences(language, Appearance(appearance), int(text), easy=options.easy)
        pictures = album(application, preferences, (width, height), whole=options.whole)
        called = "-".join((language, size, text, appearance, *(["easy"] if options.easy else [])))
        for first in range(0, len(pictures), _ACROSS * _DOWN):
            sheet = contact_sheet(pictures[first : first + _ACROSS * _DOWN])
            sheet.save(str(options.folder / f"{called}-{first // (_ACROSS * _DOWN) + 1:02d}.png"))
        print(f"{called}: {len(pictures)} pictures")


if __name__ == "__main__":
    main()
