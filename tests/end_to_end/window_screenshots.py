"""Screenshots of every page, made by walking through the real window with a real hasher and a real service.

python -m tests.end_to_end.window_screenshots FOLDER [--language fr] [--dark] [--text 200] [--width 420] [--whole]
python -m tests.end_to_end.window_screenshots docs/images --readme [--language fr]
"""

from __future__ import annotations

import argparse
import os
import tempfile
from pathlib import Path

from PySide6.QtTest import QTest

from app.keeping.no_settings import remember_no_folders
from app.look import Appearance
from app.shell.desk import Desk
from app.shell.program import new_application
from app.state import Preferences, Step
from resources.languages import offered_codes
from tests.end_to_end.window_media import bad_files, good_pictures
from tests.end_to_end.window_person import Person

#: What the picture of the README and of the pages for people is called, by language.
README_PICTURES = {"en": "review.png", "fr": "review-fr.png"}


class Camera:
    """Takes the window's picture, at its size and as a whole page."""

    def __init__(self, person: Person, folder: Path, *, whole: bool) -> None:
        self._person = person
        self._folder = folder
        self._whole = whole
        self._count = 0

    def take(self, name: str) -> None:
        QTest.qWait(50)
        self._count += 1
        self._person.window.grab().save(str(self._folder / f"{self._count:02d}-{name}.png"))
        page = self._person.window.page
        bar = page.scroll_bar
        if self._whole and bar.maximum() > 0:
            height = self._person.window.height()
            self._person.window.resize(self._person.window.width(), height + bar.maximum() + 8)
            QTest.qWait(50)
            self._person.window.grab().save(
                str(self._folder / f"{self._count:02d}-{name}-whole.png")
            )
            self._person.window.resize(self._person.window.width(), height)
            QTest.qWait(20)


def walk(person: Person, camera: Camera, media: Path) -> None:
    """Every page once, with things that go wrong among those that go well."""
    person.until("the service", lambda: person.desk.service.description is not None)
    camera.take("start")
    for step in (Step.HELP, Step.UNDER_18, Step.SELF_TEST):
        person.window.go(step)
        camera.take(str(step))
        if step is Step.SELF_TEST:
            person.desk.self_test.start()
            person.until("the self-test", lambda: person.desk.self_test.report is not None, 120)
            camera.take("self_test-done")
        person.window.back()
    person.window.go(Step.ABOUT)
    camera.take("about")
    person.window.go(Step.ATTEST)
    camera.take("attest")
    person.window.back()
    person.window.back()
    person.begin()
    camera.take("choose-empty")
    person.desk.draft.set_thumbnails(True)
    good = good_pictures(media, 3)
    twin = media / "evening 1 copy.jpg"
    twin.write_bytes(good[0].read_bytes())
    person.desk.draft.add_files([*good, twin, *bad_files(media)])
    camera.take("choose")
    person.window.go(Step.FINGERPRINT)
    camera.take("fingerprint-running")
    person.until("all files", lambda: not person.desk.draft.waiting)
    camera.take("fingerprint")
    person.review()
    camera.take("review")
    person.window.go(Step.SUBMIT)
    camera.take("submit")
    person.press_word("Send now", "SubmitPage")
    camera.take("submit-sending")
    person.on(Step.KEEP_SAFE)
    camera.take("keep_safe")
    person.keep()
    camera.take("next_steps")
    person.window.go(Step.LOOK_UP)
    camera.take("look_up")
    person.press_word("Look up", "LookUpPage")
    person.on(Step.CASE)
    camera.take("case")
    person.press_word("Withdraw this case, or a part of it", "CasePage")
    camera.take("withdraw")
    person.press_word("Withdraw the case", "WithdrawPage")
    person.on(Step.CASE)
    person.reach(person.word("Save the signed proof…", "CasePage"))
    camera.take("case-withdrawn")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--language", default="en", choices=offered_codes())
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--text", type=int, default=100)
    parser.add_argument("--width", type=int, default=960)
    parser.add_argument("--height", type=int, default=760)
    parser.add_argument("--whole", action="store_true", help="also pages that scroll, in full")
    parser.add_argument("--readme", action="store_true", help="only the picture for the README")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    options.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        remember_no_folders()
        application = new_application()
        desk = Desk(
            application,
            service=None,
            practice=True,
            preferences=Preferences(
                options.language,
                Appearance.DARK if options.dark else Appearance.LIGHT,
                options.text,
            ),
            preferences_file=Path(temporary) / "window.json",
        )
        person = Person(application, desk)
        desk.window.resize(options.width, options.height)
        desk.window.show()
        desk.window.activateWindow()
        media = Path(temporary) / "media"
        media.mkdir()
        try:
            if options.readme:
                readme(person, options.folder / README_PICTURES[options.language], media)
            else:
                walk(person, Camera(person, options.folder, whole=options.whole), media)
        finally:
            desk.close()
            desk.destroy_window()


def readme(person: Person, picture: Path, media: Path) -> None:
    """The review page, 1,200 pixels wide."""
    person.window.resize(1200, 860)
    person.until("the service", lambda: person.desk.service.description is not None)
    person.begin()
    person.desk.draft.add_files(good_pictures(media, 2))
    person.fingerprint()
    person.review()
    person.window.page.to_top()
    QTest.qWait(100)
    person.window.grab().save(str(picture))


if __name__ == "__main__":
    main()
