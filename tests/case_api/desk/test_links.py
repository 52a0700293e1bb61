"""Links at the desk: opened there alone, shown as text, answered, and seen by the person."""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from sqlalchemy import update

from case_api.desk.access.audit import Action, latest
from case_api.desk_keys import DeskKeyFolder
from case_api.keys import KeyFolder
from case_api.links import links_for_desk
from case_api.storage import DAY, links
from submission.protocol import operator_keys
from submission.protocol.answers import PublicKey
from submission.protocol.links import page_address, seal_contact, seal_link
from submission.protocol.sealing_key import OVERHEAD, SUITE, public_key_for_hpke
from submission.protocol.terms import SEALED_LINK_BYTES
from submission.protocol.wire import Contact, PageLink, PageLinks, body_bytes
from tests.case_api.desk.staff import Browser, RunningDesk
from tests.case_api.people import JSON, Person, picture
from tests.case_api.running_service import RunningService, running

HOST = "pictures.example.org"
MAIL = "someone@example.net"


def sealed_anything(text: str, link_id: str, key: PublicKey) -> bytes:
    """What somebody without our app can seal: any text, in the right frame."""
    raw = text.encode()
    framed = (len(raw).to_bytes(2, "big") + raw).ljust(SEALED_LINK_BYTES - OVERHEAD, b"\0")
    info = b"empreinte/link/1" + bytes.fromhex(key.key_id) + bytes.fromhex(link_id)
    return SUITE.encrypt(framed, public_key_for_hpke(key), info=info)


@dataclass(frozen=True)
class Helped:
    """Someone who sends addresses of pages with their case."""

    person: Person
    key: PublicKey

    def send(self, *addresses: str) -> None:
        self.send_sealed(lambda address, one: seal_link(address, one, self.key), *addresses)

    def send_sealed(self, seal: object, *texts: str) -> None:
        made = []
        for text in texts:
            link_id = secrets.token_hex(16)
            sealed = seal(text, link_id)  # type: ignore[operator]
            made.append(PageLink(link_id=link_id, sealed=operator_keys.encode(sealed)))
        body = PageLinks(key_id=self.key.key_id, links=tuple(made))
        answer = self.person.http.post(
            self.person.path + "/links", content=body_bytes(body), headers=JSON | self.person.code
        )
        assert answer.status_code == 201, answer.text

    def leave_contact(self) -> None:
        sealed = operator_keys.encode(seal_contact(MAIL, self.key))
        body = Contact(channel="adult", key_id=self.key.key_id, sealed=sealed)
        answer = self.person.http.put(
            self.person.path + "/contact",
            content=body_bytes(body),
            headers=JSON | self.person.code,
        )
        assert answer.status_code in (200, 201), answer.text

    @property
    def states(self) -> list[str]:
        return [link.state for link in self.person.status().links]


@pytest.fixture(scope="module")
def key(desk: RunningDesk) -> PublicKey:
    """The desk's key, made on its machine; the service gets the public half."""
    assert desk.settings.desk_key_folder is not None
    public = DeskKeyFolder(desk.settings.desk_key_folder).add()
    KeyFolder(desk.settings.key_folder).publish_desk_key(public)
    return public


@pytest.fixture(scope="module")
def service(desk: RunningDesk, key: PublicKey) -> Iterator[RunningService]:
    with running(desk.settings) as started:
        yield started


@pytest.fixture
def helped(service: RunningService, key: PublicKey) -> Helped:
    person = Person(service.http)
    assert person.submit(picture()).status_code == 201
    return Helped(person, key)


@pytest.fixture
def ada(desk: RunningDesk) -> Iterator[Browser]:
    with desk.browser("ada") as browser:
        yield browser


def _references(page: str) -> list[str]:
    return re.findall(r'id="l-([0-9A-Z]{8}-\d+)"', page)


def test_a_link_goes_from_the_person_to_the_host_and_the_answer_back(
    desk: RunningDesk, helped: Helped, ada: Browser
) -> None:
    host = "goes." + HOST
    helped.send(f"https://{host}/a?b=1&c=2", f"https://{host}/b")
    assert host in ada.get("/links").text
    page = ada.get(f"/links/at/{host}").text
    first, second = _references(page)
    assert f"https://{host}/a?b=1&amp;c=2" in page
    assert ada.post("/links/sent", host=host, links=f"{first} {second}").status_code == 303
    assert helped.states == ["sent_to_host", "sent_to_host"]
    done = ada.post(f"/links/{second}/state", host=host, was="sent_to_host", state="removed")
    assert done.headers["location"] == f"/links/at/{host}?done=set"
    assert helped.states == ["sent_to_host", "removed"]
    assert second in ada.get("/links/closed").text
    assert first not in ada.get("/links/closed").text
    log = [
        (entry.who, entry.action, entry.subject, entry.reason) for entry in latest(desk.store, 1)
    ]
    assert log == [("ada", Action.LINK_STATE, second, "removed")]
    assert '<p class="card good" role="status">' in ada.get(done.headers["location"]).text
    assert 'role="status"' not in ada.get(f"/links/at/{host}?done=nonsense").text


def test_what_came_after_the_notice_is_not_marked_as_sent(helped: Helped, ada: Browser) -> None:
    host = "later." + HOST
    helped.send(f"https://{host}/a")
    named = " ".join(_references(ada.get(f"/links/at/{host}").text))
    helped.send(f"https://{host}/b")
    ada.post("/links/sent", host=host, links=named)
    assert helped.states == ["sent_to_host", "received"]


