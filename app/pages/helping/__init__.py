"""The pages for whoever helps somebody else, and never sees the picture."""

from app.pages.helping.hand_in import HandInPage
from app.pages.helping.hand_over import HandOverPage
from app.pages.helping.helping import HelpingPage
from app.pages.helping.helping_adult import HelpingAdultPage
from app.pages.helping.stop_here import StopHerePage
from app.pages.helping.whom import WhomPage

__all__ = [
    "HandInPage",
    "HandOverPage",
    "HelpingAdultPage",
    "HelpingPage",
    "StopHerePage",
    "WhomPage",
]
