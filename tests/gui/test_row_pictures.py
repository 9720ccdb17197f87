"""The rows of the queue are painted a few in a turn, kept as pictures, and never show what no longer holds."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from edumanage_desktop.domain.submissions import Submission
from edumanage_desktop.gui.queue import row_pictures
from edumanage_desktop.gui.queue.delegate import QueueDelegate
from edumanage_desktop.gui.queue.model import LOOK_ROLE, PROGRESS_ROLE, SUBMISSION_ROLE, Column
from edumanage_desktop.gui.queue.view import QueueView
from edumanage_desktop.gui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
FIRST = Submission(
    id=1,
    student_id=1,
    student_name="Zofia Żółkiewska",
    student_number="S-1",
    faculty_id=1,
    faculty_name="Dr. Nowak",
    title="Essay",
    status="submitted",
    created_at=datetime(2026, 1, 2, tzinfo=UTC),
    version=1,
    revision=1,
    set_aside=False,
    file_count=1,
    file_name="essay.pdf",
    size_bytes=1_000,
)


class Rows(QAbstractTableModel):
    """So many submissions, of which a test may replace some."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = [replace(FIRST, id=number, title=f"Essay {number}") for number in range(1, 13)]

    def put(self, row: int, submission: Submission) -> None:
        self.rows[row] = submission
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (an invalid index is immutable)
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (an invalid index is immutable)
        return 0 if parent.isValid() else len(Column)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role in (SUBMISSION_ROLE, LOOK_ROLE):
            return row
        return {PROGRESS_ROLE: "", int(Qt.ItemDataRole.DisplayRole): "text"}.get(role)


class CountingDelegate(QueueDelegate):
    painted = 0

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        self.painted += 1
        super().paint(painter, option, index)


@pytest.fixture
def table(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Callable[[], tuple[QueueView, Rows, CountingDelegate]]:
    monkeypatch.setattr(row_pictures, "_ROOM_S", 60.0)

    def make() -> tuple[QueueView, Rows, CountingDelegate]:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        view, rows = QueueView(), Rows()
        qtbot.addWidget(view)
        rows.setParent(view)
        view.setModel(rows)
        delegate = CountingDelegate(theme=Theme(app), first_column=view.columns.first, parent=view)
        view.paint_by(delegate)
        view.resize(900, 600)
        with qtbot.waitExposed(view):
            view.show()
        view.viewport().repaint()
        assert delegate.painted > 0
        assert view.is_painted()
        return view, rows, delegate

    return make


def picture(view: QueueView) -> QImage:
    return view.viewport().grab().toImage()


def part(view: QueueView, row: int) -> QImage:
    return picture(view).copy(view.visualRect(view.model().index(row, Column.WORK)))


def test_a_repaint_paints_no_cell_again(table: Callable[[], tuple[QueueView, Rows, CountingDelegate]]) -> None:
    view, _rows, delegate = table()
    before, painted = picture(view), delegate.painted
    assert picture(view) == before
    assert delegate.painted == painted


def test_what_changed_is_seen_at_once_and_nothing_else_is_painted(
    table: Callable[[], tuple[QueueView, Rows, CountingDelegate]],
) -> None:
    view, rows, delegate = table()
    old, other, painted = part(view, 2), part(view, 3), delegate.painted
    rows.put(2, replace(rows.rows[2], title="Something else"))
    assert part(view, 2) != old
    assert part(view, 3) == other
    columns = sum(not view.isColumnHidden(column) for column in range(len(Column)))
    assert delegate.painted - painted == columns, "one row"


def test_every_submission_has_a_picture_of_its_own(
    table: Callable[[], tuple[QueueView, Rows, CountingDelegate]],
) -> None:
    view, rows, _delegate = table()
    third, fourth = part(view, 2), part(view, 3)
    assert third != fourth
    rows.rows[2], rows.rows[3] = rows.rows[3], rows.rows[2]
    rows.dataChanged.emit(rows.index(2, 0), rows.index(3, len(Column) - 1))
    assert (part(view, 2), part(view, 3)) == (fourth, third)


def test_the_current_row_is_seen_where_it_goes(
    table: Callable[[], tuple[QueueView, Rows, CountingDelegate]],
) -> None:
    view, _rows, _delegate = table()
    view.clear_current()
    plain = part(view, 4)
    view.select_row(4)
    assert part(view, 4) != plain
    view.select_row(5)
    assert part(view, 4) == plain


def test_other_widths_make_other_pictures(table: Callable[[], tuple[QueueView, Rows, CountingDelegate]]) -> None:
    view, _rows, delegate = table()
    painted = delegate.painted
    view.horizontalHeader().resizeSection(Column.STUDENT, view.columnWidth(Column.STUDENT) + 40)
    picture(view)
    assert delegate.painted > painted


def test_rows_that_a_turn_has_no_room_for_stand_empty_until_the_next(
    qtbot: QtBot,
    table: Callable[[], tuple[QueueView, Rows, CountingDelegate]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    view, rows, delegate = table()
    whole = picture(view)
    monkeypatch.setattr(row_pictures, "_ROOM_S", 0.0)
    old = [part(view, row) for row in range(3)]
    for row in range(3):
        rows.put(row, replace(rows.rows[row], title=f"New {row}"))
    painted = delegate.painted
    view.viewport().repaint()
    columns = sum(not view.isColumnHidden(column) for column in range(len(Column)))
    assert delegate.painted - painted == columns, "one row a turn"
    assert not view.is_painted()
    shown = [part(view, row) for row in range(3)]
    assert all(now != before for now, before in zip(shown, old, strict=True)), "nothing that does not hold is shown"
    qtbot.waitUntil(view.is_painted)
    assert delegate.painted - painted == 3 * columns
    assert picture(view).size() == whole.size()
