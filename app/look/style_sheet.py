"""The tokens of ``app.look.theme`` as a Qt style sheet. Widgets say what they are with a ``role`` property."""

from __future__ import annotations

from app.look.theme import MONO_FAMILY, RADIUS, SCRIPT_FAMILY, SPACE, TEXT_FAMILY, Theme


def style_sheet(theme: Theme) -> str:
    """The whole application's style sheet."""
    return "\n".join((_base(theme), _text(theme), _buttons(theme), _fields(theme), _frames(theme)))


def _base(theme: Theme) -> str:
    p = theme.palette
    return f"""
    * {{ font-family: "{TEXT_FAMILY}", "{SCRIPT_FAMILY}"; font-size: {theme.body}px; color: {p.ink}; }}
    QMainWindow, QDialog, QWidget[role="page"], QScrollArea, QWidget[role="column"] {{
        background: {p.paper}; border: none; }}
    QToolTip {{ background: {p.surface}; color: {p.ink}; border: 1px solid {p.edge}; padding: {SPACE // 2}px; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
    QScrollBar::handle {{ background: {p.edge}; border-radius: 3px; margin: 3px; min-height: 32px; min-width: 32px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QMenu {{ background: {p.surface}; border: 1px solid {p.edge}; padding: {SPACE}px; }}
    QMenu::item {{ padding: {SPACE}px {SPACE * 3}px {SPACE}px {SPACE * 4}px; border-radius: 6px; }}
    QMenu::item:selected {{ background: {p.tint}; color: {p.on_tint}; }}
    QMenu::indicator {{ width: 14px; height: 14px; left: {SPACE}px; }}
    QMenu::separator {{ height: 1px; background: {p.line}; margin: {SPACE}px; }}
    """


def _text(theme: Theme) -> str:
    p = theme.palette
    return f"""
    QLabel {{ background: transparent; }}
    QLabel[role="title"] {{ font-size: {theme.title}px; font-weight: 600; }}
    QLabel[role="heading"] {{ font-size: {theme.heading}px; font-weight: 600; }}
    QLabel[role="lead"] {{ font-size: {theme.lead}px; }}
    QLabel[role="strong"] {{ font-size: {theme.lead}px; font-weight: 600; }}
    QLabel[role="caption"] {{ font-size: {theme.caption}px; color: {p.quiet}; }}
    QLabel[role="quiet"] {{ color: {p.quiet}; }}
    QLabel[role="number"] {{ font-size: {theme.title}px; font-weight: 600; }}
    QLabel[role="product"] {{ font-size: {theme.lead}px; font-weight: 600; }}
    QLabel[role="mono"] {{ font-family: "{MONO_FAMILY}"; font-size: {theme.caption}px; }}
    QLabel[role="hash"] {{ font-family: "{MONO_FAMILY}"; font-size: {theme.body}px; }}
    QLabel[role="secret"] {{ font-family: "{MONO_FAMILY}"; font-size: {theme.heading}px; }}
    QLabel[on="tint"] {{ color: {p.on_tint}; }}
    QLabel[on="care"] {{ color: {p.on_care}; }}
    """


