"""What is seen of the window beside its pages: its mark, its menu of looks, and what screenshots show."""

from app.shell.looks.display_menu import DisplayMenu
from app.shell.looks.marks import ProductMark

__all__ = ["DisplayMenu", "ProductMark"]
