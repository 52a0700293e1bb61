"""``empreinte report``: where to report on a platform, and the text of a request to it. Nothing is sent."""

from __future__ import annotations

import argparse
from datetime import datetime
from typing import Any, Literal

from app.papers import Basis, LinkError, RemovalRequest, Sender, notable_parts, read_links
from app.terminal.commands.help_lines import chosen_language
from app.terminal.output import Exit, UsageError, complain, emit, say, speaks_json
from resources.guidance import Platform, platforms

_REASONS = {
    "not_an_address": "One of the links is no address of a page (http or https).",
    "too_long": "One of the links is too long.",
    "too_many": "A request takes 50 links at most.",
}


def run_report(options: argparse.Namespace) -> Exit:
    """With ``--platform`` and links the text of a request; without links where to report; without both the list."""
    language: Literal["en", "fr"] = "fr" if chosen_language(options.language) == "fr" else "en"
    if options.platform is None:
        return _list(options, language)
    platform = _platform(options.platform)
    if not options.links:
        return _show(platform, options, language)
    request = RemovalRequest(
        platform.name,
        _links(options.links),
        Basis(options.basis),
        Sender(options.name or "", options.contact or "", options.representative),
        under_18=options.minor,
        synthetic=options.synthetic,
    )
    if request.missing:
        raise UsageError(f"A valid request also needs: {', '.join(request.missing)}.")
    if any(notable_parts(link) for link in request.links):
        complain(
            "One of the links says more than where the page is. Look at it before you send it."
        )
    text = request.text(language, datetime.now().astimezone())
    if speaks_json(options.json):
        emit({"platform": _to_json(platform, language), "text": text})
    else:
        say([*_where(platform, language), "", *text.splitlines()])
    return Exit.DONE


def _links(given: list[str]) -> tuple[str, ...]:
    try:
        return read_links(" ".join(given))
    except LinkError as failure:
        raise UsageError(_REASONS[failure.reason]) from None


def _platform(wanted: str) -> Platform:
    for platform in platforms():
        if wanted.casefold() in (platform.id, platform.name.casefold()):
            return platform
    raise UsageError(f"Not in the list: {', '.join(platform.id for platform in platforms())}.")


def _list(options: argparse.Namespace, language: str) -> Exit:
    for platform in platforms():
        if speaks_json(options.json):
            emit(_to_json(platform, language))
        else:
            say(["", *_where(platform, language)])
    return Exit.DONE


def _show(platform: Platform, options: argparse.Namespace, language: str) -> Exit:
    if speaks_json(options.json):
        emit(_to_json(platform, language))
    else:
        say(_where(platform, language))
    return Exit.DONE


def _where(platform: Platform, language: str) -> list[str]:
    ways = (platform.report, platform.more, platform.mail, platform.mail_minor)
    lines = [platform.name, *(f"  {way}" for way in ways if way)]
    if platform.in_app is not None:
        lines.append(f"  {platform.in_app.in_language(language)}")
    untried = {"en": "not yet opened by us, seen", "fr": "pas encore ouvert par nous, vu le"}
    if platform.verified_on is None:
        lines.append(f"  ({untried[language]} {platform.seen})")
    return lines


def _to_json(platform: Platform, language: str) -> dict[str, Any]:
    told = platform.model_dump(mode="json")
    told["in_app"] = platform.in_app.in_language(language) if platform.in_app else None
    return told
