"""``empreinte help-lines``: whom to call or write to, from this computer's own list."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from app.terminal.output import Exit, Output, UsageError
from hashing.sentences import sentence
from resources.help_lines import Country, HelpLine, choices, help_lines, search
from resources.opening_hours import is_open
from resources.region import suggested

_OPEN = sentence("open now")
_CLOSED = sentence("closed now")
_UNTRIED = sentence("not yet tried by us, seen {day}")
_TRIED = sentence("checked by us on {day}")
_SMS = sentence("text message {number}")
_NOTHING = sentence("Nothing was found.")
_NO_LIST = sentence("No list for this country. There is one for {countries}.")


def run_help_lines(options: argparse.Namespace, out: Output) -> Exit:
    """Offline: nothing is looked up anywhere."""
    country = (options.country or suggested(os.environ.get("LANG", ""))).upper()
    if country not in choices():
        raise UsageError(_NO_LIST, countries=", ".join(choices()))
    found = search(help_lines(country), " ".join(options.words), out.words.language)
    if options.group:
        found = tuple(pair for pair in found if options.group in pair[1].groups)
    if not out.in_json:
        _say(found, out)
    for _, line in found if out.in_json else ():
        out.emit(_to_json(line, out.words.language))
    if not found and out.in_json:
        out.emit({"error": out.error("nothing_found", _NOTHING)})
    return Exit.DONE if found else Exit.FAILED


def _say(found: Sequence[tuple[Country, HelpLine]], out: Output) -> None:
    heading = None
    for country, line in found:
        if country.country != heading:
            if heading is not None:
                out.say()
            out.say(country.name.in_language(out.words.language))
            heading = country.country
        out.say()
        _say_line(country, line, out)
    if not found:
        out.say(_NOTHING)


def _say_line(country: Country, line: HelpLine, out: Output) -> None:
    language = out.words.language
    out.say(f"  {line.name.in_language(language)}")
    said = [" · ".join(line.phones)]
    said += [out.words(_SMS, number=line.sms)] if line.sms else []
    said += [line.url.in_language(language)] if line.url else []
    said += [line.about.in_language(language), _state(country, line, out), _sureness(line, out)]
    for text in filter(None, said):
        out.say(f"    {text}")


def _state(country: Country, line: HelpLine, out: Output) -> str:
    if line.hours is None or not (line.phones or line.sms):
        return ""
    now = datetime.now(UTC)
    return out.words(_OPEN if is_open(line.hours, country.time_zone, now) else _CLOSED)


def _sureness(line: HelpLine, out: Output) -> str:
    if line.verified_on is None:
        return f"({out.words(_UNTRIED, day=line.seen)})"
    return f"({out.words(_TRIED, day=line.verified_on)})"


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
