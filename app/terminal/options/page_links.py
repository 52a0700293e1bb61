"""Addresses of pages that are typed after a command."""

from __future__ import annotations

from collections.abc import Sequence

from app.papers import LinkError, read_links
from app.terminal.output import UsageError
from hashing.sentences import sentence

_REASONS = {
    "not_an_address": sentence("One of the links is not the address of a page (http or https)."),
    "too_long": sentence("One of the links is too long."),
    "has_a_name": sentence(
        "One of the links has a name or a password in it, before the @. Leave that out."
    ),
}


def typed_links(given: Sequence[str], *, too_many: str) -> tuple[str, ...]:
    """The links in what was typed, each once and in its one spelling.

    Args:
        too_many: what is said where they are more than are taken at once.

    Raises:
        UsageError: one of them is not the address of a page, or they are too many.
    """
    try:
        return read_links(" ".join(given))
    except LinkError as failure:
        raise UsageError(_REASONS.get(failure.reason, too_many)) from None
