"""The desk in a real Chromium: two people at once, in their own languages, by keyboard and by ear, and nothing from elsewhere.

``make desk-in-browser`` brings what it needs: Playwright, and axe-core, which then checks every page. Without Playwright or
Debian's ``chromium`` it is skipped.
"""

from __future__ import annotations

import itertools
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from case_api.desk_keys import DeskKeyFolder
from case_api.keys import KeyFolder
from submission.protocol.links import page_address
from tests.case_api.desk.staff import PASSWORD, RunningDesk
from tests.case_api.desk.test_links import Helped, sealed_anything
from tests.case_api.people import Person, eight_ways
from tests.case_api.running_service import running

playwright = pytest.importorskip("playwright.sync_api", reason="make desk-in-browser")
CHROMIUM = shutil.which("chromium")
AXE = Path(__file__).parents[3] / "build" / "axe" / "package" / "axe.min.js"
HOST = "pictures.example.org"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
PAGES = ("/", "/links", f"/links/at/{HOST}", "/links/closed", "/partners", "/statistics")
LEAD_PAGES = ("/held", "/appeals", "/log")


@pytest.fixture
def chromium() -> Iterator[Any]:
    if CHROMIUM is None or sys.platform != "linux":
        pytest.skip("no Chromium here (apt install chromium)")
    with playwright.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def helped(desk: RunningDesk) -> Iterator[Helped]:
    assert desk.settings.desk_key_folder is not None
    key = DeskKeyFolder(desk.settings.desk_key_folder).add()
    KeyFolder(desk.settings.key_folder).publish_desk_key(key)
    with running(desk.settings) as service:
        person = Person(service.http)
        person.submit(eight_ways())
        yield Helped(person, key)


CONTROLS = {"button", "link", "textbox", "combobox", "radio", "checkbox", "DisclosureTriangle"}


@dataclass(frozen=True)
class Heard:
    """A node of Chromium's accessibility tree."""

    role: str
    name: str
    description: str
    level: int

    @classmethod
    def of(cls, node: dict[str, Any]) -> Heard:
        said = {
            key: str(node.get(key, {}).get("value", "")) for key in ("role", "name", "description")
        }
        levels = [
            one["value"]["value"] for one in node.get("properties", ()) if one["name"] == "level"
        ]
        return cls(**said, level=levels[0] if levels else 0)


class Visitor:
    """One person at the desk, and whatever went wrong in their browser."""

    def __init__(self, browser: Any, desk: RunningDesk, name: str, language: str, dark: bool):
        self.desk, self.name = desk, name
        self.context = browser.new_context(
            viewport={"width": 800, "height": 800},
            locale=language,
            color_scheme="dark" if dark else "light",
        )
        self.page = self.context.new_page()
        self.complaints: list[str] = []
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("dialog", lambda dialog: self.complaints.append(dialog.message))
        self.page.on("request", self._seen)

    def _seen(self, request: Any) -> None:
        if not request.url.startswith(self.desk.url + "/"):
            self.complaints.append(f"asked for {request.url}")

    def sign_in(self) -> None:
        """By keyboard only."""
        self.page.goto(self.desk.url)
        self.desk.clock.tick()
        typed = (self.name, PASSWORD, self.desk.code_of(self.name))
        self.page.locator("#name").focus()
        for text in typed:
            self.page.keyboard.type(text)
            self.page.keyboard.press("Tab")
        self.page.keyboard.press("Enter")
        self.page.wait_for_url(self.desk.url + "/")

    def look_at(self, path: str) -> None:
        self.page.goto(self.desk.url + path)
        assert self.page.evaluate("document.fonts.check('1em \"Atkinson Hyperlegible Next\"')")
        assert self.page.evaluate("document.documentElement.scrollWidth") <= 800, path
        if AXE.exists():
            self.page.evaluate(AXE.read_text())
            found = self.page.evaluate("rules => axe.run({runOnly: rules})", RULES)
            assert [broken["id"] for broken in found["violations"]] == [], path

    def speak(self, language: str) -> None:
        self.page.goto(self.desk.url)
        self.page.locator(f"button[name=language][value={language}]").click()
        self.page.wait_for_load_state()
        assert self.page.locator("html").get_attribute("lang") == language

    def listen(self, path: str) -> None:
        """What a screen reader is given: names, headings in order, and nothing twice without saying which is meant."""
        client = self.context.new_cdp_session(self.page)
        nodes = client.send("Accessibility.getFullAXTree")["nodes"]
        heard = [Heard.of(node) for node in nodes if not node.get("ignored")]
        controls = [one for one in heard if one.role in CONTROLS]
        assert [one for one in controls if not one.name] == [], path
        buttons = [
            (one.name, one.description) for one in heard if one.role in ("button", "combobox")
        ]
        assert len(buttons) == len(set(buttons)), f"{path}: {buttons}"
        levels = [one.level for one in heard if one.role == "heading"]
        assert levels[:1] == [1], path
        steps = [later - earlier for earlier, later in itertools.pairwise(levels)]
        assert all(step <= 1 for step in steps), f"{path}: {levels}"
        roles = {one.role for one in heard}
        assert {"banner", "main", "contentinfo"} <= roles, path
        if "table" in roles:
            assert roles & {"columnheader", "rowheader"}, path

    def choose(self, reference: str, state: str) -> None:
        self.page.locator(f"#s-{reference}").select_option(state)
        self.page.locator(f"form[action='/links/{reference}/state'] button").click()
        self.page.wait_for_load_state()


