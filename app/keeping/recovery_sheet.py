"""The sheet of paper with the number and the code: for printing, as a PDF, and as a QR picture."""

from __future__ import annotations

import html
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF
from PySide6.QtGui import (
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextDocument,
)

from app.look.qr_picture import qr_picture
from app.look.theme import MONO_FAMILY, TEXT_FAMILY
from submission.case_identity import CaseIdentity
from submission.keeping.private_file import replace_file

translate = QCoreApplication.translate
QR_NAME = "qr"


def qr_image(identity: CaseIdentity, scale: int = 6) -> QImage:
    """Number and code as a QR picture, black on white."""
    return qr_picture(f"{identity.shown_case_id} {identity.shown_access_code}", scale)


def recovery_document(identity: CaseIdentity) -> QTextDocument:
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
    title = translate("recovery_sheet", "To keep")
    document.setHtml(
        f'<div style="font-family:{TEXT_FAMILY};font-size:12pt">'
        f'<p style="font-size:20pt;font-weight:600">{html.escape(title)}</p>'
        f"{words}"
        f'<p style="margin-top:18px"><img src="{QR_NAME}" width="180" height="180"/></p>'
        + "".join(f"<p>{html.escape(line)}</p>" for line in advice)
        + "</div>"
    )
    return document


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
            QMarginsF(25, 25, 25, 25),
            QPageLayout.Unit.Millimeter,
        )
    )
