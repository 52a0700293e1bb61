"""Reading files: a pause that pauses, more files meanwhile, nothing to send, and files that look the same."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.pages.sending.file_list import FileList
from app.shell.desk import Desk
from app.state import FileState, Step
from tests.end_to_end.test_lost_answer import words
from tests.end_to_end.window_media import bad_files, copies, good_pictures
from tests.end_to_end.window_person import Person

if TYPE_CHECKING:
    from tests.end_to_end.window_person import NewDesk


def states(desk: Desk) -> list[tuple[FileState, float]]:
    return [(item.state, item.fraction) for item in desk.draft.items]


def at_rest(desk: Desk) -> list[tuple[FileState, float]]:
    """The states once what was already on its way to the window has arrived, which takes longer on a busy computer."""
    for _ in range(10):
        before = states(desk)
        QTest.qWait(200)
        if states(desk) == before:
            break
    return before


def test_nothing_moves_while_it_is_paused_and_nothing_is_lost(
    new_desk: NewDesk, qapp: QApplication, tmp_path: Path
) -> None:
    desk = new_desk()
    person = Person(qapp, desk)
    person.begin()
    (large,) = good_pictures(tmp_path, 1, width=4000, height=3000)
    person.choose(copies(large, 12))
    person.press_word("Make fingerprints", "ChooseFilesPage")
    person.until("the first to be done", lambda: bool(desk.draft.sendable))
    person.press_word("Pause", "FingerprintPage")
    assert desk.window.page.heading == "Paused"
    before = at_rest(desk)
    QTest.qWait(400)
    assert states(desk) == before
    person.press_word("Go on", "FingerprintPage")
    person.until("all", lambda: len(desk.draft.sendable) == 12)


def test_more_files_can_be_let_go_while_others_are_read(
    new_desk: NewDesk, qapp: QApplication, tmp_path: Path
) -> None:
    desk = new_desk()
    person = Person(qapp, desk)
    person.begin()
    (large,) = good_pictures(tmp_path, 1, width=4000, height=3000)
    first = copies(large, 8)
    more = tmp_path / "more"
    more.mkdir()
    person.choose(first)
    person.press_word("Make fingerprints", "ChooseFilesPage")
    person.until("the first to be done", lambda: bool(desk.draft.sendable))
    done = {item.key: item.fingerprint for item in desk.draft.sendable}
    assert desk.work.reading
    person.choose(good_pictures(more, 3))
    assert desk.window.place.step is Step.FINGERPRINT, "nobody is taken away"
    person.until("all of them", lambda: len(desk.draft.sendable) == 11 and not desk.work.reading)
    assert all(item.fingerprint is done[item.key] for item in desk.draft.items if item.key in done)


def test_nothing_that_can_be_sent_is_a_page_of_its_own_with_a_way_on(
    new_desk: NewDesk, qapp: QApplication, tmp_path: Path
) -> None:
    desk = new_desk()
    person = Person(qapp, desk)
    person.begin()
    person.choose(bad_files(tmp_path))
    person.fingerprint()
    assert desk.window.page.heading == "None of these files can be sent"
    assert "nothing to send yet" in words(person)
    person.press_word("Choose other files", "FingerprintPage")
    person.on(Step.CHOOSE)


def test_files_that_look_the_same_say_so_in_their_rows_and_one_of_each_can_be_kept(
    new_desk: NewDesk, qapp: QApplication, tmp_path: Path
) -> None:
    desk = new_desk()
    person = Person(qapp, desk)
    person.begin()
    good = good_pictures(tmp_path, 2)
    twin = tmp_path / "twin.jpg"
    twin.write_bytes(good[0].read_bytes())
    person.choose([*good, twin])
    person.fingerprint()
    person.until("the comparison", lambda: bool(desk.draft.listing.repeated))
    rows = desk.window.page.findChild(FileList)
    assert rows is not None
    spoken = [str(rows.model().index(row, 0).data(11)) for row in range(3)]  # as it is heard
    assert "looks the same as 1" in spoken[2]
    assert "looks the same" not in spoken[0] + spoken[1]
    person.press_word("Keep one of each", "FingerprintPage")
    assert [item.name for item in desk.draft.items] == ["evening 1.jpg", "evening 2.jpg"]
    assert desk.draft.listing.repeated == ()
