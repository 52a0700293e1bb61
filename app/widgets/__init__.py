"""Small parts that pages are made of. They paint with the palette and speak to screen readers."""

from app.widgets.accessible import (
    announce,
    let_tab_follow,
    read_on,
    stop_after,
    tell_screen_readers,
)
from app.widgets.buttons import (
    Choice,
    Tick,
    WayRow,
    copy_button,
    paint_tick,
    pressed_by_enter,
    push_button,
)
from app.widgets.choice_box import ChoiceBox
from app.widgets.codes import (
    CODE_LENGTH,
    NUMBER_LENGTH,
    BitGlyph,
    BytesView,
    CodeField,
    SecretStore,
    SecretText,
    grouped_hash,
    spelled,
)
from app.widgets.copy_drawing import CopyDrawing, CopyKind
from app.widgets.flow import Flow
from app.widgets.focus_ring import FocusRing
from app.widgets.frames import centre_in, column, frame, rule
from app.widgets.gradual import GradualColumn
from app.widgets.notice import Notice
from app.widgets.replaceable import ReplaceableContent
from app.widgets.step_dots import StepDots
from app.widgets.text import breakable, draw_from_the_right, label, reading_start, text_scale
from app.widgets.timeline_picture import Lane, Mark, TimelinePicture

__all__ = [
    "CODE_LENGTH",
    "NUMBER_LENGTH",
    "BitGlyph",
    "BytesView",
    "Choice",
    "ChoiceBox",
    "CodeField",
    "CopyDrawing",
    "CopyKind",
    "Flow",
    "FocusRing",
    "GradualColumn",
    "Lane",
    "Mark",
    "Notice",
    "ReplaceableContent",
    "SecretStore",
    "SecretText",
    "StepDots",
    "Tick",
    "TimelinePicture",
    "WayRow",
    "announce",
    "breakable",
    "centre_in",
    "column",
    "copy_button",
    "draw_from_the_right",
    "frame",
    "grouped_hash",
    "label",
    "let_tab_follow",
    "paint_tick",
    "pressed_by_enter",
    "push_button",
    "read_on",
    "reading_start",
    "rule",
    "spelled",
    "stop_after",
    "tell_screen_readers",
    "text_scale",
]
