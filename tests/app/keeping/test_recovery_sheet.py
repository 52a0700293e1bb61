"""The sheet with the number and the code."""

from __future__ import annotations

import re
import resource
import stat
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.files import Offered
from app.keeping.recovery_sheet import SheetFacts, qr_image, recovery_document, write_pdf
from app.pages.following import LookUpPage
from app.pages.opening.start import StartPage
from app.state import CaseDraft, Preferences, ServiceFacts, Step, Whereabouts
from submission.case_identity import CaseIdentity
from tests.end_to_end.window_person import Person

if TYPE_CHECKING:
    from tests.end_to_end.window_person import NewDesk


def read_qr(image: QImage) -> str:
    """What a phone would read."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    picture = np.ascontiguousarray(pixels[:, : grey.width()])
    # each of OpenCV's two readers misses one in some hundred sound codes
    for reader in (cv2.QRCodeDetector(), cv2.QRCodeDetectorAruco()):
        text, _, _ = reader.detectAndDecode(picture)
        if text:
            return text
    return ""


def test_the_qr_picture_says_number_and_code(qapp: QApplication) -> None:
    identity = CaseIdentity.new()
    assert read_qr(qr_image(identity)) == f"{identity.shown_case_id} {identity.shown_access_code}"


FACTS = SheetFacts(date(2026, 11, 28), "Association Exemple")


def test_the_sheet_says_when_and_where_and_how_it_is_used(qapp: QApplication) -> None:
    text = recovery_document(CaseIdentity.new(), FACTS).toPlainText()
    start = StartPage(CaseDraft(), ServiceFacts(practice=True), Whereabouts(""))
    button = start.choices[3].text()
    assert button == "I have a case: number and code"
    for part in ("28 November 2026", "Association Exemple", button):
        assert part in text


def test_the_sheet_is_one_page_with_single_margins_in_our_own_font(
    qapp: QApplication, tmp_path: Path
) -> None:
    document = recovery_document(CaseIdentity.new(), FACTS)
    assert document.pageCount() == 1
    assert document.pageSize().width() > 160 / 25.4 * 90, "the page's margins are the only ones"
    assert write_pdf(document, str(tmp_path / "sheet.pdf"))
    fonts = set(
        re.findall(rb"/FontName /(?:[A-Z]+\+)?([A-Za-z-]+)", inflated(tmp_path / "sheet.pdf"))
    )
    assert fonts
    assert all(name.startswith((b"Atkinson", b"JetBrains")) for name in fonts), fonts


def inflated(file: Path) -> bytes:
    """A PDF with its compressed streams opened."""
    content = file.read_bytes()
    found = [content]
    for stream in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", content, re.DOTALL):
        with suppress(zlib.error):
            found.append(zlib.decompress(stream))
    return b"\n".join(found)


def test_the_sheet_says_both_and_nothing_about_why(qapp: QApplication) -> None:
    identity = CaseIdentity.new()
    text = recovery_document(identity, FACTS).toPlainText()
    assert identity.shown_case_id in text
    assert identity.shown_access_code in text
    telling = ("picture", "intimate", "fingerprint", "image", "empreinte", "abuse")
    assert not [word for word in telling if word in text.lower()]


def test_a_pdf_is_written_and_names_no_program_or_person(
    qapp: QApplication, tmp_path: Path
) -> None:
    file = tmp_path / "sheet.pdf"
    assert write_pdf(recovery_document(CaseIdentity.new(), FACTS), str(file))
    written = file.read_bytes()
    assert written.startswith(b"%PDF-")
    assert written.rstrip().endswith(b"%%EOF")
    assert "Empreinte".encode("utf-16-be") not in written


def test_a_place_that_can_t_be_written_is_told(qapp: QApplication, tmp_path: Path) -> None:
    assert not write_pdf(
        recovery_document(CaseIdentity.new(), FACTS), str(tmp_path / "no" / "sheet.pdf")
    )


@contextmanager
def full_disk() -> Iterator[None]:
    """No file of this process grows beyond 4,096 bytes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("before", [b"", b"an older sheet"])
def test_a_disk_that_fills_up_is_told_and_leaves_no_half_sheet(
    qapp: QApplication, tmp_path: Path, before: bytes
) -> None:
    file = tmp_path / "sheet.pdf"
    if before:
        file.write_bytes(before)
    document = recovery_document(CaseIdentity.new(), FACTS)
    with full_disk():
        assert not write_pdf(document, str(file))
    assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == (
        [("sheet.pdf", before)] if before else []
    )


def test_only_its_owner_can_open_the_sheet(qapp: QApplication, tmp_path: Path) -> None:
    file = tmp_path / "sheet.pdf"
    file.touch(0o644)
    assert write_pdf(recovery_document(CaseIdentity.new(), FACTS), str(file))
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_the_sheet_is_read_back_into_the_window(
    new_desk: NewDesk, qapp: QApplication, tmp_path: Path
) -> None:
    """The PDF that the window writes, a photograph of it that shows nothing, and a number typed with a slip."""
    identity = CaseIdentity.new()
    sheet, nothing = tmp_path / "sheet.pdf", tmp_path / "wall.png"
    document = recovery_document(identity, SheetFacts(date(2026, 11, 29), "Service"))
    assert write_pdf(document, str(sheet))
    Image.new("L", (200, 200), 90).save(nothing)
    desk = new_desk(Preferences("en"))
    desk.window.go(Step.LOOK_UP)
    person, page = Person(qapp, desk), desk.window.page
    assert isinstance(page, LookUpPage)
    desk.take(Offered((nothing,)))
    person.until("the reason", lambda: person.sees("No case number and code were found"))
    desk.take(Offered((sheet,)))
    person.until("both", lambda: page.number.text() == identity.shown_case_id)
    assert page.code.text() == identity.shown_access_code
    assert not desk.sheets.under_way
    wrong = identity.shown_case_id.replace(identity.shown_case_id[6], "U", 1)
    page.number.setText(wrong)
    person.press_word("Look up", "LookUpPage")
    person.until("where the slip is", lambda: person.sees("is never used there"))
    assert page.number.selectedText() == "U"
