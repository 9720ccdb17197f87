"""Selected rows on the clipboard: as text for a spreadsheet, and as a table for a mail."""

from collections.abc import Sequence
from datetime import datetime
from html import escape

from PySide6.QtCore import QMimeData

from edumanage_desktop.domain.spreadsheet_cells import harmless, pasted
from edumanage_desktop.domain.submissions import Submission
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.queue.listed_rows import Marks, table_of
from edumanage_desktop.gui.queue.model import Column
from edumanage_desktop.services.queue_export import Cell


def copied_rows(
    columns: Sequence[Column], submissions: Sequence[Submission], marks: Marks = lambda _upload_id: None
) -> QMimeData:
    """Return the rows below their titles, separated by tabs, and as HTML; nothing in them is a formula."""
    table = table_of(columns, submissions, marks)
    lines = [table.titles, *(tuple(_text(cell) for cell in row) for row in table.rows)]
    data = QMimeData()
    data.setText("".join(pasted(line) + "\n" for line in lines))
    head, *body = (
        "".join(f"<{tag}>{escape(harmless(text))}</{tag}>" for text in line)
        for tag, line in (("th" if number == 0 else "td", line) for number, line in enumerate(lines))
    )
    rows = "".join(f"<tr>{row}</tr>" for row in body)
    data.setHtml(f'<meta charset="utf-8"><table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>')
    return data


def _text(cell: Cell) -> str:
    if isinstance(cell, datetime):
        return wording.moment(cell)
    return "" if cell is None else str(cell)
