"""Typing a case number or a code."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.widgets import CodeField
from app.widgets.code_field import tidy
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
    field = CodeField(16)
    field.setText("ABCD-EFGH-JKMN")
    field.setCursorPosition(where)
    QTest.keyClick(field, Qt.Key.Key_7)
    before = field.text()[: field.cursorPosition()]
    assert before.endswith("7")
    assert before.replace("-", "") == "ABCD-EFGH-JKMN"[:where].replace("-", "") + "7"
    field.deleteLater()
