"""The window as a screen reader gets it: over AT-SPI, on a bus and a screen of our own: every page.

Skipped where Xvfb, dbus-daemon or at-spi2-core are missing.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from app.state import Step
from tests.end_to_end.accessible_bus import (
    CHECKED,
    ENABLED,
    FOCUSABLE,
    FOCUSED,
    AccessibleBus,
    Node,
    missing,
    screen_and_bus,
)
from tests.variants import first_of

ROOT = Path(__file__).parents[2]
#: Roles that say nothing of what can be done with an element.
DUMB = {"filler", "panel", "unknown", "invalid", "layered pane"}
#: The end of reading changes the title; an error takes the keyboard to "Try again".
MOVES_ON = ("reading", Step.SUBMIT)
#: Pages whose title is the same word in both languages, or that are too short-lived to tell.
ALIKE = {Step.DOCUMENTS, "reading"}
#: Said when the reading of files ends, in each language.
READ = {"en": "1 of 1 read", "fr": "1 sur 1 lus"}
UNSAFE = {"en": "The connection is not safe", "fr": "La connexion n’est pas sûre"}

pytestmark = pytest.mark.skipif(missing() != [], reason=f"needs {', '.join(missing())}")


@dataclass(frozen=True)
class Heard:
    """One page: its title, its elements in the order of reading, and what was announced when it was shown."""

    language: str
    step: str
    heading: str
    made: int
    nodes: list[Node]
    announced: list[str]

    @property
    def page(self) -> str:
        return f"{self.step} ({self.language})"


@dataclass(frozen=True)
class Listened:
    """Every page in every language, then what an older screen reader gets while files are read."""

    pages: list[Heard]
    heard_by_arrows: list[str]
    choices_by_arrows: list[str]
    announced_to_the_old: list[str]
    notified_to_the_old: list[str]
    newcomers: int


@pytest.fixture(scope="module")
def heard(listened: Listened) -> list[Heard]:
    return listened.pages


# French, whose texts are longer, in every run; arrows and an older reader are tried in the last language
@pytest.fixture(scope="module", params=first_of(["fr", "en fr"], every_run=1))
def listened(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Listened:
    """One window, listened to from beginning to end, in each of some languages."""
    with screen_and_bus(tmp_path_factory.mktemp("home")) as environment:
        window = subprocess.Popen(
            [sys.executable, "tests/end_to_end/spoken_window.py", *request.param.split()],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert window.stdin is not None
        assert window.stdout is not None
        bus = AccessibleBus(environment["DBUS_SESSION_BUS_ADDRESS"])
        try:
            program = bus.program()
            found = []
            while (page := _next_page(window)) and page["step"] != "arrows":
                reading = page["step"] == "reading"
                announced = _until_read(bus.announcements, page) if reading else []
                announced += bus.announcements()
                found.append(Heard(**page, nodes=bus.tree(program), announced=announced))
            assert page is not None
            by_arrows = page["heard"], page["choices"]
            assert _next_page(window) is not None
            bus.announcements()  # of the pages that the arrows went through
            bus.listen_as_before_announcements()
            page = _next_page(window)
            assert page is not None
            notified = _until_read(bus.notifications, page)
            listened = Listened(found, *by_arrows, bus.announcements(), notified, bus.newcomers)
            assert _next_page(window) is None
            assert window.wait(20) == 0
        finally:
            bus.close()
            window.kill()
            window.communicate()
        return listened


def _next_page(window: subprocess.Popen[str]) -> dict[str, Any] | None:
    assert window.stdin is not None
    assert window.stdout is not None
    window.stdin.write("\n")
    window.stdin.flush()
    line = window.stdout.readline()
    return json.loads(line) if line else None


def _until_read(heard: Callable[[], list[str]], page: dict[str, Any]) -> list[str]:
    """What is said until the end of reading is. The person presses nothing meanwhile."""
    said: list[str] = []
    deadline = time.monotonic() + 30
    while not any(READ[page["language"]] in each for each in said):
        assert time.monotonic() < deadline, f"the end of reading is not said, only {said}"
        said += heard()
        time.sleep(0.02)
    return said


def languages_of(heard: list[Heard]) -> set[str]:
    return {page.language for page in heard}


def test_every_page_is_heard_in_each_language(heard: list[Heard]) -> None:
    for language in languages_of(heard):
        steps = {page.step for page in heard if page.language == language}
        assert steps == {str(step) for step in Step} | {"reading"}
    titles: dict[str, set[str]] = {}
    for page in heard:
        titles.setdefault(page.step, set()).add(page.heading)
    wanted = len(languages_of(heard))
    assert {step for step, said in titles.items() if len(said) < wanted} <= ALIKE


def test_each_page_is_heard_from_its_heading_on(heard: list[Heard]) -> None:
    for page in heard:
        headings = [node for node in page.nodes if node.role == "heading"]
        if page.step in MOVES_ON:
            continue
        assert headings[0].name == page.heading, page.page
        assert headings[0].has(FOCUSED), page.page


def test_a_heading_says_how_deep_it_is(heard: list[Heard]) -> None:
    for page in heard:
        levels = [node.level for node in page.nodes if node.role == "heading"]
        assert levels[:1] == ["1"], page.page
        assert set(levels[1:]) <= {"2"}, page.page
    assert any(node.level == "2" for page in heard for node in page.nodes)


def test_what_can_be_reached_says_what_it_is(heard: list[Heard]) -> None:
    reachable = [(page.page, node) for page in heard for node in page.nodes if node.has(FOCUSABLE)]
    assert len(reachable) > 250 * len(languages_of(heard))
    assert [(page, node) for page, node in reachable if not node.name.strip()] == []
    assert [(page, node) for page, node in reachable if node.role in DUMB] == []


def test_states_are_told_and_a_button_that_can_not_be_pressed_says_why(heard: list[Heard]) -> None:
    ticks = [n for p in heard if p.step == Step.ATTEST for n in p.nodes if n.role == "check box"]
    assert len(ticks) == 3 * len(languages_of(heard))
    assert all(tick.has(CHECKED) for tick in ticks)
    off = [
        (page.page, node.name, node.description)
        for page in heard
        for node in page.nodes
        if node.role == "push button" and not node.has(ENABLED)
    ]
    assert len(off) >= len(languages_of(heard))
    assert [(page, name) for page, name, why in off if not why] == []


def test_the_tree_holds_no_path_and_no_name_of_a_program(heard: list[Heard]) -> None:
    said = {text for page in heard for node in page.nodes for text in (node.name, node.description)}
    for secret in (str(ROOT), sys.prefix, sys.base_prefix, sys.executable, "python"):
        assert [text for text in said if secret in text.lower()] == []
    assert not [page.page for page in heard for node in page.nodes if node.role == "layered pane"]
    programs = {(page.nodes[0].role, page.nodes[0].name) for page in heard}
    assert programs == {("application", "notes")}


def test_errors_are_announced_when_they_appear(heard: list[Heard]) -> None:
    for language in languages_of(heard):
        (submit,) = [p for p in heard if (p.step, p.language) == (Step.SUBMIT, language)]
        assert any(UNSAFE[language] in said for said in submit.announced)


def test_nothing_is_said_of_a_page_that_is_not_shown(heard: list[Heard]) -> None:
    for before, page in pairwise(heard):
        # what the page before said last may arrive with this one
        shown = {node.name for node in (*before.nodes, *page.nodes)}
        elsewhere = {node.name for other in heard for node in other.nodes} - shown
        assert [said for said in page.announced if said in elsewhere] == [], page.page


def test_no_page_is_made_ahead_for_a_screen_reader(heard: list[Heard]) -> None:
    """Each of its texts would be an event, and a reader is silent until it has worked off all of them."""
    reading, first, *_ = heard
    assert reading.step == "reading"  # to its end, which is after everything is loaded
    assert first.made <= 3


def test_an_older_screen_reader_hears_the_same_and_once(listened: Listened) -> None:
    ends = [said for said in listened.notified_to_the_old if READ["fr"] in said]
    assert len(ends) == 1
    assert listened.announced_to_the_old == []


def test_the_window_asks_what_readers_listen_for_over_one_connection(listened: Listened) -> None:
    """Beside the one by which Qt tells of the window."""
    assert sum(len(page.announced) for page in listened.pages) > 4
    assert listened.newcomers <= 2


def test_number_and_code_are_reached_and_only_they_are_spelled(heard: list[Heard]) -> None:
    """They are what the whole way is for, and Tab went past them."""
    for page in heard:
        if page.step not in (Step.SUBMIT, Step.KEEP_SAFE):
            continue
        reached = [node.name for node in page.nodes if node.role == "label" and node.has(FOCUSABLE)]
        assert len(reached) == 2, page.page
        signs = [sum(len(word.strip(",")) == 1 for word in name.split()) for name in reached]
        assert signs == [13, 16], page.page
        assert [name for name in reached if name.startswith(("C a", "N u"))] == [], page.page


def test_a_page_is_read_in_its_order_with_what_stands_under_its_title(heard: list[Heard]) -> None:
    for page in heard:
        if page.step == Step.ABOUT:
            (title,) = [node for node in page.nodes if node.level == "1"]
            assert title.description in [node.name for node in page.nodes if node.role == "label"]
        if page.step == Step.REVIEW:
            roles = [(node.role, node.name) for node in page.nodes]
            cards = max(place for place, (_, name) in enumerate(roles) if name.endswith(" 3"))
            (choice,) = [
                place
                for place, (role, name) in enumerate(roles)
                if role == "panel" and name and roles[place + 1] == ("heading", name)
            ]
            radios = [place for place, (role, _) in enumerate(roles) if role == "radio button"]
            assert cards < choice < radios[0], page.page


def test_arrows_read_every_text_of_a_page(listened: Listened) -> None:
    """Tab comes to controls only: what a page says about them was not spoken by any key."""
    about = next(p for p in listened.pages if (p.step, p.language) == (Step.ABOUT, "fr"))
    title = next(place for place, node in enumerate(about.nodes) if node.level == "1")
    texts = [node.name for node in about.nodes[title + 1 :] if node.role == "label" and node.name]
    *by_arrows, before, up, tab = listened.heard_by_arrows
    down = list(dict.fromkeys(by_arrows))
    assert [name for name in down if name in texts] == texts
    assert [before, up] == [down[down.index(up) + 1], up]
    assert tab == next(
        n.name for n in about.nodes[title:] if n.has(FOCUSABLE) and n.role == "push button"
    )


def test_arrows_choose_nothing_while_they_read(listened: Listened) -> None:
    chosen = [choice.rpartition(": ")[2] for choice in listened.choices_by_arrows]
    assert chosen == ["True", "False", "False", "False"]


def test_a_code_is_spelled_and_a_row_says_its_place(heard: list[Heard]) -> None:
    for page in heard:
        if page.step == Step.KEEP_SAFE:
            spelled = [n.name for n in page.nodes if n.role == "label" and n.name.count(", ") == 3]
            assert [len(name.split()) for name in spelled] == [13, 16], page.page
        if page.step == Step.FINGERPRINT:
            rows = [node.name for node in page.nodes if node.role == "list item"]
            assert len(rows) == 5
            assert rows[1].endswith((", 2 of 5", ", 2 sur 5"))
