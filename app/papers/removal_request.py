"""A request to a platform to remove pictures, with what makes it valid. It is a text: the person copies, saves and sends it.

Sources: US TAKE IT DOWN Act (in force since 19 May 2026): link or way to find it, statement in good faith that the
person did not consent, signature, contact. EU Digital Services Act, article 16(2): why it is illegal, the exact
address, name and e-mail address (not for offences against minors), statement of good faith.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from resources.languages import paper_words


class Basis(StrEnum):
    """What the request rests on."""

    US_48_HOURS = "us_48_hours"
    UK = "uk"
    EU_DSA = "eu_dsa"
    SEARCH = "search"  # removal from the results of a search engine
    RULES = "rules"  # the platform's own rules, anywhere


#: How long the platform has, where the law says so.
DEADLINES = {Basis.US_48_HOURS: timedelta(hours=48), Basis.UK: timedelta(hours=48)}


@dataclass(frozen=True, slots=True)
class Sender:
    """Who asks. ``representative``: asks for somebody else, with their agreement."""

    name: str = ""
    contact: str = ""
    representative: bool = False


@dataclass(frozen=True, slots=True)
class RemovalRequest:
    """What goes into the text. ``under_18``: at the time of the picture, or not sure; then no name is asked for.

    ``synthetic``: the picture was edited or generated.
    """

    platform: str
    links: tuple[str, ...]
    basis: Basis
    sender: Sender = Sender()
    under_18: bool = False
    synthetic: bool = False

    @property
    def missing(self) -> tuple[str, ...]:
        """Which elements are still missing: ``links``, ``name``, ``contact``. Empty: it can be sent."""
        lacking = [] if self.links else ["links"]
        if not self.under_18 and self.basis is not Basis.RULES:
            lacking += [] if self.sender.name.strip() else ["name"]
            lacking += [] if self.sender.contact.strip() else ["contact"]
        return tuple(lacking)

    def text(self, language: str, day: datetime) -> str:
        """The letter, dated ``day``. English is understood by most platforms."""
        words = paper_words("removal_request", language)
        picture = words["fake" if self.synthetic else "picture"]
        paragraphs = [
            words["to"].format(platform=self.platform),
            words["asks"].format(picture=picture),
            "\n".join(self.links),
            words[self.basis.value],
            words["minor"] if self.under_18 else self._statement(language, picture),
            words["copies"],
            *self._signature(language),
            f"{day:%Y-%m-%d}",
        ]
        return "\n\n".join(paragraph for paragraph in paragraphs if paragraph) + "\n"

    def _statement(self, language: str, picture: str) -> str:
        key = "statement_for" if self.sender.representative else "statement"
        return paper_words("removal_request", language)[key].format(picture=picture)

    def _signature(self, language: str) -> tuple[str, ...]:
        if self.under_18 or not self.sender.name.strip():
            return ()
        words = paper_words("removal_request", language)
        contact = self.sender.contact.strip()
        signed = words["signed"].format(name=self.sender.name.strip())
        return (signed, words["contact"].format(contact=contact)) if contact else (signed,)


def reminder(request: RemovalRequest, sent: datetime, title: str) -> str | None:
    """A calendar entry (RFC 5545) for when the platform's time is up; None where the law gives none.

    ``title`` is all that it says, so that a calendar on a shared computer gives nothing away.
    """
    time_given = DEADLINES.get(request.basis)
    if time_given is None:
        return None
    due = (sent + time_given).astimezone(UTC)
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//calendar//EN",
        "BEGIN:VEVENT",
        f"UID:{due:%Y%m%dT%H%M%SZ}-reminder",
        f"DTSTAMP:{sent.astimezone(UTC):%Y%m%dT%H%M%SZ}",
        f"DTSTART:{due:%Y%m%dT%H%M%SZ}",
        f"DTEND:{due + timedelta(minutes=15):%Y%m%dT%H%M%SZ}",
        "SUMMARY:" + _escaped(title),
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return "\r\n".join(lines) + "\r\n"


def _escaped(text: str) -> str:
    plain = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return plain.replace("\r", "").replace("\n", "\\n")
