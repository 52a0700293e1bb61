"""A message that appears beside what the keyboard is on is spoken, by old screen readers too."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from app.widgets.accessible.listeners import announcements_are_heard


class Notification(QWidget):
    """What speaks to screen readers that know no announcements. Never shown: what it says is seen elsewhere.

    A class of its own, so that Qt asks ``interfaces`` for its role.
    """


def announce(widget: QWidget, text: str) -> None:
    """Say ``text`` through the screen reader, where one listens.

    One that does not listen for announcements gets a notification, which it speaks as well. Never both: newer ones
    would say it twice.
    """
    if not QAccessible.isActive():
        return
    if announcements_are_heard():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
    else:
        _notify(widget.window(), text)


def _notify(window: QWidget, text: str) -> None:
    """Tell of a notification that appeared."""
    notification = window.findChild(Notification) or Notification(window)
    notification.setAccessibleName(text)
    QAccessible.updateAccessibility(QAccessibleEvent(notification, QAccessible.Event.ObjectShow))
