"""The adult way by keyboard, in a process of its own, on whatever screen its environment names.

Prints ``chosen`` and ``sent``.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.keeping.no_settings import remember_no_folders
from app.shell.desk import Desk
from app.shell.program import new_application
from app.state import Preferences
from tests.end_to_end.window_person import Person


def main(picked: Path, settings: Path) -> None:
    remember_no_folders()
    application = new_application()
    desk = Desk(
        application,
        service=None,
        practice=True,
        preferences=Preferences("en"),
        preferences_file=settings,
    )
    desk.window.show()
    desk.window.activateWindow()
    person = Person(application, desk, walks=True)
    try:
        person.begin()
        person.pick_all(picked.parent)
        person.until("the picked file", lambda: len(desk.draft.items) == 1)
        print("chosen", flush=True)
        person.fingerprint()
        person.review()
        person.send()
        print("sent", flush=True)
    finally:
        desk.close()
        desk.destroy_window()


if __name__ == "__main__":
    main(*(Path(argument) for argument in sys.argv[1:]))
