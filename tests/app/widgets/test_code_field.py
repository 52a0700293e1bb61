"""Typing a case number or a code."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.keeping.clipboard import SecretClipboard
from app.widgets import CODE_LENGTH, CodeField
from app.widgets.codes.code_field import both, tidy
from submission.protocol.case_number import (
    grouped,
    new_access_code,
    new_case_number,
    read_access_code,
    read_case_number,
)


@given(st.text(max_size=40))
def test_tidying_twice_changes_nothing(typed: str) -> None:
    once = tidy(typed, 16)
    assert tidy(once, 16) == once
    assert len(once) <= 19


@given(st.integers(), st.sampled_from([" ", "-", "", ".", "\u200b", "\n"]))
def test_whatever_stands_between_the_groups_the_code_is_read(seed: int, between: str) -> None:
    number, code = new_case_number(), new_access_code()
    assert read_case_number(tidy(grouped(number).replace("-", between).lower(), 13)) == number
    assert read_access_code(tidy(grouped(code).replace("-", between).lower(), 16)) == code


@pytest.mark.parametrize("where", [0, 3, 4, 5, 9])
def test_the_cursor_stays_behind_what_was_typed(qapp: QApplication, where: int) -> None:
    field = CodeField(CODE_LENGTH, SecretClipboard(qapp.clipboard()))
    field.setText("ABCD-EFGH-JKMN")
    field.setCursorPosition(where)
    QTest.keyClick(field, Qt.Key.Key_7)
    before = field.text()[: field.cursorPosition()]
    assert before.endswith("7")
    assert before.replace("-", "") == "ABCD-EFGH-JKMN"[:where].replace("-", "") + "7"
    field.deleteLater()


@given(
    st.sampled_from(["\n", " ", "", " · ", "\u2029"]),
    st.sampled_from(["", "Case number  ", "Numéro du dossier "]),
    st.booleans(),
)
def test_both_are_found_in_what_was_copied_or_printed(between: str, word: str, upper: bool) -> None:
    number, code = new_case_number(), new_access_code()
    pasted = f"{word}{grouped(number)}{between}{grouped(code)}"
    assert both(pasted if upper else pasted.lower()) == (grouped(number), grouped(code))
    if not word:
        assert both(f"{number}{between}{code}") == (grouped(number), grouped(code))


@given(st.text(alphabet="ABCDEFG0123456789- ", max_size=24))
def test_one_alone_is_never_taken_for_both(typed: str) -> None:
    assert both(typed) is None
