"""``empreinte report``: where to report on a platform, and the text of a request to it. Nothing is sent."""

from __future__ import annotations

import argparse
from datetime import datetime
from typing import Any

from app.papers import Basis, RemovalRequest, Sender, notable_parts
from app.terminal.options import typed_links
from app.terminal.output import Exit, Output, UsageError
from hashing.sentences import sentence
from resources.guidance import Platform, platforms

_TOO_MANY = sentence("A request takes 50 links at most.")
_LACKS = sentence("A valid request also needs: {names}.")
_SAYS_MORE = sentence(
    "One of the links says more than where the page is. Look at it before you send it."
)
_NOT_LISTED = sentence("Not in the list: {platforms}.")
_UNTRIED = sentence("not yet opened by us, seen {day}")


def run_report(options: argparse.Namespace, out: Output) -> Exit:
    """With ``--platform`` and links the text of a request; without links where to report; without both the list."""
    if options.platform is None:
        return _list(out)
    platform = _platform(options.platform)
    if not options.links:
        return _show(platform, out)
    request = RemovalRequest(
        platform.name,
        _links(options.links),
        Basis(options.basis),
        Sender(options.name or "", options.contact or "", options.representative),
        under_18=options.minor,
        synthetic=options.synthetic,
    )
    if request.missing:
        raise UsageError(_LACKS, names=", ".join(request.missing))
    if any(notable_parts(link) for link in request.links):
        out.complain(_SAYS_MORE)
    language = out.words.language
    text = request.text(language, datetime.now().astimezone())
    if out.in_json:
        out.emit({"platform": _to_json(platform, language), "text": text})
    else:
        _say_where(platform, out)
        for line in ("", *text.splitlines()):
            out.say(line)
    return Exit.DONE


def _links(given: list[str]) -> tuple[str, ...]:
    return typed_links(given, too_many=_TOO_MANY)


def _platform(wanted: str) -> Platform:
    for platform in platforms():
        if wanted.casefold() in (platform.id, platform.name.casefold()):
            return platform
    raise UsageError(_NOT_LISTED, platforms=", ".join(platform.id for platform in platforms()))


def _list(out: Output) -> Exit:
    for platform in platforms():
        _show(platform, out)
        if not out.in_json:
            out.say()
    return Exit.DONE


def _show(platform: Platform, out: Output) -> Exit:
    if out.in_json:
        out.emit(_to_json(platform, out.words.language))
    else:
        _say_where(platform, out)
    return Exit.DONE


def _say_where(platform: Platform, out: Output) -> None:
    out.say(platform.name)
    for way in (platform.report, platform.more, platform.mail, platform.mail_minor):
        if way:
            out.say(f"  {way}")
    if platform.in_app is not None:
        out.say(f"  {platform.in_app.in_language(out.words.language)}")
    if platform.verified_on is None:
        out.say(f"  ({out.words(_UNTRIED, day=platform.seen)})")


def _to_json(platform: Platform, language: str) -> dict[str, Any]:
    told = platform.model_dump(mode="json")
    told["in_app"] = platform.in_app.in_language(language) if platform.in_app else None
    return told
