"""What is said to people, and in which language."""

from app.words.language import Language, language_of_interface, system_language
from app.words.texts import Text, Texts
from app.words.wording import (
    byte_count,
    case_state,
    case_state_does_not_mean,
    case_state_means,
    failure,
    file_name,
    file_state,
    in_words,
    item_name,
    item_state,
    items_in_words,
    long_date,
    long_day,
    own_name,
    partner_state,
    row_message,
    timeline_event,
)

__all__ = [
    "Language",
    "Text",
    "Texts",
    "byte_count",
    "case_state",
    "case_state_does_not_mean",
    "case_state_means",
    "failure",
    "file_name",
    "file_state",
    "in_words",
    "item_name",
    "item_state",
    "items_in_words",
    "language_of_interface",
    "long_date",
    "long_day",
    "own_name",
    "partner_state",
    "row_message",
    "system_language",
    "timeline_event",
]
