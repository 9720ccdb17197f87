"""The queue page: filters above, table below, and what stands there when there is nothing to show."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.people import FacultyMember
from edumanage_desktop.domain.statuses import Status
from edumanage_desktop.domain.submissions import Submission
from edumanage_desktop.gui.forms.ui_queue_page import Ui_QueuePage
from edumanage_desktop.gui.notice import NoticePage
from edumanage_desktop.gui.queue.delegate import QueueDelegate
from edumanage_desktop.gui.queue.filter_bar import FilterBar
from edumanage_desktop.gui.queue.model import SORT_COLUMNS, Column, QueueModel
from edumanage_desktop.gui.queue.new_above_hint import NewAboveHint
from edumanage_desktop.gui.queue.states import QueueStates
from edumanage_desktop.gui.queue.view import QueueView
from edumanage_desktop.gui.tasks import TaskLanes, Ticket
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.queue import PAGE_ROWS, Change, Page, QueueFilter, QueueReader, SortColumn, SortOrder
from edumanage_desktop.services.queue_reading import (
    QueueFigures,
    QueueSnapshot,
    find_next_undecided,
    read_figures,
    read_snapshot,
)

_PLACEHOLDERS_AFTER_MS = 150
_FIRST_DESCENDING = frozenset({SortColumn.RECEIVED, SortColumn.SIZE, SortColumn.FILES, SortColumn.REVISION})


class QueuePage(QWidget):
    """Shows the queue and knows which submission is current, by its id and never by its row."""

    current_changed = Signal(object)
    """The current `Submission`, or None for none or one that is still being fetched."""
    current_updated = Signal(object)
    """A newer state of the current `Submission`."""
    first_rows_shown = Signal()

    def __init__(self, *, lanes: TaskLanes, reader: QueueReader, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("queue_page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._lanes = lanes
        self._reader = reader
        self._form = Ui_QueuePage()
        self._form.setupUi(self)
        self.filters = FilterBar(theme=theme, parent=self)
        self._form.filters_layout.addWidget(self.filters)
        self.model = QueueModel(lanes=lanes, reader=reader, parent=self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(QueueDelegate(theme=theme, parent=self))
        self._order = SortOrder()
        self._current_id: int | None = None
        self._current_version: int | None = None
        self._lost_row: int | None = None
        self._awaited_id: int | None = None
        self._has_failed = False
        self._is_adopting = False
        self._load: Ticket | None = None
        self._refresh: Ticket | None = None
        self._refresh_again = False
        form = self._form
        self._states = QueueStates(
            stack=form.states, table=form.table_state, notice=form.notice, theme=theme, parent=self
        )
        self._hint = NewAboveHint(self.view)
        self._hint.clicked.connect(self.view.scrollToTop)
        self._placeholders = QTimer(self, singleShot=True, interval=_PLACEHOLDERS_AFTER_MS)
        self._placeholders.timeout.connect(self.show_placeholders)
        self._connect(theme)

    @property
    def view(self) -> QueueView:
        """Return the table."""
        return self._form.view

    @property
    def notice(self) -> NoticePage:
        """Return what stands where there are no rows."""
        return self._form.notice

    @property
    def current_id(self) -> int | None:
        """Return the id of the current submission."""
        return self._current_id

    def is_settled(self) -> bool:
        """Return whether nothing is being read anew."""
        return self._load is None and self._refresh is None

    @property
    def new_above(self) -> int:
        """Return how many new rows came in above what is on the screen."""
        return self._hint.count

    def offer_faculty(self, faculty: Sequence[FacultyMember]) -> None:
        """Let the person choose among these faculty members."""
        self.filters.offer_faculty(faculty)
        if len(faculty) < 2:
            self.view.let_faculty_go_first()

    def begin(self, first_page: Page | None) -> None:
        """Show the start of the whole queue, newest first, which was read with the welcome; else read what is asked."""
        if first_page is None or self.filters.queue_filter() != QueueFilter() or self._order != SortOrder():
            self.reload()
        else:
            self._take_first_page(first_page)

    def reload(self) -> None:
        """Read the queue anew with the filter and order that are asked for."""
        if self._load is not None:
            self._load.cancel()
        if self._refresh is not None:
            self._refresh.cancel()
            self._refresh = None
        self._refresh_again = False
        self._has_failed = False
        self._placeholders.start()
        wanted, order, reader = self.filters.queue_filter(), self._order, self._reader
        self._load = (
            self._lanes.run(self, lambda: reader.page(wanted, order, first=0))
            .success(self._take_first_page)
            .failure(self._fail)
            .start()
        )

    def try_again(self) -> None:
        """Read the queue again when it could not be read, now that the database answers."""
        if self._has_failed and self._load is None:
            self.reload()

    def sort_by(self, order: SortOrder) -> None:
        """Order the queue."""
        self._order = order
        self._show_order()
        self.reload()

    def take_changes(self, changes: Sequence[Change]) -> None:
        """Bring the queue up to date, unless all of this is shown already."""
        for change in changes:
            row = self.model.row_of(change.upload_id)
            shown = self.model.submission(row) if row is not None else None
            if shown is None or shown.version < change.version:
                self.refresh()
                return

    def refresh(self) -> None:
        """Read the queue around what is on the screen and keep that where it is."""
        if self._load is not None:
            return
        if self._refresh is not None:
            self._refresh_again = True
            return
        first, last = self.view.visible_rows()
        wanted, order, reader = self.model.queue_filter, self.model.order, self._reader
        keep, current_id = self._rows_to_keep(first, last), self._current_id
        rows = last - first + 1
        self._refresh = (
            self._lanes.run(
                self,
                lambda: read_snapshot(
                    reader, wanted, order, keep=keep, rows_above=rows, rows_below=rows, current_id=current_id
                ),
            )
            .success(partial(self._take_snapshot, current_id))
            .failure(self._refresh_failed)
            .start()
        )

    def current(self) -> Submission | None:
        """Return the current submission as the queue shows it."""
        row = self.model.row_of(self._current_id) if self._current_id is not None else None
        return self.model.submission(row) if row is not None else None

    def go(self, rows: int) -> None:
        """Go down by this many rows, up when negative."""
        if self.view.current_row() is None and self._lost_row is not None:
            row = self._lost_row if rows > 0 else self._lost_row - 1
            self.view.select_row(min(max(row, 0), max(0, self.model.total - 1)))
        else:
            self.view.move_current(rows)

    def go_on_after_decision(self) -> None:
        """Leave the current submission for the next undecided one that is in memory, else for the next row."""
        row = self.view.current_row()
        if row is None:
            self.go(1)
            return
        below = range(row + 1, min(self.model.total, row + 1 + PAGE_ROWS))
        above = range(row - 1, max(-1, row - 1 - PAGE_ROWS), -1)
        for rows in (below, above):
            for candidate in rows:
                found = self.model.submission_in_memory(candidate)
                if found is not None and found.status == Status.SUBMITTED and not self.model.progress(found.id):
                    self.view.select_row(candidate)
                    return
            if rows is below and row + 1 < self.model.total:
                self.view.select_row(row + 1)
                return

    def go_to_next_undecided(self) -> None:
        """Select the next submitted work of the whole queue, wherever it is."""
        wanted, order, reader, after = self.model.queue_filter, self.model.order, self._reader, self._current_id
        self._lanes.run(self, lambda: find_next_undecided(reader, wanted, order, after_id=after)).success(
            self._select_found
        ).start()

    def go_to(self, upload_id: int) -> None:
        """Select a submission; one that the filter leaves out clears the filter first."""
        wanted, order, reader = self.model.queue_filter, self.model.order, self._reader
        self._lanes.run(self, lambda: reader.position(wanted, order, upload_id)).success(
            lambda found: self._select_or_unfilter(upload_id, found[0] if found is not None else None)
        ).start()

    def focus_search(self) -> None:
        """Put the keyboard into the search field."""
        self.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.search.selectAll()

    def _connect(self, theme: Theme) -> None:
        self.filters.changed.connect(self.reload)
        self.view.selectionModel().currentRowChanged.connect(self._row_chosen)
        self.model.page_arrived.connect(self._take_page)
        self.model.page_failed.connect(self._page_failed)
        self.view.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.view.horizontalHeader().sectionClicked.connect(self._header_clicked)
        self._form.notice.action_chosen.connect(self._take_notice_action)
        self._lanes.submissions_changed.connect(self.refresh)  # no lambda: the lanes outlive this page
        theme.changed.connect(self.view.viewport().update)
        self._show_order()

    def _rows_to_keep(self, first: int, last: int) -> tuple[int, ...]:
        current = self.view.current_row()
        on_screen = current is not None and first <= current <= last
        start = current if current is not None and on_screen else first
        rows = (*range(start, last + 1), *range(start - 1, first - 1, -1))
        shown = (self.model.submission_in_memory(row) for row in rows)
        return tuple(row.id for row in shown if row is not None)

    def _take_first_page(self, page: Page) -> None:
        self._load = None
        self._placeholders.stop()
        self._hint.show_count(0)
        keep = self._current_id if any(row.id == self._current_id for row in page.rows) else None
        wanted, order, reader = self.filters.queue_filter(), self._order, self._reader
        self._is_adopting = True
        self.model.show(wanted, order, page, len(page.rows))
        self.view.scrollToTop()
        if page.rows:
            self._states.show_rows()
            row = self.model.row_of(keep) if keep is not None else None
            self.view.select_row(row or 0)
            self._paint_rows()
        self.first_rows_shown.emit()
        self._is_adopting = False
        self._lost_row = None
        self._announce_current()
        if not page.rows:
            self._show_nothing()
        if wanted.statuses and not page.is_last:
            total = self._lanes.run(self, lambda: reader.total(wanted)).success(self._take_total)
            self._load = total.failure(self._refresh_failed).start()
        else:
            self._read_figures()

    def _take_total(self, total: int) -> None:
        """Tell how many there are of one status before all are counted."""
        self.model.set_total(total)
        self._show_place()
        self._read_figures()

    def _read_figures(self) -> None:
        wanted, reader = self.model.queue_filter, self._reader
        figures = self._lanes.run(self, lambda: read_figures(reader, wanted)).success(self._take_figures)
        self._load = figures.failure(self._refresh_failed).start()

    def _take_page(self, number: int) -> None:
        first, last = self.view.visible_rows()
        if first // PAGE_ROWS <= number <= last // PAGE_ROWS:
            self._paint_rows()
        self._announce_current()

    def _paint_rows(self) -> None:
        """Paint the rows before anything further about them is read: the two would only hold each other up."""
        self.view.paint_on()
        self.view.doItemsLayout()
        self.view.viewport().repaint()

    def _take_figures(self, figures: QueueFigures) -> None:
        self._load = None
        self.model.set_total(figures.total)
        self.filters.show_counts(figures.counts)
        self._show_place()
        awaited, self._awaited_id = self._awaited_id, None
        if awaited is not None:
            self.go_to(awaited)

    def _take_snapshot(self, asked_id: int | None, snapshot: QueueSnapshot) -> None:
        self._refresh = None
        old_place = self.model.row_of(snapshot.kept[0]) if snapshot.kept is not None else None
        shift = snapshot.kept[1] - old_place if snapshot.kept is not None and old_place is not None else 0
        old_row = self.view.current_row()
        self._is_adopting = True
        offset = self.view.verticalScrollBar().value()
        self.model.adopt(snapshot.figures.total, snapshot.pages, shift)
        self.view.scroll_to_offset(offset, shift)
        self._find_current_again(asked_id, snapshot, None if old_row is None else old_row + shift)
        self._is_adopting = False
        self.filters.show_counts(snapshot.figures.counts)
        if shift > 0 and self.view.visible_rows()[0] > 0:
            self._hint.show_count(self._hint.count + shift)
        self._settle()
        if self._refresh_again:
            self._refresh_again = False
            self.refresh()

    def _find_current_again(self, asked_id: int | None, snapshot: QueueSnapshot, moved_row: int | None) -> None:
        """Select the current submission where it stands now; the answer may be about one that was current before."""
        row = self.model.row_of(self._current_id) if self._current_id is not None else None
        if row is None and self._current_id == asked_id:
            row = snapshot.current_position
        elif row is None:
            self._refresh_again = True
            row = moved_row if moved_row is not None and 0 <= moved_row < self.model.total else None
        if row is not None:
            self._lost_row = None
            self.view.select_row(row, scroll=False)
        elif moved_row is not None:
            self._lost_row = max(0, moved_row)
            self.view.clear_current()

    def _settle(self) -> None:
        if self.model.total == 0:
            self._show_nothing()
        else:
            self._states.show_rows()
            if self._current_id is None:
                self.view.select_row(0)
        self._show_place()
        self._announce_current()

    def _select_found(self, found: tuple[int, int] | None) -> None:
        if found is not None:
            self.view.select_row(found[1])

    def _select_or_unfilter(self, upload_id: int, position: int | None) -> None:
        if position is not None and position < self.model.total:
            self.view.select_row(position)
            return
        if self.filters.is_filtering():
            self._awaited_id = upload_id
            self.filters.clear()

    def _row_chosen(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if self._is_adopting:
            return
        self._lost_row = None
        shown = self.model.submission_in_memory(current.row()) if current.isValid() else None
        if shown is None and current.isValid():
            if self._current_id is not None:
                self.view.wait_for_rows()
            self.model.submission(current.row())
        self._set_current(shown)

    def _announce_current(self) -> None:
        row = self.view.current_row()
        if row is None and self._lost_row is not None:
            return
        self._set_current(self.model.submission_in_memory(row) if row is not None else None)

    def _set_current(self, submission: Submission | None) -> None:
        new_id = submission.id if submission is not None else None
        version = submission.version if submission is not None else None
        if new_id != self._current_id:
            self._current_id, self._current_version = new_id, version
            self.current_changed.emit(submission)
        elif version != self._current_version:
            self._current_version = version
            self.current_updated.emit(submission)
        self._show_place()

    def _show_place(self) -> None:
        self.filters.show_place(self.view.current_row(), self.model.total)

    def _show_order(self) -> None:
        section = next(column for column, sort in SORT_COLUMNS.items() if sort is self._order.column)
        direction = Qt.SortOrder.DescendingOrder if self._order.descending else Qt.SortOrder.AscendingOrder
        self.view.horizontalHeader().setSortIndicator(section, direction)

    def _header_clicked(self, section: int) -> None:
        column = SORT_COLUMNS[Column(section)]
        same = column is self._order.column
        self.sort_by(SortOrder(column, not self._order.descending if same else column in _FIRST_DESCENDING))

    def show_placeholders(self) -> None:
        """Show rows that are on their way."""
        rows = max(1, self.view.viewport().height() // self.view.verticalHeader().defaultSectionSize())
        self._states.show_rows()
        self._is_adopting = True
        self.model.show(self.filters.queue_filter(), self._order, None, rows)
        self._is_adopting = False
        self._lost_row = None
        self._set_current(None)
        self.filters.show_place(None, None)

    def _show_nothing(self) -> None:
        if self.filters.is_filtering():
            self._states.show_nothing_matches()
        else:
            self._states.show_no_work()
        self.filters.show_place(None, 0)

    def _fail(self, error: EduManageError) -> None:
        self._load = None
        self._has_failed = True
        self._placeholders.stop()
        self._states.show_failure(error.sentence)
        self.filters.show_place(None, None)
        self._is_adopting = True
        self.model.show(self.filters.queue_filter(), self._order, None, 0)
        self._is_adopting = False
        self._set_current(None)

    def _refresh_failed(self, error: EduManageError) -> None:
        self._load = None
        self._refresh = None
        self._refresh_again = False
        self._lanes.failed.emit(error.sentence)

    def _page_failed(self, sentence: str) -> None:
        self._lanes.failed.emit(sentence)
        QTimer.singleShot(2_000, self.model, self.model.retry)

    def _take_notice_action(self) -> None:
        if self.filters.is_filtering() and self.model.total == 0 and self._load is None:
            self.filters.clear()
        self.reload()
        self.view.setFocus()

    def _scrolled(self, offset_px: int) -> None:
        if offset_px == 0 and not self._is_adopting:
            self._hint.show_count(0)
