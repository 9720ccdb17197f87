"""The queue as a table model: a fixed row count, pages on demand, one fetch in flight, rows updated in place."""

from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.submissions import Submission
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.queue import row_marks
from edumanage_desktop.gui.queue.page_cache import PageCache
from edumanage_desktop.gui.queue.spoken_row import spoken_details, spoken_row, spoken_work
from edumanage_desktop.gui.tasks import TaskLanes, Ticket
from edumanage_desktop.gui.twins.words import mark_words, short_words
from edumanage_desktop.services.queue import PAGE_ROWS, Page, QueueFilter, QueueReader, SortColumn, SortOrder
from edumanage_desktop.services.twins import TwinMark

Index = QModelIndex | QPersistentModelIndex
DRAGGED_WORK = "application/x-edumanage-selected-work"
"""Submissions on their way by the mouse: which, the selection says; nothing else travels."""
SUBMISSION_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The row's `Submission`, None while it is being fetched."""
PROGRESS_ROLE = SUBMISSION_ROLE + 1
"""What is on its way for this row: `sending`, `waiting` or an empty text."""
PREPARED_ROLE = PROGRESS_ROLE + 1
"""The kind of the decision that is prepared for this row, None for none."""
TWIN_ROLE = PREPARED_ROLE + 1
"""The row's `TwinMark`, None where its work is in no other submission that is known here."""


LOOK_ROLE = TWIN_ROLE + 1
"""All that a row's look depends on, None while it is being fetched; rows of the same look are equal here."""


class Column(IntEnum):
    """The columns in their order."""

    STATUS = 0
    STUDENT = 1
    WORK = 2
    FILES = 3
    SIZE = 4
    RECEIVED = 5
    FACULTY = 6
    REVISION = 7
    TWINS = 8


SORT_COLUMNS: Mapping[Column, SortColumn] = {
    Column.STATUS: SortColumn.STATUS,
    Column.STUDENT: SortColumn.STUDENT,
    Column.WORK: SortColumn.TITLE,
    Column.FILES: SortColumn.FILES,
    Column.SIZE: SortColumn.SIZE,
    Column.RECEIVED: SortColumn.RECEIVED,
    Column.FACULTY: SortColumn.FACULTY,
    Column.REVISION: SortColumn.REVISION,
}
"""What is not there has no order of its own: which work has twins is known of the rows that are asked for alone."""


