"""The ways out of the window: at once, asked from outside, or after a question."""

from app.shell.leaving.closing_question import ClosingQuestion
from app.shell.leaving.ended_from_outside import EndedFromOutside
from app.shell.leaving.quick_exit import EscapeTwice, leave

__all__ = ["ClosingQuestion", "EndedFromOutside", "EscapeTwice", "leave"]