def test_two_people_do_not_overwrite_each_other(
    desk: RunningDesk, helped: Helped, ada: Browser
) -> None:
    host = "both." + HOST
    helped.send(f"https://{host}/a")
    with desk.browser("lea") as lea:
        (reference,) = _references(lea.get(f"/links/at/{host}").text)
        state = f"/links/{reference}/state"
        assert ada.post(state, host=host, was="received", state="removed").status_code == 303
        refused = lea.post(state, host=host, was="received", state="refused")
        assert refused.status_code == 409
    assert helped.states == ["removed"]


def test_a_contact_is_opened_with_a_reason_that_is_written_down_first(
    desk: RunningDesk, helped: Helped, ada: Browser
) -> None:
    helped.send(f"https://contact.{HOST}/")
    helped.leave_contact()
    (link,) = [one for one in links_for_desk(desk.database) if one.has_contact]
    path = f"/cases/{link.label}"
    assert MAIL not in ada.get(path).text
    for wrong in ("", "curious"):
        assert ada.post(f"{path}/contact", reason=wrong).status_code == 422
    assert latest(desk.store, 1)[0].action != Action.CONTACT_OPENED
    shown = ada.post(f"{path}/contact", reason="tell the outcome")
    assert MAIL in shown.text
    entry = latest(desk.store, 2)
    assert (entry[0].action, entry[0].subject, entry[0].reason) == (
        Action.CONTACT_OPENED,
        link.label,
        "tell the outcome",
    )
    assert MAIL not in str(latest(desk.store, 1_000))


HOSTILE = [
    "javascript:alert(1)",
    'https://example.org/"><script>alert(1)</script>',
    "https://example.org/\u202egnp.exe",
    "https://user:password@example.org/",
    "data:text/html,<script>alert(1)</script>",
    "https://еxample.org/",  # its first letter is Cyrillic
    "not an address at all",
]


def test_what_is_no_address_is_marked_and_not_shown(helped: Helped, ada: Browser) -> None:
    helped.send_sealed(lambda text, one: sealed_anything(text, one, helped.key), *HOSTILE)
    page = ada.get("/links").text
    assert page.count("<code>") >= len(HOSTILE)
    for text in HOSTILE:
        assert text not in page
    assert "<script" not in page
    assert "alert(1)" not in page
    # and somebody can close it
    label = re.findall(r'href="/cases/([0-9A-Z]{8})"', page)[-1]
    closing = re.search(r'action="(/links/[^"]+/state)"', ada.get(f"/cases/{label}").text)
    assert closing is not None
    done = ada.post(closing[1], was="received", state="not_found")
    assert done.headers["location"] == "/links?done=set"
    assert "not_found" in helped.states


def test_a_hostile_but_possible_address_is_inert_text(helped: Helped, ada: Browser) -> None:
    """What our own address check lets through: markup is escaped there, letters of other alphabets are ASCII."""
    homograph = page_address("https://еxample.org/%22%3E%3Cscript%3E?q=<script>alert(1)</script>")
    helped.send(homograph)
    assert homograph.startswith("https://xn--")
    host = homograph.split("/")[2]
    for path in ("/links", f"/links/at/{host}"):
        page = ada.get(path).text
        assert host in page
        assert "<script" not in page
        assert not re.search(r'href="(?!/|#|\?|mailto:)', page), "nothing leads out of the desk"


@pytest.mark.parametrize(
    "host",
    ["https://evil.example", "//evil.example", "evil.example/../..", "a\r\nb", "..", "@evil"],
)
def test_a_form_leads_to_pages_of_the_desk_only(helped: Helped, ada: Browser, host: str) -> None:
    helped.send(f"https://{secrets.token_hex(4)}.{HOST}/")
    answer = ada.post("/links/sent", host=host, links="")
    assert answer.status_code == 422
    link = links_for_desk(ada.desk.database)[-1]
    reference = f"{link.label}-{link.number}"
    answer = ada.post(f"/links/{reference}/state", host=host, was=link.state, state="removed")
    assert answer.status_code == 303
    assert re.fullmatch(r"/links(/at/[^/?#\\]*)?\?done=set", answer.headers["location"])


@pytest.mark.parametrize(
    "reference", ["ABCDEFGH-1", "x", "ABCDEFGH-99999", "../../etc-1", "ABCDEFGH--1"]
)
def test_links_that_are_not_there_are_said_to_be(ada: Browser, reference: str) -> None:
    answer = ada.post(f"/links/{reference}/state", host=HOST, was="received", state="removed")
    assert answer.status_code in (404, 422)
    assert ada.get(f"/cases/{reference}").status_code == 404
    assert ada.get("/links/at/nowhere.example").status_code == 404
    wrong = ada.post("/links/ABCDEFGH-1/state", host=HOST, was="received", state="received")
    assert wrong.status_code == 422


def test_late_links_come_first(desk: RunningDesk, helped: Helped, ada: Browser) -> None:
    host = "zz-late." + HOST
    helped.send(f"https://aa-new.{HOST}/", f"https://{host}/")
    link_id = bytes.fromhex(helped.person.status().links[1].link_id)
    aged = update(links).where(links.c.link_id == link_id)
    aged = aged.values(changed_at=links.c.changed_at - 3 * DAY)
    desk.database.write(lambda connection: connection.execute(aged))
    assert re.findall(r'href="/links/at/([^"]+)"', ada.get("/links").text)[0] == host
    assert '<li class="care"><b>1</b>' in ada.get("/").text
