"""The pages for a trusted adult who helps someone under 18, and never sees the picture."""

from app.pages.helping.hand_in import HandInPage
from app.pages.helping.hand_over import HandOverPage
from app.pages.helping.helping import HelpingPage
from app.pages.helping.stop_here import StopHerePage

__all__ = ["HandInPage", "HandOverPage", "HelpingPage", "StopHerePage"]
