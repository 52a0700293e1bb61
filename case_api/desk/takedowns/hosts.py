"""Where a host takes notices, as far as the resources know it. Nothing is looked up on the network."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from resources.guidance import Platform, platform_at


@dataclass(frozen=True, slots=True)
class HostContact:
    """Where to send a notice: a form, a mail address or both, as seen on a day. ``verified``: one of us opened it."""

    name: str
    form: str | None
    mail: str | None
    advice: str | None
    seen: date
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
        verified=platform.verified_on is not None,
    )
