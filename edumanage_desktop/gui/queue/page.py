"""The queue page: filters above, table below, and what stands there when there is nothing to show."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.people import KEEPERS, FacultyMember, Person, Role
from edumanage_desktop.domain.submissions import Submission
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.dressing import above
from edumanage_desktop.gui.queue.model import SORT_COLUMNS, Column
from edumanage_desktop.gui.queue.page_parts import QueueParts
from edumanage_desktop.gui.queue.pause import Pause
from edumanage_desktop.services.queue import PAGE_ROWS, Change, Page, QueueFilter, SortColumn, SortOrder
from edumanage_desktop.services.queue_reading import QueueFigures, find_place, read_figures
from edumanage_desktop.services.saved_views import ViewDefinition

_FIRST_DESCENDING = frozenset({SortColumn.RECEIVED, SortColumn.SIZE, SortColumn.FILES, SortColumn.REVISION})
_COUNTED_AFTER_MS = 120
"""While somebody types, counting waits so long for the next letter: its rows come before figures nobody reads."""


class QueuePage(QueueParts):
    """Shows the queue and says which submission is current."""

    current_changed = Signal(object)
    """The current `Submission`, or None for none or one that is still being fetched."""
    current_updated = Signal(object)
    """A newer state of the current `Submission`."""
    first_rows_shown = Signal()
    order_changed = Signal()
    counted = Signal()
    """How many there are is known, after the queue was read anew."""

    @property
    def current_id(self) -> int | None:
        """Return the id of the current submission."""
        return self._current.id

    def is_settled(self) -> bool:
        """Return whether nothing is being read anew."""
        return self._load is None and not self._refreshing.is_running()

    @property
    def new_above(self) -> int:
        """Return how many new rows came in above what is on the screen."""
        return self._hint.count

    def explain_to(self, person: Person) -> None:
        """Explain to this person what stands where there are no rows."""
        self.states.explain_to(person)
        if person.roles == {Role.STUDENT}:
            self.view.columns.let_student_go_first()
            self.foot.decides_nothing()
            self.filters.find_own()
        elif not person.roles & KEEPERS:
            self.view.columns.let_faculty_go_first()

    def offer_faculty(self, faculty: Sequence[FacultyMember]) -> None:
        """Let the person choose among these faculty members."""
        self.filters.offer_faculty(faculty)
        if len(faculty) == 1:
            self.view.columns.let_faculty_go_first()

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
        self._refreshing.stop()
        self._has_failed = False
        self._placeholders.start()
        self._asked.start()
        wanted, order, reader = self.filters.take(), self._order, self._reader
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
        """Order the queue; whoever went down in it keeps the current submission in sight."""
        self._take_order(order)
        wanted = self.filters.take()
        if not self.view.current_row() or wanted != self.model.queue_filter:
            self.reload()
            return
        if self._load is not None:
            self._load.cancel()
            self._load = None
        self._refreshing.sort(wanted, order)

    def read_again(self) -> None:
        """Read what is shown anew, in its place; begin anew where nothing could be read."""
        if self._has_failed or self._load is not None or self.model.total == 0:
            self.reload()
        else:
            self.refresh()

    def start_with(self, order: SortOrder) -> None:
        """Order the queue as it was left, unless it is in this order already."""
        if order != self._order:
            is_open = self._load is not None or self.model.total > 0
            self._take_order(order)
            if is_open:
                self.reload()

    def definition(self) -> ViewDefinition:
        """Return filter, order and columns as they are shown."""
        return ViewDefinition(self.filters.choice(), self._order, self.view.columns.arrangement())

    def show_definition(self, definition: ViewDefinition) -> bool:
        """Show what a saved view holds; return false when its faculty member cannot be chosen."""
        has_faculty = self.begin_with(definition)
        self.reload()
        return has_faculty

    def begin_with(self, definition: ViewDefinition) -> bool:
        """Ask for what a view holds, which is read next; return false when its faculty member cannot be chosen."""
        self._take_order(definition.order)
        self.view.columns.choose(definition.columns)
        return self.filters.choose(definition.choice)

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
        if self._load is None:
            self._refreshing.start()

    def current(self) -> Submission | None:
        """Return the current submission as the queue shows it."""
        return self._current.shown()

    def selected(self) -> tuple[Submission, ...]:
        """Return the selected submissions, in the order of the queue; the current one where no more are selected."""
        if self.selection.is_several():
            return self.selection.submissions
        current = self.current()
        return () if current is None else (current,)

    def go(self, rows: int) -> None:
        """Go down by this many rows, up when negative."""
        self._current.go(rows)

    def upcoming(self, most: int) -> list[Submission]:
        """Return what is likely to become current, the likeliest first."""
        return self._current.upcoming(most)

    def go_on_after_decision(self) -> None:
        """Leave the current submission for the next undecided one that is in memory, else for the next row."""
        self._current.go_on_after_decision()

    def go_to(self, upload_id: int, *, unfilters: bool = True) -> None:
        """Select a submission; one that the filter leaves out clears the filter first, or is left where it is.

        One that is in the archive is shown there.
        """
        wanted, order, reader = self.model.queue_filter, self.model.order, self._reader

        def take(came: tuple[int | None, bool]) -> None:
            position, rests = came
            if rests and unfilters:
                self._awaited_id = upload_id
                self.filters.show_archived()
            else:
                self._select(upload_id, position, unfilters=unfilters)

        self._lanes.run(self, lambda: find_place(reader, wanted, order, upload_id)).success(take).start()

    def come_back_to(self, upload_id: int) -> None:
        """Select a submission once the rows are read anew, if it is among them; the filter stays as it is."""
        self._returning_id = upload_id
        self.refresh()

    def arrange_columns(self) -> None:
        """Let the person arrange the columns by keyboard or mouse."""
        from edumanage_desktop.gui.queue.columns_dialog import ColumnsDialog

        dialog = ColumnsDialog(self.view.columns, above(self))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def focus_search(self) -> None:
        """Put the keyboard into the search field."""
        self.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.search.selectAll()

    def _connect(self) -> None:
        self._placeholders.timeout.connect(self.show_placeholders)
        self.filters.changed.connect(self.undecided.leave_beginning)
        self.filters.changed.connect(self.reload)
        self.filters.search.returnPressed.connect(self._go_to_rows)
        self.view.columns.dialog_wanted.connect(self.arrange_columns)
        self.counted.connect(self.undecided.take_counted)
        self._current.changed.connect(self.current_changed)
        self._current.updated.connect(self.current_updated)
        self._current.moved.connect(self._show_place)
        self._refreshing.adopted.connect(self._settle)
        self._refreshing.failed.connect(self._lanes.failed)
        self._refreshing.sorting_failed.connect(self._fail)
        self.model.page_arrived.connect(self._take_page)
        self.model.page_failed.connect(self._page_failed)
        self.view.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.view.horizontalHeader().sectionClicked.connect(self._header_clicked)
        self._form.notice.action_chosen.connect(self._take_notice_action)
        self._lanes.submissions_changed.connect(self.refresh)  # no lambda: the lanes outlive this page
        self._theme.changed.connect(self.view.viewport().update)
        self._show_order()

    def _go_to_rows(self) -> None:
        """Leave the search for what it finds, where the letters of the review act."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_first_page(self, page: Page) -> None:
        self._load = None
        self._placeholders.stop()
        self._hint.show_count(0)
        if self._asked.isValid():
            self.filters.note_answer(self._asked.elapsed())
        keep = self._current.id if any(row.id == self._current.id for row in page.rows) else None
        wanted, order = self.filters.queue_filter(), self._order
        with self._current.rows_adopted():
            self.model.show(wanted, order, page, len(page.rows))
            self.view.scrollToTop()
            if page.rows:
                self.states.show_rows()
                row = self.model.row_of(keep) if keep is not None else None
                self.view.select_row(row if row is not None else self.undecided.first_row())
                self._paint_rows()
            self.first_rows_shown.emit()
        self.selection.stand_again()
        self._current.forget_lost_row()
        self._current.announce()
        if not page.rows:
            self._show_nothing()
        count = partial(self._count, is_whole=page.is_last)
        if self.filters.is_being_typed():
            self._load = Pause(self, _COUNTED_AFTER_MS, count)
        else:
            count()

    def _count(self, *, is_whole: bool) -> None:
        """Count what is shown; `is_whole` says that all of it was read."""
        wanted, reader = self.model.queue_filter, self._reader
        if (wanted.statuses or wanted.marks) and not is_whole:
            total = self._lanes.run(self, lambda: reader.total(wanted)).success(self._take_total)
            self._load = total.failure(self._figures_failed).start()
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
        self._load = figures.failure(self._figures_failed).start()

    def _take_page(self, number: int) -> None:
        first, last = self.view.visible_rows()
        if first // PAGE_ROWS <= number <= last // PAGE_ROWS:
            self._paint_rows()
        self.selection.take_page()
        self._current.announce()

    def _paint_rows(self) -> None:
        """Paint the rows before anything further about them is read: the two would only hold each other up."""
        self.view.paint_on()
        self.view.doItemsLayout()
        self.view.viewport().repaint()

    def _take_figures(self, figures: QueueFigures) -> None:
        self._load = None
        self.model.set_total(figures.total)
        self._show_counts(figures)
        self._show_place()
        self.counted.emit()
        awaited, self._awaited_id = self._awaited_id, None
        if awaited is not None:
            self.go_to(awaited)

    def _settle(self, figures: QueueFigures, shift: int) -> None:
        """Show what goes with the rows that a refresh brought."""
        self.selection.stand_again()
        self._show_counts(figures)
        if shift > 0 and self.view.visible_rows()[0] > 0:
            self._hint.show_count(self._hint.count + shift)
        if self.model.total == 0:
            self._show_nothing()
        else:
            self.states.show_rows()
            if self._current.id is None:
                self.view.select_row(0)
        self._show_place()
        self._current.announce()
        returning, self._returning_id = self._returning_id, None
        if returning is not None:
            self.go_to(returning, unfilters=False)

    def _select(self, upload_id: int, position: int | None, *, unfilters: bool) -> None:
        if position is not None and position < self.model.total:
            there = self.model.submission_in_memory(position)
            if there is not None and there.id != upload_id:  # these rows are older than the answer
                self.come_back_to(upload_id)
            else:
                self.view.select_row(position)
            return
        if unfilters and self.filters.is_filtering():
            self._awaited_id = upload_id
            self.filters.clear()

    def _show_place(self) -> None:
        self.filters.show_place(self.view.current_row(), self.model.total)

    def _take_order(self, order: SortOrder) -> None:
        if order != self._order:
            self._order = order
            self._show_order()
            self.order_changed.emit()

    def _show_order(self) -> None:
        section = next(column for column, sort in SORT_COLUMNS.items() if sort is self._order.column)
        direction = Qt.SortOrder.DescendingOrder if self._order.descending else Qt.SortOrder.AscendingOrder
        self.view.horizontalHeader().setSortIndicator(section, direction)

    def _header_clicked(self, section: int) -> None:
        column = SORT_COLUMNS.get(Column(section))
        if column is None:
            self._show_order()
            self.filters.toggle_twins()
            return
        same = column is self._order.column
        self.sort_by(SortOrder(column, not self._order.descending if same else column in _FIRST_DESCENDING))

    def show_placeholders(self) -> None:
        """Show rows that are on their way."""
        rows = max(1, self.view.viewport().height() // self.view.verticalHeader().defaultSectionSize())
        self.states.show_rows()
        with self._current.rows_adopted():
            self.model.show(self.filters.queue_filter(), self._order, None, rows)
        self._current.forget_lost_row()
        self._current.take(None)
        self.filters.show_place(None, None)

    def _show_nothing(self) -> None:
        if self.filters.is_filtering():
            self.states.show_nothing_matches()
        else:
            self.states.show_no_work()
        self.filters.show_place(None, 0)

    def _fail(self, error: EduManageError) -> None:
        self._load = None
        self._has_failed = True
        self._placeholders.stop()
        self.states.show_failure(wording.said(error.sentence))
        self.filters.show_place(None, None)
        with self._current.rows_adopted():
            self.model.show(self.filters.queue_filter(), self._order, None, 0)
        self._current.take(None)

    def _figures_failed(self, error: EduManageError) -> None:
        self._load = None
        self._lanes.failed.emit(wording.said(error.sentence))

    def _page_failed(self, sentence: str) -> None:
        self._lanes.failed.emit(sentence)
        QTimer.singleShot(2_000, self.model, self.model.retry)

    def _show_counts(self, figures: QueueFigures) -> None:
        self.filters.show_counts({**figures.counts, **{str(mark): count for mark, count in figures.marked.items()}})
        if figures.has_archived:
            self.filters.offer_archived()
        self.foot.show_left(figures.left)

    def _take_notice_action(self) -> None:
        if self.filters.is_filtering() and self.model.total == 0 and self._load is None:
            self.filters.clear()
        self.reload()
        self.view.setFocus()

    def _scrolled(self, offset_px: int) -> None:
        if offset_px == 0 and not self._current.is_adopting:
            self._hint.show_count(0)
