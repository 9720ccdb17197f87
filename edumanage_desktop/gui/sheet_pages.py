"""A sheet of text as pages of a PDF: what is to be kept on paper."""

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

_DOTS_PER_INCH = 300


def paint_sheet(writer: QPdfWriter, markup: str, *, is_letter: bool) -> None:
    """Paint HTML, in letters of the sizes that it names, on as many pages as it needs."""
    size = QPageSize(QPageSize.PageSizeId.Letter if is_letter else QPageSize.PageSizeId.A4)
    margins = QMarginsF(0, 0, 0, 0)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter))
    document = QTextDocument()
    document.setHtml(markup)
    document.print_(writer)  # which lays it out with margins of two centimetres, and numbers the pages
