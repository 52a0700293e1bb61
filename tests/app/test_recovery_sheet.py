"""The sheet with the number and the code."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.recovery_sheet import qr_image, recovery_document, write_pdf
from submission.case_identity import CaseIdentity


def read_qr(image: QImage) -> str:
    """What a phone would read."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    text, _, _ = cv2.QRCodeDetector().detectAndDecode(
        np.ascontiguousarray(pixels[:, : grey.width()])
    )
    return text


def test_the_qr_picture_says_number_and_code(qapp: QApplication) -> None:
    identity = CaseIdentity.new()
    assert read_qr(qr_image(identity)) == f"{identity.shown_case_id} {identity.shown_access_code}"


def test_the_sheet_says_both_and_nothing_about_why(qapp: QApplication) -> None:
    identity = CaseIdentity.new()
    text = recovery_document(identity).toPlainText()
    assert identity.shown_case_id in text
    assert identity.shown_access_code in text
    telling = ("picture", "intimate", "fingerprint", "image", "empreinte", "abuse")
    assert not [word for word in telling if word in text.lower()]


def test_a_pdf_is_written_and_names_no_program_or_person(
    qapp: QApplication, tmp_path: Path
) -> None:
    file = tmp_path / "sheet.pdf"
    assert write_pdf(recovery_document(CaseIdentity.new()), str(file))
    written = file.read_bytes()
    assert written.startswith(b"%PDF-")
    assert "Empreinte".encode("utf-16-be") not in written


def test_a_place_that_can_t_be_written_is_told(qapp: QApplication, tmp_path: Path) -> None:
    assert not write_pdf(recovery_document(CaseIdentity.new()), str(tmp_path / "no" / "sheet.pdf"))
