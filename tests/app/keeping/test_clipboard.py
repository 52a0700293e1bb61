"""Secrets on the clipboard."""

from __future__ import annotations

import time

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.keeping.clipboard import SECRET_HINT, SecretClipboard


def test_a_secret_is_marked_for_clipboard_histories(qapp: QApplication) -> None:
    clipboard = qapp.clipboard()
    SecretClipboard(clipboard).copy("1234")
    assert clipboard.text() == "1234"
    assert bytes(clipboard.mimeData().data(SECRET_HINT).data()) == b"secret"


def test_it_is_gone_after_its_time(qapp: QApplication) -> None:
    secrets = SecretClipboard(qapp.clipboard(), keep_milliseconds=20)
    secrets.copy("1234")
    deadline = time.monotonic() + 5
    while qapp.clipboard().text() and time.monotonic() < deadline:
        QTest.qWait(5)
    assert qapp.clipboard().text() == ""


def test_what_somebody_else_copied_since_is_left_alone(qapp: QApplication) -> None:
    secrets = SecretClipboard(qapp.clipboard())
    secrets.copy("1234")
    qapp.clipboard().setText("a recipe")
    secrets.clear_own()
    assert qapp.clipboard().text() == "a recipe"


def test_leaving_clears_it_whatever_it_holds(qapp: QApplication) -> None:
    secrets = SecretClipboard(qapp.clipboard())
    qapp.clipboard().setText("a recipe")
    secrets.clear_all()
    assert qapp.clipboard().text() == ""
