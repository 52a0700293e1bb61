"""The notice to a host, and where to send it."""

from __future__ import annotations

from datetime import date
from urllib.parse import unquote

import pytest

from case_api.desk.takedowns import contact_at, language_of, notice_to
from case_api.http import LANGUAGES, Language
from resources.guidance import platform_at, platforms

PAGES = ["https://example.org/a?b=1&c=2", "https://example.org/%22%3E"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_notice_has_what_the_law_asks_for(language: Language) -> None:
    notice = notice_to("example.org", PAGES, "adult", language, sender="Us", mail="us@example.net")
    for part in (*PAGES, "example.org", "Us", "us@example.net", "2022/2065", "226-2-1"):
        assert part in notice.text
    minor = notice_to("example.org", PAGES, "minor", language, sender="Us", mail="")
    assert "227-23" in minor.text
    assert "226-2-1" not in minor.text
    assert "[" in minor.text, "a gap is left where the mail address is missing"


def test_the_mail_program_gets_the_whole_notice_or_none() -> None:
    notice = notice_to("example.org", PAGES, "adult", "fr", sender="Nous", mail="us@example.net")
    made = notice.mailto("abuse@example.org?bcc=evil@example.com")
    assert made is None or made.startswith("mailto:abuse@example.org%3Fbcc%3Devil@example.com?")
    short = notice_to("e.org", PAGES[:1], "adult", "en", sender="Us", mail="u@e.org")
    made = short.mailto("abuse@e.org")
    assert made is not None
    assert unquote(made.partition("&body=")[2]) == short.text
    long = notice_to("e.org", PAGES * 50, "adult", "en", sender="Us", mail="u@e.org")
    assert long.mailto("abuse@e.org") is None


@pytest.mark.parametrize(
    ("host", "name"),
    [
        ("m.facebook.com", "Facebook, Messenger"),
        ("facebook.com", "Facebook, Messenger"),
        ("facebook.com.example", None),
        ("notfacebook.com", None),
        ("t.me", "Telegram"),
        ("xn--fcebook-hwa.com", None),
        ("192.0.2.1", None),
    ],
)
def test_a_host_is_known_by_its_domain_and_not_by_its_looks(host: str, name: str | None) -> None:
    found = platform_at(host)
    assert (found.name if found else None) == name


def test_a_contact_says_when_it_was_read() -> None:
    telegram = contact_at("t.me", "minor", "fr")
    assert telegram is not None
    assert telegram.mail == "stopCA@telegram.org"
    assert contact_at("t.me", "adult", "en").mail == "abuse@telegram.org"  # type: ignore[union-attr]
    assert isinstance(telegram.seen, date)
    assert contact_at("unknown.example", "adult", "en") is None


def test_no_domain_belongs_to_two_platforms() -> None:
    domains = [domain for platform in platforms() for domain in platform.domains]
    assert len(domains) == len(set(domains))


@pytest.mark.parametrize(
    ("host", "language"),
    [
        ("bilder.example.de", "de"),
        ("fotos.example.com.br", "pt"),
        ("fotos.example.com.mx", "es"),
        ("immagini.example.it", "it"),
        ("images.example.fr", "fr"),
        ("pictures.example.eg", "ar"),
        ("xn--80aaa.xn--mgberp4a5d4ar", "ar"),
        ("pictures.example.org", "en"),
        ("pictures.example.be", "en"),
        ("de.example.org", "en"),
        ("192.0.2.1", "en"),
    ],
)
def test_a_host_is_written_to_in_the_language_of_its_country(host: str, language: str) -> None:
    assert language_of(host) == language


def test_what_was_not_read_at_the_platform_is_unconfirmed() -> None:
    discord, telegram = contact_at("discord.com", "adult", "en"), contact_at("t.me", "adult", "en")
    assert discord is not None
    assert discord.is_confirmed
    assert discord.page is not None
    assert telegram is not None
    assert not telegram.is_confirmed
    unsourced = [one.id for one in platforms() if one.is_confirmed and one.page is None]
    assert unsourced == []
