"""Requests and notes: written in the window, kept only where the person says, never for the minor channel."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTextEdit

from app.pages.without_file import LogPage, RequestPage
from app.pages.without_file.log import read_day
from app.papers import Basis
from app.shell.desk import Desk
from app.state import Preferences, Step, Way
from app.state.written import Written
from resources.guidance import platforms
from tests.end_to_end.window_person import Person

if TYPE_CHECKING:
    from tests.end_to_end.window_person import NewDesk

LINK = "https://example.org/a/picture"


def shown(desk: Desk) -> str:
    """All words of the page, without the invisible places at which long words may break."""
    labels = (label for label in desk.window.page.findChildren(QLabel) if label.isVisible())
    return "\n".join(label.text() for label in labels).replace("\u200b", "")


@pytest.mark.parametrize("language", ["en", "fr"])
def test_someone_without_the_file_writes_a_request_by_keyboard(
    new_desk: NewDesk, qapp: QApplication, tmp_path: Path, language: str
) -> None:
    desk = new_desk(Preferences(language))
    person = Person(qapp, desk, walks=True)
    person.press_word("I don’t have the picture or video", "StartPage")
    person.on(Step.NO_FILE)
    person.press_word("It is online: where to report it", "NoFilePage")
    person.on(Step.WHERE_TO_REPORT)
    person.press_word("Write a request, with what makes it valid", "WhereToReportPage")
    person.on(Step.REQUEST)
    page = desk.window.page
    assert isinstance(page, RequestPage)
    assert not page._foot.main.isEnabled()  # type: ignore[union-attr]
    person.reach(person.word("Link to the picture or video", "LinksList"), QLineEdit)
    person.type("example.org/a/picture")
    person.press_word("Add the link", "LinksList")
    person.reach(person.word("Name to sign with", "RequestPage"), QLineEdit)
    person.type("Camille Martin")
    person.reach(person.word("E-mail address for the answer", "RequestPage"), QLineEdit)
    person.type("camille@example.org")
    for part in (LINK, "Camille Martin", "camille@example.org", platforms()[0].name):
        assert part in shown(desk)
    person.press_word("Save the request…", "RequestPage")
    person.save_as(tmp_path / "kept.txt")
    written = (tmp_path / "kept.txt").read_text("utf-8")
    assert ("good faith" if language == "en" else "bonne foi") in written
    assert (tmp_path / "kept.txt").stat().st_mode & 0o077 == 0
    person.press_word("Copy the request", "RequestPage")
    assert qapp.clipboard().text() == written
    desk.window.back()
    desk.window.back()
    assert desk.window.place.step is Step.NO_FILE
    desk.forget()
    assert desk.written.links == ()
    assert page.findChildren(QLineEdit)
    assert [field.text() for field in page.findChildren(QLineEdit) if field.text()] == []
    assert qapp.clipboard().text() == ""


def test_the_reminder_is_a_file_that_tells_nothing(new_desk: NewDesk, tmp_path: Path) -> None:
    desk = new_desk()
    desk.written.address_to(platforms()[0])
    desk.window.go(Step.REQUEST)
    page = desk.window.page
    assert isinstance(page, RequestPage)
    for key, basis in ((Qt.Key.Key_End, Basis.RULES), (Qt.Key.Key_Home, Basis.US_48_HOURS)):
        QTest.keyClick(page._basis, key)
        assert desk.written.request("US").basis is basis
        assert page._remind.isVisible() is (basis is Basis.US_48_HOURS)
    page.save_reminder(tmp_path / "r.ics")
    entry = (tmp_path / "r.ics").read_text("utf-8")
    assert re.search(r"^SUMMARY:Reminder\r?$", entry, re.MULTILINE)
    assert platforms()[0].name.lower() not in entry.lower()


def test_a_request_about_someone_under_18_names_nobody(new_desk: NewDesk) -> None:
    desk = new_desk()
    desk.written.address_to(platforms()[0])
    desk.written.set_links((LINK,))
    desk.written.say(name="Camille Martin", contact="camille@example.org", under_18=True)
    desk.window.go(Step.REQUEST)
    assert "Camille" not in shown(desk)
    assert "No name and no address go into" in shown(desk)


@pytest.mark.parametrize(
    ("country", "basis"),
    [
        ("US", Basis.US_48_HOURS),
        ("GB", Basis.UK),
        ("FR", Basis.EU_DSA),
        ("EU", Basis.EU_DSA),
        ("CH", Basis.RULES),
    ],
)
def test_what_a_request_rests_on_fits_the_country_until_it_is_chosen(
    country: str, basis: Basis
) -> None:
    written = Written()
    written.address_to(next(one for one in platforms() if one.kind == "platform"))
    assert written.basis(country) is basis
    written.address_to(next(one for one in platforms() if one.kind == "search"))
    assert written.basis(country) is Basis.SEARCH
    written.say(basis=Basis.UK)
    assert written.basis(country) is Basis.UK


def test_a_link_that_tells_more_can_be_shortened_and_a_wrong_one_is_refused(
    new_desk: NewDesk, qapp: QApplication
) -> None:
    desk = new_desk()
    person = Person(qapp, desk)
    desk.written.address_to(platforms()[0])
    desk.window.go(Step.REQUEST)
    person.reach("Link to the picture or video", QLineEdit)
    person.type("no address")
    person.press("Add the link")
    assert "This is not the address of a page" in shown(desk)
    person.reach("Link to the picture or video", QLineEdit)
    qapp.focusWidget().setText("")  # type: ignore[union-attr]
    person.type("https://example.org/p?user=camille https://example.org/q")
    person.press("Add the link")
    assert len(desk.written.links) == 2
    assert "may tell who opened or shared it" in shown(desk)
    person.press("Shorten link 1")
    assert desk.written.links[0] == "https://example.org/p"
    person.press("Remove link 1")
    assert desk.written.links[0] == "https://example.org/q"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_happened_is_noted_and_saved_without_pictures(
    new_desk: NewDesk, qapp: QApplication, tmp_path: Path, language: str
) -> None:
    desk = new_desk(Preferences(language))
    person = Person(qapp, desk, walks=True)
    desk.window.go(Step.LOG)
    page = desk.window.page
    assert isinstance(page, LogPage)
    picture = tmp_path / "holiday.txt"
    Image.new("RGB", (8, 8)).save(picture, "PNG")
    page.take_text(picture)
    assert page._what.text() == ""
    assert page._notice.text
    (tmp_path / "chat.txt").write_text("first line\nsecond line")
    page.take_text(tmp_path / "chat.txt")
    person.reach(person.word("Day, if you know it", "LogPage"), QLineEdit)
    person.type("someday")
    person.press_word("Note it", "LogPage")
    assert not desk.written.log.entries
    person.reach(person.word("Day, if you know it", "LogPage"), QLineEdit)
    qapp.focusWidget().setText("")  # type: ignore[union-attr]
    person.type("28/11/2026")
    person.press_word("Note it", "LogPage")
    (entry,) = desk.written.log.entries
    assert (entry.day, entry.what) == (date(2026, 11, 28), "first line second line")
    person.press_word("Save as text…", "LogPage")
    person.save_as(tmp_path / "kept.txt")
    assert "first line second line" in (tmp_path / "kept.txt").read_text("utf-8")
    page.save(tmp_path / "kept.pdf")
    assert (tmp_path / "kept.pdf").read_bytes().startswith(b"%PDF")
    page._who.setText("not noted yet")
    desk.window.back()
    desk.forget()
    assert desk.written.log.entries == ()
    assert page._who.text() == ""


@given(st.dates(min_value=date(1990, 1, 1), max_value=date(2100, 1, 1)))
def test_a_day_is_read_as_people_write_it(day: date) -> None:
    assert read_day(day.isoformat()) == day
    assert read_day(f"{day.day}/{day.month}/{day.year}") == day
    assert read_day("next week") is None


def test_the_minor_channel_gets_where_to_report_and_no_room_to_write(new_desk: NewDesk) -> None:
    desk = new_desk()
    desk.draft.set_way(Way.YOUNG)
    desk.window.go(Step.UNDER_18)
    for step in (Step.REQUEST, Step.LOG):
        desk.window.go(step)
        assert desk.window.place.step is Step.UNDER_18
    desk.window.go(Step.WHERE_TO_REPORT)
    page = desk.window.page
    assert page.step is Step.WHERE_TO_REPORT
    assert page.findChildren(QLineEdit) + page.findChildren(QTextEdit) == []
    assert "Write a request" not in shown(desk)
