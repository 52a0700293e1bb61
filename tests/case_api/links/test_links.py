"""Links and contacts at the service: kept sealed, never twice, told to the person, erased in time."""

from __future__ import annotations

import contextlib
import secrets
import sqlite3
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from case_api.desk_keys import DeskKeyFolder
from case_api.keys import KeyFolder
from case_api.links import (
    NoSuchLinkError,
    contact_for_desk,
    links_for_desk,
    set_link_state,
)
from case_api.settings import Settings
from case_api.storage import DAY
from case_api.upkeep import purge
from submission.protocol import operator_keys, receipt
from submission.protocol.answers import CaseStatus, PublicKey, Receipt, ServiceDescription
from submission.protocol.links import (
    SealedTextError,
    open_contact,
    open_link,
    seal_contact,
    seal_link,
)
from submission.protocol.sealing_key import SealingKey
from submission.protocol.terms import LINK_STATES
from submission.protocol.wire import Contact, PageLink, PageLinks, body_bytes
from tests.case_api.people import JSON, Person
from tests.case_api.running_service import RunningService, running

PAGES = ("https://example.org/one", "https://example.com/two?v=3")
MAIL = "someone@example.net"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> DeskKeyFolder:
    folder = DeskKeyFolder(tmp_path_factory.mktemp("desk") / "keys")
    folder.add()
    return folder


@pytest.fixture
def with_desk(service: RunningService, desk: DeskKeyFolder) -> RunningService:
    """The shared service, whose apps seal to the desk's key."""
    folder = KeyFolder(service.settings.key_folder)
    if not folder.keyring().desk_keys:
        folder.publish_desk_key(desk.public_key())
    return service


def sealed_links(key: PublicKey, *addresses: str, ids: tuple[str, ...] = ()) -> PageLinks:
    given = ids or tuple(secrets.token_hex(16) for _ in addresses)
    return PageLinks(
        key_id=key.key_id,
        links=tuple(
            PageLink(link_id=link_id, sealed=operator_keys.encode(seal_link(address, link_id, key)))
            for address, link_id in zip(addresses, given, strict=True)
        ),
    )


def sealed_contact(key: PublicKey, address: str = MAIL) -> Contact:
    return Contact(
        channel="adult", key_id=key.key_id, sealed=operator_keys.encode(seal_contact(address, key))
    )


def send(person: Person, body: PageLinks | Contact) -> httpx.Response:
    method, place = ("POST", "/links") if isinstance(body, PageLinks) else ("PUT", "/contact")
    headers = JSON | person.code
    return person.http.request(
        method, person.path + place, content=body_bytes(body), headers=headers
    )


def with_case(service: RunningService, channel: Any = "adult") -> Person:
    person = Person(service.http)
    assert person.put(person.body(channel=channel)).status_code == 201
    return person


def label_of(service: RunningService, body: PageLinks) -> str:
    """The desk's label of the case that these links are of."""
    first = body.links[0].link_id
    return next(link.label for link in links_for_desk(service.database) if link.link_id == first)


def test_a_person_sends_links_and_the_desk_reads_them(
    with_desk: RunningService, desk: DeskKeyFolder
) -> None:
    person, key = with_case(with_desk), desk.public_key()
    body = sealed_links(key, *PAGES)
    answer = send(person, body)
    assert answer.status_code == 201, answer.text
    signed = Receipt.model_validate_json(answer.content)
    assert signed.action == "links_added"
    described = ServiceDescription.model_validate_json(with_desk.http.get("/v1/service").content)
    receipt.verify(signed, described.receipt_keys, body=body_bytes(body))
    assert described.desk_keys == (key,)

    status = person.status()
    assert [(link.number, link.state) for link in status.links] == [
        (1, "received"),
        (2, "received"),
    ]
    assert [link.link_id for link in status.links] == [link.link_id for link in body.links]

    label = label_of(with_desk, body)
    given = links_for_desk(with_desk.database, label=label)
    opened = [open_link(g.sealed or b"", g.link_id, g.key_id, desk.private_keys()) for g in given]
    assert tuple(opened) == PAGES
    assert person.number not in repr(given)

    for number, state in ((1, "sent_to_host"), (1, "removed"), (2, "not_found")):
        assert set_link_state(with_desk.database, label, number, state)  # type: ignore[arg-type]
    assert not set_link_state(with_desk.database, label, 1, "removed")
    status = person.status()
    assert [link.state for link in status.links] == ["removed", "not_found"]
    assert [(entry.event, entry.link) for entry in status.link_timeline] == [
        ("received", 1),
        ("received", 2),
        ("sent_to_host", 1),
        ("removed", 1),
        ("not_found", 2),
    ]
    open_ones = links_for_desk(with_desk.database, open_only=True)
    assert label not in {link.label for link in open_ones}