class QueueModel(QAbstractTableModel):
    """The submissions of one filter and order. Everything is read in the database lane; `data` never waits."""

    page_arrived = Signal(int)
    """The number of the page that came into memory."""
    page_failed = Signal(str)

    def __init__(self, *, lanes: TaskLanes, reader: QueueReader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._reader = reader
        self._filter = QueueFilter()
        self._order = SortOrder()
        self._total = 0
        self._is_loading = False
        self._cache = PageCache()
        self._progress: dict[int, str] = {}
        self._prepared: Mapping[int, ActKind] = {}
        self._twins: Mapping[int, TwinMark] = {}
        self._wanted_page: int | None = None
        self._fetch: Ticket | None = None
        self._can_be_dragged = False
        self._ask = QTimer(self)
        self._ask.setSingleShot(True)
        self._ask.timeout.connect(self._fetch_wanted)

    @property
    def total(self) -> int:
        """Return the number of rows."""
        return self._total

    @property
    def queue_filter(self) -> QueueFilter:
        """Return the filter of what is shown."""
        return self._filter

    @property
    def order(self) -> SortOrder:
        """Return the order of what is shown."""
        return self._order

    def show(self, queue_filter: QueueFilter, order: SortOrder, first_page: Page | None, total: int) -> None:
        """Begin anew with a filter and an order; without a first page the rows are placeholders."""
        self.beginResetModel()
        self._forget_fetch()
        self._filter, self._order, self._total = queue_filter, order, total
        self._is_loading = first_page is None
        self._cache.clear()
        if first_page is not None:
            self._cache.put(first_page)
        self.endResetModel()

    def set_total(self, total: int) -> None:
        """Lengthen or shorten the queue at its end."""
        if total > self._total:
            self.beginInsertRows(QModelIndex(), self._total, total - 1)
            self._total = total
            self.endInsertRows()
        elif total < self._total:
            self.beginRemoveRows(QModelIndex(), total, self._total - 1)
            self._total = total
            self.endRemoveRows()

    def adopt(self, total: int, pages: Sequence[Page], shift: int) -> None:
        """Take a fresh view of the same filter: the kept row moved down by `shift` rows (up when negative)."""
        self._forget_fetch()
        self._is_loading = False
        self._cache.clear()
        if shift > 0:
            self.beginInsertRows(QModelIndex(), 0, shift - 1)
            self._total += shift
            self.endInsertRows()
        elif shift < 0 and -shift < self._total:
            self.beginRemoveRows(QModelIndex(), 0, -shift - 1)
            self._total += shift
            self.endRemoveRows()
        self.set_total(total)
        for page in pages:
            self._cache.put(page)
        if self._total:
            self.dataChanged.emit(self.index(0, 0), self.index(self._total - 1, len(Column) - 1))

    def submission(self, row: int) -> Submission | None:
        """Return the submission in a row, None while it is not in memory (its page is then asked for)."""
        if not 0 <= row < self._total:
            return None
        found = self._cache.row(row)
        if found is None and not self._is_loading:
            self._want(row // PAGE_ROWS)
        return found

    def submission_in_memory(self, row: int) -> Submission | None:
        """Return the submission in a row, None while it is not in memory; nothing is asked for."""
        return self._cache.row(row) if 0 <= row < self._total else None

    def progress(self, upload_id: int) -> str:
        """Return what is on its way for a submission: `sending`, `waiting` or an empty text."""
        return self._progress.get(upload_id, "")

    def row_of(self, upload_id: int) -> int | None:
        """Return the row of a submission that is in memory."""
        return self._cache.position(upload_id)

    def pages_in_memory(self) -> int:
        """Return how many pages are held."""
        return self._cache.page_count()

    def set_progress(self, upload_id: int, progress: str) -> None:
        """Show that an act is `sending` or `waiting`, or met somebody else's (`conflict`); an empty text for none."""
        if progress:
            self._progress[upload_id] = progress
        else:
            self._progress.pop(upload_id, None)
        position = self._cache.position(upload_id)
        if position is not None:
            self._row_changed(position)

    def prepared(self, upload_id: int) -> ActKind | None:
        """Return the kind of the decision that is prepared for a submission, None for none."""
        return self._prepared.get(upload_id)

    def settled(self) -> frozenset[int]:
        """Return what has a prepared decision, or an act that is on its way or met somebody else's."""
        return frozenset((*self._prepared, *self._progress))

    def set_prepared(self, kinds: Mapping[int, ActKind]) -> None:
        """Show that these submissions have a prepared decision, and no other."""
        changed = {key for key in (*self._prepared, *kinds) if self._prepared.get(key) is not kinds.get(key)}
        self._prepared = dict(kinds)
        for position in map(self._cache.position, changed):
            if position is not None:
                self._row_changed(position)

    def set_twins(self, marks: Mapping[int, TwinMark]) -> None:
        """Mark these submissions as being in others too, and no other."""
        changed = {key for key in (*self._twins, *marks) if self._twins.get(key) != marks.get(key)}
        self._twins = dict(marks)
        for position in map(self._cache.position, changed):
            if position is not None:
                self._row_changed(position)

    def twin_mark(self, upload_id: int) -> TwinMark | None:
        """Return what is known of a submission's twins, None for nothing."""
        return self._twins.get(upload_id)

    def let_rows_be_dragged(self) -> None:
        """Let rows be dragged to who is to have them; what is dragged is what is selected."""
        self._can_be_dragged = True

    def retry(self) -> None:
        """Ask again for the page that failed."""
        self._ask.start(0)

    def _row_changed(self, position: int) -> None:
        self.dataChanged.emit(self.index(position, 0), self.index(position, len(Column) - 1))

    def _want(self, page: int) -> None:
        self._wanted_page = page
        if self._fetch is None and not self._ask.isActive():
            self._fetch_wanted()  # at once: after a turn of the event loop the placeholders would be painted first

    def _fetch_wanted(self) -> None:
        number = self._wanted_page
        if number is None or self._fetch is not None or self._cache.has_page(number):
            return
        self._wanted_page = None
        reader, shown, order = self._reader, self._filter, self._order
        total, anchors = self._total, self._cache.anchors()
        self._fetch = (
            self._lanes.run(
                self,
                lambda: reader.page(shown, order, first=number * PAGE_ROWS, total=total, anchors=anchors),
            )
            .success(self._take_page)
            .failure(lambda error: self._fail(number, error))
            .start()
        )

    def _take_page(self, page: Page) -> None:
        self._fetch = None
        self._cache.put(page)
        last = min(page.first + PAGE_ROWS, self._total) - 1
        if page.first <= last:
            self.dataChanged.emit(self.index(page.first, 0), self.index(last, len(Column) - 1))
        self.page_arrived.emit(page.first // PAGE_ROWS)
        if self._wanted_page is not None:
            self._ask.start(0)

    def _fail(self, number: int, error: EduManageError) -> None:
        self._fetch = None
        self._wanted_page = number
        self.page_failed.emit(wording.said(error.sentence))

    def _forget_fetch(self) -> None:
        if self._fetch is not None:
            self._fetch.cancel()
        self._fetch = None
        self._wanted_page = None

    def _text(self, row: Submission, column: Column) -> str:
        match column:
            case Column.STATUS:
                return self._status_text(row)
            case Column.STUDENT:
                return wording.student_of(row)
            case Column.WORK:
                return wording.title_of(row)
            case Column.FILES:
                return wording.number(row.file_count)
            case Column.SIZE:
                return wording.size(row.size_bytes)
            case Column.RECEIVED:
                return self._age(row)
            case Column.FACULTY:
                return wording.faculty_of(row)
            case Column.REVISION:
                return wording.number(row.revision)
            case Column.TWINS:
                return short_words(self._twins.get(row.id))

    def _own_data(self, row: Submission, role: int) -> Any:
        if role == PROGRESS_ROLE:
            return self._progress.get(row.id, "")
        if role == PREPARED_ROLE:
            return self._prepared.get(row.id)
        return self._twins.get(row.id) if role == TWIN_ROLE else self._look(row)

    def _look(self, row: Submission) -> tuple[object, ...]:
        key = row.id
        return row, self._progress.get(key), self._prepared.get(key), self._twins.get(key), self._age(row)

    def _age(self, row: Submission) -> str:
        return wording.age(row.created_at, wording.now_utc())

    def _status_text(self, row: Submission) -> str:
        progress = self._progress.get(row.id)
        if progress == "sending":
            return self.tr("Sending…")
        if progress == "waiting":
            return self.tr("Waiting")
        if progress == "conflict":
            return self.tr("Conflict")
        return wording.status_word(row.status)

    def _long_text(self, row: Submission, column: Column) -> str:
        match column:
            case Column.STATUS:
                return row_marks.spoken_status(row, self._status_text(row), self._prepared.get(row.id))
            case Column.STUDENT:
                return self.tr("{student}, {number}").format(
                    student=wording.isolated(wording.student_of(row)), number=wording.isolated(wording.number_of(row))
                )
            case Column.WORK:
                return spoken_work(row, self._twins.get(row.id))
            case Column.RECEIVED:
                return wording.moment(row.created_at)
            case Column.TWINS:
                mark = self._twins.get(row.id)
                return "" if mark is None else mark_words(mark)
            case _:
                return self._text(row, column)

    def _titles(self) -> dict[Column, str]:
        return {
            Column.STATUS: self.tr("Status"),
            Column.STUDENT: self.tr("Student"),
            Column.WORK: self.tr("Work"),
            Column.FILES: self.tr("Files"),
            Column.SIZE: self.tr("Size"),
            Column.RECEIVED: self.tr("Received"),
            Column.FACULTY: self.tr("Faculty"),
            Column.REVISION: self.tr("Revision"),
            Column.TWINS: self.tr("Also in others"),
        }

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (an invalid index is immutable)
        return 0 if parent.isValid() else self._total

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if self._can_be_dragged and index.isValid() else flags

    def mimeTypes(self) -> list[str]:
        return [DRAGGED_WORK]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(DRAGGED_WORK, b"")
        return data

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (an invalid index is immutable)
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        if role not in _TEXT_ROLES:
            return None
        row = self.submission(index.row())
        if role == SUBMISSION_ROLE:
            return row
        if row is None:
            return self.tr("Loading") if role == Qt.ItemDataRole.AccessibleTextRole else None
        if role in _OWN_ROLES:
            return self._own_data(row, role)
        column = Column(index.column())
        if column is Column.STATUS and role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_row(row, self._long_text(row, Column.STATUS), self._twins.get(row.id))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return spoken_details(row) if column is Column.STATUS else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return wording.tip(self._long_text(row, column))
        return self._text(row, column) if role == Qt.ItemDataRole.DisplayRole else self._long_text(row, column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._titles()[Column(section)]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        return None


_OWN_ROLES = frozenset({PROGRESS_ROLE, PREPARED_ROLE, TWIN_ROLE, LOOK_ROLE})
_TEXT_ROLES = frozenset(
    {
        int(Qt.ItemDataRole.DisplayRole),
        int(Qt.ItemDataRole.ToolTipRole),
        int(Qt.ItemDataRole.AccessibleTextRole),
        int(Qt.ItemDataRole.AccessibleDescriptionRole),
        SUBMISSION_ROLE,
        *_OWN_ROLES,
    }
)
