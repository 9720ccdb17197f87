"""The list of submissions as it is put on paper, in the words of the person."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QFont

from edumanage_desktop.domain.submissions import Submission
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.queue.list_pages import PrintedColumn, PrintedHead, PrintedRow
from edumanage_desktop.gui.queue.listed_rows import Marks
from edumanage_desktop.gui.queue.model import Column
from edumanage_desktop.gui.twins.words import short_words

_SHARES = {
    Column.STATUS: 1.0,
    Column.STUDENT: 2.0,
    Column.WORK: 4.0,
    Column.FILES: 0.6,
    Column.SIZE: 0.9,
    Column.RECEIVED: 1.4,
    Column.FACULTY: 1.8,
    Column.REVISION: 0.8,
    Column.TWINS: 1.4,
}
"""How columns share the width of the paper."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("PrintedList", text)


def printed_head(
    *,
    title: str,
    shows: str,
    columns: Sequence[tuple[Column, str]],
    total: int,
    printed_at: datetime,
    is_mirrored: bool,
) -> PrintedHead:
    """Return what stands around the table: columns with their titles in their order, and when it was printed."""
    return PrintedHead(
        title=title,
        shows=shows,
        columns=tuple(PrintedColumn(words, _SHARES[column], column is Column.STUDENT) for column, words in columns),
        total=total,
        printed=_tr("Printed {time}").format(time=wording.moment(printed_at)),
        page_words=_tr("Page {page} of {pages}"),
        locale=QLocale().name(),
        font_family=QFont().family(),
        is_mirrored=is_mirrored,
    )


def printed_rows(
    columns: Sequence[Column], submissions: Iterable[Submission], marks: Marks = lambda _upload_id: None
) -> Iterator[PrintedRow]:
    """Yield the lines of every submission."""

    def line(column: Column, row: Submission) -> tuple[str, str]:
        return (short_words(marks(row.id)), "") if column is Column.TWINS else _LINES[column](row)

    for submission in submissions:
        yield tuple(line(column, submission) for column in columns)


_LINES: dict[Column, Callable[[Submission], tuple[str, str]]] = {
    Column.STATUS: lambda row: (wording.status_word(row.status), ""),
    Column.STUDENT: lambda row: (wording.student_of(row), wording.number_of(row)),
    Column.WORK: lambda row: (wording.title_of(row), wording.file_line(row)),
    Column.FILES: lambda row: (wording.number(row.file_count), ""),
    Column.SIZE: lambda row: (wording.size(row.size_bytes), ""),
    Column.RECEIVED: lambda row: (wording.moment(row.created_at), ""),
    Column.FACULTY: lambda row: (wording.faculty_of(row), ""),
    Column.REVISION: lambda row: (wording.number(row.revision), ""),
}
