"""What is said of the service: who runs it, and who receives its fingerprints. As the operator's word, no more."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.state import ServiceFacts
from app.words import listed

translate = QCoreApplication.translate
#: Names on the first page; the next page has all of them.
_MOST_NAMES = 5


def platforms_in_short(service: ServiceFacts) -> str:
    """One sentence for the first page."""
    known = service.description
    if service.practice_here:
        return translate("about_service", "This is practice: no platform receives anything.")
    if not service.set_up:
        return translate(
            "about_service",
            "No case service is set up in this app yet, so fingerprints can be made but not sent.",
        )
    if known is None:
        return translate(
            "about_service",
            "Which platforms take part is not known yet: the service has not answered.",
        )
    if not known.platforms:
        return translate(
            "about_service", "At present no platform receives what is sent to {operator}."
        ).format(operator=known.name)
    named = listed(known.platforms[:_MOST_NAMES])
    if (left := len(known.platforms) - _MOST_NAMES) > 0:
        named += " " + translate("about_service", "and {count} more").format(count=left)
    return translate(
        "about_service", "Fingerprints go to these platforms, says {operator}: {platforms}."
    ).format(operator=known.name, platforms=named)


def platforms_in_full(service: ServiceFacts) -> str:
    """What is known of the service, for the page before the adult way begins."""
    known = service.description
    if service.practice_here:
        return translate(
            "about_service",
            "This is practice. Fingerprints go to a practice service on this computer; no platform receives them.",
        )
    if not service.set_up:
        return translate(
            "about_service",
            "No case service is set up in this app yet. You can make fingerprints and see "
            "exactly what would be sent; sending needs a service.",
        )
    if known is None:
        return translate(
            "about_service",
            "Which platforms take part is not known yet: the service has not answered. "
            "You can begin; you will see it before anything is sent.",
        )
    if not known.platforms:
        return translate(
            "about_service",
            "This service is run by {operator}. It says that no platform receives its "
            "fingerprints at present.",
        ).format(operator=known.name)
    return translate(
        "about_service",
        "This service is run by {operator}. It says that these platforms receive its "
        "fingerprints: {platforms}.",
    ).format(operator=known.name, platforms=listed(known.platforms))
