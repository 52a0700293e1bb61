"""Lists what a human must still dial or open: ``python -m resources.to_verify``."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from resources.entries import Sourced
from resources.guidance import all_laws, platforms
from resources.help_lines import countries


def unverified() -> Iterator[tuple[str, str, Sourced]]:
    """Each entry nobody tried: its kind, what to dial or open, and the entry."""
    for country in countries().values():
        for line in country.lines:
            pages = () if line.url is None else (line.url.en, line.url.fr)
            reached = (*line.phones, *([line.sms] if line.sms else []), *dict.fromkeys(pages))
            if line.verified_on is None:
                yield f"help line {line.id}", ", ".join(reached), line
    for platform in platforms():
        ways = (platform.report, platform.more, platform.mail, platform.mail_minor)
        if platform.verified_on is None:
            yield f"platform {platform.id}", ", ".join(way for way in ways if way), platform
    for law in all_laws():
        if law.verified_on is None:
            yield f"law {law.id}", law.url or law.name.en, law


def main() -> None:
    rows = sorted(unverified(), key=lambda row: row[2].confidence, reverse=True)
    for what, reached, entry in rows:
        sys.stdout.write(
            f"{entry.confidence}  {what:28}  {reached}  ({entry.source}, {entry.seen})\n"
        )
    sys.stdout.write(f"{len(rows)} to dial or open; the least sure come first.\n")


if __name__ == "__main__":
    main()