def test_a_repeated_link_is_there_once(with_desk: RunningService, desk: DeskKeyFolder) -> None:
    person, key = with_case(with_desk), desk.public_key()
    body = sealed_links(key, *PAGES)
    first, again = send(person, body), send(person, body)
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.content == again.content
    # sealed anew, and with one that is new
    ids = tuple(link.link_id for link in body.links)
    more = sealed_links(key, *PAGES, "https://example.org/3", ids=(*ids, secrets.token_hex(16)))
    assert send(person, more).status_code == 201
    assert [link.number for link in person.status().links] == [1, 2, 3]


def test_a_contact_is_kept_for_adults_only_and_only_beside_links(
    with_desk: RunningService, desk: DeskKeyFolder
) -> None:
    key = desk.public_key()
    adult, minor = with_case(with_desk), with_case(with_desk, "minor")
    assert send(adult, sealed_contact(key)).status_code == 409
    for person in (adult, minor):
        body = sealed_links(key, PAGES[0])
        assert send(person, body).status_code == 201
    assert send(minor, sealed_contact(key)).status_code == 422
    assert not minor.status().contact
    in_disguise = body_bytes(sealed_contact(key)).replace(b'"adult"', b'"minor"')
    path, headers = minor.path + "/contact", JSON | minor.code
    assert minor.http.put(path, content=in_disguise, headers=headers).status_code == 422

    assert send(adult, sealed_contact(key, "first@example.net")).status_code == 200
    assert send(adult, sealed_contact(key)).status_code == 200
    assert adult.status().contact
    link_id = adult.status().links[0].link_id
    label = next(d.label for d in links_for_desk(with_desk.database) if d.link_id == link_id)
    kept = contact_for_desk(with_desk.database, label)
    assert kept is not None
    assert open_contact(kept.sealed, kept.key_id, desk.private_keys()) == MAIL

    erased = adult.http.delete(adult.path + "/contact", headers=adult.code)
    assert Receipt.model_validate_json(erased.content).action == "contact_erased"
    assert contact_for_desk(with_desk.database, label) is None
    adult.http.delete(adult.path + "/contact", headers=adult.code)  # twice is once
    events = [entry.event for entry in adult.status().link_timeline]
    assert events == ["received", "contact_left", "contact_left", "contact_erased"]
    assert not adult.status().contact


def test_without_the_code_nothing_is_stored_or_told(
    with_desk: RunningService, desk: DeskKeyFolder
) -> None:
    person, key = with_case(with_desk), desk.public_key()
    stranger = Person(with_desk.http, number=person.number)
    nobody = Person(with_desk.http)
    for body in (sealed_links(key, PAGES[0]), sealed_contact(key)):
        wrong, unknown = send(stranger, body), send(nobody, body)
        assert (wrong.status_code, wrong.content) == (404, unknown.content)
    wrong = stranger.http.delete(stranger.path + "/contact", headers=stranger.code)
    assert wrong.status_code == 404
    assert person.status().links == ()


def test_what_nobody_could_open_is_refused(with_desk: RunningService, desk: DeskKeyFolder) -> None:
    person, foreign = with_case(with_desk), SealingKey.generate().published()
    answer = send(person, sealed_links(foreign, PAGES[0]))
    assert (answer.status_code, answer.json()["field"]) == (422, "key_id")
    good = body_bytes(sealed_links(desk.public_key(), PAGES[0]))
    headers = JSON | person.code
    for odd in (
        good + b" ",
        good.replace(b'"links":[', b'"note":"x","links":['),
        good.replace(b'"sealed":"', b'"sealed":"A'),
        good.replace(b'"link_id":"', b'"link_id":"A'),
        good[: good.index(b'"links"')] + b'"links":[]}',
    ):
        answer = person.http.post(person.path + "/links", content=odd, headers=headers)
        assert answer.status_code in (400, 422), odd
    assert person.status().links == ()


