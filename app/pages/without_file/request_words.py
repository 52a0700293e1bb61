"""What is said of a request: what it is based on, what it still lacks, what can follow."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.papers import Basis
from app.words import listed

translate = QCoreApplication.translate


def names_of_bases() -> dict[Basis, str]:
    """What a request can be based on, as the list on the page says it."""
    return {
        Basis.US_48_HOURS: translate("RequestPage", "United States: Take It Down Act, 48 hours"),
        Basis.UK: translate("RequestPage", "United Kingdom: 48 hours"),
        Basis.EU_DSA: translate(
            "RequestPage", "European Union: a notice under the Digital Services Act"
        ),
        Basis.SEARCH: translate("RequestPage", "A search engine: take it out of the results"),
        Basis.RULES: translate("RequestPage", "Anywhere: the platform’s own rules"),
    }


def missing_in_words(names: tuple[str, ...]) -> str:
    """What :attr:`RemovalRequest.missing` names; empty where nothing is missing."""
    said = {
        "links": translate("RequestPage", "a link"),
        "name": translate("RequestPage", "a name"),
        "contact": translate("RequestPage", "an e-mail address"),
    }
    if not names:
        return ""
    return translate("RequestPage", "Still missing: {names}.").format(
        names=listed(said[name] for name in names)
    )


def what_then(basis: Basis) -> str:
    """What a person can do when the platform does nothing."""
    if basis is Basis.US_48_HOURS:
        return translate(
            "RequestPage",
            "After 48 hours you can complain to the Federal Trade Commission: "
            "takeitdown.ftc.gov. Keep the request and the answer.",
        )
    if basis is Basis.UK:
        return translate(
            "RequestPage",
            "The Revenge Porn Helpline can report for adults in the United Kingdom, and Report "
            "Remove for under-18s. Keep the request and the answer.",
        )
    if basis is Basis.EU_DSA:
        return translate(
            "RequestPage",
            "The platform has to tell you what it decided, and how to object. A trusted flagger "
            "of your country, such as Point de Contact in France, is heard first.",
        )
    if basis is Basis.SEARCH:
        return translate(
            "RequestPage",
            "Ask once more, and report it as well where the page is: only there can it be removed.",
        )
    return translate(
        "RequestPage",
        "Report it once more, and let a help line do it with you: some of them reach a platform "
        "faster. Keep the request and the answer.",
    )
