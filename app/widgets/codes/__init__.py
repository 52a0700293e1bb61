"""Hashes, bytes, numbers and codes: how they are shown, typed and copied."""

from app.widgets.codes.bit_glyph import BitGlyph, grouped_hash
from app.widgets.codes.bytes_view import BytesView
from app.widgets.codes.code_field import CODE_LENGTH, NUMBER_LENGTH, CodeField
from app.widgets.codes.secret_text import SecretStore, SecretText, spelled

__all__ = [
    "CODE_LENGTH",
    "NUMBER_LENGTH",
    "BitGlyph",
    "BytesView",
    "CodeField",
    "SecretStore",
    "SecretText",
    "grouped_hash",
    "spelled",
]
