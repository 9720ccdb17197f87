"""The rows of the queue as a list for elsewhere: what the columns on the screen show, one fact in a cell."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from edumanage_desktop.domain.submissions import Submission
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.queue.model import Column
from edumanage_desktop.gui.twins.words import short_words
from edumanage_desktop.services.queue_export import Cell, ListTable
from edumanage_desktop.services.twins import TwinMark


def _tr(text: str) -> str:
    return QCoreApplication.translate("ListedRows", text)


@dataclass(frozen=True, slots=True)
class Fact:
    """One cell of a row: its title, its width in letters, and how it is read from a submission."""

    title: str
    letters: int
    cell: Callable[[Submission], Cell]


Marks = Callable[[int], TwinMark | None]
"""What is known of the twins of a submission, by its number."""


def facts_of(columns: Sequence[Column], marks: Marks = lambda _upload_id: None) -> tuple[Fact, ...]:
    """Return the facts that columns show, in their order; a column of two lines shows two."""
    facts = {
        Column.STATUS: (Fact(_tr("Status"), 12, lambda row: wording.status_word(row.status)),),
        Column.STUDENT: (
            Fact(_tr("Student"), 26, wording.student_of),
            Fact(_tr("Number"), 14, lambda row: wording.plain(row.student_number)),
        ),
        Column.WORK: (
            Fact(_tr("Work"), 48, wording.title_of),
            Fact(_tr("File"), 30, lambda row: wording.plain(row.file_name)),
        ),
        Column.FILES: (Fact(_tr("Files"), 8, lambda row: row.file_count),),
        Column.SIZE: (Fact(_tr("Size in bytes"), 14, lambda row: row.size_bytes),),
        Column.RECEIVED: (Fact(_tr("Received"), 18, lambda row: row.created_at),),
        Column.FACULTY: (Fact(_tr("Faculty"), 26, wording.faculty_of),),
        Column.REVISION: (Fact(_tr("Revision"), 10, lambda row: row.revision),),
        Column.TWINS: (Fact(_tr("Also in others"), 24, lambda row: short_words(marks(row.id))),),
    }
    return tuple(fact for column in columns for fact in facts[column])


def table_of(
    columns: Sequence[Column], submissions: Iterable[Submission], marks: Marks = lambda _upload_id: None
) -> ListTable:
    """Return the list of submissions; rows are made as they are asked for, in whatever thread."""
    facts = facts_of(columns, marks)

    def rows() -> Iterator[tuple[Cell, ...]]:
        for submission in submissions:
            yield tuple(fact.cell(submission) for fact in facts)

    return ListTable(
        _tr("Submissions"), tuple(fact.title for fact in facts), tuple(fact.letters for fact in facts), rows()
    )
