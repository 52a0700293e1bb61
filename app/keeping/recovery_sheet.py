"""The sheet of paper with the number and the code: for printing, as a PDF, and as a QR picture."""

from __future__ import annotations

import html
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QCoreApplication,
    QDate,
    QIODevice,
    QLocale,
    QMarginsF,
    QSizeF,
    Qt,
)
from PySide6.QtGui import (
    QGuiApplication,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextDocument,
)

from app.look.qr_picture import qr_picture
from app.look.theme import MONO_FAMILY, SCRIPT_FAMILY, TEXT_FAMILY
from submission.case_identity import CaseIdentity
from submission.keeping.private_file import replace_file

translate = QCoreApplication.translate
QR_NAME = "qr"
_MARGIN_MM = 25
# What is left of A4 inside the margins.
_ROOM_MM = (210 - 2 * _MARGIN_MM, 297 - 2 * _MARGIN_MM)


def qr_image(identity: CaseIdentity, scale: int = 6) -> QImage:
    """Number and code as a QR picture, black on white."""
    return qr_picture(f"{identity.shown_case_id} {identity.shown_access_code}", scale)


@dataclass(frozen=True, slots=True)
class SheetFacts:
    """What stands on the sheet beside number and code: when it was made, and whom to ask with them.

    ``service`` is what the service calls itself, empty where it has not said so.
    """

    made_on: date
    service: str = ""


def recovery_document(identity: CaseIdentity, facts: SheetFacts) -> QTextDocument:
    """The sheet. It says no more than is needed: whoever finds it should learn little."""
    document = QTextDocument()
    document.addResource(
        QTextDocument.ResourceType.ImageResource.value, QR_NAME, qr_image(identity, scale=8)
    )
    rows = (
        (translate("recovery_sheet", "Case number"), identity.shown_case_id),
        (translate("recovery_sheet", "Access code"), identity.shown_access_code),
    )
    words = "".join(
        f'<p style="margin-top:18px"><span style="font-size:11pt;color:#5e584e">{html.escape(name)}</span><br/>'
        f'<span style="font-family:{MONO_FAMILY};font-size:20pt">{html.escape(value)}</span></p>'
        for name, value in rows
    )
    advice = (
        translate("recovery_sheet", "With both, you can look the case up or withdraw it."),
        translate("recovery_sheet", "Nobody can send them to you again."),
        translate("recovery_sheet", "Keep this sheet where only you will find it."),
    )
    how = translate(
        "recovery_sheet",
        "How to use it: in the program that made this sheet, press “{button}” and enter both. The square holds "
        "both as well.",
    ).format(button=translate("StartPage", "I have a case: number and code"))
    title = translate("recovery_sheet", "To keep")
    document.setHtml(
        f'<div style="font-family:{TEXT_FAMILY},{SCRIPT_FAMILY};font-size:12pt">'
        f'<p style="font-size:20pt;font-weight:600">{html.escape(title)}</p>'
        f"{words}"
        f'<p dir="{_direction()}" style="margin-top:18px"><img src="{QR_NAME}" width="180" height="180"/></p>'
        + "".join(f"<p>{html.escape(line)}</p>" for line in (*advice, how))
        + f'<p style="margin-top:18px;font-size:11pt;color:#5e584e">{html.escape(_foot(facts))}</p></div>'
    )
    # with a page size of its own, the document is printed as it is: otherwise Qt adds margins of its own to the
    # page's, and a page number in another font
    dots = QGuiApplication.primaryScreen().logicalDotsPerInchX()
    document.setPageSize(QSizeF(*(side / 25.4 * dots for side in _ROOM_MM)))
    return document


def _direction() -> str:
    """Of the paragraph with the picture, which has no letters to tell it."""
    mirrored = QLocale().textDirection() is Qt.LayoutDirection.RightToLeft
    return "rtl" if mirrored else "ltr"


def _foot(facts: SheetFacts) -> str:
    day = QDate(facts.made_on.year, facts.made_on.month, facts.made_on.day)
    made_on = QLocale().toString(day, QLocale.FormatType.LongFormat)
    if not facts.service:
        return translate("recovery_sheet", "Made on {date}").format(date=made_on)
    return translate("recovery_sheet", "Made on {date}, for the service “{service}”").format(
        date=made_on, service=facts.service
    )


def write_pdf(document: QTextDocument, path: str) -> bool:
    """Write the sheet as a PDF on A4, for its owner only. Returns whether all of it is on the disk."""
    # into memory first: QPdfWriter reports nothing, not even a full disk
    content = QBuffer()
    content.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(content)
    writer.setTitle(translate("recovery_sheet", "To keep"))
    writer.setCreator("")
    set_page(writer)
    document.print_(writer)
    try:
        replace_file(Path(path), bytes(content.data().data()))
    except OSError:
        return False
    return True


def set_page(device: QPagedPaintDevice) -> None:
    """A4 with room around."""
    device.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM),
            QPageLayout.Unit.Millimeter,
        )
    )
