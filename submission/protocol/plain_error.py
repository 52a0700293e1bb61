"""The base of every error that a person may be told about: one plain sentence, which can be translated."""

from __future__ import annotations

from hashing.sentences import sentence


class PlainError(Exception):
    """Carries an English sentence for the person. It names no case, file or address.

    A front end shows ``message`` in the person's language and fills in ``facts``; ``str()`` is the English text.

    Args:
        message: a sentence other than the class's own, marked with ``sentence``.
        facts: values for the placeholders in the sentence.
    """

    #: A stable word for programs.
    code = "failed"
    message = sentence("This did not work.")

    def __init__(self, message: str | None = None, **facts: object) -> None:
        if message is not None:
            self.message = message
        self.facts = facts
        super().__init__(self.message.format(**facts))