@pytest.mark.long
def test_two_people_work_at_the_desk(desk: RunningDesk, helped: Helped, chromium: Any) -> None:
    helped.send(
        f"https://{HOST}/a", page_address(f"https://{HOST}/<script>alert(1)</script>?q='><img>")
    )
    helped.send_sealed(
        lambda text, one: sealed_anything(text, one, helped.key), "javascript:alert(1)"
    )
    ada = Visitor(chromium, desk, "ada", "fr", dark=True)
    lea = Visitor(chromium, desk, "lea", "en", dark=False)
    for one in (ada, lea):
        one.sign_in()
        for path in PAGES:
            one.look_at(path)
    assert ada.page.locator("html").get_attribute("lang") == "fr"
    for path in LEAD_PAGES:
        lea.look_at(path)
        assert ada.page.goto(desk.url + path).status == 403
    # the reference that both see; lea is slower
    ada.look_at(f"/links/at/{HOST}")
    lea.look_at(f"/links/at/{HOST}")
    reference = ada.page.locator("article h3 code").first.inner_text()
    ada.choose(reference, "removed")
    lea.choose(reference, "refused")
    assert "colleague" in lea.page.locator("main").inner_text()
    assert helped.states[int(reference.rpartition("-")[2]) - 1] == "removed"

    addresses = lea.page.locator(".address")
    lea.page.goto(f"{desk.url}/links/at/{HOST}")
    assert "%3Cscript%3E" in " ".join(addresses.all_inner_texts())
    outside = "a[href]:not([href^='/']):not([href^='#']):not([href^='?']):not([href^='mailto:'])"
    assert lea.page.locator(outside).count() == 0

    for language in ("de", "ar"):
        lea.speak(language)
        assert lea.page.locator("html").get_attribute("dir") == (
            "rtl" if language == "ar" else "ltr"
        )
        for path in (*PAGES, *LEAD_PAGES):
            lea.look_at(path)
            lea.listen(path)

    ada.page.goto(desk.url)
    ada.page.locator("button[name=language][value=en]").click()
    ada.page.wait_for_load_state()
    assert ada.page.locator("h1").inner_text() == "Overview"
    ada.page.locator("form[action='/sign-out'] button").click()
    ada.page.wait_for_url(desk.url + "/sign-in")
    ada.page.go_back()
    assert ada.page.locator("#password").count() == 1, "nothing is left in the browser's cache"

    refused = [text for text in ada.complaints if "403" not in text]
    conflict = [text for text in lea.complaints if "409" not in text]
    assert refused == []
    assert conflict == []
