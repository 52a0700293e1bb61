"""The text that staff send to a host, in the language that suits it. The desk itself sends nothing.

It has what article 16(2) of Regulation (EU) 2022/2065 (DSA) asks of a notice: why the content is illegal, the exact
addresses, who gives notice and at which mail address (not needed for offences against minors), a statement of good faith.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote

from case_api.desk.words import is_draft, notice_words
from case_api.http import Language
from submission.protocol.terms import Channel

#: Characters: mail programs cut longer ``mailto:`` addresses.
_LONGEST_MAILTO = 1_800


@dataclass(frozen=True, slots=True)
class Notice:
    """A subject and a text. ``is_draft``: no native speaker has reviewed its language."""

    subject: str
    text: str
    is_draft: bool

    def mailto(self, address: str) -> str | None:
        """An address that opens the staff's mail program with this notice; ``None`` where it would be too long."""
        made = f"mailto:{quote(address, safe='@')}?subject={quote(self.subject)}&body={quote(self.text)}"
        return made if len(made) <= _LONGEST_MAILTO else None


def notice_to(
    host: str,
    addresses: Sequence[str],
    channel: Channel,
    language: Language,
    *,
    sender: str,
    mail: str,
) -> Notice:
    """The notice about pages of one host.

    Args:
        addresses: of the pages.
        channel: of the cases that they are from; a notice about minors says so.
        sender: the operator's name.
        mail: where the host answers; if it is empty, the text leaves a gap to be filled in.
    """
    words = notice_words(language)
    paragraphs = [
        words["to"].format(host=host),
        words["who"].format(sender=sender),
        "\n".join(addresses),
        words[channel],
        words["basis"],
        words["answer"].format(mail=mail or words["gap"]),
        words["faith"],
        sender,
    ]
    return Notice(words["subject"], "\n\n".join(paragraphs) + "\n", is_draft(language))
