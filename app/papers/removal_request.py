"""A request to a platform to remove pictures, with what makes it valid. It is a text: the person copies, saves and sends it.

Sources: US TAKE IT DOWN Act (in force since 19 May 2026): link or way to find it, statement in good faith that the
person did not consent, signature, contact. EU Digital Services Act, article 16(2): why it is illegal, the exact
address, name and e-mail address (not for offences against minors), statement of good faith.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Literal

Language = Literal["en", "fr"]


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

    def text(self, language: Language, day: datetime) -> str:
        """The letter, dated ``day``. English is understood by most platforms."""
        words = _WORDS[language]
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

    def _statement(self, language: Language, picture: str) -> str:
        key = "statement_for" if self.sender.representative else "statement"
        return _WORDS[language][key].format(picture=picture)

    def _signature(self, language: Language) -> tuple[str, ...]:
        if self.under_18 or not self.sender.name.strip():
            return ()
        words = _WORDS[language]
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


_WORDS: dict[Language, dict[str, str]] = {
    "en": {
        "picture": "intimate picture",
        "fake": "intimate picture that was edited or generated",
        "to": "To {platform}",
        "asks": "I ask you to remove this {picture} of a person who did not consent to its publication. It is here:",
        "us_48_hours": "This is a request under the TAKE IT DOWN Act (United States). It asks for removal within 48 hours, also of "
        "known identical copies.",
        "uk": "Publishing it without consent is an offence in the United Kingdom. I ask for removal within 48 hours.",
        "eu_dsa": "This is a notice under article 16 of the Digital Services Act, Regulation (EU) 2022/2065. Publishing this "
        "picture without consent is illegal.",
        "search": "Please remove these addresses from your search results, for every search in which they appear.",
        "rules": "Your own rules do not allow intimate pictures that are published without consent.",
        "statement": "I am the person shown. I did not consent to the publication of this {picture}. I believe in good faith that "
        "what I say here is accurate and complete.",
        "statement_for": "I write for the person shown, with their agreement. They did not consent to the publication of this "
        "{picture}. I believe in good faith that what I say here is accurate and complete.",
        "minor": "The person was under 18 when this picture was made, or may have been. Please treat this as urgent and act as the law "
        "asks of you for pictures of minors.",
        "copies": "Please keep copies from coming back, and tell me what you decided.",
        "signed": "Signed: {name}",
        "contact": "Contact: {contact}",
    },
    "fr": {
        "picture": "image intime",
        "fake": "image intime modifiée ou générée",
        "to": "À l’attention de {platform}",
        "asks": "Je vous demande de retirer cette {picture} d’une personne qui n’a pas consenti à sa diffusion. Elle se trouve ici :",
        "us_48_hours": "Cette demande est faite au titre du TAKE IT DOWN Act (États-Unis). Elle vise un retrait dans les 48 heures, y "
        "compris des copies identiques connues.",
        "uk": "La diffuser sans accord est un délit au Royaume-Uni. Je demande son retrait dans les 48 heures.",
        "eu_dsa": "Ceci est une notification au titre de l’article 16 du règlement sur les services numériques, règlement (UE) "
        "2022/2065. Diffuser cette image sans accord est illégal.",
        "search": "Merci de retirer ces adresses de vos résultats, pour toutes les recherches où elles apparaissent.",
        "rules": "Vos propres règles interdisent les images intimes diffusées sans accord.",
        "statement": "Je suis la personne représentée. Je n’ai pas consenti à la diffusion de cette {picture}. Je déclare de bonne foi "
        "que ce que j’indique ici est exact et complet.",
        "statement_for": "J’écris pour la personne représentée, avec son accord. Elle n’a pas consenti à la diffusion de cette "
        "{picture}. Je déclare de bonne foi que ce que j’indique ici est exact et complet.",
        "minor": "La personne avait moins de 18 ans au moment de cette image, ou les avait peut-être. Merci de traiter cette demande en "
        "urgence et d’agir comme la loi vous le demande pour les images de mineurs.",
        "copies": "Merci d’empêcher que des copies reviennent, et de me dire ce que vous avez décidé.",
        "signed": "Signé : {name}",
        "contact": "Contact : {contact}",
    },
}
