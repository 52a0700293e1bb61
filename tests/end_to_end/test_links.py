"""Links of a case in the window: entered, looked at, shown byte for byte, sent, and followed."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.shell.desk import Desk
from app.state import Place, Preferences, Request, Step
from case_api.desk_keys import DeskKeyFolder
from case_api.keys import KeyFolder
from case_api.links import contact_for_desk, links_for_desk, set_link_state
from case_api.settings import Settings
from submission.case_identity import CaseIdentity
from submission.choices import CaseChoices
from submission.client import CaseClient
from submission.failures import NotOfferedError
from submission.network.service_address import ServiceAddress
from submission.preparation import prepare_case
from submission.protocol.links import open_contact, open_link
from submission.protocol.terms import Channel
from tests.app.pages.window_states import IDENTITY, case
from tests.case_api.running_service import RunningService, running
from tests.end_to_end.meddler import Meddler
from tests.end_to_end.test_following import look_up, shown
from tests.end_to_end.window_person import Person
from tests.submission.cases import chosen, picture

if TYPE_CHECKING:
    from tests.end_to_end.window_person import NewDesk

PAGES = ("https://example.org/one", "https://example.com/two?v=3")


@pytest.fixture(name="operator", scope="module")
def _operator(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[tuple[RunningService, DeskKeyFolder]]:
    """A service, and the folder of its desk's private keys, which it does not know of."""
    folder = tmp_path_factory.mktemp("operator")
    desk_keys = DeskKeyFolder(folder / "desk")
    settings = Settings(database=f"sqlite:///{folder / 'cases.db'}", keys=folder / "keys")
    with running(settings) as service:
        KeyFolder(settings.key_folder).publish_desk_key(desk_keys.add())
        yield service, desk_keys


def a_case(service: RunningService, channel: Channel = "adult") -> CaseIdentity:
    made = prepare_case(chosen([picture(1)]), CaseChoices(channel))
    with CaseClient(ServiceAddress(service.url)) as client:
        client.submit(made)
    return made.identity


def open_links(person: Person, identity: CaseIdentity) -> None:
    look_up(person, identity)
    person.press_word(
        "Links to pages where it can be seen: add some, or see what became of them", "CasePage"
    )
    person.on(Step.LINKS)


def add_links(person: Person, *links: str) -> None:
    person.reach(person.word("Link to the picture or video", "LinksList"), QLineEdit)
    person.type(" ".join(links))
    person.press_word("Add the link", "LinksList")


def plain(desk: Desk) -> str:
    """What is shown, without the places at which long words may break."""
    return shown(desk).replace("\u200b", "")


def send(person: Person) -> bytes:
    """Send what is shown; returns the bytes that were shown."""
    person.until("the exact bytes", lambda: person.desk.links.sealed is not None)
    sealed = person.desk.links.sealed
    assert sealed is not None
    person.press_word("Send", "LinksPage")
    person.until("it has arrived", lambda: person.desk.links.arrived is not None)
    return b"\n".join(sealed.bodies)


def test_a_person_sends_links_the_desk_closes_one_and_the_person_sees_it(
    new_desk: NewDesk, qapp: QApplication, operator: tuple[RunningService, DeskKeyFolder]
) -> None:
    service, desk_keys = operator
    identity = a_case(service)
    between = Meddler(ServiceAddress(service.url))
    wire: list[bytes] = []

    def listen(request: bytes, ask: Callable[[], bytes]) -> bytes:
        wire.append(request)
        return ask()

    between.meddle = listen
    desk = new_desk(Preferences("en"), service_url=between.url)
    person = Person(qapp, desk, walks=True)
    open_links(person, identity)
    assert "Add a link first" in shown(desk)
    add_links(person, *PAGES, "https://example.org/three?user=camille")
    assert "may tell who opened or shared it" in shown(desk)
    person.press_word("Shorten link 3", "LinksList")
    person.reach(person.word("Your e-mail address", "LinksPage"), QLineEdit)
    person.type("camille@example.net")
    bodies = send(person)
    sent = [body for head, _, body in (r.partition(b"\r\n\r\n") for r in wire) if body]
    assert b"\n".join(sent) == bodies, "what was shown is what left"
    for word in ("example", "camille"):
        assert word.encode() not in bodies.replace(b"empreinte/1", b"")
    assert [set(json.loads(body)) for body in bodies.split(b"\n")] == [
        {"protocol", "key_id", "links"},
        {"protocol", "channel", "key_id", "sealed"},
    ]
    assert "Arrived: Link 1, Link 2, Link 3." in shown(desk)
    person.until("the address in the window that sent it", lambda: PAGES[1] in plain(desk))
    assert "An e-mail address is kept" in shown(desk)

    keys = desk_keys.private_keys()
    given = links_for_desk(service.database)
    label = given[-1].label
    opened = [
        open_link(g.sealed or b"", g.link_id, g.key_id, keys) for g in given if g.label == label
    ]
    assert opened == [*PAGES, "https://example.org/three"]
    contact = contact_for_desk(service.database, label)
    assert contact is not None
    assert open_contact(contact.sealed, contact.key_id, keys) == "camille@example.net"
    set_link_state(service.database, label, 2, "removed")

    person.press_word("Have it erased now", "LinksPage")
    person.until("it is erased", lambda: "An e-mail address is kept" not in shown(desk))
    person.until("its state", lambda: "Link 2: removed" in shown(desk))
    desk.window.back()
    person.on(Step.CASE)
    person.until("what happened", lambda: "Link 2: removed" in shown(desk))
    text = shown(desk)
    for fact in ("Link 2: removed", "Link 1: received", "The e-mail address was erased"):
        assert fact in text
    person.press_word("Done", "CasePage")
    person.on(Step.START)
    assert desk.links.known == {}, "the addresses go with the case"
    between.close()


def test_in_the_minor_channel_there_is_no_room_for_an_address_of_one_s_own(
    new_desk: NewDesk, qapp: QApplication, operator: tuple[RunningService, DeskKeyFolder]
) -> None:
    service, _ = operator
    identity = a_case(service, "minor")
    desk = new_desk(Preferences("fr"), service_url=service.url)
    person = Person(qapp, desk)
    open_links(person, identity)
    fields = [f for f in desk.window.page.findChildren(QLineEdit) if f.isVisible()]
    assert len(fields) == 1
    add_links(person, "nothing that is an address")
    assert desk.links.links == ()
    assert "https://example.org/page" in shown(desk)
    fields[0].clear()
    add_links(person, PAGES[0])
    assert send(person).count(b"\n") == 0
    with CaseClient(ServiceAddress(service.url)) as client:
        assert [link.number for link in client.status(identity).links] == [1]


def test_a_service_that_takes_no_links_is_told_and_what_was_entered_goes_with_the_case(
    new_desk: NewDesk,
) -> None:
    desk = new_desk(Preferences("en"))
    desk.followed.begin(Request.LOOK_UP, IDENTITY)
    desk.followed.found(case())
    desk.window._show(Place((Step.START, Step.LOOK_UP, Step.CASE, Step.LINKS)))
    desk.links.set_links(PAGES)
    desk.links.set_trouble(NotOfferedError(), desk.links.revision)
    assert "This service does not offer that." in shown(desk)
    desk.followed.forget()
    assert desk.links.empty
