"""QR pictures, black on white, for scanning with a phone."""

from __future__ import annotations

from PySide6.QtGui import QImage


def qr_picture(text: str, scale: int) -> QImage:
    """``text`` as a QR picture with ``scale`` pixels a module and the quiet zone that scanners need."""
    import segno

    code = segno.make(text, error="m", micro=False)
    rows = [bytes(255 * (not dark) for dark in row) for row in code.matrix_iter(scale, border=4)]
    side = len(rows)
    # copied: the image must outlive the bytes it was made from
    return QImage(b"".join(rows), side, side, side, QImage.Format.Format_Grayscale8).copy()
