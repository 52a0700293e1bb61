"""What screen readers are told, and the order in which a page is read."""

from app.widgets.accessible.announcing import announce
from app.widgets.accessible.interfaces import tell_screen_readers
from app.widgets.accessible.reading_order import let_tab_follow, read_on, stop_after

__all__ = ["announce", "let_tab_follow", "read_on", "stop_after", "tell_screen_readers"]
