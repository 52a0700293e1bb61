"""A window in a process of its own, in the middle of its work, that is left by Escape, Escape.

Prints one line a stage; the test that started it looks at this process, its children and its home.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import Qt, QTimer

from app.keeping.no_settings import remember_no_folders
from app.shell.desk import Desk
from app.shell.program import new_application
from app.state import Preferences
from tests.end_to_end.window_media import copies, good_pictures
from tests.end_to_end.window_person import Person


def main() -> int:
    media = Path(sys.argv[1])
    remember_no_folders()
    application = new_application()
    desk = Desk(application, service=None, practice=True, preferences=Preferences("en"))
    desk.window.show()
    desk.window.activateWindow()
    person = Person(application, desk)

    def act() -> None:
        person.until("the service", lambda: desk.service.description is not None)
        person.begin()
        (large,) = good_pictures(media, 1, width=4000, height=3000)
        person.choose(copies(large, 24))
        person.press_word("Make fingerprints", "ChooseFilesPage")
        person.until("the first to be done", lambda: bool(desk.draft.sendable))
        desk.clipboard.copy("a secret")
        print("working", flush=True)
        sys.stdin.readline()
        person.key(Qt.Key.Key_Escape)
        person.key(Qt.Key.Key_Escape)
        print(
            f"left visible={desk.window.isVisible()} clipboard={application.clipboard().text()!r} "
            f"items={len(desk.draft.items)}",
            flush=True,
        )

    QTimer.singleShot(0, act)
    status = application.exec()
    desk.close()
    desk.destroy_window()
    return status


if __name__ == "__main__":
    sys.exit(main())
