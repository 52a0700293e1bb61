"""``empreinte help-lines``: whom to call or write to, from this computer's own list."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from app.terminal.output import Exit, UsageError, emit, error, say, speaks_json
from resources.help_lines import Country, HelpLine, choices, help_lines, search, suggested
from resources.opening_hours import is_open

_WORDS = {
    "en": {
        "open": "open now",
        "closed": "closed now",
        "untried": "not yet tried by us, seen {seen}",
        "tried": "checked by us on {day}",
        "sms": "text message",
        "none": "Nothing was found.",
    },
    "fr": {
        "open": "ouvert en ce moment",
        "closed": "fermé en ce moment",
        "untried": "pas encore essayé par nous, vu le {seen}",
        "tried": "vérifié par nous le {day}",
        "sms": "SMS",
        "none": "Rien n’a été trouvé.",
    },
}


def run_help_lines(options: argparse.Namespace) -> Exit:
    """Offline: nothing is looked up anywhere."""
    country = (options.country or suggested(os.environ.get("LANG", ""))).upper()
    if country not in choices():
        raise UsageError(f"No list for this country. There is one for {', '.join(choices())}.")
    found = search(help_lines(country), " ".join(options.words))
    if options.group:
        found = tuple(pair for pair in found if options.group in pair[1].groups)
    language = chosen_language(options.language)
    if speaks_json(options.json):
        for _, line in found:
            emit(_to_json(line, language))
        if not found:
            emit({"error": error("nothing_found", _WORDS[language]["none"])})
    else:
        say(_lines(found, language))
    return Exit.DONE if found else Exit.FAILED


def chosen_language(asked: str | None) -> str:
    """``fr`` or ``en``: what was asked for, else what the system speaks."""
    return asked or ("fr" if os.environ.get("LANG", "").startswith("fr") else "en")


def _lines(found: Iterable[tuple[Country, HelpLine]], language: str) -> list[str]:
    words = _WORDS[language]
    lines: list[str] = []
    heading = ""
    for country, line in found:
        if country.country != heading:
            lines += ["", country.name.in_language(language)]
            heading = country.country
        lines += ["", f"  {line.name.in_language(language)}"]
        lines += [f"    {' · '.join(line.phones)}"] if line.phones else []
        lines += [f"    {words['sms']} {line.sms}"] if line.sms else []
        lines += [f"    {line.url.in_language(language)}"] if line.url else []
        lines.append(f"    {line.about.in_language(language)}")
        state = _state(country, line)
        lines += [f"    {words[state]}"] if state else []
        lines.append(f"    ({_sureness(line, words)})")
    return lines[1:] or [words["none"]]


def _state(country: Country, line: HelpLine) -> str:
    if line.hours is None or not (line.phones or line.sms):
        return ""
    return "open" if is_open(line.hours, country.time_zone, datetime.now(UTC)) else "closed"


def _sureness(line: HelpLine, words: dict[str, str]) -> str:
    if line.verified_on is None:
        return words["untried"].format(seen=line.seen)
    return words["tried"].format(day=line.verified_on)


def _to_json(line: HelpLine, language: str) -> dict[str, Any]:
    return {
        "id": line.id,
        "groups": list(line.groups),
        "name": line.name.in_language(language),
        "phones": list(line.phones),
        "sms": line.sms,
        "url": line.url.in_language(language) if line.url else None,
        "about": line.about.in_language(language),
        "source": line.source,
        "confidence": line.confidence,
        "seen": line.seen.isoformat(),
        "verified_on": line.verified_on.isoformat() if line.verified_on else None,
    }
