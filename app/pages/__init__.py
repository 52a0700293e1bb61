"""The pages of the window: one for each step, in a room for each stretch of the way."""

from app.pages.all_pages import all_pages
from app.pages.column import Scroll
from app.pages.page import Page

__all__ = ["Page", "Scroll", "all_pages"]
