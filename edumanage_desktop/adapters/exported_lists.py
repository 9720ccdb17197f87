"""Lists as files for spreadsheets: CSV and XLSX, in which nothing is a formula."""

import codecs
import csv
import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO

from edumanage_desktop.adapters.durable_files import written_durably
from edumanage_desktop.adapters.platform import this_platform
from edumanage_desktop.domain.errors import ExportFailed
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.domain.spreadsheet_cells import harmless, is_formula
from edumanage_desktop.services.queue_export import Cell, ListTable

_SHEET_NAME_CHARACTERS = 31
_NOT_IN_SHEET_NAMES = str.maketrans("[]:*?/\\", "_______")
_LONGEST_CELL = 32_767
"""Characters of a cell of a workbook (ECMA-376)."""
_MOST_ROWS = 1_048_576
_DATE_FORMAT = "yyyy-mm-dd hh:mm"
_NO_ROOM = Sentence(
    "A workbook holds 1,048,575 submissions, and these are more. Nothing was written; narrow the filter, or export CSV."
)


class ExportedListFiles:
    """See `services.queue_export.ListFiles`."""

    def write_csv(self, path: Path, table: ListTable, *, delimiter: str) -> None:
        """Write UTF-8 with a byte order mark, every text in quotes; no cell is taken for a formula."""
        with self.writing(path) as stream:
            text = codecs.getwriter("utf-8-sig")(stream, "replace")
            lines = csv.writer(text, delimiter=delimiter, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
            lines.writerow([harmless(title) for title in table.titles])
            for row in table.rows:
                lines.writerow([_csv_cell(cell) for cell in row])

    def write_xlsx(self, path: Path, table: ListTable) -> None:
        """Write a workbook of one sheet row by row, so that memory does not grow with the list."""
        from lxml.etree import SerialisationError

        with self.writing(path) as stream:
            try:
                _write_book(stream, table)
            except SerialisationError as exc:  # what lxml says of a disk that takes no more
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)) from exc

    @contextmanager
    def writing(self, path: Path) -> Iterator[BinaryIO]:
        """Yield a stream whose content stands at `path` when the block has ended without an error."""
        try:
            with written_durably(path, platform=this_platform()) as stream:
                yield stream
        except OSError as exc:
            raise ExportFailed(
                Sentence(
                    "The list could not be written there ({strerror}). What stood there before is unchanged; choose "
                    "another place, or make room, then export again.",
                    strerror=exc.strerror or type(exc).__name__,
                )
            ) from exc


def _write_book(stream: BinaryIO, table: ListTable) -> None:
    from openpyxl import Workbook
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=True)
    sheet = book.create_sheet(table.name.translate(_NOT_IN_SHEET_NAMES)[:_SHEET_NAME_CHARACTERS])
    for number, width in enumerate(table.widths, start=1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    sheet.freeze_panes = "A2"
    count = 1
    try:
        sheet.append([_text_cell(sheet, title, is_title=True) for title in table.titles])
        for row in table.rows:
            count += 1
            if count > _MOST_ROWS:
                raise ExportFailed(_NO_ROOM)
            sheet.append([_xlsx_cell(sheet, cell) for cell in row])
    finally:
        sheet.auto_filter.ref = f"A1:{get_column_letter(len(table.titles))}{count}"
        sheet.close()
        book.save(stream)  # also where the rows end early: it removes what openpyxl put aside


def _local(at: datetime) -> datetime:
    """Return an instant by the person's clock, to the second, without a zone: spreadsheets know none."""
    return at.astimezone().replace(tzinfo=None, microsecond=0)


def _csv_cell(cell: Cell) -> str | int:
    if isinstance(cell, datetime):
        return _local(cell).isoformat(" ")
    return cell if isinstance(cell, int) else harmless(cell or "")


def _xlsx_cell(sheet: Any, cell: Cell) -> Any:
    from openpyxl.cell import WriteOnlyCell

    if isinstance(cell, datetime):
        made = WriteOnlyCell(sheet, _local(cell))
        made.number_format = _DATE_FORMAT
        return made
    return _text_cell(sheet, cell) if isinstance(cell, str) else cell


def _text_cell(sheet: Any, text: str, *, is_title: bool = False) -> Any:
    """Return a cell that holds a text and stays one when somebody edits it."""
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font

    made = WriteOnlyCell(sheet, _writable(text))
    made.data_type = "s"
    if is_title:
        made.font = Font(bold=True)
    if is_formula(text):
        made.quotePrefix = True
    return made


def _writable(text: str) -> str:
    """Return a text without the characters that XML cannot hold."""
    kept = "".join(letter for letter in text if letter in "\t\n\r" or (letter >= " " and letter not in _NOT_IN_XML))
    return kept.encode("utf-8", "replace").decode("utf-8")[:_LONGEST_CELL]


_NOT_IN_XML = frozenset("\ufffe\uffff")
