"""What an operator's file says of the operator and its service, line by line, for the window and the command line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from hashing.sentences import sentence
from submission.protocol.operator_file import OperatorFile

_NAME = sentence("Operator: {name}")
_ADDRESS = sentence("Address: {address}")
_BOTH = sentence("Takes cases about adults, and about people who were under 18.")
_ADULTS = sentence("Takes cases about adults only.")
_MINORS = sentence("Takes cases about people who were under 18 only.")
_PLATFORMS = sentence("Platforms that read its list: {platforms}")
_NO_PLATFORM = sentence("No platform reads its list, as far as this file says.")
_PRACTICE = sentence("For practice: no platform receives anything.")
_DAYS = sentence(
    "Keeps fingerprints for {active} days, and a mark of their deletion for {tombstone} more."
)
_SIGNED = sentence(
    "Signed with its own key, and not changed since. A signature can't show who that is."
)
_UNSIGNED = sentence("Not signed: whoever gave you this file may have changed it.")
_AS_IT_IS = "{line}"


class Said(NamedTuple):
    """An English sentence (``hashing.sentences``) and what goes into its placeholders."""

    text: str
    facts: dict[str, object]


def said_of(file: OperatorFile, language: str) -> Iterator[Said]:
    """Everything that concerns a person, the name first. ``about`` in this language, or else in the first there is."""
    yield Said(_NAME, {"name": file.name})
    yield Said(_ADDRESS, {"address": file.address})
    about = file.about.get(language) or next(iter(file.about.values()), "")
    for line in (about, *(link for _, link in file.links)):
        if line:
            yield Said(_AS_IT_IS, {"line": line})
    yield Said(_channels(file), {})
    if file.practice:
        yield Said(_PRACTICE, {})
    elif file.platforms:
        yield Said(_PLATFORMS, {"platforms": ", ".join(file.platforms)})
    else:
        yield Said(_NO_PLATFORM, {})
    kept = file.retention
    yield Said(_DAYS, {"active": kept.active_days, "tombstone": kept.tombstone_days})
    yield Said(_SIGNED if file.signature else _UNSIGNED, {})


def _channels(file: OperatorFile) -> str:
    if len(set(file.channels)) > 1:
        return _BOTH
    return _ADULTS if file.channels[0] == "adult" else _MINORS
