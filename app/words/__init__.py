"""What is said to people, and in which language."""

from app.words.help_lines import HelpLine, help_lines
from app.words.language import Language, system_language
from app.words.texts import Text, Texts
from app.words.wording import (
    byte_count,
    case_state,
    case_state_does_not_mean,
    case_state_means,
    failure,
    file_state,
    item_name,
    items_in_words,
    long_date,
    partner_state,
    timeline_event,
)

__all__ = [
    "HelpLine",
    "Language",
    "Text",
    "Texts",
    "byte_count",
    "case_state",
    "case_state_does_not_mean",
    "case_state_means",
    "failure",
    "file_state",
    "help_lines",
    "item_name",
    "items_in_words",
    "long_date",
    "partner_state",
    "system_language",
    "timeline_event",
]
