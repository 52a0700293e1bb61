"""Small parts that pages are made of. They paint with the palette and speak to screen readers."""

from app.widgets.bit_glyph import BitGlyph, grouped_hash
from app.widgets.bytes_view import BytesView
from app.widgets.code_field import CODE_LENGTH, NUMBER_LENGTH, CodeField
from app.widgets.copy_drawing import CopyDrawing, CopyKind
from app.widgets.flow import Flow
from app.widgets.focus_ring import FocusRing
from app.widgets.notice import Notice, announce
from app.widgets.replaceable import ReplaceableContent, column
from app.widgets.secret_text import SecretStore, SecretText
from app.widgets.step_dots import StepDots
from app.widgets.text import breakable, frame, label, rule
from app.widgets.wrapping_button import Choice, Tick, WayRow, paint_tick

__all__ = [
    "CODE_LENGTH",
    "NUMBER_LENGTH",
    "BitGlyph",
    "BytesView",
    "Choice",
    "CodeField",
    "CopyDrawing",
    "CopyKind",
    "Flow",
    "FocusRing",
    "Notice",
    "ReplaceableContent",
    "SecretStore",
    "SecretText",
    "StepDots",
    "Tick",
    "WayRow",
    "announce",
    "breakable",
    "column",
    "frame",
    "grouped_hash",
    "label",
    "paint_tick",
    "rule",
]
