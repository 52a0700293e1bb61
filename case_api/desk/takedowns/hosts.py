"""Where a host takes notices, as far as the resources know it, and in which language. Nothing is looked up on the network."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from case_api.http import Language
from resources.guidance import Platform, platform_at

#: The language that most people and courts use in the country of a top-level domain, where we have a notice in it. Countries
#: with several (.be, .ch, .ca, .ma) are left to whoever writes: the notice is in English until another is chosen.
_OF_COUNTRIES: dict[Language, str] = {
    "fr": "fr re gp mq gf pm yt nc pf wf mc sn ci",
    "de": "de at li berlin hamburg koeln cologne bayern wien",
    "es": "es mx ar cl co pe ve uy py bo ec cr gt hn ni pa sv do cu pr gal cat eus",
    "it": "it sm va",
    "pt": "pt br ao mz cv gw st",
    "ar": "ae bh dz eg iq jo kw ly om ps qa sa sd sy tn ye"
    " xn--wgbh1c xn--mgberp4a5d4ar xn--mgbaam7a8h xn--mgbayh7gpa xn--lgbbat1ad8j xn--pgbs0dh xn--mgbtx2b xn--ygbi2ammx",
}
_BY_DOMAIN = {
    domain: language for language, domains in _OF_COUNTRIES.items() for domain in domains.split()
}


def language_of(host: str) -> Language:
    """The language that a notice to this host (ASCII, lower case) is best written in, by its top-level domain."""
    return _BY_DOMAIN.get(host.rpartition(".")[2], "en")


@dataclass(frozen=True, slots=True)
class HostContact:
    """Where to send a notice: a form, a mail address or both, as seen on a day.

    Attributes:
        source: where we read it, in English; ``page``: its address, where it has one.
        is_confirmed: it was read at the platform itself, or one of us opened it.
        verified: one of us opened it.
    """

    name: str
    form: str | None
    mail: str | None
    advice: str | None
    seen: date
    source: str
    page: str | None
    is_confirmed: bool
    verified: bool


def contact_at(host: str, channel: str, language: str) -> HostContact | None:
    """The contact of the platform that this host belongs to; ``None`` where it has to be looked up by hand."""
    platform: Platform | None = platform_at(host)
    if platform is None:
        return None
    mail = platform.mail_minor if channel == "minor" and platform.mail_minor else platform.mail
    return HostContact(
        name=platform.name,
        form=platform.report,
        mail=mail,
        advice=platform.in_app.in_language(language) if platform.in_app else None,
        seen=platform.verified_on or platform.seen,
        source=platform.source,
        page=platform.page,
        is_confirmed=platform.is_confirmed,
        verified=platform.verified_on is not None,
    )