def test_limits_hold_and_a_withdrawn_case_takes_no_more(
    start_service: Callable[..., RunningService], desk: DeskKeyFolder
) -> None:
    service = start_service(max_links_per_case=60, links_per_day=100)
    KeyFolder(service.settings.key_folder).publish_desk_key(desk.public_key())
    key = desk.public_key()
    # one sealing serves for many: the service can't tell
    sealed = operator_keys.encode(seal_link(PAGES[0], "00" * 16, key))

    def many(count: int) -> PageLinks:
        return PageLinks(
            key_id=key.key_id,
            links=tuple(
                PageLink(link_id=secrets.token_hex(16), sealed=sealed) for _ in range(count)
            ),
        )

    person, other = with_case(service), with_case(service)
    fifty = many(50)
    assert send(person, fifty).status_code == 201
    too_many = send(person, many(11))
    assert (too_many.status_code, too_many.json()["field"]) == (422, "links")
    assert send(other, many(50)).status_code == 201
    refused = send(other, many(1))
    assert refused.status_code == 429
    assert int(refused.headers["retry-after"]) > 0
    assert send(person, fifty).status_code == 200  # a repetition always gets its receipt
    other.withdraw()
    assert send(other, many(1)).status_code == 409

    # and both databases let go in time
    assert send(person, sealed_contact(key)).status_code == 200
    label = label_of(service, fifty)
    for link in links_for_desk(service.database, label=label):
        set_link_state(service.database, label, link.number, "removed")
    later = purge(service.database, service.settings, time.time() + 14 * DAY)
    assert (later.erased_contacts, later.erased_links) == (1, 0)
    later = purge(service.database, service.settings, time.time() + 91 * DAY)
    assert later.erased_links == 100
    assert all(link.sealed is None for link in links_for_desk(service.database))


def test_the_desk_changes_only_what_is_there(
    with_desk: RunningService, desk: DeskKeyFolder
) -> None:
    person = with_case(with_desk)
    body = sealed_links(desk.public_key(), PAGES[0])
    send(person, body)
    label = label_of(with_desk, body)
    for where in ((label, 2), ("NOTTHERE", 1)):
        with pytest.raises(NoSuchLinkError):
            set_link_state(with_desk.database, *where, "removed")
    with pytest.raises(ValueError, match="sent to its host"):
        set_link_state(with_desk.database, label, 1, "received")
    for state in LINK_STATES[1:]:
        assert set_link_state(with_desk.database, label, 1, state)


@pytest.fixture
def alone(tmp_path: Path, desk: DeskKeyFolder) -> Iterator[RunningService]:
    settings = Settings(database=f"sqlite:///{tmp_path / 'cases.db'}", keys=tmp_path / "keys")
    with running(settings) as service:
        KeyFolder(settings.key_folder).publish_desk_key(desk.public_key())
        yield service


def in_files(service: RunningService, searched: bytes) -> bool:
    """Whether something of it is in the database's file, its log, or anything else beside it."""
    folder = service.settings.key_folder.parent
    there = b"\0".join(file.read_bytes() for file in sorted(folder.glob("cases.db*")))
    return any(searched[i : i + 24] in there for i in range(0, len(searched) - 24, 200))


def test_a_contact_is_gone_from_every_file_two_weeks_after_the_last_link_is_closed(
    alone: RunningService, desk: DeskKeyFolder
) -> None:
    person, key = with_case(alone), desk.public_key()
    body, contact = sealed_links(key, *PAGES), sealed_contact(key)
    send(person, body)
    send(person, contact)
    sealed = operator_keys.decode(contact.sealed)
    assert in_files(alone, sealed)
    label = label_of(alone, body)

    set_link_state(alone.database, label, 1, "removed")
    done = purge(alone.database, alone.settings, time.time() + 60 * DAY)
    assert done.erased_contacts == 0  # the second link is still open
    set_link_state(alone.database, label, 2, "refused")
    assert purge(alone.database, alone.settings, time.time() + 13.9 * DAY).erased_contacts == 0
    assert person.status().contact
    assert purge(alone.database, alone.settings, time.time() + 14 * DAY).erased_contacts == 1
    backup = alone.settings.key_folder.parent / "cases.db.backup"
    with contextlib.closing(sqlite3.connect(backup.with_name("cases.db"))) as connection:
        connection.execute("VACUUM INTO ?", (str(backup),))  # as docs/operating.md has it
    assert backup.stat().st_size > 0
    assert not in_files(alone, sealed)
    backup.unlink()
    status = person.status()
    assert not status.contact
    assert status.link_timeline[-1].event == "contact_erased"
    # the addresses stay a while longer, their states for as long as the case
    address = operator_keys.decode(body.links[0].sealed)
    assert in_files(alone, address)
    assert purge(alone.database, alone.settings, time.time() + 90 * DAY).erased_links == 2
    assert not in_files(alone, address)
    assert [link.state for link in person.status().links] == ["removed", "refused"]
    with pytest.raises(NoSuchLinkError):
        set_link_state(alone.database, label, 1, "refused")


