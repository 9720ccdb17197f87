"""Selection, scroll and keyboard stay where they are through everything that happens to the queue."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.gui.theme import Theme, ThemeChoice
from edumanage_desktop.gui.workspace import Workspace
from edumanage_desktop.services.queue import SortColumn, SortOrder
from tests.gui.conftest import WindowMaker, wait_until_ready
from tests.gui.department import NOWAK, OKAFOR, Department

MANY = 1_000
READ_ROW = 620
"""On the fourth page: far from what is read first."""


@pytest.fixture
def long_queue(department: Department) -> Department:
    """The department with a thousand submissions more."""
    department.run_sql(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<:count) "
        "INSERT INTO student_uploads (student_id, faculty_id, title, file_path, created_at, status) "
        "SELECT 4101+i%4, :faculty, 'Bulk '||i, 'bulk.pdf', datetime('2026-01-01', '+'||i||' minutes'), 'submitted' "
        "FROM n",
        count=MANY,
        faculty=NOWAK,
    )
    return department


class Place:
    """What the person sees and has in hand."""

    def __init__(self, workspace: Workspace) -> None:
        view = workspace.queue.view
        self.current = workspace.queue.current_id
        self.shown = workspace.pane.shown_id()
        self.selected = [row.id for row in workspace.queue.selected()]
        self.top = view.visualRect(view.currentIndex()).top()
        self.keyboard = QApplication.focusWidget()
        self.typed = workspace.pane.feedback.toPlainText()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Place) and vars(self) == vars(other)

    def __hash__(self) -> int:
        return hash(self.current)

    def __repr__(self) -> str:
        return repr(vars(self))


def read_in_the_middle(qtbot: QtBot, workspace: Workspace) -> None:
    """Go to a row far down and scroll it to the middle of the screen."""
    view = workspace.queue.view
    view.select_row(READ_ROW)
    qtbot.waitUntil(lambda: workspace.queue.model.submission(READ_ROW) is not None)
    view.scrollTo(view.currentIndex(), view.ScrollHint.PositionAtCenter)
    wait_until_ready(qtbot, workspace)


def select_more(workspace: Workspace) -> None:
    """Select the two rows below as well."""
    for _row in range(2):
        QTest.keyClick(workspace.queue.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)


def decided_elsewhere(department: Department, workspace: Workspace) -> None:
    rows = [workspace.queue.model.submission_in_memory(READ_ROW + 4), workspace.queue.model.submission(0)]
    for row in rows:
        if row is not None:
            department.decide("nowak", row.id, ActKind.APPROVE)


def handed_in(department: Department, workspace: Workspace) -> None:
    for number in range(3):
        department.submit(f"New {number}")


def taken_away(department: Department, workspace: Workspace) -> None:
    row = workspace.queue.model.submission_in_memory(READ_ROW - 3)
    assert row is not None
    department.run_sql("UPDATE student_uploads SET faculty_id=:other WHERE id=:id", other=OKAFOR, id=row.id)


def nothing(department: Department, workspace: Workspace) -> None:
    """Others do nothing."""


@pytest.mark.parametrize("by_others", [nothing, handed_in, decided_elsewhere, taken_away])
@pytest.mark.parametrize("several", [False, True], ids=["one selected", "three selected"])
def test_a_refresh_moves_nothing(
    qtbot: QtBot,
    long_queue: Department,
    open_workspace: WindowMaker,
    by_others: Callable[[Department, Workspace], None],
    several: bool,
) -> None:
    workspace = open_workspace(long_queue)
    read_in_the_middle(qtbot, workspace)
    if several:
        select_more(workspace)
        wait_until_ready(qtbot, workspace)
    workspace.pane.feedback.setPlainText("half a sentence")
    before, total = Place(workspace), workspace.queue.model.total
    assert len(before.selected) == (3 if several else 1)
    by_others(long_queue, workspace)
    changes: dict[Callable[[Department, Workspace], None], int] = {handed_in: 3, taken_away: -1}
    change = changes.get(by_others, 0)
    for _time in range(2):
        QTest.keyClick(workspace.queue.view, Qt.Key.Key_F5)
        qtbot.waitUntil(lambda: workspace.queue.is_settled() and workspace.queue.model.total == total + change)
        assert Place(workspace) == before


def test_the_keyboard_stays_in_the_feedback_and_in_the_search(
    qtbot: QtBot, long_queue: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(long_queue)
    read_in_the_middle(qtbot, workspace)
    for field in (workspace.pane.feedback, workspace.queue.filters.search):
        field.setFocus()
        before, total = Place(workspace), workspace.queue.model.total
        assert before.keyboard is field
        long_queue.submit("Comes in while somebody types")
        workspace.watcher.ask()
        qtbot.waitUntil(lambda total=total: workspace.queue.model.total == total + 1)  # type: ignore[misc]  # mypy cannot infer a lambda's default
        qtbot.waitUntil(workspace.queue.is_settled)
        assert Place(workspace) == before


@pytest.mark.parametrize(
    "order", [SortOrder(SortColumn.RECEIVED, False), SortOrder(SortColumn.TITLE, True), SortOrder(SortColumn.STUDENT)]
)
def test_another_order_keeps_what_is_read_in_its_place(
    qtbot: QtBot, long_queue: Department, open_workspace: WindowMaker, order: SortOrder
) -> None:
    workspace = open_workspace(long_queue)
    read_in_the_middle(qtbot, workspace)
    workspace.pane.feedback.setPlainText("half a sentence")
    before = Place(workspace)
    changes: list[object] = []
    workspace.queue.current_changed.connect(changes.append)
    workspace.queue.sort_by(order)
    qtbot.waitUntil(lambda: workspace.queue.model.order == order and workspace.queue.is_settled())
    assert Place(workspace) == before
    assert changes == [], "the pane shows nothing else on the way"
    row = workspace.queue.view.current_row()
    assert row is not None
    neighbour = workspace.queue.model.submission(row + 1)
    qtbot.waitUntil(lambda: workspace.queue.model.submission(row + 1) is not None)
    assert neighbour is None or neighbour.id != before.current


def test_at_the_top_another_order_begins_at_its_top(
    qtbot: QtBot, long_queue: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(long_queue)
    workspace.queue.sort_by(SortOrder(SortColumn.RECEIVED, descending=False))
    qtbot.waitUntil(workspace.queue.is_settled)
    assert workspace.queue.view.current_row() == 0
    wait_until_ready(qtbot, workspace)
    assert workspace.pane.form.title.text() == "Bulk 1"


def test_an_order_that_cannot_be_read_is_told_and_read_later(
    qtbot: QtBot, long_queue: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(long_queue)
    read_in_the_middle(qtbot, workspace)
    views = long_queue.take_views_away("%")
    workspace.queue.sort_by(SortOrder(SortColumn.TITLE, descending=False))
    qtbot.waitUntil(workspace.queue.notice.isVisible)
    for statement in views:
        long_queue.run_sql(statement)
    workspace.watcher.ask()
    qtbot.waitUntil(lambda: workspace.queue.model.total == MANY + 8)
    assert workspace.queue.model.order == SortOrder(SortColumn.TITLE, descending=False)


def test_other_colours_and_columns_move_nothing(
    qtbot: QtBot, long_queue: Department, open_workspace: WindowMaker, theme: Theme
) -> None:
    workspace = open_workspace(long_queue)
    read_in_the_middle(qtbot, workspace)
    select_more(workspace)
    wait_until_ready(qtbot, workspace)
    before = Place(workspace)
    theme.choose(ThemeChoice.DARK)
    workspace.queue.view.horizontalHeader().moveSection(0, 2)
    qtbot.wait(100)
    theme.choose(ThemeChoice.LIGHT)
    qtbot.wait(100)
    assert Place(workspace) == before
