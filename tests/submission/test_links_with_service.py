"""The client's calls about links and a contact, against the real case service on loopback."""

from __future__ import annotations

import socket
import sys

import pytest

from submission.case_identity import CaseIdentity
from submission.choices import CaseChoices
from submission.client import CaseClient
from submission.failures import ConflictError, NotFoundOrWrongCodeError, NotOfferedError
from submission.network.service_address import ServiceAddress
from submission.preparation import prepare_case
from submission.prepared_case import PreparedCase
from submission.prepared_links import desk_key, numbers_of, prepare_contact, prepare_links
from tests.submission.cases import chosen, picture
from tests.submission.network.dropped_answers import DroppedAnswers


def _sent(client: CaseClient, channel: str = "adult") -> PreparedCase:
    case = prepare_case(chosen([picture(1)]), CaseChoices(channel))  # type: ignore[arg-type]
    client.submit(case)
    return case


def test_links_arrive_once_and_are_told_by_number(client: CaseClient) -> None:
    case = _sent(client)
    key = desk_key(client.describe_service())
    links = prepare_links(case.identity, ["example.org/a", "example.org/b"], key)
    first = client.add_links(links)
    assert client.add_links(links) == first
    again = prepare_links(case.identity, ["https://example.org/b", "https://example.org/c"], key)
    client.add_links(again)
    status = client.status(case.identity)
    assert [(link.number, link.state) for link in status.links] == [
        (1, "received"),
        (2, "received"),
        (3, "received"),
    ]
    assert numbers_of(again, status) == {"https://example.org/b": 2, "https://example.org/c": 3}
    assert [entry.event for entry in status.link_timeline] == ["received"] * 3


def test_links_whose_answer_got_lost_arrive_once(service: ServiceAddress) -> None:
    dropping = DroppedAnswers(service, lost=0)
    with CaseClient(service, transport=dropping, wait=lambda _: None) as client:
        case = _sent(client)
        links = prepare_links(case.identity, ["example.org/a"], desk_key(client.describe_service()))
        dropping.lost = 1
        client.add_links(links)
        assert len(client.status(case.identity).links) == 1


def test_a_contact_is_left_and_erased(client: CaseClient) -> None:
    case = _sent(client)
    key = desk_key(client.describe_service())
    contact = prepare_contact(case.identity, "a@example.org", "adult", key)
    with pytest.raises(ConflictError):
        client.leave_contact(contact)
    client.add_links(prepare_links(case.identity, ["example.org/a"], key))
    assert client.leave_contact(contact).action == "contact_left"
    assert client.status(case.identity).contact
    for _ in range(2):
        assert client.erase_contact(case.identity).action == "contact_erased"
    status = client.status(case.identity)
    assert not status.contact
    assert [entry.event for entry in status.link_timeline] == [
        "received",
        "contact_left",
        "contact_erased",
    ]


def test_nobody_looks_a_link_up_or_opens_it(client: CaseClient, service: ServiceAddress) -> None:
    """Not even one that leads to this computer: whoever reported it must not be seen at the page's own server."""
    called: list[str] = []
    watching = True

    def note(event: str, arguments: tuple[object, ...]) -> None:
        # of our own thread: other tests' services may be busy in others
        if watching and event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname"):
            called.append(repr(arguments))

    with socket.create_server(("127.0.0.1", 0)) as trap:
        trap.settimeout(0.5)
        port = trap.getsockname()[1]
        case = _sent(client)
        sys.addaudithook(note)  # can't be taken away again
        pages = [f"http://127.0.0.1:{port}/p", "https://page.example.test/p"]
        links = prepare_links(case.identity, pages, desk_key(client.describe_service()))
        client.add_links(links)
        assert len(client.status(case.identity).links) == 2
        watching = False
        assert [call for call in called if "page.example" in call or str(port) in call] == []
        with pytest.raises(TimeoutError):  # neither this process nor the service's
            trap.accept()


def test_a_wrong_code_adds_nothing(client: CaseClient) -> None:
    case = _sent(client)
    key = desk_key(client.describe_service())
    stranger = CaseIdentity(case.identity.case_id, CaseIdentity.new().access_code)
    with pytest.raises(NotFoundOrWrongCodeError):
        client.add_links(prepare_links(stranger, ["example.org/a"], key))
    assert client.status(case.identity).links == ()


def test_a_service_without_a_desk_takes_none(client: CaseClient) -> None:
    with pytest.raises(NotOfferedError):
        desk_key(client.describe_service().model_copy(update={"desk_keys": ()}))
