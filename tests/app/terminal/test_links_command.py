"""``empreinte links``, against the real case service, in this process."""

from __future__ import annotations

import io
import json

import pytest

from app.terminal.commands.links import say_links
from app.terminal.output import Exit, Output
from app.terminal.spoken import Spoken
from submission.case_identity import CaseIdentity
from submission.choices import CaseChoices
from submission.client import CaseClient
from submission.network.service_address import ServiceAddress
from submission.preparation import prepare_case
from submission.protocol.terms import Channel
from tests.app.pages.window_states import case
from tests.app.terminal.command_line import run_as_set
from tests.submission.cases import chosen, picture


def a_case(service: ServiceAddress, channel: Channel = "adult") -> CaseIdentity:
    made = prepare_case(chosen([picture(1)]), CaseChoices(channel))
    with CaseClient(service) as client:
        client.submit(made)
    return made.identity


class Shell:
    """One command at a time, about one case."""

    def __init__(self, address: ServiceAddress, identity: CaseIdentity) -> None:
        self._fixed = ["links", "--service", address.url, "--case", identity.case_id]
        self.identity = identity

    def links(self, *arguments: str) -> tuple[int, str, str]:
        ran = run_as_set(*self._fixed, *arguments)
        return ran.code, ran.out.decode(), ran.err


@pytest.fixture(name="shell")
def _shell(service: ServiceAddress, monkeypatch: pytest.MonkeyPatch) -> Shell:
    identity = a_case(service)
    monkeypatch.setenv("EMPREINTE_ACCESS_CODE", identity.access_code)
    return Shell(service, identity)


def test_links_are_sent_once_listed_and_named(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    code, out, _ = shell.links("example.org/a", "https://EXAMPLE.org/b#top")
    assert code == Exit.DONE
    told = json.loads(out)
    assert [link["state"] for link in told["links"]] == ["received", "received"]
    assert told["sent"] == [
        {"number": 1, "address": "https://example.org/a"},
        {"number": 2, "address": "https://example.org/b"},
    ]
    assert [receipt["action"] for receipt in told["receipts"]] == ["links_added"]

    monkeypatch.setattr("sys.stdin", io.StringIO("https://example.org/b\nhttps://example.org/c\n"))
    code, out, _ = shell.links("-", "--contact", "a@example.net")
    told = json.loads(out)
    assert {each["number"] for each in told["sent"]} == {2, 3}
    assert told["contact"]
    code, out, _ = shell.links("--erase-contact")
    told = json.loads(out)
    assert (code, told["contact"]) == (Exit.DONE, False)
    assert [entry["event"] for entry in told["link_timeline"]][-1] == "contact_erased"
    assert len(told["links"]) == 3


@pytest.mark.long
def test_a_dry_run_prints_the_bodies_and_sends_no_link(
    shell: Shell, service: ServiceAddress
) -> None:
    code, out, _ = shell.links("--dry-run", "example.org/a", "--contact", "a@example.net")
    assert code == Exit.DONE
    links, contact = map(json.loads, out.splitlines())
    assert set(links) == {"protocol", "key_id", "links"}
    assert set(contact) == {"protocol", "channel", "key_id", "sealed"}
    assert "example" not in out
    with CaseClient(service) as client:
        assert client.status(shell.identity).links == ()


def test_a_link_that_tells_of_a_person_is_not_sent_before_one_says_so(shell: Shell) -> None:
    telling = "https://example.org/p?v=1&user=camille"
    code, out, err = shell.links(telling)
    assert (code, out) == (Exit.USAGE, "")
    assert "https://example.org/p?v=1 instead" in err
    code, out, _ = shell.links("--shorten", telling)
    assert json.loads(out)["sent"] == [{"number": 1, "address": "https://example.org/p?v=1"}]
    code, out, _ = shell.links("--as-they-are", telling)
    assert json.loads(out)["sent"] == [{"number": 2, "address": telling}]
    code, _, err = shell.links("--shorten", "https://example.org/me@example.net")
    assert code == Exit.USAGE
    assert "can't be shortened" in err


@pytest.mark.parametrize(
    "arguments",
    [
        ("not an address",),
        ("https://me:pw@example.org/",),
        ("--contact", "nobody"),
        ("--erase-contact", "example.org/a"),
        ("--shorten", "--as-they-are", "example.org/a"),
    ],
)
def test_what_can_t_be_sent_is_told_before_anything_is(
    shell: Shell, arguments: tuple[str, ...]
) -> None:
    code, out, err = shell.links(*arguments)
    assert (code, out) == (Exit.USAGE, "")
    assert err


@pytest.mark.long
def test_the_minor_channel_takes_links_and_no_contact(
    service: ServiceAddress, monkeypatch: pytest.MonkeyPatch
) -> None:
    identity = a_case(service, "minor")
    monkeypatch.setenv("EMPREINTE_ACCESS_CODE", identity.access_code)
    shell = Shell(service, identity)
    code, out, _ = shell.links("example.org/a", "--contact", "a@example.net")
    assert (code, json.loads(out)["error"]["code"]) == (Exit.FAILED, "not_offered")
    assert shell.links("example.org/a")[0] == Exit.DONE
    with CaseClient(service) as client:
        assert len(client.status(identity).links) == 1


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_person_reads_what_became_of_each_link(
    language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    told = case()
    say_links(told, Output(Spoken(language)), {2: "https://example.org/a"})
    say_links(told.model_copy(update={"contact": False}), Output(Spoken(language)))
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 13
    assert all("2026-11-21" in line for line in lines[:2])
    assert lines[2].strip() == "https://example.org/a"
    assert "--erase-contact" in lines[6]
    if language == "en":
        assert lines[0] == "  Link 1: received, not looked at yet, 2026-11-21"
        assert lines[-1] == "  The e-mail address was erased on 2026-11-21."
