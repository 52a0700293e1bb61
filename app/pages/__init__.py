"""The pages of the window: one for each step, in a room for each stretch of the way."""

from app.pages.all_pages import MakePage, load_rooms, page_makers
from app.pages.column import Scroll
from app.pages.page import Page

__all__ = ["MakePage", "Page", "Scroll", "load_rooms", "page_makers"]