def _buttons(theme: Theme) -> str:
    p = theme.palette
    tall = SPACE * 5 + (theme.body - 15)
    return f"""
    QPushButton, QToolButton {{
        background: {p.surface}; color: {p.ink}; border: 1px solid {p.edge}; border-radius: {RADIUS}px;
        padding: {SPACE}px {SPACE * 2}px; min-height: {tall - 2 * SPACE - 2}px; outline: none; }}
    QPushButton:hover, QToolButton:hover {{ background: {p.sunken}; }}
    QPushButton:pressed, QToolButton:pressed {{ background: {p.tint}; }}
    QPushButton:disabled {{ color: {p.quiet}; background: {p.sunken}; border-color: {p.line}; }}
    QPushButton[role="primary"] {{
        background: {p.primary}; color: {p.on_primary}; border-color: {p.primary}; font-weight: 600;
        padding: {SPACE}px {SPACE * 4}px; }}
    QPushButton[role="primary"]:hover {{ background: {p.primary_hover}; border-color: {p.primary_hover}; }}
    QPushButton[role="primary"]:disabled {{ background: {p.sunken}; color: {p.quiet}; border-color: {p.line}; }}
    QPushButton[role="quiet"], QToolButton[role="quiet"] {{
        background: transparent; border-color: transparent; color: {p.ink}; padding: {SPACE}px {SPACE + 4}px; }}
    QPushButton[role="quiet"]:hover, QToolButton[role="quiet"]:hover {{ background: {p.sunken}; }}
    QPushButton[role="place"] {{
        background: transparent; border-color: transparent; text-align: left; padding: {SPACE}px {SPACE + 4}px; }}
    QPushButton[role="place"]:hover {{ background: {p.sunken}; }}
    QPushButton[role="leave"] {{
        background: {p.ink}; color: {p.paper}; border-color: {p.ink}; font-weight: 600; }}
    QPushButton[role="leave"]:hover {{ background: {p.quiet}; border-color: {p.quiet}; }}
    """


def _fields(theme: Theme) -> str:
    p = theme.palette
    return f"""
    QLineEdit, QListView, QTreeView {{
        background: {p.surface}; color: {p.ink}; border: 1px solid {p.edge}; border-radius: {RADIUS}px;
        padding: {SPACE}px; selection-background-color: {p.primary}; selection-color: {p.on_primary}; }}
    QComboBox {{
        background: {p.surface}; color: {p.ink}; border: 1px solid {p.edge}; border-radius: {RADIUS}px;
        padding: {SPACE}px {SPACE + SPACE // 2}px; }}
    QComboBox:hover {{ background: {p.sunken}; }}
    QComboBox::drop-down {{ border: none; width: {SPACE * 4}px; }}
    QComboBox QAbstractItemView {{ background: {p.surface}; color: {p.ink}; border: 1px solid {p.edge}; }}
    QLineEdit[role="code"] {{ font-family: "{MONO_FAMILY}"; font-size: {theme.lead}px; }}
    QListView[role="rows"] {{ border-color: {p.line}; padding: 0; outline: none; }}
    QListView[role="bytes"] {{
        background: {p.sunken}; border-color: {p.line}; font-family: "{MONO_FAMILY}";
        font-size: {theme.caption}px; outline: none; }}
    QListView[role="bytes"]::item {{ color: {p.ink}; }}
    QListView[role="bytes"]::item:selected {{ background: {p.tint}; color: {p.on_tint}; }}
    QProgressBar {{ background: {p.line}; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; }}
    QProgressBar::chunk {{ background: {p.primary}; border-radius: 4px; }}
    """


def _frames(theme: Theme) -> str:
    p = theme.palette
    return f"""
    QFrame[role="card"] {{ background: {p.surface}; border: 1px solid {p.line}; border-radius: {RADIUS}px; }}
    QFrame[role="tint"] {{ background: {p.tint}; border: none; border-radius: {RADIUS}px; }}
    QFrame[role="care"] {{ background: {p.care}; border: 1px solid {p.care_edge}; border-radius: {RADIUS}px; }}
    QFrame[role="drop"] {{ background: {p.surface}; border: 2px dashed {p.edge}; border-radius: {RADIUS}px; }}
    QFrame[role="drop"][over="true"] {{ background: {p.tint}; border: 2px dashed {p.primary}; }}
    QFrame[role="header"] {{ background: {p.paper}; border: none; border-bottom: 1px solid {p.line}; }}
    QFrame[role="footer"] {{ background: {p.paper}; border: none; border-top: 1px solid {p.line}; }}
    QFrame[role="band"] {{ background: {p.tint}; border: none; border-bottom: 1px solid {p.line}; }}
    QFrame[role="rule"] {{ background: {p.line}; border: none; max-height: 1px; min-height: 1px; }}
    """
