"""Papers that a person writes: requests with all they need, links that are never opened, a log without pictures."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from app.papers import (
    Basis,
    EvidenceEntry,
    EvidenceLog,
    LinkError,
    Notable,
    NotTextError,
    RemovalRequest,
    Sender,
    notable_parts,
    read_links,
)
from app.papers.evidence_log import text_of_file
from app.papers.links import shortened
from app.papers.removal_request import reminder
from submission.protocol.terms import MAX_LINKS

DAY = datetime(2026, 11, 28, 10, 0, tzinfo=UTC)
LINK = "https://example.org/a/picture"
SENDER = Sender("Camille Martin", "camille@example.org")


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("basis", list(Basis))
def test_a_complete_request_has_all_four_elements(language: str, basis: Basis) -> None:
    request = RemovalRequest("Example", (LINK,), basis, SENDER)
    assert request.missing == ()
    text = request.text(language, DAY)
    for element in (LINK, SENDER.name, SENDER.contact, "2026-11-28"):
        assert element in text
    assert ("good faith" if language == "en" else "bonne foi") in text
    assert "{" not in text


def test_what_is_missing_is_named() -> None:
    assert RemovalRequest("Example", (), Basis.US_48_HOURS).missing == ("links", "name", "contact")
    assert RemovalRequest("Example", (LINK,), Basis.RULES).missing == ()


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("basis", list(Basis))
def test_a_request_about_a_minor_names_nobody(language: str, basis: Basis) -> None:
    request = RemovalRequest("Example", (LINK,), basis, SENDER, under_18=True)
    text = request.text(language, DAY)
    assert request.missing == ()
    assert SENDER.name not in text
    assert SENDER.contact not in text
    assert "18" in text


def test_the_reminder_says_when_time_is_up_and_nothing_else() -> None:
    request = RemovalRequest("Example", (LINK,), Basis.US_48_HOURS, SENDER)
    entry = reminder(request, DAY, "Call back, today; yes")
    assert entry is not None
    assert "DTSTART:20261130T100000Z" in entry
    assert "SUMMARY:Call back\\, today\\; yes" in entry
    assert "example" not in entry.lower()
    assert reminder(RemovalRequest("Example", (LINK,), Basis.RULES), DAY, "x") is None


def test_links_are_read_one_each_in_one_spelling() -> None:
    text = "example.org/a\nHTTPS://EXAMPLE.org/a  http://b.example:8080/x?y=1#z"
    assert read_links(text) == ("https://example.org/a", "http://b.example:8080/x?y=1")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("https://me:pw@example.org/a", "has_a_name"),
        ("ftp://example.org/a", "not_an_address"),
        ("javascript:alert(1)", "not_an_address"),
        ("file:///home/me/picture.jpg", "not_an_address"),
        ("just words", "not_an_address"),
        ("https://[::1", "not_an_address"),
        ("https://example.org:99999/", "not_an_address"),
        ("https://example.org/" + "a" * 2048, "too_long"),
        (" ".join(f"https://example.org/{n}" for n in range(MAX_LINKS + 1)), "too_many"),
    ],
)
def test_what_is_no_page_is_refused(text: str, reason: str) -> None:
    with pytest.raises(LinkError) as caught:
        read_links(text)
    assert caught.value.reason == reason


@given(st.text(max_size=300))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        links = read_links(text)
    except LinkError:
        return
    assert read_links(" ".join(links)) == links


def test_what_an_address_gives_away_is_pointed_out() -> None:
    assert notable_parts("https://example.org/a") == frozenset()
    assert Notable.MAIL in notable_parts("https://example.org/?to=me%40example.org")
    assert notable_parts("https://example.org/?igsh=abc") == {Notable.PARAMETER}
    told = notable_parts("https://example.org/?x=" + "aB3" * 12)
    assert told == {Notable.RANDOM_PART}


@pytest.mark.parametrize(
    ("link", "short"),
    [
        ("https://example.org/watch?v=abc&utm_source=mail", "https://example.org/watch?v=abc"),
        ("https://example.org/p?igsh=abc", "https://example.org/p"),
        ("https://example.org/p?a=1&user=camille&b=2", "https://example.org/p?a=1&b=2"),
        ("https://example.org/p?sig=0&id=9", "https://example.org/p?id=9"),
        ("https://example.org/p?to=me%40example.org", "https://example.org/p"),
        ("https://example.org/p?viewkey=ph5f2a", "https://example.org/p?viewkey=ph5f2a"),
        ("https://example.org/?page=2#/photo/9", "https://example.org/?page=2#/photo/9"),
    ],
)
def test_what_tells_of_a_person_is_dropped_and_the_page_kept(link: str, short: str) -> None:
    assert shortened(link) == short


_PARAMETERS = st.tuples(
    st.sampled_from(
        ["v", "id", "user", "e_mail", "utm_source", "token", "q", "%65mail", "auth-key"]
    ),
    st.one_of(
        st.text("abcXYZ019", max_size=30), st.just("me%40example.org"), st.just("a@b.example")
    ),
).map("=".join)


@given(st.lists(_PARAMETERS, max_size=6), st.sampled_from(["", "/p", "/@a.b/c", "/me@example.org"]))
def test_a_shortened_link_is_a_link_that_tells_less(parameters: list[str], path: str) -> None:
    link = read_links(f"https://example.org{path}?{'&'.join(parameters)}#/r")[0]
    short = shortened(link)
    assert shortened(short) == short
    assert read_links(short) == (short,)
    assert notable_parts(short) <= notable_parts(link) & {Notable.MAIL}
    assert (Notable.MAIL in notable_parts(short)) == ("me@" in path)
    assert set(urlsplit(short).query.split("&")) <= {*urlsplit(link).query.split("&"), ""}
    if not notable_parts(link):
        assert short == link


def test_the_log_is_in_order_and_prints() -> None:
    log = EvidenceLog()
    log = log.with_entry(EvidenceEntry(None, what="threatened to send it to my work"))
    log = log.with_entry(EvidenceEntry(date(2026, 11, 20), "Example <chat>", "@someone"))
    assert [entry.day for entry in log.entries] == [date(2026, 11, 20), None]
    assert "2026-11-20" in log.text("fr", "ABCD")
    assert "Example &lt;chat&gt;" in log.page("en")
    assert log.without(0).entries[0].what.startswith("threatened")
    with pytest.raises(ValueError, match="nothing"):
        log.with_entry(EvidenceEntry())


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "WEBP", "BMP", "TIFF", "PDF"])
def test_the_log_takes_no_picture(kind: str) -> None:
    held = io.BytesIO()
    Image.new("RGB", (8, 8)).save(held, kind)
    with pytest.raises(NotTextError):
        text_of_file(held.getvalue())
    assert text_of_file("Ce qui s’est passé".encode()) == "Ce qui s’est passé"