def test_what_is_asked_to_go_goes_and_a_withdrawn_case_keeps_no_address(
    alone: RunningService, desk: DeskKeyFolder
) -> None:
    person, key = with_case(alone), desk.public_key()
    body, contact = sealed_links(key, *PAGES), sealed_contact(key)
    send(person, body)
    send(person, contact)
    other = sealed_contact(key)
    send(person, other)
    purge(alone.database, alone.settings)  # within the hour, the service does it by itself
    assert not in_files(alone, operator_keys.decode(contact.sealed))
    person.http.delete(person.path + "/contact", headers=person.code)
    purge(alone.database, alone.settings)
    assert not in_files(alone, operator_keys.decode(other.sealed))

    again = sealed_contact(key)
    send(person, again)
    person.withdraw()
    purge(alone.database, alone.settings, time.time() + 14 * DAY)
    assert not in_files(alone, operator_keys.decode(again.sealed))
    assert in_files(alone, operator_keys.decode(body.links[0].sealed))
    purge(alone.database, alone.settings, time.time() + 32 * DAY)
    assert person.withdraw().json()["action"] == "deleted"
    assert not in_files(alone, operator_keys.decode(body.links[0].sealed))


def test_a_stolen_database_and_key_folder_open_nothing(
    alone: RunningService, desk: DeskKeyFolder
) -> None:
    """All that the public service has, and the private keys that it does hold."""
    person, key = with_case(alone), desk.public_key()
    body, contact = sealed_links(key, *PAGES), sealed_contact(key)
    send(person, body)
    send(person, contact)
    folder = alone.settings.key_folder.parent
    everything = b"\0".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())
    for secret in (MAIL, *PAGES, "example", person.number):
        assert secret.encode() not in everything
    for private in desk.private_keys().values():
        raw = private.to_bytes()
        for part in (
            raw,
            raw.hex().encode(),
            raw[:32],
            raw[:32].hex().encode(),
            raw[64:].hex().encode(),
        ):
            assert part not in everything
    held = KeyFolder(alone.settings.key_folder).keyring().sealing_keys
    as_the_desks = dict.fromkeys([key.key_id], *held.values())
    for keys in (held, as_the_desks):
        with pytest.raises(SealedTextError):
            open_link(
                operator_keys.decode(body.links[0].sealed), body.links[0].link_id, key.key_id, keys
            )


def test_an_older_app_reads_the_status_of_a_case_with_links(
    with_desk: RunningService, desk: DeskKeyFolder
) -> None:
    """It knows no event of links: none may stand in the list that it reads strictly."""
    person = with_case(with_desk)
    send(person, sealed_links(desk.public_key(), PAGES[0]))
    answer = person.look().json()
    assert {entry["event"] for entry in answer["timeline"]} <= {"received", "active"}
    CaseStatus.model_validate(answer)


def test_a_new_key_of_the_desk_is_published_and_the_old_one_still_taken(
    alone: RunningService, desk: DeskKeyFolder, tmp_path: Path
) -> None:
    own = DeskKeyFolder(tmp_path / "desk")
    folder = KeyFolder(alone.settings.key_folder)
    old, new = own.add(), own.add()
    folder.publish_desk_key(old)
    folder.publish_desk_key(new)
    described = ServiceDescription.model_validate_json(alone.http.get("/v1/service").content)
    assert described.desk_keys == (new,) == (own.public_key(),)
    person = with_case(alone)
    for key in (old, new):
        assert send(person, sealed_links(key, PAGES[0])).status_code == 201
    for link in links_for_desk(alone.database):
        assert (
            open_link(link.sealed or b"", link.link_id, link.key_id, own.private_keys()) == PAGES[0]
        )
    assert {file.stat().st_mode & 0o077 for file in (tmp_path / "desk").iterdir()} == {0}
